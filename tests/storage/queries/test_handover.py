"""How a case stands that goes over to somebody else."""

from datetime import date, timedelta

from fm_desktop.storage.models import Goal, Need, Release, Step
from fm_desktop.storage.queries.handover import handings
from tests.storage import seeds
from tests.storage.seeds import TODAY


def test_a_case_tells_what_is_open_in_it_and_with_whom_one_may_speak(staff):
    client = seeds.client("Okafor, Joy")
    case = seeds.case(client, "steering", date(2026, 1, 5), manager=staff.manager)
    seeds.contact(case, date(2026, 2, 20))
    Need.create(case=case, client=client, area="money", need="debts", noted_on=TODAY)
    Need.create(case=case, client=client, area="housing", need="housing", noted_on=TODAY, removed_on=TODAY)
    goal = Goal.create(case=case, text="Schulden ordnen", position=1)
    Step.create(case=case, goal=goal, text="Unterlagen sammeln", position=1, who="client")
    Step.create(case=case, goal=goal, text="Brief öffnen", position=2, who="client", status="done")
    Release.create(client=client, partner="Schuldnerberatung", first_day=TODAY)
    Release.create(client=client, partner="Hausarzt", first_day=TODAY, until=TODAY - timedelta(days=1))
    seeds.derived()
    (found,) = handings([case.id], TODAY)
    assert (found.name, found.phase, found.last_contact) == ("Okafor, Joy", "steering", date(2026, 2, 20))
    assert found.needs == ("debts",)
    assert found.goals == ("Schulden ordnen",)
    assert found.steps == ("Unterlagen sammeln",)
    assert found.releases == ("Schuldnerberatung",)
    assert found.manager_name == "Albrecht, Miriam"


def test_what_is_over_goes_to_nobody(staff):
    case = seeds.case(seeds.client(), "ended", manager=staff.manager)
    seeds.derived()
    assert handings([case.id], TODAY) == []
