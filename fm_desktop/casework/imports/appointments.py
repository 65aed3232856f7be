"""Taking over appointments from another calendar: compared first, and only those of a known case go in."""

import re
import unicodedata
from collections.abc import Generator, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.imports.calendar_events import CalendarEvent, events_of, read_calendar
from fm_desktop.casework.recording import Recording, case_of, recorded, row_of
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment
from fm_desktop.storage.queries.calendar_import import Bookable, OwnAppointment, bookable, own_appointments
from fm_desktop.vault.author import Author

PLANNED = "planned"
MOST_AT_ONCE = 2000


class Standing(StrEnum):
    """How an event stands to what is planned here; only the first three are taken over."""

    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    """It was taken over once, and its calendar has cancelled it."""
    UNCHANGED = "unchanged"
    THERE = "there"
    """An appointment of that client stands at that time already."""
    OVER = "over"
    """It has moved, and its appointment is no longer planned here."""
    NOBODY = "nobody"
    """It names no case one may plan in."""
    SEVERAL = "several"
    OWN = "own"
    """It went out from here."""
    PAST = "past"
    UNREADABLE = "unreadable"


TAKEN = frozenset({Standing.NEW, Standing.CHANGED, Standing.CANCELLED})


class Compared(NamedTuple):
    """An event, how it stands to what is here, and whose it is."""

    event: CalendarEvent
    standing: Standing
    whose: Bookable | None = None
    before: OwnAppointment | None = None
    """The appointment it became when it was read before."""


class Calendar(NamedTuple):
    """What a calendar file holds, compared; and whom an event may be given to by hand."""

    found: list[Compared]
    cases: list[Bookable]
    planned: frozenset[tuple[Id, date, str | None]]


def survey_calendar(file: Path, *, by: Author, today: date) -> Generator[int, None, tuple[Changed, Calendar]]:
    """Read a calendar file and compare it with what is planned; nothing is stored. Yields how far it is."""
    events = yield from events_of(read_calendar(file), today)
    cases, own = bookable(by.person_id), own_appointments(by.person_id, today)
    came = {each.calendar_uid: each for each in own if each.calendar_uid}
    planned = frozenset((each.client, each.day, each.time) for each in own if each.status == PLANNED)
    names = _Names(cases)
    found = []
    for event in _once(events):
        found.append(_compared(event, came, names, planned, today))
        yield len(found)
    return Changed.NOTHING, Calendar(found, cases, planned)


def given_to(compared: Compared, whose: Bookable, calendar: Calendar) -> Compared:
    """Return an event as it stands once somebody has said whose it is."""
    event = compared.event
    is_there = (whose.client, event.day, event.time) in calendar.planned
    return compared._replace(whose=whose, standing=Standing.THERE if is_there else Standing.NEW)


def import_appointments(wanted: Sequence[Compared], *, by: Author, today: date) -> Changed:
    """Plan what is new, move what has moved, cancel what was cancelled; a second time nothing is changed."""
    taken = [each for each in wanted if each.standing in TAKEN]
    if len(taken) > MOST_AT_ONCE:
        raise UserError("calendar_too_many", most=MOST_AT_ONCE)
    with recorded("import_appointments", by=by, today=today) as recording:
        for each in taken:
            if each.before is not None:
                _follow(recording, each.before.id, each.event, today)
            elif each.whose is not None and not _is_known(each.event, by):
                _plan(recording, each.whose, each.event, by, today)
    return Changed.APPOINTMENTS


class _Names:
    """Finds whose an event is: exactly one name or case number must stand in what it is called."""

    def __init__(self, cases: Iterable[Bookable]) -> None:
        self._by_number: dict[str, Bookable] = {}
        self._by_word: dict[str, list[tuple[str, Bookable]]] = {}
        for case in cases:
            name = _plain(case.name)
            self._by_number[case.number] = case
            self._by_word.setdefault(_WORD.split(name, maxsplit=1)[0], []).append((name, case))

    def in_title(self, title: str) -> set[Bookable]:
        """Return the cases a title names."""
        text = _plain(title)
        numbers = (self._by_number.get(word) for word in set(_NUMBER.findall(text)))
        near = (pair for word in set(_WORD.split(text)) for pair in self._by_word.get(word, ()))
        named = (case for name, case in near if name in text and _stands_in(name, text))
        return {case for case in (*numbers, *named) if case is not None}


