"""The days of a made-up case, from its referral to its latest talk, in the order the rules ask for."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from fm_desktop.demo.days import (
    CYCLE,
    admitted_for,
    begun_for,
    due_day,
    next_working_day,
    period_days,
    working_day,
)
from fm_desktop.demo.sketches import Sketch
from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import ONE_MONTH, Interval, Unit, add_months

REFERRED = frozenset({Phase.MARKED, Phase.DISCUSSION, Phase.ASSIGNED})
LOOKED_AHEAD = timedelta(days=9)
"""A review due by then has been held already, unless the sketch wants it otherwise."""


@dataclass(frozen=True)
class Course:
    """When what happened to a case."""

    referred_on: date
    discussed_on: date | None = None
    assigned_on: date | None = None
    entry_on: date | None = None
    accompanied_on: date | None = None
    main_since: date | None = None
    decided_on: date | None = None
    aftercare_on: date | None = None
    ended_on: date | None = None
    latest_contact: date | None = None
    interval: Interval = ONE_MONTH
    reviews: tuple[date, ...] = ()
    owed_on: date | None = None
    """The day of what VerBIS still lacks."""


def course_of(sketch: Sketch, today: date, dice: Random) -> Course:
    """Return the days of a case that is to look like its sketch today."""
    if sketch.phase in REFERRED:
        return _referred(sketch, today, dice)
    owed_on = _owed_on(sketch, today)
    begun = _begun(sketch, today, owed_on, dice)
    interval = Interval(sketch.weeks, Unit.WEEKS) if sketch.weeks else ONE_MONTH
    latest = None
    if sketch.contact_in is not None:
        latest = begun_for(due_day(today, sketch.contact_in), interval, today)
    course = _accompanied(begun) if sketch.phase is Phase.ACCOMPANYING else _in_main(sketch, begun, today)
    held = reviews(begun, today, leave_out=sketch.review_in is not None)
    if sketch.carry == "review" and owed_on is not None:
        held = [*(day for day in held if day < owed_on - timedelta(days=60)), owed_on]
    latest = max(latest or working_day(today - timedelta(days=9)), course.entry_on or begun)
    return replace(course, interval=interval, latest_contact=latest, reviews=tuple(held), owed_on=owed_on)


def ended_course(phase: Phase, ended_on: date, months: int) -> Course:
    """Return the days of a case that ended after so many months."""
    if phase is Phase.DECLINED:
        return Course(working_day(ended_on - timedelta(days=3)), ended_on=ended_on)
    begun = working_day(add_months(ended_on, -months))
    course = _in_main(Sketch(Phase.STEERING), begun, ended_on)
    held = tuple(reviews(begun, ended_on, leave_out=False))
    return replace(course, ended_on=ended_on, latest_contact=ended_on, reviews=held)


def reviews(admitted_on: date, today: date, *, leave_out: bool) -> list[date]:
    """Return the reviews held so far, each a week before it was due; the last one may be left out."""
    days: list[date] = []
    while (due := add_months(admitted_on, CYCLE * (len(days) + 1))) <= today + LOOKED_AHEAD:
        days.append(working_day(min(due - timedelta(days=7), today - timedelta(days=1))))
    return days[:-1] if leave_out else days


def _referred(sketch: Sketch, today: date, dice: Random) -> Course:
    if sketch.phase is Phase.ASSIGNED:
        period = directive().due[Due.D2].period
        assert period is not None
        referred = begun_for(due_day(today, sketch.entry_in or 0), period, today)
        return Course(referred, assigned_on=min(next_working_day(referred + timedelta(days=2)), today))
    referred = working_day(today - timedelta(days=sketch.months))
    discussed = min(next_working_day(referred + timedelta(days=1)), today)
    return Course(referred, discussed if sketch.phase is Phase.DISCUSSION else None)


def _owed_on(sketch: Sketch, today: date) -> date | None:
    period = directive().due[Due.D13].period
    if not sketch.carry or period is None:
        return None
    return begun_for(due_day(today, sketch.carry_in), period, today)


def _begun(sketch: Sketch, today: date, owed_on: date | None, dice: Random) -> date:
    """Return when main responsibility began, in accompanying care the assignment."""
    number = max(1, round(sketch.months / CYCLE))
    if sketch.decide_in is not None:
        return begun_for(due_day(today, sketch.decide_in), Interval(3, Unit.MONTHS), today)
    if sketch.review_in is not None:
        return admitted_for(due_day(today, sketch.review_in), number, today)
    if sketch.carry == "takeover" and owed_on is not None:
        return owed_on
    if sketch.carry == "review" and owed_on is not None:
        return working_day(add_months(owed_on + timedelta(days=9), -CYCLE * number))
    return working_day(add_months(today, -sketch.months) - timedelta(days=dice.randrange(3, 14)))


def _accompanied(begun: date) -> Course:
    entry = next_working_day(begun + timedelta(days=6))
    return Course(
        working_day(begun - timedelta(days=2)),
        assigned_on=begun,
        entry_on=entry,
        accompanied_on=next_working_day(entry + timedelta(days=2)),
    )


def _in_main(sketch: Sketch, begun: date, today: date) -> Course:
    referred = working_day(begun - timedelta(days=15))
    decided, aftercare = None, None
    if sketch.phase is not Phase.CLARIFICATION:
        decided = min(working_day(add_months(begun, 3) - timedelta(days=4)), working_day(today))
    if sketch.phase is Phase.AFTERCARE:
        aftercare = working_day(today - timedelta(days=40))
    return Course(
        referred,
        assigned_on=next_working_day(referred + timedelta(days=2)),
        entry_on=working_day(begun - timedelta(days=4)),
        main_since=begun,
        decided_on=decided,
        aftercare_on=aftercare,
    )


def talks(course: Course, dice: Random) -> list[date]:
    """Return the days on which one spoke after the entry consultation, the earliest first."""
    first, day = course.entry_on, course.latest_contact
    days: list[date] = []
    usual = period_days(course.interval)
    while first is not None and day is not None and day > first + timedelta(days=8):
        days.append(day)
        day = working_day(day - timedelta(days=dice.randrange(usual - 11, usual - 2)))
    if not days and first is not None and course.latest_contact is not None and course.latest_contact > first:
        days = [course.latest_contact]
    return days[::-1]
