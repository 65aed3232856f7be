from datetime import date

from fm_desktop.storage.models import CarryOver
from fm_desktop.storage.queries.clarification import undecided_clarifications
from fm_desktop.storage.queries.today import new_cases
from fm_desktop.storage.queries.verbis import to_carry_over
from tests.storage import seeds
from tests.storage.seeds import TODAY


def test_what_verbis_lacks_stands_oldest_first_with_its_client(staff):
    case = seeds.case(seeds.client("Kaya, Selin"), manager=staff.manager)
    CarryOver.create(case=case, kind="review", day=date(2026, 2, 27))
    CarryOver.create(case=case, kind="takeover", day=date(2026, 2, 20))
    CarryOver.create(case=case, kind="note", day=date(2026, 2, 20), carried_on=TODAY)
    seeds.derived()
    assert [(row.kind, row.name) for row in to_carry_over(staff.manager.id)] == [
        ("takeover", "Kaya, Selin"),
        ("review", "Kaya, Selin"),
    ]
    assert len(to_carry_over(None)) == 2
    assert to_carry_over(staff.colleague.id) == []


def test_new_cases_are_those_that_came_since_a_day_and_lack_the_entry_consultation(staff):
    def case(name, phase, **values):
        seeds.case(seeds.client(name), phase, manager=staff.manager, **values)

    case("Neu, Ida", "assigned", assigned_on=date(2026, 2, 27))
    case("Vorgemerkt, Ali", "marked", referred_on=date(2026, 2, 20))
    case("Gesprochen, Uwe", "assigned", assigned_on=date(2026, 2, 27), entry_held_on=TODAY)
    case("Alt, Eva", "assigned", assigned_on=date(2026, 1, 5))
    case("Weiter, Jo", "clarification", assigned_on=date(2026, 2, 27))
    seeds.derived()
    since = date(2026, 2, 16)
    assert {row.name for row in new_cases(staff.manager.id, since)} == {"Neu, Ida", "Vorgemerkt, Ali"}
    assert new_cases(staff.colleague.id, since) == []
    assert len(new_cases(None, since)) == 2


def test_clarifications_past_their_three_months_wait_for_a_decision(staff):
    late = seeds.case(seeds.client(), "clarification", manager=staff.manager, main_since=date(2025, 12, 1))
    seeds.case(seeds.client(), "clarification", main_since=date(2025, 12, 2))
    seeds.case(seeds.client(), "steering", main_since=date(2025, 1, 1))
    seeds.derived()
    seeds.sits(staff.manager)
    (row,) = undecided_clarifications(TODAY)
    assert (row.case, row.due, row.main_since) == (late.id, date(2026, 3, 1), date(2025, 12, 1))
    assert row.manager_name == "Albrecht, Miriam"
    assert undecided_clarifications(TODAY, staff.colleague.id) == []
