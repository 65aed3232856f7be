from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.casework.imports.days import Moment, Reading, birth_date, day, moment
from fm_desktop.casework.imports.faults import CellFaultError, Doubtful
from fm_desktop.casework.imports.raw import EPOCH_1904

TODAY = date(2026, 11, 2)
READING = Reading(TODAY)
FIRST_OF_MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    "cell",
    [
        "01.03.2026",
        "1.3.2026",
        "1.3.26",
        "01.03.26",
        " 01.03.2026 ",
        "1. 3. 2026",
        "01.03.2026\u00a0",
        "2026-03-01",
        "2026-3-1",
        "2026-03-01 00:00:00",
        "2026-03-01T00:00:00",
        "2026-03-01 00:00:00.000",
        "01.03.2026 00:00",
        "01.03.2026 14:30 Uhr",
        "46082",
        "46082,5",
        "46082.5",
        46082,
        46082.0,
        46082.75,
        FIRST_OF_MARCH,
        datetime(2026, 3, 1, 14, 30),
    ],
)
def test_a_day_is_read_in_every_form(cell):
    assert day(cell, READING) == FIRST_OF_MARCH


@pytest.mark.parametrize(
    "cell",
    [
        *[
            "31.02.2026",
            "29.02.2026",
            "0.3.2026",
            "1.13.2026",
            "2026-02-30",
            "32.1.26",
            "1.3.1899",
            "31.12.1899",
            "0001-01-01",
        ],
        *[
            "demnächst",
            "1.3.",
            "03.2026",
            "2026",
            "1/3/2026",
            "01-03-2026",
            "heute",
            "?",
            "-",
            "0",
            "14",
            "1.3.026",
            "1.3.20261",
            "-46082",
        ],
        *["01032026", "20260301", "010326", "٠١.٠٣.٢٠٢٦"],
        *("März 2026", "1. März 2026", "01.03.2026 25:00", "01.03.2026 und 02.03.2026"),
        *(True, 0, -1, 0.5, 14, 2026, 2026.0, 1032026, 20260301, 1e300, float("nan"), float("inf")),
        *(time(10, 30), timedelta(days=1), date(1899, 12, 31), date(1850, 1, 1)),
    ],
)
def test_nothing_is_guessed(cell):
    with pytest.raises(CellFaultError):
        day(cell, READING)


@given(st.dates(date(1927, 5, 20), date(2170, 1, 1)))
@example(date(2000, 2, 29))
def test_every_day_survives_every_form(found):
    serial = (found - date(1899, 12, 30)).days
    german = f"{found.day}.{found.month}.{found.year}"
    assert {day(cell, READING) for cell in (found, serial, float(serial), str(serial), german)} == {found}
    assert day(found.isoformat(), READING) == found


@pytest.mark.parametrize(("short", "year"), [("00", 2000), ("69", 2069), ("70", 1970), ("99", 1999)])
def test_two_digits_turn_at_seventy(short, year):
    assert day(f"1.3.{short}", READING) == date(year, 3, 1)


def test_serial_numbers_of_the_1904_system_count_from_1904():
    assert day(46082 - 1462, Reading(TODAY, EPOCH_1904)) == FIRST_OF_MARCH


@pytest.mark.parametrize(
    ("serial", "born"), [(1, date(1900, 1, 1)), (59, date(1900, 2, 28)), (61, date(1900, 3, 1))]
)
def test_serial_numbers_around_the_day_that_never_was(serial, born):
    assert birth_date(serial, READING) == born


def test_the_day_that_never_was_is_refused():
    with pytest.raises(CellFaultError, match="list_day_impossible"):
        birth_date(60, READING)


@pytest.mark.parametrize(
    ("cell", "at"),
    [
        ("03.03.2026 10:30", time(10, 30)),
        ("03.03.2026, 10:30 Uhr", time(10, 30)),
        ("3.3.26 um 9.15 Uhr", time(9, 15)),
        ("3.3.26 9 Uhr", time(9)),
        ("03.03.2026 10:30:00", time(10, 30)),
        ("2026-03-03T10:30", time(10, 30)),
        (datetime(2026, 3, 3, 10, 30), time(10, 30)),
        (datetime(2026, 3, 3, 10, 29, 59, 999000), time(10, 30)),
        (46084.4375, time(10, 30)),
        ("46084,4375", time(10, 30)),
        ("03.03.2026", None),
        (date(2026, 3, 3), None),
        (datetime(2026, 3, 3), None),
        ("2026-03-03 00:00:00", None),
        (46084, None),
    ],
)
def test_an_appointment_may_carry_a_time(cell, at):
    assert moment(cell, READING) == Moment(date(2026, 3, 3), at)


@pytest.mark.parametrize(
    "cell", ["03.03.2026 24:00", "03.03.2026 10:60", "10:30", "03.03.2026 10", "nach Ostern"]
)
def test_a_time_that_cannot_be_is_refused(cell):
    with pytest.raises(CellFaultError):
        moment(cell, READING)


@given(st.dates(date(1926, 11, 3), TODAY - timedelta(days=15 * 366)))
def test_a_birth_date_in_two_digits_is_the_same_day(born):
    assert birth_date(f"{born.day}.{born.month}.{born.year % 100:02}", READING) == born
    assert birth_date(born, READING) == born


@pytest.mark.parametrize("cell", ["1.3.2015", "2015-03-01", date(2015, 3, 1), "1.3.15", 42064])
def test_who_would_be_younger_than_fifteen_was_born_a_century_before(cell):
    found = birth_date(cell, READING)
    assert isinstance(found, Doubtful)
    assert found.value == date(1915, 3, 1)
    assert found.key == "list_birth_century"


def test_fifteen_today_is_old_enough():
    assert birth_date("2.11.2011", READING) == date(2011, 11, 2)
    assert isinstance(birth_date("3.11.2011", READING), Doubtful)


def test_two_digits_in_the_future_are_the_past_without_a_word():
    assert birth_date("3.11.26", READING) == date(1926, 11, 3)
    assert birth_date("1.1.50", READING) == date(1950, 1, 1)


@pytest.mark.parametrize(
    "cell", ["03.11.2026", "01.01.2090", date(2050, 1, 1), "31.12.1899", "31.02.80", "demnächst"]
)
def test_a_birth_date_is_neither_future_nor_before_1900(cell):
    with pytest.raises(CellFaultError):
        birth_date(cell, READING)


def test_a_leap_day_without_a_leap_year_a_century_before_is_refused():
    with pytest.raises(CellFaultError):
        birth_date("29.02.2000", Reading(date(2010, 1, 1)))
