from datetime import date

from fm_desktop.storage.models import Goal, PlanVersion, Steering, Step
from fm_desktop.storage.queries.history import history
from tests.storage import seeds


def test_versions_and_steering_stand_in_the_timeline_of_their_case(staff):
    case = seeds.case(seeds.client(), "steering", date(2026, 1, 5))
    goal = Goal.create(case=case, text="Kind betreut")
    step = Step.create(case=case, goal=goal, text="Kita anfragen")
    version = {"content": '{"goals":[]}', "author": staff.manager}
    PlanVersion.create(case=case, number=1, day=date(2026, 2, 2), signed_on=date(2026, 2, 3), **version)
    PlanVersion.create(case=case, number=2, day=date(2026, 2, 9), reason="Kita früher", **version)
    Steering.create(case=case, goal=goal, step=step, day=date(2026, 2, 16), status="done", reason="Zusage")
    Steering.create(case=case, goal=goal, day=date(2026, 2, 20), status="reached")
    told = [(row.title_key, row.text) for row in history(case.client_id, case.id) if row.kind == "plan"]
    assert told == [
        ("goal_reached", "Kind betreut"),
        ("step_done", "Kita anfragen\nZusage"),
        ("new", "Kita früher"),
        ("signed", ""),
        ("first", ""),
    ]
    other = seeds.case(case.client, "ended", date(2020, 1, 6))
    assert not [row for row in history(case.client_id, other.id) if row.kind == "plan"]
