"""Reminders: any text on any date, once or recurring, on a client or one's own."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import expect_version, recorded, row_of
from fm_desktop.domain.periods import add_months
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import derive
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Reminder
from fm_desktop.vault.author import Author

FREE = "free"
"""Any text; other kinds are keys of the catalogue of a client's hard dates."""


@dataclass(frozen=True, slots=True)
class ReminderData:
    """What somebody wants to be reminded of; without a client it is their own."""

    day: date
    text: str
    client: Id | None = None
    case: Id | None = None
    repeat_months: int | None = None
    kind: str = FREE
    """Free, or one of the client's hard dates."""


def add_reminder(data: ReminderData, *, by: Author, today: date) -> Changed:
    """Store a reminder."""
    with recorded("add_reminder", by=by, today=today) as recording:
        recording.about(data.client, data.case)
        recording.create(
            Reminder,
            client=data.client,
            case=data.case,
            person=by.person_id,
            day=data.day,
            kind=data.kind,
            text=_text_of(data),
            repeat_months=data.repeat_months,
        )
        _refresh_own(data.client, by.person_id)
    return Changed.REMINDERS


def change_reminder(
    reminder: Id, data: ReminderData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put a reminder on another day or change its words; whose and of which kind it is stays as it is."""
    with recorded("change_reminder", by=by, today=today) as recording:
        row = recording.on(_open_one(reminder, by))
        expect_version(row, version)
        recording.update(row, day=data.day, text=_text_of(data), repeat_months=data.repeat_months)
        _refresh_own(row.client_id, row.person_id)
    return Changed.REMINDERS


def finish_reminder(reminder: Id, *, by: Author, today: date) -> Changed:
    """Mark a reminder as done; a recurring one comes again."""
    with recorded("finish_reminder", by=by, today=today) as recording:
        row = recording.on(_open_one(reminder, by))
        recording.update(row, done_on=today)
        if row.repeat_months:
            recording.create(
                Reminder,
                client=row.client_id,
                case=row.case_id,
                person=row.person_id,
                day=_next_day(_began_on(row), row.repeat_months, max(today, row.day)),
                kind=row.kind,
                text=row.text,
                repeat_months=row.repeat_months,
            )
        _refresh_own(row.client_id, row.person_id)
    return Changed.REMINDERS


def _text_of(data: ReminderData) -> str:
    if not (text := data.text.strip()):
        raise UserError("text_missing")
    return text


def _open_one(reminder: Id, by: Author) -> Reminder:
    """Return a reminder that is not done; one that belongs to no client is its person's alone."""
    row: Reminder = row_of(Reminder, reminder)
    if row.client_id is None and row.person_id != by.person_id:
        raise RightsError("reminder_of_another")
    if row.done_on is not None:
        raise UserError("reminder_done_already")
    return row


def _began_on(row: Reminder) -> date:
    """Return the day a recurring reminder counts from: from a short month's end it goes back to the 31st."""
    same = (Reminder.kind == row.kind) & (Reminder.text == row.text) & (Reminder.person == row.person_id)
    whose = Reminder.client.is_null() if row.client_id is None else Reminder.client == row.client_id
    before = Reminder.select().where(
        same, whose, Reminder.repeat_months == row.repeat_months, Reminder.day < row.day
    )
    last: date = row.day
    months = row.repeat_months or 1
    led_here: list[date] = [each.day for each in before if _leads_to(each.day, months, last)]
    return max([last, *led_here], key=lambda day: day.day)


def _leads_to(first: date, months: int, day: date) -> bool:
    """Tell whether a recurring reminder that began on one day falls on another."""
    between = 12 * (day.year - first.year) + day.month - first.month
    return between % months == 0 and add_months(first, between) == day


def _next_day(first: date, months: int, today: date) -> date:
    """Return the next day of a recurring reminder after today, anchored at the day it began on."""
    count = 1
    while (day := add_months(first, count * months)) <= today:
        count += 1
    return day


def _refresh_own(client: Id | None, person: Id) -> None:
    if client is None:
        derive.refresh_own([person])
