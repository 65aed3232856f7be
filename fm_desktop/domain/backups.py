"""Which backups are worth keeping: close together for the last days, further apart the older they are."""

from collections.abc import Callable, Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

DAYS, WEEKS, MONTHS = 7, 4, 12
OLDEST = timedelta(days=400)
"""A backup older than this goes, so that who was erased is gone from the backups, too, at some time; but not
before those of seven later days lie there: a clock that jumps ahead would make all others old at once."""
SET_APART, SET_APART_FOR = 5, timedelta(days=30)
"""Of those made before something that cannot be taken back: so many are kept besides, for so long."""
REMIND_AFTER = timedelta(days=7)
"""So old may the newest good backup be before somebody is reminded."""


def worth_keeping(made: Collection[datetime], now: datetime) -> set[datetime]:
    """Return which backups to keep: of 7 days, 4 weeks and 12 months the newest each, and always the newest.

    Counted are days, weeks and months in which there is one: nothing is thinned because nobody was there.
    What lies ahead of now was made under another clock: it is kept until now has come by, and takes no
    other one's place.
    """
    newest_first = sorted((moment for moment in set(made) if moment <= now), reverse=True)
    ahead, kept = {moment for moment in made if moment > now}, set(newest_first[:1])
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of_each(newest_first, period, count)
    fresh = {moment for moment in kept if now - moment <= OLDEST}
    if len({_day(moment) for moment in fresh}) < DAYS:
        fresh = kept
    return ahead | fresh


def newest_of(made: Iterable[datetime], now: datetime) -> datetime | None:
    """Return the newest moment; one ahead of now, made under another clock, only where there is no other."""
    moments = list(made)
    return max((moment for moment in moments if moment <= now), default=max(moments, default=None))


def set_apart(before: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return which backups to keep besides: those made before the file became another one.

    Counted by days alone, the next backup of the same day would drive them out.
    """
    newest_first = sorted((moment for moment in set(before) if moment <= now), reverse=True)
    return {moment for moment in newest_first[:SET_APART] if now - moment <= SET_APART_FOR}


def is_reminder_due(newest_good: datetime | None, now: datetime) -> bool:
    """Tell whether the last good backup is older than a week, or lies ahead by as much, or there is none."""
    return newest_good is None or abs(now - newest_good) > REMIND_AFTER


def _newest_of_each(
    newest_first: Iterable[datetime], period: Callable[[datetime], Any], count: int
) -> set[datetime]:
    found: dict[Any, datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment), moment)
    return set(list(found.values())[:count])


def _day(moment: datetime) -> Any:
    return moment.date()


def _week(moment: datetime) -> Any:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Any:
    return moment.year, moment.month
