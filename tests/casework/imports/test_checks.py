import pytest

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


def problems(read_text, cells):
    header = ["Kundennummer", "Nachname", "Vorname", *(HEADERS[key] for key in cells)]
    found = read_text(";".join(header) + "\n123A456789;a;b;" + ";".join(cells.values()) + "\n")
    assert len(found.rows) == 1
    assert not any(problem.rejected for problem in found.problems)
    return [(problem.column, problem.key) for problem in found.problems]


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
