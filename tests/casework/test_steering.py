from datetime import date

import pytest

from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.plans import GoalData, PlanData, StepData, keep_plan
from fm_desktop.casework.recording import recorded
from fm_desktop.casework.steering import GoalSteered, SteeringData, StepJudged, judge_step, steer
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import Goal, Steering, Step
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.plan import goals_of, open_steps, steps_judged
from tests.casework.stories import TODAY

SOON, LATER = date(2026, 12, 4), date(2026, 12, 18)


@pytest.fixture
def case(story):
    """A case with one goal and two steps."""
    made = story.in_steering()
    steps = (StepData("Kita anfragen", until=SOON), StepData("Träger anrufen", "manager", until=LATER))
    goal = GoalData(
        "Kind betreut",
        "Platz zugesagt",
        date(2026, 12, 31),
        new_needs=(NeedData("family_care", "childcare"),),
        steps=steps,
    )
    story.do(keep_plan, PlanData(made, (goal,)))
    return made


def step_dues(story, case):
    lines = due_of_client(story.client_of(case), TODAY)
    return [line.effective for line in lines if line.due == Due.D8]


def judged(case, status, result="", number=0, **more):
    return SteeringData(case, TODAY, (StepJudged(open_steps(case)[number].id, status, result, **more),))


def steered(case, status, reason="", **more):
    return SteeringData(case, TODAY, (), (GoalSteered(goals_of(case)[0].id, status, reason, **more),))


def test_a_step_that_is_done_is_due_no_more(story, case):
    assert step_dues(story, case) == [SOON, LATER]
    story.do(steer, judged(case, "done"))
    assert step_dues(story, case) == [LATER]
    story.do(steer, judged(case, "dropped", "Träger gibt es nicht mehr"))
    assert step_dues(story, case) == []
    assert [(step.text, step.status) for step in steps_judged(case)] == [
        ("Träger anrufen", "dropped"),
        ("Kita anfragen", "done"),
    ]


def test_what_is_partly_done_stays_due_perhaps_on_another_day(story, case):
    assert story.refused(steer, judged(case, "partly")) == "result_missing"
    story.do(steer, judged(case, "partly", "eine Zusage steht noch aus"))
    assert step_dues(story, case)[0] == SOON
    story.do(steer, judged(case, "partly", "morgen Gespräch", until=date(2026, 12, 8)))
    assert step_dues(story, case)[0] == date(2026, 12, 8)


def test_dropping_and_putting_off_need_a_reason(story, case):
    assert story.refused(steer, judged(case, "dropped")) == "reason_missing"
    assert story.refused(steer, judged(case, "open", until=LATER)) == "reason_missing"
    story.do(steer, judged(case, "open", "krank gewesen", until=LATER))
    assert open_steps(case)[0].until == LATER


def test_no_step_moves_behind_its_goal_or_into_the_past(story, case):
    assert story.refused(steer, judged(case, "open", "x", until=date(2027, 1, 4))) == "step_after_goal"
    assert story.refused(steer, judged(case, "open", "x", until=date(2026, 11, 27))) == "step_in_past"


def test_a_judgement_is_taken_back_with_a_reason(story, case):
    step = open_steps(case)[0].id
    story.do(steer, judged(case, "done"))
    story.do(steer, SteeringData(case, TODAY, (StepJudged(step, "open", "verwechselt"),)))
    assert (Step.get_by_id(step).status, Step.get_by_id(step).judged_on) == ("open", None)


def test_a_goal_is_steered_with_a_reason(story, case):
    assert story.refused(steer, steered(case, "open", until=LATER)) == "reason_missing"
    assert story.refused(steer, steered(case, "open", "früher", until=SOON)) == "step_after_goal"
    story.do(steer, steered(case, "open", "früher", until=LATER, text="Kind bis 14 Uhr betreut"))
    assert (goals_of(case)[0].until, goals_of(case)[0].text) == (LATER, "Kind bis 14 Uhr betreut")


def test_a_closed_goal_takes_its_open_steps_along(story, case):
    story.do(steer, judged(case, "done"))
    story.do(steer, steered(case, "dropped", "Großeltern betreuen"))
    assert Goal.get().closed_on == TODAY
    assert [step.status for step in goals_of(case)[0].steps] == ["done", "dropped"]
    assert step_dues(story, case) == []
    step = goals_of(case)[0].steps[0].id
    assert story.refused(steer, SteeringData(case, TODAY, (StepJudged(step, "open", "x"),))) == "goal_closed"
    story.do(steer, steered(case, "open", "doch nicht"))
    assert Goal.get().closed_on is None


def test_steering_says_something(story, case):
    assert story.refused(steer, SteeringData(case, TODAY)) == "nothing_judged"


def test_a_conversation_judges_a_step_within_its_own_deed(story, case):
    step = open_steps(case)[0]
    with recorded("record_contact", by=story.by, today=TODAY) as recording:
        recording.on(story.case(case))
        judge_step(
            recording,
            StepJudged(step.id, "done", "Platz ab März", version=step.version),
            day=TODAY,
            by=story.by,
        )
    row = Steering.get()
    assert (row.step_id, row.status, row.reason) == (step.id, "done", "Platz ab März")
    assert story.journal(story.client_of(case))[0].deed == "record_contact"


def test_a_step_of_another_case_is_refused(story, case):
    other = story.in_steering()
    step = open_steps(case)[0].id
    assert story.refused(steer, SteeringData(other, TODAY, (StepJudged(step, "done"),))) == "gone_meanwhile"
