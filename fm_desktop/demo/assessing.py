"""Writes assessments of made-up clients: one near the beginning, and of those long in care a second one."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from random import Random
from typing import Any

from fm_desktop.catalogues import given
from fm_desktop.demo.days import next_working_day, working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.resources import resource
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AreaRating, Assessment, Consent, Need

ASSESSED = frozenset({Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING, Phase.AFTERCARE})
SHARE = 0.7
AGAIN_AFTER = timedelta(days=150)
"""After how long in care there is a second one."""


def write_assessments(desk: Desk, run: Run) -> None:
    """Write the assessments of two in three clients, with the consents and the needs found.

    Chance of its own: what is drawn here changes nothing of the days and words of the others.
    """
    begun, told = run.course.main_since or run.course.accompanied_on, _told(run.story)
    if run.sketch.phase not in ASSESSED or begun is None or told is None:
        return
    dice = Random(f"assessment {run.person.number} {run.story}")
    first = next_working_day(begun + timedelta(days=dice.randrange(10, 32)))
    if dice.random() > SHARE or first >= desk.today:
        return
    found = _assessment(run, first, told, dice, now=False)
    _consents(run, first, told)
    _needs(run, first, told, found)
    if desk.today - first > AGAIN_AFTER:
        latest = working_day(desk.today - timedelta(days=dice.randrange(6, 60)))
        _assessment(run, latest, told, dice, now=True)


def _assessment(run: Run, day: date, told: Mapping[str, Any], dice: Random, *, now: bool) -> Id:
    made = run.batch.create(
        Assessment,
        case=run.case,
        day=day,
        author=run.manager,
        areas_today=" ".join(told["today"]),
        prognosis=told["prognosis"][now],
        focus=told["focus"],
    )
    for area, values in told["areas"].items():
        _rating(run, made, area, values, told["client"], dice, now=now)
    return made


def _rating(run: Run, made: Id, area: str, values: list[Any], more: int, dice: Random, *, now: bool) -> None:
    """Write one area, a little different for each client."""
    first, then = (2, 4) if now else (0, 2)
    obstacle, resource_ = (_on_scale(value + dice.choice((-1, 0, 0, 1))) for value in values[first:then])
    labour, social, attempts = values[4:]
    run.batch.create(
        AreaRating,
        assessment=made,
        area=area,
        obstacle=obstacle,
        resource=resource_,
        client_obstacle=_on_scale(obstacle + more),
        client_resource=_on_scale(resource_ + dice.choice((-1, 0, 1))),
        labour=labour,
        social=social,
        attempts=attempts,
    )


def _consents(run: Run, day: date, told: Mapping[str, Any]) -> None:
    delicate = {entry.key for entry in given("areas") if entry.delicate}
    for area in told["areas"]:
        if area in delicate:
            run.batch.create(Consent, client=run.client, scope=area, day=day, author=run.manager)


def _needs(run: Run, day: date, told: Mapping[str, Any], found: Id) -> None:
    for area, need, entrenched, since in _fresh(run, told):
        run.batch.create(
            Need,
            case=run.case,
            assessment=found,
            area=area,
            need=need,
            entrenched=entrenched,
            since=since,
            noted_on=day,
            author=run.manager,
        )


def _fresh(run: Run, told: Mapping[str, Any]) -> Iterator[list[Any]]:
    """Yield the needs the plan has not brought already."""
    known = {change.fields["need"][1] for change in run.batch.changes if change.table == "need"}
    yield from (need for need in told["needs"] if need[1] not in known)


def _on_scale(value: int) -> int:
    return max(0, min(10, value))


def _told(story: str) -> Mapping[str, Any] | None:
    return next((each for each in _stories() if each["story"] == story), None)


@cache
def _stories() -> list[dict[str, Any]]:
    text = resource("demo/assessments.toml").read_text("utf-8")
    found: list[dict[str, Any]] = tomllib.loads(text)["assessment"]
    return found
