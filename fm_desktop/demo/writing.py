"""Writes made-up cases: the client, the case with its states, and what was spoken, planned and reviewed."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, NamedTuple

from fm_desktop.casework.clients import team_by_age
from fm_desktop.casework.intake import next_case_number
from fm_desktop.demo.courses import Course
from fm_desktop.demo.days import next_working_day
from fm_desktop.demo.diary import Diary
from fm_desktop.demo.people import Drawn, People
from fm_desktop.demo.sketches import Sketch
from fm_desktop.demo.words import Words
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.periods import ONE_MONTH
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import (
    AvCheck,
    CarryOver,
    Case,
    CaseState,
    Client,
    Criterion,
    Household,
    Review,
)


class Desk(NamedTuple):
    """What everything made up has in common: the day, chance, people, words, diaries, who writes it down."""

    today: date
    dice: Random
    people: People
    words: Words
    diary: Diary
    officers: tuple[Id, ...]
    households: dict[int, Id]
    directory: Mapping[str, Id] = {}
    """The partners of the network by their names."""


class Run(NamedTuple):
    """One case on its way into the file."""

    batch: Batch
    client: Id
    case: Id
    manager: Id | None
    person: Drawn
    story: str
    sketch: Sketch
    course: Course
    times: Mapping[date, str] = {}
    """When on which day one spoke, where that is settled."""


def write_client(desk: Desk, batch: Batch, person: Drawn, *, manager: Id | None, **values: Any) -> Id:
    """Write an invented client, who shares a household with whoever was drawn with them."""
    if person.household not in desk.households:
        number = f"99999//{person.household:07}"
        desk.households[person.household] = batch.create(Household, bg_number=number)
    return batch.create(
        Client,
        customer_number=f"999X{person.number:06}",
        family_name=person.family,
        given_name=person.given,
        birth_date=person.born,
        household=desk.households[person.household],
        phone=f"040 66969 {person.number:03}",  # numbers set aside for films
        street=person.street,
        postcode=person.postcode,
        town=person.town,
        site="Mitte",
        team=team_by_age(person.born, desk.today),
        placement_officer=desk.officers[person.officer],
        placement_officer_listed=person.officer_listed,
        manager=manager,
        remark=desk.words.some("remarks", person) if desk.dice.random() < 0.15 else None,
        **values,
    )


def write_case(desk: Desk, run: Run, phase: Phase, *, seq: int = 1, **values: Any) -> None:
    """Write a case with its states and criteria; what else happened to it is written by the others."""
    course, sketch = run.course, run.sketch
    accompanying = course.accompanied_on is not None
    reason = desk.words.some("accompanying", run.person) if accompanying else None
    run.batch.create(
        Case,
        id=run.case,
        client=run.client,
        number=next_case_number(),
        phase=str(phase),
        manager=run.manager,
        referred_on=course.referred_on,
        assigned_on=course.assigned_on,
        entry_held_on=course.entry_on,
        main_since=course.main_since,
        accompanying=accompanying,
        accompanying_reason=reason,
        clarification_decided_on=course.decided_on,
        alliance=True if course.decided_on else None,
        ended_on=course.ended_on,
        interval_amount=course.interval.amount,
        interval_unit=str(course.interval.unit),
        interval_reason=sketch.interval or None if course.interval != ONE_MONTH else None,
        opened_seq=seq,
        **values,
    )
    words, person = desk.words, run.person
    criterion, why = words.of_story(run.story, "criterion", person), "criterion_reason"
    run.batch.create(
        Criterion, case=run.case, criterion=criterion, reason=words.of_story(run.story, why, person)
    )
    for at, (state, day, text) in enumerate(_states(desk, run, phase, reason, str(values.get("end_reason")))):
        _note_state(run, state, day, text, at)


def _states(
    desk: Desk, run: Run, phase: Phase, accompanying: str | None, end_reason: str
) -> Iterator[tuple[Phase, date, str]]:
    """Yield the changes of state the course tells of, each with its reason."""
    course, words, person = run.course, desk.words, run.person
    steps = [
        (Phase.MARKED, course.referred_on, words.of_story(run.story, "referral", person)),
        (Phase.DISCUSSION, course.discussed_on, words.some("discussion", person)),
        (Phase.ASSIGNED, course.assigned_on, ""),
        (Phase.ACCOMPANYING, course.accompanied_on, accompanying or ""),
        (Phase.CLARIFICATION, course.main_since, words.some("takeover", person)),
        (Phase.STEERING, course.decided_on, words.some("alliance", person)),
        (Phase.AFTERCARE, course.aftercare_on, words.some("aftercare", person)),
    ]
    yield from ((state, day, text) for state, day, text in steps if day is not None)
    if phase in CLOSED and course.ended_on is not None:
        said = end_reason if phase is Phase.DECLINED else words.ended(end_reason, person)
        yield phase, course.ended_on, said


def _note_state(run: Run, state: Phase, day: date, reason: str, at: int) -> None:
    run.batch.create(
        CaseState,
        case=run.case,
        phase=str(state),
        day=day,
        author=run.manager,
        reason=reason,
        recorded_at=datetime.combine(day, time(14, at), UTC),
    )


def write_reviews(desk: Desk, run: Run) -> None:
    """Write the reviews held; takeover, reviews and end were carried over to VerBIS, but for what is owed."""
    for number, day in enumerate(run.course.reviews):
        reasons, prospects = desk.words.review(run.story, number)
        run.batch.create(
            Review,
            case=run.case,
            day=day,
            reasons=reasons,
            prospects=prospects,
            economical_elsewhere=False,
            economical_reason="Die Hilfen greifen nur zusammen.",
        )
        _carry(desk, run, "review", day)
    taken_over = run.course.main_since or run.course.accompanied_on
    if taken_over is not None:
        _carry(desk, run, "takeover", taken_over)
    if run.course.ended_on is not None and taken_over is not None:
        _carry(desk, run, "end", run.course.ended_on)


def _carry(desk: Desk, run: Run, kind: str, day: date) -> None:
    owed = kind == run.sketch.carry and day == run.course.owed_on
    carried_on = None if owed else min(next_working_day(day + timedelta(days=1)), desk.today)
    run.batch.create(CarryOver, case=run.case, kind=kind, day=day, carried_on=carried_on)


def write_check(desk: Desk, batch: Batch, client: Id, person: Drawn, day: date) -> None:
    """Write that the placement officer looked at a client again."""
    batch.create(AvCheck, client=client, day=day, result=desk.words.some("checks", person))
