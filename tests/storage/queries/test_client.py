from datetime import date

from fm_desktop.storage.models import Criterion, Exclusion, Household, Review
from fm_desktop.storage.queries.client import (
    aghs,
    cases_of,
    client,
    criteria,
    exclusions,
    header,
    open_reminders,
    own_reminders,
    reviews,
)
from tests.storage import seeds
from tests.storage.seeds import TODAY


def test_a_client_is_read_with_household_and_officer(staff):
    household = Household.create(bg_number="BG-1")
    made = seeds.client(
        birth_date=date(1990, 5, 5),
        household=household,
        placement_officer=staff.officer,
        manager_listed="Ute",
    )
    found = client(made.id)
    assert (found.family_name, found.birth_date, found.bg_number) == ("Kaya", date(1990, 5, 5), "BG-1")
    assert (found.placement_officer_name, found.manager_name) == ("Voss, Arne", "Ute")
    assert client(bytes(16)) is None


def test_the_header_shows_the_newest_case_unless_another_is_asked_for(staff):
    person = seeds.client(team="Ü25")
    old = seeds.case(person, "ended", date(2024, 5, 1), ended_on=date(2024, 5, 1), end_reason="moved_away")
    new = seeds.case(
        person,
        "steering",
        date(2026, 2, 1),
        manager=staff.manager,
        main_since=date(2025, 11, 3),
        clarification_decided_on=date(2026, 2, 1),
    )
    seeds.derived()
    shown = header(person.id)
    assert (shown.case, shown.phase, shown.phase_since) == (new.id, "steering", date(2026, 2, 1))
    assert (shown.admitted_on, shown.clarification_decided_on) == (date(2025, 11, 3), date(2026, 2, 1))
    assert (shown.manager_name, shown.newest, shown.case_version) == ("Albrecht, Miriam", True, 1)
    before = header(person.id, old.id)
    assert (before.phase, before.ended_on, before.end_reason) == ("ended", date(2024, 5, 1), "moved_away")
    assert [run.id for run in cases_of(person.id)] == [new.id, old.id]


def test_a_watched_client_has_a_header_without_a_case(staff):
    person = seeds.client(manager=staff.manager)
    seeds.derived()
    shown = header(person.id)
    assert (shown.case, shown.phase, shown.case_version, shown.accompanying) == (None, "watch", None, None)
    assert header(bytes(16)) is None


def test_the_state_recorded_last_says_since_when(staff):
    case = seeds.case(seeds.client(), "steering", date(2026, 1, 5))
    seeds.state(case, "steering", date(2025, 12, 29))  # a correction
    seeds.derived()
    assert header(case.client_id).phase_since == date(2025, 12, 29)


def test_what_stands_beside_a_client_is_read_in_order(staff):
    case = seeds.case(seeds.client())
    person = case.client
    seeds.reminder(staff.manager, date(2026, 5, 1), "später", client=person)
    seeds.reminder(staff.manager, date(2026, 4, 1), "früher", client=person, repeat_months=6)
    seeds.reminder(staff.manager, date(2026, 4, 1), "getan", client=person, done_on=TODAY)
    seeds.reminder(staff.manager, date(2026, 4, 1), "eigenes")
    seeds.agh(person, date(2025, 1, 1), date(2025, 6, 1))
    seeds.agh(person, date(2026, 1, 1), case=case, stay=True)
    Criterion.create(case=case, criterion="2", reason="so")
    Criterion.create(case=case, criterion="1", met=False)
    Exclusion.create(client=person, kind="pension", since=TODAY, recheck_on=date(2026, 6, 1))
    Review.create(case=case, day=date(2026, 1, 1))
    Review.create(case=case, day=date(2026, 2, 1), economical_elsewhere=False)
    assert [row.text for row in open_reminders(person.id)] == ["früher", "später"]
    seeds.sits(staff.manager, "fm", "tl")
    assert [row.text for row in own_reminders(staff.manager.id)] == ["eigenes"]
    assert [(row.first_day, row.stay) for row in aghs(person.id)] == [
        (date(2026, 1, 1), True),
        (date(2025, 1, 1), None),
    ]
    assert [(row.criterion, row.met) for row in criteria(case.id)] == [("1", False), ("2", True)]
    assert [(row.kind, row.recheck_on) for row in exclusions(person.id)] == [("pension", date(2026, 6, 1))]
    assert [row.economical_elsewhere for row in reviews(case.id)] == [False, None]
