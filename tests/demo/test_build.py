"""The demo caseload is what it says: as large, as late and as covered, on any day it is made."""

from collections import Counter, defaultdict
from datetime import date

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.steps import FIELDS
from fm_desktop.demo.build import build
from fm_desktop.domain.directive import Due
from fm_desktop.domain.identity import age, customer_number
from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.order_of_dates import ORDER
from fm_desktop.domain.periods import is_working_day
from fm_desktop.domain.plan import faults
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    Case,
    CaseState,
    Client,
    Contact,
    Goal,
    Note,
    PlanVersion,
    Review,
    Step,
)
from fm_desktop.storage.plan_content import from_text
from fm_desktop.storage.queries.caseload import LineFilter, count_lines
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.storage.queries.load import load_of
from fm_desktop.storage.queries.people import case_managers
from fm_desktop.storage.queries.talks import appointments, to_document
from fm_desktop.storage.queries.verbis import to_carry_over

MONDAY = date(2026, 3, 2)
DAYS = [MONDAY, date(2028, 2, 29), date(2026, 12, 26), date(2026, 11, 28), date(2027, 5, 7)]
"""An ordinary Monday, a leap day, a holiday, a Saturday, the day after Ascension Day."""
RANK = {phase: ORDER.index(phase) for phase in ORDER} | dict.fromkeys(CLOSED, len(ORDER))


