from datetime import date

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.people import (
    OfficeData,
    PersonData,
    add_person,
    change_and_link,
    change_person,
    link_cases,
    set_office,
    take_on,
)
from fm_desktop.domain.directive import Due
from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.models import Case, Client, JournalEntry, Office, Person, PersonRole
from fm_desktop.storage.queries.people import people, person
from tests.casework.stories import TODAY


def roles(who):
    return sorted(role.role for role in PersonRole.select().where(PersonRole.person == who))


def test_somebody_may_be_known_without_a_login(story):
    who = add_person(PersonData("Petersen", "Kirsten", roles=("av",)), by=story.by)
    row = person(who)
    assert (row.login, row.name, row.roles) == (None, "Petersen, Kirsten", ("av",))


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        (PersonData(" "), "name_missing"),
        (PersonData("Petersen", login="kirsten petersen"), "login_wrong"),
        (PersonData("Petersen", login="KAYA"), "login_taken"),
        (PersonData("Petersen", roles=("king",)), "role_unknown"),
        (PersonData("Petersen", team="Ü50"), "team_unknown"),
    ],
)
def test_what_cannot_be_is_refused(story, wrong, key):
    count = Person.select().count()
    with pytest.raises(Exception, match=key):
        add_person(wrong, by=story.by)
    assert Person.select().count() == count


def test_changed_roles_are_the_roles_from_now_on(story):
    who = add_person(PersonData("Sander", "Ute", "sander", ("fm", "av")), by=story.by)
    version = Person.get_by_id(who).version
    story.do(change_person, who, PersonData("Sander", "Ute", "sander", ("tl", "fm"), "U25"), version=version)
    assert roles(who) == ["fm", "tl"]
    data = PersonData("Sander-Voß", "Ute")
    assert story.refused(change_person, who, data, version=version) == "changed_meanwhile"


def test_the_journal_says_which_role_was_taken_away(story):
    who = add_person(PersonData("Sander", "Ute", "sander", ("fm", "av")), by=story.by)
    story.do(change_person, who, PersonData("Sander", "Ute", "sander", ("fm",)))
    entry = JournalEntry.select().order_by(JournalEntry.seq.desc()).get()
    assert (entry.deed, '"role":["av",null]' in entry.payload) == ("change_person", True)


def test_somebody_stays_who_can_keep_people(story):
    me = PersonData("Kaya", "Selin", "kaya", ("fm",))
    assert story.refused(change_person, story.by.person_id, me) == "administration_missing"
    assert roles(story.by.person_id) == ["admin", "fm"]


def test_cases_of_a_name_a_list_knows_are_given_to_that_person(story):
    mine, theirs = story.marked(), story.marked()
    watched = story.client("Brandt, Uwe")
    for table, row in ((Case, mine), (Case, theirs), (Client, watched)):
        table.update(manager=None, manager_listed="Sander, Ute").where(table.id == row).execute()
    Case.update(manager=story.other).where(Case.id == theirs).execute()
    who = add_person(PersonData("Sander", "Ute", roles=("fm",)), by=story.by)
    assert story.do(link_cases, who, "Sander, Ute") == Changed.CASES | Changed.CLIENTS
    assert [Case.get_by_id(case).manager_id for case in (mine, theirs)] == [who, story.other]
    assert Client.get_by_id(watched).manager_id == who
    assert story.told(watched)[0] == "link_cases"
    refresh_all(TODAY)


def test_another_land_has_other_holidays(story):
    client = story.client_of(story.marked(on=date(2025, 10, 28)))
    assert story.due(client)[Due.D1] == date(2025, 11, 3)
    assert story.do(set_office, OfficeData("Jobcenter", "BY")) == Changed.EVERYTHING
    assert story.due(client)[Due.D1] == date(2025, 10, 31)


def test_a_house_rule_moves_what_rests_on_it(story):
    case = story.in_steering()
    assert story.due(story.client_of(case))[Due.D13] == date(2026, 3, 19)
    story.do(set_office, OfficeData("Jobcenter", "HH", verbis_days=7))
    assert story.due(story.client_of(case))[Due.D13] == date(2026, 3, 23)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (OfficeData("x", "XX"), "land_unknown"),
        (OfficeData("x", "HH", verbis_days=0), "house_rule_wrong"),
        (OfficeData("x", "HH", retention_years=1001), "house_rule_wrong"),
        (OfficeData("x", "HH", soon_days=-1), "house_rule_wrong"),
    ],
)
def test_settings_that_cannot_be_are_refused(story, data, key):
    assert story.refused(set_office, data) == key


def test_settings_somebody_changed_meanwhile_are_not_written_over(story):
    seen = Office.get().version
    story.do(set_office, OfficeData("Jobcenter Nord", "HH"), version=seen)
    assert story.refused(set_office, OfficeData("Jobcenter Süd", "HH"), version=seen) == "changed_meanwhile"
    assert len(people()) == 2
    assert story.today == TODAY


def test_somebody_is_taken_on_with_the_cases_a_list_has_under_the_name(story):
    case = story.marked()
    Case.update(manager_listed="Sommer, Ute").where(Case.id == case).execute()
    _, who = story.do(take_on, PersonData("Sommer", "Ute", roles=("fm",)), ["Sommer, Ute"])
    assert story.case(case).manager_id == who
    deeds = [row.deed for row in JournalEntry.select().order_by(JournalEntry.seq.desc()).limit(2)]
    assert deeds == ["link_cases", "add_person"]


def test_whoever_cannot_be_stored_gets_no_cases_either(story):
    case = story.marked()
    Case.update(manager_listed="Sommer, Ute").where(Case.id == case).execute()
    wrong = PersonData("Sommer", "Ute", team="Ü50")
    assert story.refused(take_on, wrong, ["Sommer, Ute"]) == "team_unknown"
    assert story.refused(change_and_link, story.other, wrong, ["Sommer, Ute"]) == "team_unknown"
    assert story.case(case).manager_id is None
    story.do(change_and_link, story.other, PersonData("Sommer", "Ute", roles=("fm",)), ["Sommer, Ute"])
    assert story.case(case).manager_id == story.other
