from datetime import date

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.clients import ClientData, add_client, change_client, team_by_age
from fm_desktop.storage.models import Client, Household
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.client import client as client_row
from tests.casework.stories import TODAY

AYSE = ClientData("123 a 456789", "Yılmaz", "Ayşe", date(1982, 5, 4), bg_number="12302//0001")


def test_a_new_client_is_watched_by_whoever_adds_them(story):
    changed, client = story.do(add_client, AYSE)
    assert changed == Changed.CLIENTS
    [line] = lines(line_ids(LineFilter(manager=story.by.person_id), Order(), TODAY))
    assert (line.client, line.case, line.phase, line.name) == (client, None, "watch", "Yılmaz, Ayşe")
    assert line.customer_number == "123A456789"
    assert story.told(client)[0] == "add_client"


def test_somebody_else_may_watch(story):
    _, client = story.do(add_client, ClientData("123A456789", "Yılmaz", "Ayşe", manager=story.other))
    assert Client.get_by_id(client).manager_id == story.other


@pytest.mark.parametrize(
    ("born", "team"),
    [(date(2001, 12, 1), "U25"), (date(2001, 11, 30), "Ü25"), (date(2001, 11, 29), "Ü25"), (None, None)],
)
def test_the_team_follows_from_the_age(story, born, team):
    assert team_by_age(born, TODAY) == team
    _, client = story.do(add_client, ClientData("123A456789", "Kaya", "Emre", born))
    assert Client.get_by_id(client).team == team


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"customer_number": "12345"}, "customer_number_wrong"),
        ({"family_name": " "}, "family_name_missing"),
        ({"given_name": ""}, "given_name_missing"),
        ({"birth_date": date(2026, 12, 1)}, "birth_date_wrong"),
        ({"birth_date": date(1899, 12, 31)}, "birth_date_wrong"),
        ({"profile_since": date(2026, 12, 1)}, "day_in_future"),
    ],
)
def test_what_cannot_be_is_refused(story, wrong, key):
    good = {"customer_number": "123A456789", "family_name": "Yılmaz", "given_name": "Ayşe"}
    assert story.refused(add_client, ClientData(**good | wrong)) == key


def test_a_customer_number_belongs_to_one_client(story):
    first = story.client(customer_number="123A456789")
    second = story.client(customer_number="123A456780")
    assert story.refused(add_client, AYSE) == "customer_number_taken"
    assert story.refused(change_client, second, AYSE) == "customer_number_taken"
    story.do(change_client, first, AYSE)


def test_clients_of_one_household_share_its_number(story):
    story.do(add_client, AYSE)
    story.do(add_client, ClientData("123A456780", "Yılmaz", "Can", bg_number=" 12302//0001 "))
    assert Household.select().count() == 1
    assert {each.family_name for each in Household.get().members} == {"Yılmaz"}


def test_changed_data_are_found_and_told(story):
    client = story.client(name="Yilmaz, Aysche")
    seen = client_row(client).version
    story.do(change_client, client, AYSE, version=seen)
    row = client_row(client)
    assert (row.family_name, row.bg_number, row.team) == ("Yılmaz", "12302//0001", "Ü25")
    assert line_ids(LineFilter(text="ayse"), Order(), TODAY)
    assert story.told(client)[1]["client", "given_name"] == ("Aysche", "Ayşe")


def test_what_somebody_else_changed_meanwhile_is_not_written_over(story):
    client = story.client()
    seen = client_row(client).version
    story.do(change_client, client, AYSE, version=seen)
    other = ClientData("123A456789", "Yılmaz", "Ayşe", phone="040 1")
    assert story.refused(change_client, client, other, version=seen) == "changed_meanwhile"
    assert client_row(client).phone is None


def test_saving_without_a_change_leaves_no_trace(story):
    _, client = story.do(add_client, AYSE)
    seen = client_row(client).version
    story.do(change_client, client, AYSE, version=seen)
    assert client_row(client).version == seen
    assert len(story.journal(client)) == 1


def test_a_placement_officer_who_is_known_is_linked(story):
    _, client = story.do(
        add_client, ClientData("123A456789", "Yılmaz", "Ayşe", placement_officer="Jonas Nolte")
    )
    assert client_row(client).placement_officer == story.other
    _, client = story.do(
        add_client, ClientData("123A456780", "Kaya", "Can", placement_officer="Frau Petersen")
    )
    row = client_row(client)
    assert (row.placement_officer, row.placement_officer_listed) == (None, "Frau Petersen")
