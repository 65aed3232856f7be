"""One's own appointments and due items as a calendar file that other programs show (RFC 5545).

Such a file leaves the encrypted one: it says of nobody who they are unless that is wanted, carries neither
customer nor case number, and nothing of what only readers of a restricted note may know.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import add_days
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.client import client
from fm_desktop.storage.queries.due import DueLine, due_rows
from fm_desktop.storage.queries.restricted_due import KIND
from fm_desktop.storage.queries.talks import AppointmentRow, appointments
from fm_desktop.vault.safe_files import write_safely

if TYPE_CHECKING:
    from icalendar import Calendar, Event

BEHIND, AHEAD = 31, 400
"""Days before and after today that a calendar file tells of."""
USUAL_MINUTES = 60
OFFICE_ZONE = "Europe/Berlin"
"""Times of appointments are those on the wall of a German office; in the file they stand as UTC, which every
calendar reads without a table of time zones."""
_TITLE = {"de": "FM-Termin", "en": "CM appointment"}
_PLANNED = "planned"
_VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a calendar file tells: by default when, and of nobody who."""

    appointments: bool = True
    due: bool = True
    names: bool = False
    places: bool = False
    """Where a talk is held, for a visit the client's address."""


def calendar_file(person: Id, wanted: Wanted, *, today: date, language: str = "de") -> bytes:
    """Return the calendar of one person: planned talks with their time, due items as whole days.

    It is the same, byte by byte, as long as nothing in it changes on a day.
    """
    calendar = new_calendar("calendar")
    for event in _events(person, wanted, today, language):
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def write_calendar(file: Path, person: Id, wanted: Wanted, *, today: date, language: str = "de") -> bool:
    """Write the calendar where a program looks for it; tell whether it was news.

    Nobody else on this computer may read it. What is already there and the same is left alone, so that no
    calendar program reads in vain.
    """
    content = calendar_file(person, wanted, today=today, language=language)
    try:
        if file.exists() and file.read_bytes() == content:
            return False
        write_safely(file, content)
    except OSError as error:
        raise UserError("file_not_writable", file=file.name) from error
    return True


def save_calendar(file: Path, person: Id, wanted: Wanted, *, today: date, language: str = "de") -> int:
    """Write the calendar and return of how many talks and due items it tells."""
    write_calendar(file, person, wanted, today=today, language=language)
    return events_told(person, wanted, today=today)


def events_told(person: Id, wanted: Wanted, *, today: date) -> int:
    """Return of how many talks and due items a calendar tells."""
    return len(list(_events(person, wanted, today, "de")))


def new_calendar(what: str) -> "Calendar":
    """Return an empty calendar of this program."""
    from icalendar import Calendar  # inside: only whoever writes calendars pays for it

    calendar = Calendar()
    calendar.add("prodid", f"-//fm_desktop//{what}//DE")
    calendar.add("version", "2.0")
    return calendar


def whole_day(uid: str, day: date, summary: str, made_on: date) -> "Event":
    """Return an event that lasts a day and blocks no time."""
    from icalendar import Event  # inside: as above

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(made_on, time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", add_days(day, 1))
    event.add("summary", summary)
    event.add("transp", "TRANSPARENT")
    return event


def identifier(*parts: object) -> str:
    """Return an identifier that stays the same and tells nothing: made of random row identifiers."""
    said = "|".join(part.hex() if isinstance(part, bytes) else str(part or "") for part in parts)
    return f"{uuid5(NAMESPACE_URL, said)}@fm-desktop"


def identifier_of_due(line: DueLine) -> str:
    """Return the identifier of a due item."""
    return identifier(line.entry, line.due, line.row or line.number)


def _events(person: Id, wanted: Wanted, today: date, language: str) -> Iterator["Event"]:
    start, end = add_days(today, -BEHIND), add_days(today, AHEAD)
    if wanted.appointments:
        for row in appointments(person, start, end):
            if row.status == _PLANNED and row.person == person:
                yield _talk(row, wanted, today, language)
    if wanted.due:
        for line in due_rows(person, None, end, today):
            if not (line.due is Due.D13 and line.text == KIND):
                yield _due(line, wanted, today, language)


def _talk(row: AppointmentRow, wanted: Wanted, today: date, language: str) -> "Event":
    title = _TITLE["en" if language == "en" else "de"]
    summary = f"{title}: {row.name}" if wanted.names else title
    uid = identifier("appointment", row.id)
    event = whole_day(uid, row.day, summary, today) if row.time is None else _at(row, uid, summary, today)
    if wanted.places and (place := row.place or _address(row)):
        event.add("location", place)
    return event


def _at(row: AppointmentRow, uid: str, summary: str, today: date) -> "Event":
    from icalendar import Event  # inside: as above

    wall = datetime.combine(row.day, time.fromisoformat(row.time or "00:00"), ZoneInfo(OFFICE_ZONE))
    begins = wall.astimezone(UTC)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=row.minutes or USUAL_MINUTES))
    event.add("summary", summary)
    return event


def _due(line: DueLine, wanted: Wanted, today: date, language: str) -> "Event":
    label = directive().due[line.due].label.text(language)
    summary = f"{label}: {line.name}" if wanted.names and line.client is not None else label
    return whole_day(identifier_of_due(line), line.effective, summary, today)


def _address(row: AppointmentRow) -> str:
    """Return where a client is visited, as far as that is known."""
    found = client(row.client) if row.format == _VISIT else None
    if found is None:
        return ""
    town = " ".join(part for part in (found.postcode, found.town) if part)
    return ", ".join(part for part in (found.street, town) if part)
