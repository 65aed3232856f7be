"""Which cases the demo holds: those that make a day, and ordinary ones that fill a caseload up."""

import tomllib
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any, NamedTuple

from fm_desktop.domain.lifecycle import MAIN_RESPONSIBILITY, Phase
from fm_desktop.resources import resource


class Sketch(NamedTuple):
    """One case as it is to look like from today; days are counted from today, negative is behind."""

    phase: Phase
    name: str = ""
    """Nachname, Vorname; drawn where it is empty."""
    woman: bool = False
    age: int = 0
    story: str = ""
    months: int = 0
    """How many months ago main responsibility or the assignment began."""
    contact_in: int | None = None
    decide_in: int | None = None
    review_in: int | None = None
    entry_in: int | None = None
    agh_in: int | None = None
    agh_months: int = 8
    agh_open_ended: bool = False
    appointment_in: int | None = None
    time: str = ""
    minutes: int = 45
    format: str = "office"
    reminder_in: int | None = None
    reminder: str = ""
    step_in: int | None = None
    """In how many days the next step of its plan is due; None leaves to chance whether there is a plan."""
    carry: str = ""
    """What VerBIS still lacks: takeover or review."""
    carry_in: int = 0
    pause_in: int | None = None
    """In how many days a pause ends."""
    pause: str = ""
    weeks: int = 0
    """An individual interval in weeks."""
    interval: str = ""
    earlier: int = 0
    """How many months ago an earlier run ended."""


class Caseload(NamedTuple):
    """How many cases a case manager has in each kind of care."""

    key: str
    main: int
    accompanying: int
    aftercare: int
    young: bool = False


ORDINARY = (9, 31)
"""In how many days the next contact of an ordinary case is due: neither late nor soon."""
CASELOADS = (
    Caseload("case", 71, 3, 2),
    Caseload("nolte", 64, 4, 2),
    Caseload("yildiz", 52, 3, 1, young=True),
)


def sketches(caseload: Caseload, dice: Random) -> list[Sketch]:
    """Return the cases of a case manager: those that stand out first, then the ordinary ones."""
    outstanding = [_sketch(values) for values in _desk()[caseload.key]]
    return [*outstanding, *_ordinary(caseload, outstanding, dice)]


def names() -> list[str]:
    """Return the names the sketches have given already."""
    return [values["name"] for cases in _desk().values() for values in cases if "name" in values]


@cache
def _desk() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(resource("demo/desk.toml").read_text("utf-8"))


def _sketch(values: dict[str, Any]) -> Sketch:
    return Sketch(**values | {"phase": Phase(values["phase"])})


def _ordinary(caseload: Caseload, known: list[Sketch], dice: Random) -> Iterator[Sketch]:
    """Yield as many ordinary cases as the caseload lacks."""
    phases = [each.phase for each in known]
    lacking = caseload.main - sum(phase in MAIN_RESPONSIBILITY for phase in phases)
    for number in range(lacking):
        phase = Phase.CLARIFICATION if number % 8 == 3 else Phase.STEERING
        months = dice.randrange(0, 2) if phase is Phase.CLARIFICATION else dice.randrange(3, 33)
        agh_in = dice.randrange(20, 170) if number % 11 == 5 else None
        yield _with_contact(Sketch(phase, months=months, agh_in=agh_in), dice)
    for _ in range(caseload.accompanying - phases.count(Phase.ACCOMPANYING)):
        yield _with_contact(Sketch(Phase.ACCOMPANYING, months=dice.randrange(2, 20)), dice)
    for _ in range(caseload.aftercare - phases.count(Phase.AFTERCARE)):
        yield Sketch(Phase.AFTERCARE, months=dice.randrange(8, 24))


def _with_contact(sketch: Sketch, dice: Random) -> Sketch:
    """Return a case whose next contact is not due yet; of some the appointment is made already."""
    contact_in = dice.randrange(*ORDINARY)
    appointment_in = dice.randrange(1, contact_in + 1) if dice.random() < 0.45 else None
    form = dice.choice(["office", "office", "office", "visit", "walk", "video"])
    return sketch._replace(contact_in=contact_in, appointment_in=appointment_in, format=form)
