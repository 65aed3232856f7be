"""The arithmetic of a due date in words, such as "14.01.2026 + 3 Monate"."""

from datetime import date

from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import Interval, Unit

_UNITS = {
    ("de", Unit.DAYS): ("Tag", "Tage"),
    ("de", Unit.WEEKS): ("Woche", "Wochen"),
    ("de", Unit.MONTHS): ("Monat", "Monate"),
    ("de", Unit.YEARS): ("Jahr", "Jahre"),
    ("en", Unit.DAYS): ("day", "days"),
    ("en", Unit.WEEKS): ("week", "weeks"),
    ("en", Unit.MONTHS): ("month", "months"),
    ("en", Unit.YEARS): ("year", "years"),
}
_EXTENDED = {
    ("de", Due.D6): "AGH bis {day}",
    ("en", Due.D6): "work opportunity until {day}",
    ("de", Due.D3): "Pause bis {day}",
    ("en", Due.D3): "pause until {day}",
}


def in_words(
    due: Due, base: date, period: Interval | None, extended_to: date | None = None, language: str = "de"
) -> str:
    """Return how a nominal date was reached; a date of its own is just named."""
    language = "en" if language == "en" else "de"
    words = written(base, language)
    if period is not None:
        words += f" + {period_in_words(period, language)}"
    if extended_to is not None:
        words += ", " + _EXTENDED[language, due].format(day=written(extended_to, language))
    return words


def period_in_words(period: Interval, language: str = "de") -> str:
    """Return a period as it is spoken: "1 Monat", "14 Tage"."""
    one, many = _UNITS["en" if language == "en" else "de", period.unit]
    return f"{period.amount} {one if period.amount == 1 else many}"


def written(day: date, language: str = "de") -> str:
    """Return a date in full: 14.01.2026, in English 2026-01-14."""
    return day.isoformat() if language == "en" else f"{day.day:02}.{day.month:02}.{day.year:04}"
