"""When an event of a calendar is, and how it comes again, on the wall of the office."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from fm_desktop.casework.exports.calendar_file import OFFICE_ZONE
from fm_desktop.domain.recurrence import Rule, weekday_of

if TYPE_CHECKING:
    from icalendar import Event

_UNDERSTOOD = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST"})


class UnclearError(Exception):
    """Carries the key of the sentence why an event cannot be read."""


def moment_of(event: "Event", name: str) -> date | None:
    """Return a day, or a time on the wall of the office; without a zone it is on every wall the same."""
    value = event.get(name)
    if value is None:
        return None
    found = _found(value)
    if isinstance(found, datetime):
        zone = value.params.get("TZID")
        if zone:
            found = found.replace(tzinfo=_zone(str(zone)))
        here = found if found.tzinfo is None else found.astimezone(ZoneInfo(OFFICE_ZONE))
        return here.replace(tzinfo=None)
    if not isinstance(found, date):
        raise UnclearError("calendar_without_day")
    return found


def _found(value: Any) -> Any:
    """Return the moment of a value; one that is broken has none."""
    try:
        return getattr(value, "dt", None)
    except ValueError:
        return None


def _zone(name: str) -> ZoneInfo:
    """Return a time zone by any of its names: the world's, that of Windows, one behind a path."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # inside: as above

    name = name.strip('"')
    for each in (name, WINDOWS_TO_OLSON.get(name, ""), "/".join(name.split("/")[-2:])):
        try:
            return ZoneInfo(each)
        except (ValueError, OSError):  # a zone nobody knows is one of them
            continue
        except KeyError:
            continue
    raise UnclearError("calendar_zone_unknown")


def day_of(moment: date) -> date:
    """Return the day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def minutes_of(event: "Event", begins: date, ends: date | None) -> int | None:
    """Return how long an event lasts; one of several days is no talk."""
    if ends is not None and isinstance(ends, datetime) == isinstance(begins, datetime):
        lasts = ends - begins
    else:
        lasts = getattr(event.get("DURATION"), "dt", timedelta())
    if lasts > timedelta(days=1):
        raise UnclearError("calendar_several_days")
    minutes = int(lasts.total_seconds()) // 60
    return minutes if isinstance(begins, datetime) and 0 < minutes < 24 * 60 else None


def rule_of(event: "Event", begins: date, of_day: date | None) -> Rule | None:
    """Return how an event comes again, if it does; what is not wholly understood is refused."""
    said: Any = event.get("RRULE")
    if "RDATE" in event or isinstance(said, list):
        raise UnclearError("calendar_rhythm")
    if said is None or of_day is not None:
        return None
    if not hasattr(said, "keys") or not {str(key).upper() for key in said} <= _UNDERSTOOD:
        raise UnclearError("calendar_rhythm")
    first = {str(key).upper(): list(value) for key, value in said.items()}
    weekdays = [weekday_of(str(each)) for each in first.get("BYDAY", ())]
    frequency = str(first["FREQ"][0]).upper()
    month_days = [int(each) for each in first.get("BYMONTHDAY", ())]
    if None in weekdays or not _is_plain(frequency, first, begins):
        raise UnclearError("calendar_rhythm")
    return Rule(
        frequency,
        int(first.get("INTERVAL", [1])[0]),
        tuple(each for each in weekdays if each is not None),
        tuple(month_days) if frequency == "MONTHLY" else (),
        int(first["COUNT"][0]) if "COUNT" in first else None,
        _until(first["UNTIL"][0]) if "UNTIL" in first else None,
    )


def _is_plain(frequency: str, said: dict[str, list[Any]], begins: date) -> bool:
    """Tell whether a rule says no more than is understood: of a year, only the day it began on."""
    months, days = ([int(each) for each in said.get(name, ())] for name in ("BYMONTH", "BYMONTHDAY"))
    if frequency != "YEARLY":
        return not months and (frequency == "MONTHLY" or not days)
    return "BYDAY" not in said and months in ([], [begins.month]) and days in ([], [begins.day])


def _until(moment: Any) -> date:
    """Return the day of a moment here; a time without a day is none."""
    if not isinstance(moment, date):
        raise UnclearError("calendar_rhythm")
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return moment.astimezone(ZoneInfo(OFFICE_ZONE)).date()
    return day_of(moment)


def days_without(event: "Event") -> frozenset[date]:
    """Return the days on which an event that comes again does not come."""
    said = event.get("EXDATE", [])
    lists = said if isinstance(said, list) else [said]
    return frozenset(_until(each.dt) for some in lists for each in getattr(some, "dts", ()))
