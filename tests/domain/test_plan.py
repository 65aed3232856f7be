from dataclasses import replace
from datetime import date

from fm_desktop.domain.plan import Fault, PlanGoal, PlanStep, Progress, differences, faults, progress

DAY = date(2026, 3, 2)
STEP = PlanStep("Lebenslauf ergänzen", until=date(2026, 3, 13), key="s1")
GOAL = PlanGoal(
    "Arbeit als Lagerhelferin",
    "Arbeitsvertrag liegt vor",
    date(2026, 6, 30),
    ("Schulden",),
    "Bewerbungen begleiten",
    (STEP,),
    key="g1",
)


def keys(*goals, **named):
    return [fault.key for fault in faults(goals, DAY, **named)]


def test_a_goal_with_need_strategy_sign_and_step_is_complete():
    assert faults([GOAL], DAY) == []


def test_a_plan_needs_a_goal():
    assert keys() == ["plan_without_goal"]


def test_each_thing_a_goal_lacks_is_said():
    bare = PlanGoal("Arbeit")
    assert keys(bare) == [
        "goal_not_checkable",
        "goal_without_need",
        "goal_without_strategy",
        "goal_without_step",
    ]
    assert keys(bare, complete=False) == []
    assert keys(PlanGoal(" "), complete=False) == ["goal_without_text"]


def test_a_step_says_what_until_when_and_which_partner():
    bad = replace(GOAL, steps=(STEP, PlanStep("", "partner")))
    assert faults([bad], DAY) == [
        Fault("step_without_text", 0, 1),
        Fault("step_without_day", 0, 1),
        Fault("step_without_partner", 0, 1),
    ]


def test_no_date_contradicts_another():
    late = replace(STEP, until=date(2026, 7, 1))
    past = replace(STEP, until=date(2026, 3, 1))
    assert keys(replace(GOAL, steps=(late, past))) == ["step_after_goal", "step_in_past"]
    assert keys(replace(GOAL, until=date(2026, 3, 1), steps=(past,))) == ["goal_in_past", "step_in_past"]


def test_what_is_done_or_dropped_is_judged_no_more():
    assert keys(replace(GOAL, text="", status="reached")) == []
    assert keys(replace(GOAL, steps=(replace(STEP, until=None, status="done"),))) == []


def test_progress_leaves_out_what_was_dropped():
    steps = tuple(replace(STEP, status=status) for status in ("done", "partly", "open", "open", "dropped"))
    assert progress([replace(GOAL, steps=steps)]) == Progress(1, 1, 2, 1)
    assert progress([replace(GOAL, steps=steps)]).counted == 4


def test_two_versions_differ_in_what_came_went_and_changed():
    other = PlanStep("Kita anfragen", key="s2")
    after = replace(GOAL, text="Arbeit im Lager", steps=(other,))
    assert differences([GOAL], [after]) == (
        ("Kita anfragen",),
        ("Lebenslauf ergänzen",),
        ("Arbeit im Lager",),
    )
    assert not differences([GOAL], [replace(GOAL, result="läuft")])
