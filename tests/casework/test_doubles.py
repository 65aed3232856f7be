"""Two records of what is likely one person are proposed until somebody says what they are."""

import pytest

from fm_desktop.casework.doubles import keep_records_apart, link_records
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.identity import Known
from fm_desktop.errors import UserError
from fm_desktop.storage.models import Client
from fm_desktop.storage.queries.doubles import likely_records, pairs, pairs_of
from tests.casework.list_desk import TODAY, Desk, client, make_office, only, table

BORN = "03.04.1980"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    return make_office(tmp_path_factory.mktemp("office") / "data")


@pytest.fixture
def desk(office, tmp_path):
    found = Desk(office, tmp_path)
    found.bring(
        table(
            client(1, Nachname="Müller", Vorname="Änne", Geburtsdatum=BORN, Nebenbetreuung_ab="01.09.2026"),
            client(2, Nachname="Mueller", Vorname="Aenne", Geburtsdatum=BORN),
            client(3, Nachname="Müller", Vorname="Änne", Geburtsdatum="05.04.1980"),
            client(4, Nachname="Okoye", Vorname="Ada", Geburtsdatum=BORN),
        )
    )
    yield found
    found.close()


def ids():
    return {row.customer_number[-1]: row.id for row in Client.select()}


def numbers(found):
    return [(pair.one.customer_number[-1], pair.other.customer_number[-1], pair.same) for pair in found]


def do(desk, deed, *of):
    known = ids()
    return deed(*(known[each] for each in of), by=desk.by, today=TODAY)


def test_two_records_of_one_day_and_name_are_proposed(desk):
    assert numbers(pairs()) == [("1", "2", None)]
    assert numbers(pairs_of(ids()["2"])) == [("2", "1", None)]
    assert pairs_of(ids()["4"]) == []


def test_what_was_said_is_proposed_no_more(desk):
    do(desk, keep_records_apart, "2", "1")
    assert pairs() == []
    assert pairs_of(ids()["1"]) == []
    assert numbers(pairs(decided=True)) == [("1", "2", False)]


def test_linked_records_name_each_other_and_stay_as_they_are(desk):
    before = [row.__data__ for row in Client.select()]
    do(desk, link_records, "1", "2")
    assert numbers(pairs_of(ids()["1"])) == [("1", "2", True)]
    assert numbers(pairs_of(ids()["2"])) == [("2", "1", True)]
    assert [row.__data__ for row in Client.select()] == before


def test_records_that_do_not_look_alike_can_be_linked_by_who_knows_better(desk):
    do(desk, link_records, "3", "4")
    assert ("3", "4", True) in numbers(pairs_of(ids()["3"]))


def test_another_word_replaces_the_first_and_the_same_word_changes_nothing(desk):
    do(desk, link_records, "1", "2")
    do(desk, keep_records_apart, "1", "2")
    assert numbers(pairs(decided=True)) == [("1", "2", False)]


def test_what_was_said_is_taken_back_with_one_key(desk):
    do(desk, link_records, "1", "2")
    undo_last(by=desk.by, today=TODAY)
    assert numbers(pairs()) == [("1", "2", None)]


def test_one_record_is_no_double_of_itself(desk):
    with pytest.raises(UserError) as refusal:
        do(desk, link_records, "1", "1")
    assert refusal.value.key == "same_record"


def test_whoever_is_about_to_be_added_is_recognised(desk):
    born = only(Client, customer_number="123A000001").birth_date
    found = likely_records(Known("", "Müler", "Anne", born))
    assert {each.name for each in found} == {"Müller, Änne", "Mueller, Aenne"}
    assert "K7-" in "".join(each.case_number for each in found)
    assert likely_records(Known("", "Müller", "Änne", None)) == []
