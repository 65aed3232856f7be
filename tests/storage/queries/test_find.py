from datetime import date

import pytest

from fm_desktop.storage.queries.find import find
from fm_desktop.storage.queries.line_filter import birth_dates
from tests.storage import seeds


def found(text, limit=12):
    return [row.name for row in find(text, limit)]


@pytest.fixture(autouse=True)
def clients(staff):
    selin = seeds.client("Kaya, Selin", customer_number="123A456789", birth_date=date(1980, 2, 1))
    seeds.case(selin, "ended", number="K7-000001", ended_on=date(2020, 1, 1))
    seeds.case(selin, "steering", number="K7-000002")
    seeds.client("Öztürk, Kayahan", customer_number="555B000001", birth_date=date(2005, 12, 24))
    seeds.client("Adam, Eva", customer_number="555B000002", birth_date=date(1905, 12, 24))
    seeds.derived()


@pytest.mark.parametrize(
    "text", ["kay sel", "Selin Kaya", "kaya, selin", "123A45", "A4567", "123a456789", "k7-000002"]
)
def test_a_client_is_found_by_name_and_numbers(text):
    assert found(text) == ["Kaya, Selin"]


@pytest.mark.parametrize("text", ["1.2.1980", "01.02.1980", "1.2.80", "1980-02-01", "1980", "kaya 1980"])
def test_a_client_is_found_by_the_birth_date(text):
    assert found(text) == ["Kaya, Selin"]


def test_a_year_of_two_digits_means_either_century():
    assert found("24.12.05") == ["Adam, Eva", "Öztürk, Kayahan"]


def test_names_that_begin_with_the_text_come_first():
    seeds.client("Abel, Kaya")
    seeds.derived()
    assert found("kaya") == ["Kaya, Selin", "Abel, Kaya", "Öztürk, Kayahan"]
    assert found("ozt") == found("özt") == found("oezt") == ["Öztürk, Kayahan"]


def test_nothing_is_looked_for_before_three_letters():
    assert found("ka") == []
    assert found("k. a.") == []
    assert found("") == []


def test_no_more_are_named_than_asked_for():
    assert found("555B", limit=1) == ["Adam, Eva"]


def test_a_client_with_several_cases_is_found_once_with_the_newest():
    (row,) = find("kaya sel")
    assert (row.phase, row.number) == ("steering", "K7-000002")


def test_what_is_no_day_is_no_birth_date():
    assert birth_dates("1.2") == []
    assert birth_dates("1980") == []
    assert found("31.2.1980") == []