@pytest.fixture(scope="module", params=DAYS, ids=str)
def today(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo") / "data"
    demo = build(folder, request.param)
    open_desk(folder, demo.login, demo.password, today=request.param)
    yield request.param
    close_desk()


@pytest.fixture
def managers(today):
    return {person.login: person.id for person in case_managers()}


def items(manager, today):
    """Return what is due of a case manager's own cases, by state; VerBIS stands in a list of its own."""
    found = defaultdict(list)
    for row in due_rows(manager, None, None, today):
        if row.due != Due.D13:
            found[str(row.state)].append(row.due)
    return found


def test_the_file_is_sound(today):
    assert check_all([compare]) == []


def test_three_case_managers_have_about_as_many_cases_as_announced(today, managers):
    counts = {login: count_lines(LineFilter(manager=who), today) for login, who in managers.items()}
    assert 75 <= counts["albrecht"] <= 82
    assert 69 <= counts["nolte"] <= 75
    assert 56 <= counts["yildiz"] <= 62


def test_the_first_desk_is_well_filled_and_not_over(today, managers):
    load = load_of(managers["albrecht"])
    assert (load.main, load.percent, load.accompanying, load.aftercare) == (71, 95, 3, 2)
    assert load_of(managers["yildiz"]).level == "low"


def test_the_first_desk_looks_lived_in(today, managers):
    found = items(managers["albrecht"], today)
    assert sorted(found["overdue"]) == [Due.D18, Due.D3, Due.D5]
    if is_working_day(today, "HH"):
        assert {Due.D18} <= set(found["today"]) <= {Due.D5, Due.D18}
    else:
        assert found["today"] == []
    assert 7 <= len(found["soon"]) <= 10
    assert {Due.D2, Due.D4, Due.D8, Due.D10, Due.D18} <= set(found["soon"])
    assert len(found["covered"]) >= 15
    assert len(to_carry_over(managers["albrecht"])) == 3


def test_the_day_has_talks_and_one_still_to_be_written_down(today, managers):
    talks = appointments(managers["albrecht"], today, today)
    assert len(talks) == (4 if is_working_day(today, "HH") else 0)
    assert [row.name for row in to_document(managers["albrecht"], today)] == ["Nowak, Dorota"]


def test_referrals_wait_for_a_case_manager(today):
    waiting = due_rows(None, None, None, today, kinds={Due.D1})
    assert len(waiting) == 4
    assert "overdue" in {str(row.state) for row in waiting}
    assert {row.manager for row in waiting} == {None}


def test_every_state_is_there(today):
    assert {case.phase for case in Case.select()} == set(Phase) - {Phase.WATCH}
    assert count_lines(LineFilter(phases=frozenset({Phase.WATCH})), today) == 6


def test_a_work_opportunity_carries_a_case_over_its_three_years(today):
    limits = due_rows(None, None, None, today, kinds={Due.D6})
    assert any(row.extended_to is not None and row.extended_to > today for row in limits)
    assert any("agh_open_ended" in row.flags for row in due_rows(None, None, None, today))


def test_a_client_was_here_before(today):
    [again] = Case.select().where(Case.opened_seq == 2)
    assert [run.phase for run in again.client.cases.order_by(Case.opened_seq)] == ["ended", "steering"]


def test_every_case_went_its_way_in_order(today):
    for case in Case.select():
        noted = case.states.order_by(CaseState.recorded_at, CaseState.id)
        days = {Phase(state.phase): state.day for state in noted}
        way = sorted(days, key=RANK.__getitem__)
        assert list(days) == way
        assert way[-1] == case.phase
        assert [days[phase] for phase in way] == sorted(days.values())
        assert max(days.values()) <= today
        for phase, name in FIELDS.items():
            assert phase not in days or getattr(case, name) == days[phase]


def test_what_was_spoken_fits_the_case(today):
    noted = {note.contact_id for note in Note.select()}
    for case in Case.select():
        held = [talk for talk in case.contacts if talk.outcome == "held"]
        entries = [talk for talk in held if talk.is_entry]
        assert [talk.day for talk in entries] == ([case.entry_held_on] if case.entry_held_on else [])
        assert all(talk.format in ("office", "visit", "walk") for talk in entries)
        assert all(bool(talk.summary) != (talk.id in noted) for talk in held)
        assert all(case.referred_on <= talk.day <= (case.ended_on or today) for talk in case.contacts)
        assert case.main_since is None or case.entry_held_on <= case.main_since
    assert Contact.select().count() > 700


def test_nobody_works_on_holidays_or_has_two_talks_at_once(today):
    taken = Counter()
    for table in (Contact, Appointment):
        for row in table.select():
            assert is_working_day(row.day, "HH")
            who = row.author_id if table is Contact else row.person_id
            if table is Contact or row.status == "planned":
                taken[who, row.day, row.time] += 1
    assert [talk for talk, times in taken.items() if times > 1] == []
    assert max(Counter((who, day) for who, day, _ in taken).values()) <= 11


def test_reviews_and_work_opportunities_lie_where_they_can(today):
    for review in Review.select():
        assert (review.case.main_since or review.case.assigned_on) <= review.day <= today
        assert review.reasons
    assert all(agh.planned_last_day is None or agh.first_day < agh.planned_last_day for agh in Agh.select())


def test_nobody_can_be_mistaken_for_a_real_person(today):
    clients = list(Client.select())
    assert all(customer_number(client.customer_number) == client.customer_number for client in clients)
    assert all(client.customer_number.startswith("999X") for client in clients)
    assert all(client.phone.startswith("040 66969 ") for client in clients)
    names = Counter(f"{client.family_name}, {client.given_name}" for client in clients)
    assert [name for name, times in names.items() if times > 1] == []
    for client in clients:
        assert client.team == ("U25" if age(client.birth_date, today) < 25 else "Ü25")


def test_no_word_is_left_to_fill_in(today):
    texts = [talk.summary for talk in Contact.select()] + [state.reason for state in CaseState.select()]
    assert [text for text in texts if "{" in text or "mit Herr " in text] == []


def test_the_same_day_makes_the_same_caseload(tmp_path):
    told = []
    for name in ("one", "two"):
        demo = build(tmp_path / name, MONDAY)
        open_desk(demo.folder, demo.login, demo.password, today=MONDAY)
        told.append(
            (
                [(row.name, row.effective, row.due) for row in due_rows(None, None, None, MONDAY)],
                sorted((talk.day, talk.time, talk.summary) for talk in Contact.select()),
            )
        )
        close_desk()
    assert told[0] == told[1]


def test_plans_have_goals_traced_to_needs_and_steps_in_order(today):
    goals = list(Goal.select())
    assert len(goals) > 40
    assert all(goal.needs.count() and goal.strategy and goal.recognised_by for goal in goals)
    for step in Step.select():
        assert step.until <= step.goal.until
        assert (step.judged_on is not None) == (step.status == "done")
        assert step.judged_on is None or step.judged_on <= today
    for version in PlanVersion.select():
        case = version.case
        assert (case.main_since or case.assigned_on) <= version.day <= version.signed_on <= today
        assert faults(from_text(version.content).goals, version.day) == []


def test_a_step_is_due_on_each_desk(today, managers):
    due = [row.effective for row in due_rows(managers["albrecht"], None, None, today, kinds={Due.D8})]
    assert len([day for day in due if (day - today).days <= 7]) == 1
    late = due_rows(managers["nolte"], None, None, today, kinds={Due.D8}, states={"overdue"})
    assert len(late) == 1


def test_whoever_is_in_main_responsibility_was_talked_over_before(today):
    running = Case.select().where(
        Case.phase.in_(["clarification", "steering"]), Case.main_since.is_null(False)
    )
    for case in running:
        first = min(talk.day for talk in case.discussions if talk.kind == "officer")
        assert first <= case.main_since
        assert [note.talk_on for note in case.takeovers] == [first]