_WORD = re.compile(r"\W+")
_NUMBER = re.compile(r"[\w-]+")


def _stands_in(name: str, text: str) -> bool:
    """Tell whether a name stands in a text as words of its own."""
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _once(events: Iterable[CalendarEvent]) -> Iterable[CalendarEvent]:
    """Return each event once: where a file has one twice, as it stands there last."""
    found: dict[Any, CalendarEvent] = {}
    for number, event in enumerate(events):
        found[event.uid or number] = event
    return found.values()


def _compared(
    event: CalendarEvent,
    came: Mapping[str, OwnAppointment],
    names: _Names,
    planned: frozenset[tuple[Id, date, str | None]],
    today: date,
) -> Compared:
    if event.fault or event.day is None:
        return Compared(event, Standing.UNREADABLE)
    if event.is_own:
        return Compared(event, Standing.OWN)
    before = came.get(event.uid)
    if before is not None:
        known = Bookable(before.client, before.case or b"", before.name, "")
        return Compared(event, _again(event, before, today), known, before)
    found = names.in_title(event.title)
    whose = next(iter(found)) if len(found) == 1 else None
    if event.day < today or event.is_cancelled:
        return Compared(event, Standing.PAST, whose)
    if whose is None:
        return Compared(event, Standing.SEVERAL if found else Standing.NOBODY)
    is_there = (whose.client, event.day, event.time) in planned
    return Compared(event, Standing.THERE if is_there else Standing.NEW, whose)


def _again(event: CalendarEvent, before: OwnAppointment, today: date) -> Standing:
    """Return how an event stands that was read before; what was changed here since stays as it is."""
    if event.said == before.calendar_said:
        return Standing.UNCHANGED
    if before.status != PLANNED:
        return Standing.OVER
    if event.is_cancelled:
        return Standing.CANCELLED
    return Standing.PAST if event.day is None or event.day < today else Standing.CHANGED


def _is_known(event: CalendarEvent, by: Author) -> bool:
    mine = (Appointment.calendar_uid == event.uid) & (Appointment.person == by.person_id)
    return bool(Appointment.select().where(mine).exists())


def _plan(recording: Recording, whose: Bookable, event: CalendarEvent, by: Author, today: date) -> None:
    recording.about(whose.client, whose.case)
    _must_lie_ahead(event, today)
    if case_of(whose.case).phase in CLOSED:
        raise UserError("case_closed")
    values = {"client": whose.client, "case": whose.case, "person": by.person_id, "format": "unknown"}
    recording.create(Appointment, **values, **_details(event))


def _follow(recording: Recording, appointment: Id, event: CalendarEvent, today: date) -> None:
    """Bring an appointment to where its event stands now; what it was stays readable."""
    row = recording.on(row_of(Appointment, appointment))
    if row.status != PLANNED or row.calendar_said == event.said:
        return
    if event.is_cancelled:
        recording.update(row, status="cancelled", calendar_said=event.said)
        return
    _must_lie_ahead(event, today)
    if row.day == event.day:
        recording.update(row, **_details(event))
        return
    recording.update(row, status="moved")
    whose = {"client": row.client_id, "case": row.case_id, "person": row.person_id}
    kept = {"format": row.format, "is_entry": row.is_entry}
    recording.create(Appointment, **whose, **kept, **_details(event))


def _must_lie_ahead(event: CalendarEvent, today: date) -> None:
    if event.day is None or event.day < today:
        raise UserError("appointment_in_past", day=event.day or today)


def _details(event: CalendarEvent) -> dict[str, Any]:
    return {
        "day": event.day,
        "time": event.time,
        "minutes": event.minutes,
        "place": event.place,
        "calendar_uid": event.uid,
        "calendar_said": event.said,
    }
