"""Writes how made-up clients were taken over: discussion, entry, takeover note, clarification."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import cache

from fm_desktop.demo.days import working_day
from fm_desktop.demo.people import OFFICERS
from fm_desktop.demo.words import spoken
from fm_desktop.demo.writing import Run
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.resources import resource
from fm_desktop.storage.models import Clarification, Discussion, EntryConsultation, Takeover

CLARIFIED = timedelta(days=30)
"""How long into the phase advantages and consequences were explained."""


@cache
def _told() -> Mapping[str, Sequence[str]]:
    told: Mapping[str, Sequence[str]] = tomllib.loads(resource("demo/takeovers.toml").read_text("utf-8"))
    return told


def write_takeover(run: Run) -> None:
    """Write what was talked over and noted, as far as the case has come; chance of others is not touched."""
    course = run.course
    begun = course.main_since or course.accompanied_on
    if course.entry_on is None or begun is None:
        return
    officer = "{}, {}".format(*OFFICERS[run.person.officer][:2])
    whose = {"client": run.client, "case": run.case, "author": run.manager}
    result = _say(run, "discussion")
    run.batch.create(
        Discussion, **whose, kind="officer", day=course.entry_on, partners=officer, result=result, agreed=True
    )
    _write_entry(run)
    sources = {
        name: _say(run, name) for name in ("placement", "benefits", "reception", "measures", "providers")
    }
    talk = {"talk_on": course.entry_on, "talk_partner": officer}
    run.batch.create(Takeover, case=run.case, day=begun, **sources, **talk)
    if course.main_since is not None and (course.decided_on or run.sketch.phase is Phase.CLARIFICATION):
        _write_clarification(run)


def _write_entry(run: Run) -> None:
    run.batch.create(
        EntryConsultation,
        case=run.case,
        procedure_explained=True,
        next_steps=_say(run, "next_steps"),
        won=True if run.course.decided_on or run.person.number % 3 else None,
        alliance=_say(run, "alliance"),
    )


def _write_clarification(run: Run) -> None:
    names = ("fields_of_action", "partners", "offered", "resistance")
    course = run.course
    assert course.main_since is not None
    explained = working_day(course.main_since + CLARIFIED)
    is_explained = course.decided_on is not None and explained <= course.decided_on
    days = dict.fromkeys(("advantages_on", "consequences_on"), explained if is_explained else None)
    run.batch.create(Clarification, case=run.case, **{name: _say(run, name) for name in names}, **days)


def _say(run: Run, what: str) -> str:
    ways = _told()[what]
    return spoken(ways[(run.person.number + len(what)) % len(ways)], run.person)
