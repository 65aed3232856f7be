"""Where appointments go that lie in a leave: the same day of the week, just after or just before it."""

from datetime import date, timedelta

from fm_desktop.domain.periods import is_working_day

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


def day_after(day: date, last: date, land: str) -> date:
    """Return the same weekday after a leave's last day; where nobody works then, the next working day."""
    moved = day
    while moved <= last:
        moved += WEEK
    while not is_working_day(moved, land):
        moved += DAY
    return moved


def day_before(day: date, first: date, today: date, land: str) -> date | None:
    """Return the same weekday before a leave's first day, else the working day before; none before today."""
    moved = day
    while moved >= first:
        moved -= WEEK
    while not is_working_day(moved, land):
        moved -= DAY
    return moved if moved >= today else None
