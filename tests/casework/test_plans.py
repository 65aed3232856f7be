from dataclasses import replace
from datetime import date

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.plan_versions import HandOut, hand_out, sign_plan
from fm_desktop.casework.plans import GoalData, PlanData, StepData, keep_plan
from fm_desktop.casework.states import end
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Goal, Need, PlanVersion, Steering, Step
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.plan import goals_of, needs_of, newest_version, open_steps, plan_of
from tests.casework.stories import TODAY

STEPS = (
    StepData("Lebenslauf ergänzen", until=date(2026, 12, 11)),
    StepData("Träger anfragen", "manager", until=date(2026, 12, 4)),
)
GOAL = GoalData(
    "Arbeit als Lagerhelferin",
    "Arbeitsvertrag liegt vor",
    date(2027, 3, 31),
    new_needs=(NeedData("money_debts", "Schulden"),),
    strategy="Bewerbungen begleiten",
    steps=STEPS,
)
FIRST = HandOut(TODAY, client_side=("Sie kommen zu den Terminen.", " "), office_side=("Wir helfen.",))


def as_data(row):
    """Return a goal as the dialog would hand it back unchanged."""
    steps = tuple(
        StepData(s.text, s.who, s.partner, s.until, s.id, s.version) for s in row.steps if s.goes_on
    )
    needs = tuple(need.id for need in row.needs)
    return GoalData(
        row.text, row.recognised_by, row.until, needs, (), row.strategy, steps, row.id, row.version
    )


@pytest.fixture
def planned(story):
    """A case whose plan was handed out today."""
    case = story.in_steering()
    story.do(keep_plan, PlanData(case, (GOAL,), hand_out=FIRST))
    return case


def test_a_plan_traces_its_goals_to_needs_and_makes_its_steps_due(story):
    case = story.in_steering()
    changed, version = story.do(keep_plan, PlanData(case, (GOAL,), hand_out=FIRST))
    assert changed & Changed.PLANS
    goal = goals_of(case)[0]
    assert [need.need for need in goal.needs] == ["Schulden"]
    assert [need.need for need in needs_of(case)] == ["Schulden"]
    steps = [
        (line.effective, line.text)
        for line in due_of_client(story.client_of(case), TODAY)
        if line.due == Due.D8
    ]
    assert steps == [(date(2026, 12, 4), "Träger anfragen"), (date(2026, 12, 11), "Lebenslauf ergänzen")]
    assert [step.text for step in open_steps(case)] == ["Träger anfragen", "Lebenslauf ergänzen"]
    handed = newest_version(case)
    assert (handed.id, handed.number, handed.paper.client_side) == (
        version,
        1,
        ("Sie kommen zu den Terminen.",),
    )
    assert [step.text for step in handed.paper.goals[0].steps] == ["Lebenslauf ergänzen", "Träger anfragen"]


def test_a_step_is_due_only_while_the_case_runs(story, planned):
    client = story.client_of(planned)
    assert Due.D8 in story.due(client)
    story.do(end, planned, TODAY, "integrated", "")
    assert Due.D8 not in story.due(client)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"recognised_by": " "}, "goal_not_checkable"),
        ({"new_needs": ()}, "goal_without_need"),
        ({"strategy": ""}, "goal_without_strategy"),
        ({"steps": ()}, "goal_without_step"),
        ({"text": ""}, "goal_without_text"),
        ({"steps": (StepData("Anruf"),)}, "step_without_day"),
        ({"steps": (StepData("Anruf", until=date(2027, 4, 1)),)}, "step_after_goal"),
        ({"steps": (StepData("Anruf", until=date(2026, 11, 1)),)}, "step_in_past"),
        ({"steps": (StepData("Anruf", "partner", until=TODAY),)}, "step_without_partner"),
        ({"steps": (StepData(" ", until=TODAY),)}, "step_without_text"),
    ],
)
def test_what_is_handed_out_lacks_nothing(story, change, key):
    case = story.in_steering()
    assert story.refused(keep_plan, PlanData(case, (replace(GOAL, **change),), hand_out=FIRST)) == key


