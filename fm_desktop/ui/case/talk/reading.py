"""What the form of a conversation reads: what was planned, open steps, until when one speaks again."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.foresight import foresee
from fm_desktop.casework.restricted_at_hand import own_notes
from fm_desktop.casework.talks import ContactData
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.errors import UserError
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.client import cases_of
from fm_desktop.storage.queries.due import DueLine, due_of_client
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.notes import NoteRow, notes_at
from fm_desktop.storage.queries.plan import OpenStep, open_steps
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.storage.queries.talks import AppointmentRow, planned_of, spoken
from fm_desktop.vault.author import Author


class Planned(NamedTuple):
    """The appointment a conversation came from."""

    id: Id
    day: date
    time: str | None
    minutes: int | None
    format: str
    place: str
    is_entry: bool


class Ground(NamedTuple):
    """What a conversation with somebody stands on."""

    dues: list[DueLine]
    planned: Planned | None
    """What was planned for today and nobody has written down yet."""
    steps: list[OpenStep]
    soon_days: int


class Known(NamedTuple):
    """A conversation as it was recorded."""

    summary: str
    format_reason: str
    notes: list[NoteRow | RestrictedNoteRow]


def of_appointment(row: AppointmentRow) -> Planned:
    """Return what was planned as the lists of a day have it."""
    return Planned(row.id, row.day, row.time, row.minutes, row.format, row.place, row.is_entry)


def of_history(row: HistoryRow) -> Planned:
    """Return what was planned as the timeline has it."""
    return Planned(row.row, row.day, row.time, row.minutes, row.format or "office", row.text, row.is_entry)


def read_ground(client: Id, case: Id | None, today: date, time: str) -> Ground:
    """Return what a conversation today at that time stands on."""
    of_today = [row for row in planned_of(client) if row.day == today]
    begun = [row for row in of_today if (row.time or "") <= time]
    meant = begun[-1:] or of_today[:1]
    return Ground(
        dues=due_of_client(client, today),
        planned=of_appointment(meant[0]) if meant else None,
        steps=open_steps(case) if case is not None else [],
        soon_days=house_rules().soon_days,
    )


def read_interval(client: Id, case: Id) -> tuple[Interval, str]:
    """Return how often one speaks with somebody, and why."""
    found = next((row for row in cases_of(client) if row.id == case), None)
    if found is None:
        raise UserError("gone_meanwhile")
    return Interval(found.interval_amount, Unit(found.interval_unit)), found.interval_reason or ""


def read_known(contact: Id, client: Id, *, by: Author, today: date) -> Known:
    """Return a conversation to be put right, with the restricted notes whose reading is not written down."""
    row = spoken(contact)
    if row is None:
        raise UserError("gone_meanwhile")
    few = [each for each in own_notes(client, by=by, today=today) if each.contact == contact]
    readable = [each for each in few if not each.fault]
    return Known(row.summary, row.format_reason, [*notes_at(contact), *readable[::-1]])


def read_dues_after(talk: ContactData, by: Author, today: date) -> list[DueLine]:
    """Return what is due of somebody once this conversation is recorded; nothing of it is stored."""
    plain = replace(talk, format="office")
    return foresee(partial(document_talk, Conversation(plain), by=by, today=today), talk.client, today).after
