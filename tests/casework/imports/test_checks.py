from datetime import timedelta

import pytest

from fm_desktop.casework.imports.checks import doubts
from fm_desktop.casework.imports.list_row import phase_of
from fm_desktop.domain.lifecycle import Phase
from tests.casework.list_desk import TODAY, client, table

HEADERS = {
    "V": "Vormerkung am",
    "N": "Nebenbetreuung ab",
    "E": "Einstiegsberatung am",
    "H": "Hauptbetreuung ab",
    "B": "Begleitend",
    "K": "Klärung entschieden am",
    "C": "Letzter Kontakt",
    "P": "Letzte Prüfung",
    "AV": "AGH von",
    "AB": "AGH bis",
    "NB": "Nachbetreuung bis",
    "X": "Beendet am",
    "G": "Beendigungsgrund",
    "R": "Profillage",
    "RS": "Profil seit",
    "Q": "AV-Prüfung am",
    "geb": "Geburtsdatum",
}


def problems(read_text, cells, today=TODAY):
    header = ["Kundennummer", "Nachname", "Vorname", *(HEADERS[key] for key in cells)]
    found = read_text(";".join(header) + "\n123A456789;a;b;" + ";".join(cells.values()) + "\n")
    (row,) = found.rows
    assert not found.problems
    told = doubts(row, row, today, has_case=phase_of(row) is not Phase.WATCH)
    return [(problem.column, problem.key) for problem in told]


@pytest.mark.parametrize(
    ("cells", "column", "key"),
    [
        ({"H": "1.3.26", "X": "1.2.26"}, "Beendet am", "list_out_of_order"),
        ({"V": "1.3.26", "E": "28.2.26"}, "Einstiegsberatung am", "list_out_of_order"),
        ({"E": "1.3.26", "H": "28.2.26"}, "Hauptbetreuung ab", "list_out_of_order"),
        ({"H": "1.3.26", "K": "28.2.26"}, "Klärung entschieden am", "list_out_of_order"),
        ({"H": "1.3.26", "P": "28.2.26"}, "Letzte Prüfung", "list_out_of_order"),
        ({"C": "1.3.26", "X": "28.2.26"}, "Beendet am", "list_out_of_order"),
        ({"AV": "1.3.26", "AB": "28.2.26"}, "AGH bis", "list_out_of_order"),
        ({"geb": "1.3.1990", "C": "28.2.1989"}, "Letzter Kontakt", "list_out_of_order"),
        ({"C": "3.11.2026"}, "Letzter Kontakt", "list_in_future"),
        ({"E": "3.11.2026"}, "Einstiegsberatung am", "list_in_future"),
        ({"K": "1.3.26"}, "Klärung entschieden am", "list_without_effect"),
        ({"B": "ja"}, "Begleitend", "list_without_effect"),
        ({"B": "ja", "N": "1.3.26", "H": "1.3.26"}, "Begleitend", "list_accompanying_beside_main"),
        ({"G": "umgezogen"}, "Beendigungsgrund", "list_without_effect"),
        ({"AB": "1.3.26"}, "AGH bis", "list_without_effect"),
        ({"RS": "1.3.26"}, "Profil seit", "list_without_effect"),
        ({"R": "Entwicklung"}, "Profillage", "list_check_without_day"),
        ({"R": "Entwicklung", "X": "1.3.26"}, "Profillage", "list_check_without_day"),
    ],
)
def test_what_fits_together_badly_is_a_warning(read_text, cells, column, key):
    assert (column, key) in problems(read_text, cells)


@pytest.mark.parametrize(
    "cells",
    [
        {
            "V": "1.3.26",
            "N": "1.3.26",
            "E": "1.3.26",
            "H": "1.3.26",
            "K": "1.3.26",
            "C": "1.3.26",
            "X": "1.3.26",
        },
        {"V": "1.3.26", "C": "1.2.26"},
        {"N": "1.3.26", "B": "ja"},
        {"B": "nein"},
        {"C": "2.11.2026"},
        {"R": "Entwicklung", "RS": "1.3.26"},
        {"R": "Entwicklung", "Q": "1.3.26"},
        {"R": "Entwicklung", "H": "1.3.26"},
        {"R": "Markt"},
        {"AV": "1.3.26", "AB": "1.3.26"},
    ],
)
def test_what_fits_is_no_warning(read_text, cells):
    assert problems(read_text, cells) == []


def test_tomorrow_is_another_day(read_text):
    assert problems(read_text, {"C": "3.11.2026"}) == [("Letzter Kontakt", "list_in_future")]
    assert problems(read_text, {"C": "3.11.2026"}, TODAY + timedelta(days=1)) == []


# What an earlier list has said counts, too.


def told(desk, earlier, row):
    for each in earlier:
        desk.bring(table(client(1, **each)))
    return [(p.column, p.key) for p in desk.bring(table(client(1, **row))).warnings]


@pytest.mark.parametrize(
    ("earlier", "row"),
    [
        ({"HB_ab": "1.4.26"}, {"Arbeitsbündnis_am": "1.7.26"}),
        ({"Nebenbetreuung_ab": "1.4.26"}, {"Begleitend": "ja"}),
        ({"Nebenbetreuung_ab": "1.4.26"}, {"Zugangskriterien": "1", "Intervall": "14 Tage"}),
        ({"Profil": "Entwicklung"}, {"Profil_seit": "1.3.26"}),
        ({"Profil_seit": "1.3.26"}, {"Profil": "Entwicklung"}),
        ({"letzte_AV_Prüfung": "1.3.26"}, {"Profil": "Entwicklung"}),
        ({"HB_ab": "1.4.26"}, {"Profil": "Entwicklung"}),
        ({"HB_ab": "1.4.26", "Ende": "1.5.26"}, {"Grund": "Verzogen"}),
        ({"AGH_von": "1.4.26"}, {"Verbleib_entschieden_am": "1.5.26"}),
    ],
)
def test_what_takes_effect_thanks_to_an_earlier_list_is_no_warning(desk, earlier, row):
    assert told(desk, [earlier], row) == []


@pytest.mark.parametrize(
    ("earlier", "row", "column", "key"),
    [
        ({"Vormerkung_am": "1.4.26"}, {"Arbeitsbündnis_am": "1.7.26"}, "Klärung entschieden am", "effect"),
        ({"HB_ab": "1.4.26"}, {"Begleitend": "ja"}, "Begleitend", "effect"),
        ({"AGH_von": "1.4.26"}, {"AGH_bis": "1.5.26"}, "AGH bis", "effect"),
        ({"HB_ab": "1.4.26"}, {"Beendet_am": "1.3.26"}, "Beendet am", "out_of_order"),
        ({"HB_ab": "1.1.26"}, {"EB_am": "1.2.26"}, "Einstiegsberatung am", "order_after"),
        (
            {"Profil": "Entwicklung", "HB_ab": "1.4.26"},
            {"Beendet_am": "1.5.26"},
            "Profillage",
            "check_without",
        ),
    ],
)
def test_what_fits_badly_to_an_earlier_list_is_a_warning(desk, earlier, row, column, key):
    found = told(desk, [earlier], row)
    assert {where for where, _ in found} == {column}
    assert key in found[0][1]


def test_what_an_ended_run_said_is_nothing_to_a_new_one(desk):
    ended = {"HB_ab": "1.4.25", "Arbeitsbündnis_am": "1.7.25", "Ende": "1.8.25"}
    assert told(desk, [ended], {"Vormerkung_am": "1.4.26", "Arbeitsbündnis_am": "1.7.26"}) == [
        ("Klärung entschieden am", "list_without_effect")
    ]
