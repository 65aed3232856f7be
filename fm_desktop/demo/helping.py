"""Writes what others do for made-up clients: services of partners, releases, measures."""

from datetime import date, timedelta
from random import Random

from fm_desktop.demo.days import due_day, next_working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.models import Measure, Release, Service

IN_CARE = frozenset({Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})
CHECK = (25, 120)
"""In how many days a service is looked at again: never so near that it crowds the first day."""
ENDS = (30, 160)
OVER = timedelta(days=150)
"""From which age on a service may be over, and judged."""


def write_help(desk: Desk, run: Run) -> None:
    """Write a service and its release for two in three clients, a measure for one in three.

    Chance of its own: what is drawn here changes nothing of the days and words of the others.
    """
    if run.sketch.phase not in IN_CARE or run.course.entry_on is None:
        return
    dice = Random(f"{run.person.number} {run.story}")
    begun = next_working_day(run.course.entry_on + timedelta(days=dice.randrange(14, 60)))
    if begun >= desk.today:
        return
    if dice.random() < 0.66:
        _service(desk, run, dice, begun)
    if dice.random() < 0.33:
        _measure(desk, run, dice, begun)


def _service(desk: Desk, run: Run, dice: Random, begun: date) -> None:
    told = desk.words.help(run.story)
    partner = desk.directory.get(told["partner"])
    judged = Random(f"judged {run.person.number} {run.story}").random()
    run.batch.create(
        Service,
        case=run.case,
        topic=told["topic"],
        partner=told["partner"],
        purpose=told["purpose"],
        first_day=begun,
        **{"next_check": due_day(desk.today, dice.randrange(*CHECK))} | _end(desk, run, begun),
        timely=True if dice.random() < 0.5 else None,
        worth_cost=None if judged > 0.4 else judged > 0.04,
        directory_partner=partner,
    )
    scope = desk.words.some("release_scope", run.person)
    run.batch.create(
        Release,
        client=run.client,
        partner=told["partner"],
        scope=scope,
        first_day=begun,
        directory_partner=partner,
    )


def _end(desk: Desk, run: Run, begun: date) -> dict[str, object]:
    """Return what is known of a service that is over: most old ones are, and most reached their aim."""
    dice = Random(f"end {run.person.number}")
    if begun + OVER > desk.today or dice.random() < 0.3:
        return {}
    ended = next_working_day(begun + timedelta(days=dice.randrange(60, OVER.days - 10)))
    return {"ended_on": ended, "aim_reached": dice.random() < 0.7, "next_check": None}


def _measure(desk: Desk, run: Run, dice: Random, begun: date) -> None:
    told = desk.words.measure(run.story)
    run.batch.create(
        Measure,
        client=run.client,
        case=run.case,
        kind=told["kind"],
        provider=told["provider"],
        assigned_on=begun,
        first_day=begun,
        last_day=due_day(desk.today, dice.randrange(*ENDS)),
    )
