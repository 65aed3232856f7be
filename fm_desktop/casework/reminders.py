"""Reminders: any text on any date, once or recurring, on a client or one's own."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import recorded, row_of
from fm_desktop.domain.periods import add_months
from fm_desktop.errors import UserError
from fm_desktop.storage import derive
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Reminder
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class ReminderData:
    """What somebody wants to be reminded of; without a client it is their own."""

    day: date
    text: str
    client: Id | None = None
    case: Id | None = None
    repeat_months: int | None = None


def add_reminder(data: ReminderData, *, by: Author, today: date) -> Changed:
    """Store a reminder."""
    if not data.text.strip():
        raise UserError("text_missing")
    with recorded("add_reminder", by=by, today=today, client=data.client, case=data.case) as recording:
        recording.create(
            Reminder,
            client=data.client,
            case=data.case,
            person=by.person_id,
            day=data.day,
            text=data.text.strip(),
            repeat_months=data.repeat_months,
        )
        _refresh_own(data.client, by)
    return Changed.REMINDERS


def finish_reminder(reminder: Id, *, by: Author, today: date) -> Changed:
    """Mark a reminder as done; a recurring one comes again."""
    row = row_of(Reminder, reminder)
    if row.done_on is not None:
        raise UserError("reminder_done_already")
    with recorded("finish_reminder", by=by, today=today, client=row.client_id, case=row.case_id) as recording:
        recording.update(row, done_on=today)
        if row.repeat_months:
            recording.create(
                Reminder,
                client=row.client_id,
                case=row.case_id,
                person=row.person_id,
                day=_next_day(row.day, row.repeat_months, today),
                text=row.text,
                repeat_months=row.repeat_months,
            )
        _refresh_own(row.client_id, by)
    return Changed.REMINDERS


def _next_day(first: date, months: int, today: date) -> date:
    """Return the next day of a recurring reminder after today, anchored at its own day."""
    count = 1
    while add_months(first, count * months) <= today:
        count += 1
    return add_months(first, count * months)


def _refresh_own(client: Id | None, by: Author) -> None:
    if client is None:
        derive.refresh_own([by.person_id])
