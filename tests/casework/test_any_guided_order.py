"""What the guided dialogs record, in any order among all other deeds, and taken back at any moment."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.casework import assessments, measures, needs, notes, plans, services, steering, undo
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.plan_versions import HandOut
from fm_desktop.domain.assessment import Rating
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.models import Assessment, Case, Goal, Measure, Need, Service, Step
from tests.casework.stories import TODAY
from tests.casework.test_any_order import (
    DEEDS,
    OF_CASE,
    OF_CLIENT,
    SAME_FILE,
    Pick,
    must_be_sound,
    try_to,
    usual_way,
)


def of_case(table, case):
    return table.select().where(table.case == case).order_by(table.id)


def assess(story, pick, case, day):
    needs_today = assessments.NeedsToday((NeedData("housing", f"Bedarf {pick.which}", pick.flag),))
    ratings = (Rating("housing", pick.which, 3),)
    profile = "assistance" if pick.flag else None
    data = assessments.AssessmentData(case, day, ("housing",), ratings, needs_today, profile)
    story.do(assessments.record_assessment, data)


def keep_plan(story, pick, case, day):
    until = story.today + timedelta(days=30 + pick.which)
    steps = (plans.StepData("Schritt", until=until - timedelta(days=pick.which + 1)),)
    need = (NeedData("housing", f"Ziel {pick.which}"),)
    goal = plans.GoalData("Wohnung", "Vertrag", until, (), need, "begleiten", steps)
    paper = HandOut(story.today, "neu") if pick.flag else None
    story.do(plans.keep_plan, plans.PlanData(case, (goal,), "neu", paper))


def judge(story, pick, case, day):
    step, goal = pick.one_of(of_case(Step, case)), pick.one_of(of_case(Goal, case))
    if step is not None and goal is not None:
        status = ("done", "partly", "dropped", "open")[pick.which % 4]
        steps = (steering.StepJudged(step.id, status, "Ergebnis"),)
        goals = (steering.GoalSteered(goal.id, "reached", "Grund"),) if pick.flag else ()
        story.do(steering.steer, steering.SteeringData(case, day, steps, goals))


def remove_need(story, pick, case, day):
    if (row := pick.one_of(of_case(Need, case))) is not None:
        story.do(needs.remove_need, row.id, day, "gelöst")


def result(story, pick, case, day):
    if (row := pick.one_of(of_case(Measure, case))) is not None:
        story.do(measures.record_result, row.id, measures.MeasureResult("partly", "", day))


def check(story, pick, case, day):
    if (row := pick.one_of(of_case(Service, case))) is not None:
        ended = day if pick.flag else None
        story.do(services.check_service, row.id, services.ServiceCheck(next_check=day, ended_on=ended))


GUIDED = {
    "assess": assess,
    "keep_plan": keep_plan,
    "judge_step": judge,
    "remove_need": remove_need,
    "note": lambda s, p, k, d: s.do(notes.write_note, s.client_of(k), k, d, notes.NoteData("Vermerk")),
    "measure": lambda s, p, k, d: s.do(
        measures.record_measure,
        measures.MeasureData(s.client_of(k), k, "Kurs", d, d + timedelta(days=p.which * 9)),
    ),
    "result": result,
    "service": lambda s, p, k, d: s.do(
        services.record_service, services.ServiceData(k, "Beratung", next_check=d)
    ),
    "check": check,
    "undo": lambda s, p, k, d: s.do(undo.undo_last),
}
OF_CASE.update(GUIDED)

guided_picks = st.builds(
    Pick,
    st.sampled_from([*DEEDS, *[*GUIDED, "undo"] * 3]),
    st.integers(0, 1),
    st.integers(-40, 3),
    st.booleans(),
    st.integers(0, 7),
)


def must_be_one_story(case):
    """Check that what belongs together does: a closed goal has no open step, a version its number."""
    for goal in case.goals:
        if goal.status in ("reached", "dropped"):
            assert [step.status for step in goal.steps if step.status == "open"] == []
            assert goal.closed_on is not None
    numbers = [version.number for version in case.plan_versions]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    for need in case.needs:
        assert need.removed_on is None or need.removed_on >= need.noted_on
    for each in Assessment.select().where(Assessment.case == case):
        assert each.day >= (case.assigned_on or case.referred_on)


@SAME_FILE
@given(st.sampled_from([3, 6]), st.lists(guided_picks, max_size=20))
def test_guided_deeds_and_their_taking_back_leave_every_case_sound(story, begun, chosen):
    with db.atomic() as example:
        story.today = TODAY
        clients = [story.client("Kaya, Selin"), story.client("Brandt, Uwe")]
        for pick in [*usual_way[:begun], *chosen]:
            try_to(story, pick, clients[pick.who])
        for case in Case.select():
            must_be_sound(case)
            must_be_one_story(case)
        assert compare() == []
        example.rollback()


def test_every_guided_deed_is_among_those_that_are_tried():
    assert set(GUIDED) <= set(OF_CASE)
    assert not set(GUIDED) & set(OF_CLIENT)
