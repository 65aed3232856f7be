"""Those of the demo in nobody's care: referrals without a case manager, watched clients, closed cases."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from fm_desktop.demo.courses import course_of, ended_course
from fm_desktop.demo.days import due_day, next_working_day, working_day
from fm_desktop.demo.meeting import write_talks
from fm_desktop.demo.sketches import Sketch
from fm_desktop.demo.writing import Desk, Run, write_case, write_check, write_client, write_reviews
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import add_months
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import Agh, Exclusion

Written = tuple[Batch, Id, Id | None]

REFERRED_AGO = (6, 3, 1, 0)
"""Days since the referrals that wait for a case manager; the first one waits for too long."""
CHECKED_AGO = (70, 140, 95, 30, 120, 190)
"""Days since watched clients were looked at; one of them is late."""
CLOSED = (
    (0, Phase.ENDED, 40, 16, "integrated"),
    (0, Phase.ENDED, 130, 36, "maximum_duration"),
    (0, Phase.ENDED, 210, 7, "no_alliance"),
    (0, Phase.TRANSFERRED, 60, 11, "moved_away"),
    (0, Phase.DECLINED, 25, 0, ""),
    (1, Phase.ENDED, 90, 20, "integrated"),
    (1, Phase.ENDED, 330, 9, "responsibility_moved"),
    (2, Phase.ENDED, 55, 14, "integrated"),
    (2, Phase.DECLINED, 75, 0, ""),
)
"""Whose case, how it ended, how many days ago, after how many months, and why."""


def referrals(desk: Desk) -> Iterator[Written]:
    """Write the referrals nobody has been assigned to, one of them doubted."""
    for ago in REFERRED_AGO:
        phase = Phase.DISCUSSION if ago == REFERRED_AGO[1] else Phase.MARKED
        sketch = Sketch(phase, months=ago)
        person, story, batch = desk.people.draw(sketch), desk.words.story(""), Batch()
        client = write_client(desk, batch, person, manager=None, **_profile(desk.today, 40))
        course = course_of(sketch, desk.today, desk.dice)
        run = Run(batch, client, new_id(), None, person, story, sketch, course)
        write_case(desk, run, phase)
        if phase is Phase.DISCUSSION:
            _exclude(batch, client, run.case, course.referred_on, due_day(desk.today, 20))
        yield batch, client, run.case


def watched_clients(desk: Desk, managers: list[Id]) -> Iterator[Written]:
    """Write clients who are watched without a case; one is in a work opportunity, one is excluded for now."""
    for number, ago in enumerate(CHECKED_AGO):
        manager, batch = managers[number % len(managers)], Batch()
        person = desk.people.draw(Sketch(Phase.WATCH), young=number % len(managers) == 2)
        client = write_client(desk, batch, person, manager=manager, **_profile(desk.today, ago + 60))
        write_check(desk, batch, client, person, working_day(desk.today - timedelta(days=ago)))
        if number == 4:
            first = next_working_day(desk.today - timedelta(days=20))
            batch.create(Agh, client=client, first_day=first, planned_last_day=add_months(first, 6))
        if number == 2:
            _exclude(batch, client, None, desk.today - timedelta(days=30), due_day(desk.today, 9))
        yield batch, client, None


def closed_cases(desk: Desk, managers: list[Id]) -> Iterator[Written]:
    """Write cases that are over."""
    for at, phase, ago, months, reason in CLOSED:
        sketch = Sketch(phase)
        person, batch = desk.people.draw(sketch, young=at == 2), Batch()
        story = desk.words.story("", young=at == 2)
        client = write_client(desk, batch, person, manager=None, profile="support")
        ended_on = working_day(desk.today - timedelta(days=ago))
        course = ended_course(phase, ended_on, months)
        manager = None if phase is Phase.DECLINED else managers[at]
        run = Run(batch, client, new_id(), manager, person, story, sketch, course)
        _write_ended(desk, run, phase, reason or desk.words.some("declined", person))
        yield batch, client, run.case


def earlier_run(desk: Desk, run: Run) -> None:
    """Write a case the same client had before."""
    ended_on = working_day(add_months(run.course.referred_on, -run.sketch.earlier))
    course = ended_course(Phase.ENDED, ended_on, 14)
    before = run._replace(case=new_id(), course=course, sketch=Sketch(Phase.ENDED))
    _write_ended(desk, before, Phase.ENDED, "integrated")


def _write_ended(desk: Desk, run: Run, phase: Phase, reason: str) -> None:
    ended_on = run.course.ended_on
    more: dict[str, Any] = {"end_reason": reason}
    if phase is Phase.TRANSFERRED and ended_on is not None:
        more["receipt_on"] = next_working_day(ended_on + timedelta(days=3))
    write_case(desk, run, phase, **more)
    write_talks(desk, run)
    write_reviews(desk, run)


def _profile(today: date, ago: int) -> dict[str, object]:
    return {"profile": "stabilisation", "profile_since": today - timedelta(days=ago)}


def _exclude(batch: Batch, client: Id, case: Id | None, since: date, again: date) -> None:
    reason = "Ärztlicher Dienst beauftragt, Gutachten noch nicht eröffnet."
    batch.create(
        Exclusion,
        client=client,
        case=case,
        kind="expert_report",
        since=since,
        recheck_on=again,
        reason=reason,
    )
