"""Conversations that took place, and attempts at them (HA 4.9)."""

from dataclasses import dataclass, replace
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, Case, Contact
from fm_desktop.vault.author import Author

IN_PERSON = frozenset({"office", "visit", "walk"})
VISIT = "visit"
MOST_APART = 90
"""Minutes between a planned talk and the one that was held, if both are the same."""
HELD, MISSED, NOT_REACHED, CALL = "held", "missed", "not_reached", "call"


@dataclass(frozen=True, slots=True)
class ContactData:
    """A conversation; with another outcome than held an attempt, which is no contact.

    Without a case it belongs to the client's open one, where one was referred by then.
    """

    client: Id
    case: Id | None
    day: date
    format: str = "office"
    time: str | None = None
    minutes: int | None = None
    summary: str = ""
    is_entry: bool = False
    outcome: str = HELD
    format_reason: str = ""
    """Why the time of a visit is well spent (HA 4.7.1)."""


def record_contact(data: ContactData, *, by: Author, today: date) -> Changed:
    """Store a conversation that took place; an entry consultation is in person. Source: HA 4.9, 4.7.1."""
    with recorded("record_contact", by=by, today=today) as recording:
        store_talk(recording, data, by, today)
        close_appointments(recording, data)
    return Changed.CONTACTS | Changed.APPOINTMENTS


def record_attempt(data: ContactData, *, by: Author, today: date) -> Changed:
    """Store that somebody did not come, was not reached or only called; it is no contact. Source: HA 4.9."""
    with recorded("record_attempt", by=by, today=today) as recording:
        if data.outcome == HELD:
            raise ValueError("A conversation that was held is no attempt.")
        store_talk(recording, data, by, today)
        if data.outcome == MISSED:
            close_appointments(recording, data)
    return Changed.CONTACTS | Changed.APPOINTMENTS


def correct_contact(
    contact: Id, data: ContactData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Change what was recorded of a talk or an attempt; the journal keeps what stood there before."""
    with recorded("correct_contact", by=by, today=today) as recording:
        change_talk(recording, contact, data, today, version)
    return Changed.CONTACTS


def change_talk(
    recording: Recording, contact: Id, data: ContactData, today: date, version: int | None = None
) -> Contact:
    """Change a talk or an attempt inside an open transaction and return it."""
    row: Contact = recording.on(row_of(Contact, contact))
    expect_version(row, version)
    case = case_of(row.case_id) if row.case_id is not None else None
    must_not_be_future(data.day, today)
    _must_justify(data)
    before, was_entry = row.day, row.is_entry and row.outcome == HELD
    is_entry = data.is_entry and data.outcome == HELD
    if is_entry:
        _must_be_entry(data, case, known=was_entry)
        _must_stay_before_switch(case, before, data.day)
    recording.update(
        row,
        day=data.day,
        format=data.format,
        time=data.time,
        minutes=data.minutes,
        summary=data.summary.strip(),
        format_reason=data.format_reason.strip(),
        outcome=data.outcome,
        is_entry=is_entry,
    )
    if case is not None and (was_entry or is_entry):
        recording.update(case, entry_held_on=_entry_day(case, row, before, is_entry=is_entry))
    return row


def _entry_day(case: Case, talk: Contact, before: date, *, is_entry: bool) -> date | None:
    """Return when the entry consultation was held, once a talk is put right.

    A list may have brought a second one: then the day that counted stays, unless it was this talk's.
    """
    others = Contact.select().where(Contact.case == case.id, Contact.is_entry, Contact.id != talk.id)
    days: set[date] = {other.day for other in others if other.outcome == HELD}
    counting: date | None = case.entry_held_on
    if counting in days and counting != before:
        return counting
    return talk.day if is_entry else max(days, default=None)


def store_talk(recording: Recording, data: ContactData, by: Author, today: date) -> Contact:
    """Store a talk or an attempt inside an open transaction and return it."""
    must_not_be_future(data.day, today)
    _must_justify(data)
    case = _case_of(data)
    recording.about(data.client, case.id if case else None)
    entry = data.is_entry and data.outcome == HELD
    if entry:
        _must_be_entry(data, case)
    made: Contact = recording.create(
        Contact,
        client=data.client,
        case=case.id if case else None,
        day=data.day,
        time=data.time,
        minutes=data.minutes,
        format=data.format,
        outcome=data.outcome,
        is_entry=entry,
        summary=data.summary.strip(),
        format_reason=data.format_reason.strip(),
        author=by.person_id,
    )
    if entry and case is not None:
        recording.update(case, entry_held_on=data.day)
    return made


def close_appointments(recording: Recording, data: ContactData) -> None:
    """Say of what was planned for the time of a talk that it was held, or missed."""
    planned = Appointment.select().where(
        Appointment.client == data.client, Appointment.day == data.day, Appointment.status == "planned"
    )
    for row in planned:
        if _was_meant(row.time, data.time):
            recording.update(row, status=HELD if data.outcome == HELD else MISSED)


def attempt(data: ContactData) -> ContactData:
    """Return the same as an attempt: nobody came."""
    return replace(data, outcome=MISSED, minutes=None)


def _was_meant(planned: str | None, spoken: str | None) -> bool:
    """Tell whether a talk is the planned one; two far apart on one day are different talks."""
    if planned is None or spoken is None:
        return True
    apart = abs(_minutes(planned) - _minutes(spoken))
    return apart <= MOST_APART


def _minutes(time: str) -> int:
    hours, _, minutes = time.partition(":")
    return 60 * int(hours) + int(minutes)


def _case_of(data: ContactData) -> Case | None:
    """Return the case a talk belongs to: the one named, else the open one if it was referred by then.

    What happens after the end of a case is no longer part of it.
    """
    if data.case is not None:
        case = case_of(data.case)
        if case.client_id != data.client:
            raise ValueError("The case is another client's.")
        if case.ended_on is None or data.day <= case.ended_on:
            return case
    running: Case | None = Case.get_or_none(Case.client == data.client, Case.phase.not_in(sorted(CLOSED)))
    early = running is not None and running.referred_on is not None and data.day < running.referred_on
    return None if early else running


def _must_stay_before_switch(case: Case | None, before: date, day: date) -> None:
    """Refuse to move an entry consultation past the switch to main responsibility that rests on it."""
    since = None if case is None else case.main_since
    if since is not None and before <= since < day:
        raise UserError("day_too_late", day=day, latest=since)


def _must_justify(data: ContactData) -> None:
    """Refuse a visit without a line on why the time is well spent. Source: HA 4.7.1."""
    if data.outcome == HELD and data.format == VISIT:
        must_say(data.format_reason, "visit_reason_missing")


def _must_be_entry(data: ContactData, case: Case | None, *, known: bool = False) -> None:
    """Refuse what is no entry consultation; `known` says that it was recorded as one before."""
    if case is None or (case.phase in CLOSED and not known):
        raise UserError("entry_needs_case")
    if data.format not in IN_PERSON:
        raise UserError("entry_in_person")
    if case.entry_held_on is not None and not known:
        raise UserError("entry_held_already", day=case.entry_held_on)
    must_not_precede(data.day, case.referred_on)
    if not known and case.main_since is not None and data.day > case.main_since:
        raise UserError("day_too_late", day=data.day, latest=case.main_since)
