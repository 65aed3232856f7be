"""The events of a calendar file: each read by itself, so that what is wrong with one harms no other.

Time zones are looked up by name, and never built from what a file says of them.
"""

import warnings
from collections.abc import Generator, Iterator
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from fm_desktop.casework.imports.calendar_moments import (
    UnclearError,
    day_of,
    days_without,
    minutes_of,
    moment_of,
    rule_of,
)
from fm_desktop.casework.imports.encoding import decoded
from fm_desktop.domain.periods import add_days
from fm_desktop.domain.recurrence import Rule, days_of
from fm_desktop.errors import UserError

if TYPE_CHECKING:
    from icalendar import Event

LARGEST = 5_000_000
MOST_EVENTS = 5000
MOST_LINES_OF_EVENT = 2000
MOST_TIMES = 120
"""How often one event may come again ahead."""
AHEAD = 400
"""Days after today up to which an event that comes again is read."""
LONGEST_TEXT = 300
OWN_ENDING = "@fm-desktop"
"""With what our own identifiers end."""
_BEGIN, _END, _VEVENT = "BEGIN:", "END:", "BEGIN:VEVENT"


class CalendarEvent(NamedTuple):
    """One time of an event, on the wall of the office; of an unreadable one, why it is."""

    uid: str
    """A sum of its identifier: it tells nothing."""
    title: str
    day: date | None = None
    time: str | None = None
    minutes: int | None = None
    place: str = ""
    is_cancelled: bool = False
    is_own: bool = False
    """Whether it went out from this program."""
    fault: str = ""
    """The key of the sentence why it cannot be read."""

    @property
    def said(self) -> str:
        """Return all that a later reading is compared with."""
        place = sha256(self.place.encode()).hexdigest()[:8] if self.place else ""
        return f"{self.day} {self.time or ''} {self.minutes or ''} {place} {'x' * self.is_cancelled}".strip()


def read_calendar(file: Path) -> str:
    """Return the text of a calendar file; refuse what is none, or too large."""
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise UserError("calendar_unreadable", file=file.name) from error
    if len(data) > LARGEST:
        raise UserError("calendar_too_large", file=file.name, most=LARGEST // 1_000_000)
    text, _encoding = decoded(data)
    if "BEGIN:VCALENDAR" not in text[:4096].upper():
        raise UserError("calendar_not_one", file=file.name)
    return text


def events_of(text: str, today: date) -> Generator[int, None, list[CalendarEvent]]:
    """Read every event, yielding how many are read; those that come again are told for each time ahead."""
    found: list[_Read] = []
    for number, lines in enumerate(_blocks(text)):
        if number >= MOST_EVENTS:
            raise UserError("calendar_too_many", most=MOST_EVENTS)
        found.append(_read(lines))
        yield number + 1
    apart = {(each.uid, each.of_day) for each in found if each.of_day is not None}
    return [event for each in found for event in _times(each, today, apart)]


class _Read(NamedTuple):
    """An event as its lines say it, before it is known how often it comes."""

    uid: str
    event: CalendarEvent
    of_day: date | None = None
    """The day of an event that comes again of which this says something else."""
    rule: Rule | None = None
    without: frozenset[date] = frozenset()


def _blocks(text: str) -> Iterator[list[str]]:
    """Yield the lines of each event; what an event has inside, such as an alarm, stays out."""
    lines: list[str] | None = None
    inside = 0
    for line in _unfolded(text):
        begins, ends = line.upper().startswith(_BEGIN), line.upper().startswith(_END)
        if lines is None:
            lines, inside = ([line] if line.upper().rstrip() == _VEVENT else None), 0
        elif begins:
            inside += 1
        elif ends and inside:
            inside -= 1
        elif ends:
            yield [*lines, line]
            lines = None
        elif not inside and len(lines) < MOST_LINES_OF_EVENT:
            lines.append(line)
    if lines is not None:
        yield lines


def _unfolded(text: str) -> list[str]:
    joined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n ", "").replace("\n\t", "")
    return joined.split("\n")


def _read(lines: list[str]) -> _Read:
    from icalendar import Event  # inside: only whoever reads calendars pays for it

    if not lines[-1].upper().startswith(_END):
        return _Read("", CalendarEvent("", "", fault="calendar_cut_off"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of zones by long names, which are looked up here
            return _told(cast("Event", Event.from_ical("\r\n".join(lines))))
    except UnclearError as unclear:
        return _Read("", CalendarEvent("", _title(lines), fault=str(unclear)))
    except OSError:  # a zone called as a folder of the table of zones
        return _Read("", CalendarEvent("", _title(lines), fault="calendar_zone_unknown"))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError):
        return _Read("", CalendarEvent("", _title(lines), fault="calendar_unclear"))


def _told(event: "Event") -> _Read:
    uid, title = _text(event, "UID"), _text(event, "SUMMARY")
    begins, ends = moment_of(event, "DTSTART"), moment_of(event, "DTEND")
    if begins is None:
        raise UnclearError("calendar_without_day")
    again = moment_of(event, "RECURRENCE-ID")
    of_day = None if again is None else day_of(again)
    made = CalendarEvent(
        sum_of(uid or f"{title}|{begins.isoformat()}", of_day),
        title,
        day_of(begins),
        f"{begins:%H:%M}" if isinstance(begins, datetime) else None,
        minutes_of(event, begins, ends),
        _text(event, "LOCATION"),
        _text(event, "STATUS").upper() == "CANCELLED",
        uid.endswith(OWN_ENDING),
    )
    return _Read(uid, made, of_day, rule_of(event, begins, of_day), days_without(event))


def sum_of(uid: str, of_day: date | None = None) -> str:
    """Return what an event is known by here; it does not say what the calendar calls it."""
    return sha256(f"{uid}|{of_day or ''}".encode()).hexdigest()[:32]


def _text(event: "Event", name: str) -> str:
    value = event.get(name, "")
    value = value[0] if isinstance(value, list) else value
    seen = "".join(each if each.isprintable() else " " for each in str(value))
    return " ".join(seen.split())[: LONGEST_TEXT if name != "UID" else None]


def _title(lines: list[str]) -> str:
    """Return what an event is called of which not even the lines can be read in order."""
    summary = next((line for line in lines if line.upper().startswith("SUMMARY")), "")
    return summary.partition(":")[2][:LONGEST_TEXT]


def _times(read: _Read, today: date, apart: set[tuple[str, date]]) -> Iterator[CalendarEvent]:
    """Yield each time of an event from today on; what lies behind is told once."""
    event = read.event
    if read.rule is None or event.day is None:
        yield event
        return
    days = days_of(read.rule, event.day, today, add_days(today, AHEAD))
    if days is None or len(days) > MOST_TIMES:
        yield event._replace(fault="calendar_rhythm" if days is None else "calendar_too_often")
        return
    left = [day for day in days if day not in read.without and (read.uid, day) not in apart]
    for day in left:
        yield event._replace(day=day, uid=sum_of(read.uid or event.title, day))
    if not days:
        yield event
