from datetime import date, datetime

import pytest

from fm_desktop.casework.imports.days import Reading
from fm_desktop.casework.imports.faults import CellFaultError, Doubtful
from fm_desktop.casework.imports.kinds import KINDS
from fm_desktop.domain.periods import Interval, Unit

READING = Reading(date(2026, 11, 2))


def read(kind, cell):
    return KINDS[kind](cell, READING)


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        ("customer_number", " 123 a 456789 ", "123A456789"),
        ("customer_number", "123E000012", "123E000012"),
        ("team", "u25", "U25"),
        ("team", "Ü 25", "Ü25"),
        ("team", "U\u030825", "Ü25"),
        ("team", "UE25", "Ü25"),
        ("team", "Ue-25", "Ü25"),
        ("profile", "Marktprofil", "market"),
        ("profile", "markt", "market"),
        ("profile", "Aktivierungs", "activation"),
        ("profile", "Förder-Profil", "support"),
        ("profile", "Foerderprofil", "support"),
        ("profile", "ENTWICKLUNGSPROFIL", "development"),
        ("profile", "Entwicklung", "development"),
        ("profile", "Stabilisierungs-", "stabilisation"),
        ("profile", "Unterstu\u0308tzungs", "assistance"),
        ("criteria", "1", ("1",)),
        ("criteria", 1.0, ("1",)),
        ("criteria", "1,2", ("1", "2")),
        ("criteria", "4; 1", ("1", "4")),
        ("criteria", "1/2 agh", ("1", "2", "AGH")),
        ("criteria", "AGH\n3", ("3", "AGH")),
        ("criteria", "1, 1,", ("1",)),
        ("yes_no", "Ja", True),
        ("yes_no", "X", True),
        ("yes_no", True, True),
        ("yes_no", 1.0, True),
        ("yes_no", "wahr", True),
        ("yes_no", "TRUE", True),
        ("yes_no", "J", True),
        ("yes_no", "nein", False),
        ("yes_no", 0, False),
        ("yes_no", False, False),
        ("yes_no", "Falsch", False),
        ("yes_no", "n", False),
        ("interval", "14 Tage", Interval(14, Unit.DAYS)),
        ("interval", "2 Wochen", Interval(2, Unit.WEEKS)),
        ("interval", "1 Monat", Interval(1, Unit.MONTHS)),
        ("interval", "6 W", Interval(6, Unit.WEEKS)),
        ("interval", "6W.", Interval(6, Unit.WEEKS)),
        ("interval", "3 m", Interval(3, Unit.MONTHS)),
        ("interval", "2", Interval(2, Unit.MONTHS)),
        ("interval", 2.0, Interval(2, Unit.MONTHS)),
        ("interval", "1 Woche", Interval(1, Unit.WEEKS)),
        ("interval", "1 Tag", Interval(1, Unit.DAYS)),
    ],
)
def test_a_cell_is_read(kind, cell, value):
    assert read(kind, cell) == value


@pytest.mark.parametrize(
    ("kind", "cell", "key"),
    [
        ("customer_number", 1.23e14, "list_customer_number_destroyed"),
        ("customer_number", "1.23E+14", "list_customer_number_destroyed"),
        ("customer_number", "1,23E+14", "list_customer_number_destroyed"),
        ("customer_number", 123456789, "list_customer_number_destroyed"),
        ("customer_number", date(2026, 3, 1), "list_customer_number_destroyed"),
        ("customer_number", "123456789", "list_customer_number_invalid"),
        ("customer_number", "K-17", "list_customer_number_invalid"),
        ("customer_number", "#NV", "list_cell_error"),
        ("team", "25", "list_team_unknown"),
        ("team", 25.0, "list_team_unknown"),
        ("team", "Team 3", "list_team_unknown"),
        ("profile", "Profil", "list_profile_unknown"),
        ("profile", "komplex", "list_profile_unknown"),
        ("criteria", "5", "list_criteria_unknown"),
        ("criteria", 12.0, "list_criteria_unknown"),
        ("criteria", "1 und 2", "list_criteria_unknown"),
        ("criteria", "1.23", "list_criteria_unknown"),
        ("criteria", "1.2.3", "list_criteria_unknown"),
        ("criteria", "-", "list_criteria_unknown"),
        ("criteria", ",", "list_criteria_unknown"),
        ("criteria", True, "list_criteria_unknown"),
        ("criteria", date(2026, 2, 1), "list_criteria_destroyed"),
        ("criteria", datetime(2026, 2, 1), "list_criteria_destroyed"),
        ("criteria", "01. Feb", "list_criteria_destroyed"),
        ("criteria", "01. Mrz 2003", "list_criteria_destroyed"),
        ("criteria", "Feb 01", "list_criteria_destroyed"),
        ("criteria", "01.02.2026", "list_criteria_destroyed"),
        ("criteria", "2026-02-01 00:00:00", "list_criteria_destroyed"),
        ("criteria", 46054.0, "list_criteria_destroyed"),
        ("yes_no", "vielleicht", "list_yes_no_unknown"),
        ("yes_no", 2, "list_yes_no_unknown"),
        ("interval", "0", "list_interval_unknown"),
        ("interval", "-1", "list_interval_unknown"),
        ("interval", "1,5 Monate", "list_interval_unknown"),
        ("interval", "1.5", "list_interval_unknown"),
        ("interval", "monatlich", "list_interval_unknown"),
        ("interval", "alle 14 Tage", "list_interval_unknown"),
        ("interval", "2 Stunden", "list_interval_unknown"),
        ("interval", date(2026, 3, 1), "list_interval_unknown"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(kind, cell, key):
    with pytest.raises(CellFaultError, match=f"^{key}$"):
        read(kind, cell)


@pytest.mark.parametrize("cell", ["1.2", 1.2, " 1.2 "])
def test_a_comma_read_as_a_decimal_point_is_two_criteria_with_a_warning(cell):
    found = read("criteria", cell)
    assert isinstance(found, Doubtful)
    assert found.value == ("1", "2")