def test_a_plan_in_the_making_may_lack_much(story):
    case = story.in_steering()
    story.do(keep_plan, PlanData(case, (GoalData("Arbeit"),)))
    assert newest_version(case) is None
    assert story.refused(hand_out, case, FIRST) == "goal_not_checkable"


def test_a_version_is_never_altered_and_the_next_one_says_why(story, planned):
    goal = as_data(goals_of(planned)[0])
    changed = replace(goal, text="Arbeit im Lager")
    assert story.refused(keep_plan, PlanData(planned, (changed,), hand_out=FIRST)) == "reason_missing"
    second = replace(FIRST, reason="Lager statt Büro")
    story.do(keep_plan, PlanData(planned, (changed,), hand_out=second))
    new, old = plan_of(planned).versions
    assert (new.number, new.reason, new.paper.goals[0].text) == (2, "Lager statt Büro", "Arbeit im Lager")
    assert old.paper.goals[0].text == "Arbeit als Lagerhelferin"
    assert Steering.get().reason == "Lager statt Büro"


def test_what_was_handed_out_changes_with_a_reason_only(story, planned):
    goal = as_data(goals_of(planned)[0])
    changed = replace(goal, until=date(2027, 2, 28))
    assert story.refused(keep_plan, PlanData(planned, (changed,))) == "reason_missing"
    story.do(keep_plan, PlanData(planned, (changed,), "früher möglich"))
    assert goals_of(planned)[0].until == date(2027, 2, 28)


def test_what_the_client_holds_in_hand_does_not_vanish(story, planned):
    goal = as_data(goals_of(planned)[0])
    other = replace(GOAL, text="Deutsch B1")
    assert story.refused(keep_plan, PlanData(planned, (other,))) == "goal_handed_out"
    assert (
        story.refused(keep_plan, PlanData(planned, (replace(goal, steps=goal.steps[:1]),)))
        == "goal_handed_out"
    )
    story.do(keep_plan, PlanData(planned, (goal, other)))
    assert [row.text for row in goals_of(planned)] == ["Arbeit als Lagerhelferin", "Deutsch B1"]
    assert Need.select().count() == 1, "the same words are the same need"
    story.do(keep_plan, PlanData(planned, (as_data(goals_of(planned)[0]),)))
    assert (Goal.select().count(), Step.select().count()) == (1, 2)


def test_an_overdue_step_stays_as_it_is_when_the_plan_changes(story, planned):
    story.today = date(2027, 1, 11)
    goal = as_data(goals_of(planned)[0])
    more = replace(goal, steps=(*goal.steps, StepData("Nachfragen", until=date(2027, 1, 15))))
    story.do(keep_plan, PlanData(planned, (more,), hand_out=replace(FIRST, day=story.today, reason="weiter")))
    assert newest_version(planned).number == 2
    story.today = TODAY


def test_somebody_elses_change_is_not_written_over(story, planned):
    goal = as_data(goals_of(planned)[0])
    story.do(keep_plan, PlanData(planned, (replace(goal, text="Arbeit im Lager"),), "neu"))
    assert story.refused(keep_plan, PlanData(planned, (goal,), "neu")) == "changed_meanwhile"


def test_the_signature_comes_with_its_day(story, planned):
    version = newest_version(planned).id
    assert story.refused(sign_plan, version, date(2026, 11, 29)) == "day_too_early"
    assert story.refused(sign_plan, version, date(2026, 12, 1)) == "day_in_future"
    story.do(sign_plan, version, TODAY)
    assert PlanVersion.get().signed_on == TODAY


def test_nothing_is_planned_before_somebody_is_assigned(story):
    assert story.refused(keep_plan, PlanData(story.marked(), (GOAL,))) == "plan_not_possible"


def test_the_paper_says_the_catalogues_words(story):
    case = story.in_steering()
    goal = replace(GOAL, new_needs=(NeedData("money_debts", "debts"),), strategy="debt_counselling")
    story.do(keep_plan, PlanData(case, (goal,), hand_out=FIRST))
    paper = newest_version(case).paper
    assert paper.goals[0].strategy == "Schuldnerberatung einbeziehen"
    assert goals_of(case)[0].strategy == "debt_counselling"
