"""What the demo caseload holds: which kinds of cases, how many of each, and how near their dates lie."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import add_months, is_working_day, roll

LAND = "HH"
CYCLE = 6


class Sketch(NamedTuple):
    """One case as it is to look like from today; a number of days ahead is negative for what is overdue."""

    phase: Phase
    months: int = 0
    """How many months ago main responsibility or the assignment began."""
    contact_in: int | None = None
    """In how many days the next contact is due."""
    decide_in: int | None = None
    """In how many days the clarification phase ends."""
    review_in: int | None = None
    """In how many days the next review is due."""
    agh_in: int | None = None
    """In how many days a work opportunity ends."""
    referred: int = 20
    """How many days ago a case not yet taken over was referred."""
    appointment_in: int | None = None
    time: str | None = None
    reminder_in: int | None = None
    carry_over: str | None = None
    carried_ago: int = 0


def first_sketches() -> list[Sketch]:
    """Return the cases that make the first case manager's day: late, today, soon, covered."""
    steering, clarifying = Phase.STEERING, Phase.CLARIFICATION
    return [
        Sketch(steering, 15, contact_in=-11),
        Sketch(steering, 6, contact_in=18, review_in=-4),
        Sketch(steering, 9, contact_in=21, reminder_in=-3),
        Sketch(steering, 6, contact_in=16, review_in=0, agh_in=4, appointment_in=0, time="13:00"),
        Sketch(Phase.ACCOMPANYING, 10, contact_in=22, reminder_in=0),
        Sketch(clarifying, 1, contact_in=1),
        Sketch(clarifying, 3, contact_in=15, decide_in=3),
        Sketch(steering, 8, contact_in=4),
        Sketch(steering, 11, contact_in=24, reminder_in=7),
        Sketch(clarifying, 2, contact_in=5, appointment_in=0, time="10:30"),
        Sketch(steering, 13, contact_in=6, appointment_in=0, time="14:30"),
        Sketch(steering, 20, contact_in=12, appointment_in=0, time="09:00"),
        Sketch(steering, 7, contact_in=9, appointment_in=-1, time="11:00"),
        Sketch(steering, 37, contact_in=17, review_in=80, agh_in=150),
        Sketch(steering, 12, contact_in=14, carry_over="review", carried_ago=6),
        Sketch(clarifying, 0, contact_in=25, carry_over="takeover", carried_ago=3),
        Sketch(steering, 5, contact_in=19, carry_over="review", carried_ago=2),
        Sketch(Phase.ASSIGNED, referred=11),
        Sketch(Phase.ASSIGNED, referred=7),
        Sketch(Phase.AFTERCARE, 14),
    ]


def colleague_sketches() -> list[Sketch]:
    """Return the cases that stand out with a colleague."""
    return [
        Sketch(Phase.STEERING, 18, contact_in=-5),
        Sketch(Phase.STEERING, 24, contact_in=13, review_in=-9),
        Sketch(Phase.CLARIFICATION, 2, contact_in=0),
        Sketch(Phase.ASSIGNED, referred=4),
        Sketch(Phase.ACCOMPANYING, 5, contact_in=11),
        Sketch(Phase.AFTERCARE, 11),
    ]


def filled_up(sketches: list[Sketch], count: int, dice: Random) -> Iterator[Sketch]:
    """Yield the sketches and as many ordinary cases as make up the count."""
    yield from sketches
    for number in range(count - len(sketches)):
        contact_in = dice.randrange(8, 30)
        planned = dice.randrange(1, contact_in) if dice.random() < 0.55 else None
        if number % 9 == 0:
            yield Sketch(Phase.CLARIFICATION, dice.randrange(0, 2), contact_in, appointment_in=planned)
        elif number % 17 == 0:
            yield Sketch(Phase.ACCOMPANYING, dice.randrange(1, 20), contact_in, appointment_in=planned)
        else:
            agh_in = dice.randrange(20, 160) if number % 11 == 0 else None
            months = dice.randrange(3, 33)
            yield Sketch(Phase.STEERING, months, contact_in, agh_in=agh_in, appointment_in=planned)


def latest_contact(today: date, due_in: int) -> date:
    """Return the working day of a contact after which the next one is due about that many days from today."""
    day = add_months(today + timedelta(days=due_in), -1)
    return min(next_working_day(day), working_day(today))


def admission(today: date, sketch: Sketch, dice: Random) -> date:
    """Return when care began so that the next review or decision lies where the sketch wants it."""
    if sketch.decide_in is not None:
        return add_months(today + timedelta(days=sketch.decide_in), -3)
    if sketch.review_in is not None:
        slots = max(1, sketch.months // CYCLE + (sketch.review_in > 0))
        return add_months(today + timedelta(days=sketch.review_in), -CYCLE * slots)
    return working_day(add_months(today, -sketch.months) - timedelta(days=dice.randrange(6, 20)))


def reviews(admitted_on: date, today: date, *, leave: bool) -> list[date]:
    """Return the reviews held so far; `leave` leaves the one out that is due now."""
    days = []
    slot = 1
    while (due := add_months(admitted_on, CYCLE * slot)) <= today + timedelta(days=9):
        days.append(working_day(min(due, today) - timedelta(days=8)))
        slot += 1
    return days[:-1] if leave else days


def working_day(day: date) -> date:
    """Return the day itself or the working day before it."""
    while not is_working_day(day, LAND):
        day -= timedelta(days=1)
    return day


def next_working_day(day: date) -> date:
    """Return the day itself or the working day after it."""
    return roll(day, LAND)
