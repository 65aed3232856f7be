import pytest

from fm_desktop.storage.queries.people import (
    case_counts,
    case_managers,
    names_without_person,
    office,
    people,
    person,
    person_by_login,
    unlinked_names,
)
from tests.storage import seeds


def test_people_stand_in_the_order_of_their_names_with_their_roles(staff):
    seeds.person("za", "tl", "fm", name="Öz, Ulla")
    assert [(row.name, row.roles) for row in people()] == [
        ("Albrecht, Miriam", ("fm",)),
        ("Nolte, Jana", ("tl",)),
        ("Öz, Ulla", ("fm", "tl")),
        ("Özer, Ali", ("fm",)),
        ("Voss, Arne", ("av",)),
    ]


def test_a_person_is_found_by_id_and_login(staff):
    assert person(staff.manager.id) == person_by_login("ma")
    assert person(bytes(16)) is None
    assert person_by_login("nobody") is None


def test_who_has_cases_is_a_case_manager_whatever_the_role(staff):
    seeds.case(seeds.client(), manager=staff.lead)
    seeds.client(manager=staff.officer)
    seeds.person("admin", "admin", name="Zander, Uwe")
    seeds.derived()
    assert [row.login for row in case_managers()] == ["ma", "tl", "oz", "av"]


def test_the_office_is_read_with_its_rules(opened_desk):
    seeds.office(land="BY", soon_days=10)
    assert (office().land, office().soon_days, office().verbis_days) == ("BY", 10, 3)


@pytest.mark.parametrize("listed", ["Öner, Ida", "Ida Öner", "oener"])
def test_names_of_a_list_are_offered_to_the_person_they_mean(staff, listed):
    for _ in range(2):
        seeds.case(seeds.client(), manager_listed=listed)
    seeds.client(manager_listed="Irgendwer, Ute")
    seeds.client(manager=staff.manager, manager_listed="Albrecht")
    seeds.derived()
    assert {(row.name, row.count) for row in unlinked_names()} == {(listed, 2), ("Irgendwer, Ute", 1)}
    ida = seeds.person("oener", "fm", name="Öner, Ida")
    assert [(row.name, row.count) for row in names_without_person(ida.id)] == [(listed, 2)]
    assert names_without_person(staff.lead.id) == []
    assert names_without_person(bytes(16)) == []


def test_open_cases_and_watched_clients_are_counted_by_person(staff):
    seeds.case(seeds.client(), manager=staff.manager)
    seeds.case(seeds.client(), "ended", ended_on="2026-01-05", manager=staff.manager)
    seeds.client(manager=staff.manager)
    seeds.case(seeds.client(), manager=staff.lead)
    seeds.derived()
    assert case_counts() == {staff.manager.id: 2, staff.lead.id: 1}
