import unicodedata
from datetime import date, time
from tomllib import loads

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.casework.imports.columns import columns
from fm_desktop.casework.imports.days import Moment
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.resources import resource
from tests.casework.imports.conftest import write_ods, write_xlsx

MESSY = """Fallliste FM Schmidt;;;
Stand: 02.11.2026;;;

Kd.-Nr.;NAME;Vorname;geb. am;Farbe;Übergabe am;Kriterien;EB am;HB ab;Turnus;Termin;AGH von;AGH bis;PLZ
123 a 456789;Müller;Jürgen;1.3.80;rot;01.03.2026;1,2;2026-03-05;1.4.26;2 Wochen;03.12.2026 10:30;1.4.26;;01067
;;;;;;
Kd.-Nr.;NAME;Vorname;geb. am;Farbe;Übergabe am;Kriterien;EB am;HB ab;Turnus;Termin;AGH von;AGH bis;PLZ
124A456789;"Groß
Lang";Eva;31.02.80;;;;;;;;;;
123A456789;Müller;Jürgen;1.3.80
1.23E+14;Kaya;Selin;
125A456789;;Selin;
126A456789;Öz;Ayşe;12.12.1990;;demnächst;;;;
127A456789;Ğ;İ;;;;agh;;;3;;;;
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_a_messy_list_is_read(read_text, encoding, form, delimiter):
    found = read_text(unicodedata.normalize(form, MESSY.replace(";", delimiter)), encoding)
    assert found.count == 7
    assert found.header_row == 4
    assert found.ignored_columns == ("Farbe",)
    assert [row.row for row in found.rows] == [5, 13]
    first, last = found.rows
    assert (first.customer_number, first.family_name, first.given_name) == ("123A456789", "Müller", "Jürgen")
    assert (first.birth_date, first.referred_on) == (date(1980, 3, 1), date(2026, 3, 1))
    assert (first.criteria, first.interval) == (("1", "2"), Interval(2, Unit.WEEKS))
    assert first.next_appointment == Moment(date(2026, 12, 3), time(10, 30))
    assert (first.agh_from, first.agh_until, first.postcode) == (date(2026, 4, 1), None, "01067")
    assert (last.family_name, last.criteria, last.interval) == ("Ğ", ("AGH",), Interval(3, Unit.MONTHS))
    assert [(p.row, p.column, p.value, p.key) for p in found.problems if p.rejected] == [
        (8, "Geburtsdatum", "31.02.80", "list_day_impossible"),
        (9, "Kundennummer", "123A456789", "list_number_repeated"),
        (10, "Kundennummer", "1.23E+14", "list_customer_number_destroyed"),
        (11, "Nachname", "", "list_required_empty"),
        (12, "Vormerkung am", "demnächst", "list_day_unreadable"),
    ]


def test_a_list_in_windows_1252_is_read(read_text):
    found = read_text(MESSY.replace("ş", "s").replace("Ğ", "G").replace("İ", "I"), "cp1252")
    assert found.encoding == "cp1252"
    assert found.rows[0].family_name == "Müller"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_spreadsheet_is_read_with_its_kinds_of_cells(tmp_path, read_text, kind):
    rows = [
        ["Liste"],
        [],
        [
            "Kundennummer",
            "Nachname",
            "Vorname",
            "Geb.",
            "PLZ",
            "Zuweisung",
            "Kriterien",
            "Telefon",
            "Turnus",
            "Ort",
        ],
        ["123A456789", "Kaya", "Selin", date(1980, 3, 1), 1067, 46082, 1.2, 40123456, 2, None],
        ["124A456789", "Lang", "Eva", None, None, None, date(2026, 2, 1), 1.23e14, None, None],
        [1.23e14, "Lang", "Eva", None, None, None, None, None, None, None],
    ]
    file = tmp_path / "a"
    write_xlsx(file, rows) if kind == "xlsx" else write_ods(file, {"leer": [], "Liste": rows})
    found = read_text(file.read_bytes())
    assert found.encoding is None
    (row,) = found.rows
    assert (row.birth_date, row.postcode, row.referred_on) == (date(1980, 3, 1), "01067", date(2026, 3, 1))
    assert (row.criteria, row.phone, row.interval) == (("1", "2"), "40123456", Interval(2, Unit.MONTHS))
    assert [(p.row, p.key) for p in found.problems] == [
        (4, "list_criteria_decimal"),
        (5, "list_number_destroyed"),
        (5, "list_criteria_destroyed"),
        (6, "list_customer_number_destroyed"),
    ]


def test_a_second_row_names_the_first_even_where_that_was_refused(read_text):
    found = read_text("Kundennummer,Nachname,Vorname,geb.\n123A456789,a,b,31.02.80\n123a456789,a,b,\n")
    assert [(p.row, p.key, p.details) for p in found.problems] == [
        (2, "list_day_impossible", {}),
        (3, "list_number_repeated", {"first": 2}),
    ]


def test_a_row_with_more_cells_than_headers_is_not_guessed_at(read_text):
    found = read_text("Kundennummer,Nachname,Vorname,Ort\n123A456789,a,b,c,d\n124A456789,a,b,c,\n")
    assert [(p.row, p.column, p.value, p.key) for p in found.problems] == [(2, "E", "d", "list_row_too_long")]
    assert len(found.rows) == 1


def test_columns_without_a_header_are_reported_where_something_stands(read_rows):
    header = ["Kundennummer", None, "Nachname", "Vorname", None]
    found = read_rows([header, ["123A456789", None, "a", "b", "x"], [None, None, None, None, "y"]])
    assert found.ignored_columns == ("E",)
    assert found.count == 1


def test_a_column_that_only_looks_filled_is_empty(read_text):
    found = read_text(
        'Kundennummer;Nachname;Vorname;Ort;geb.\n123A456789;a;b;" ";"\u00a0"\n124A456789;\u200b;b\n'
    )
    assert found.rows[0].town is None
    assert [(p.row, p.column, p.key) for p in found.problems] == [(3, "Nachname", "list_required_empty")]


@pytest.mark.parametrize(("language", "words"), [("de", "01.03.2026"), ("en", "2026-03-01")])
def test_a_problem_is_said_in_the_language_of_the_program(language, words):
    details = {"other": "Hauptbetreuung ab", "day": date(2026, 3, 1)}
    assert words in Problem(1, "", "", "list_out_of_order", details).reason(language)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_fault_of_a_list_has_a_sentence(language):
    import re
    from pathlib import Path

    import fm_desktop.casework.imports as package

    known = loads(resource(f"sentences/{language}.toml").read_text("utf-8"))
    sources = "".join(file.read_text("utf-8") for file in Path(package.__file__).parent.glob("*.py"))
    assert set(re.findall(r'"(list_[a-z0-9_]+)"', sources)) <= set(known)


NUMBERS = [f"{100 + n}A{n:06}" for n in range(6)]
GOOD = [
    [n, "Größe", "Jürgen", "1.3.80", "01.03.2026", "1,2", "2 Wochen", "Zeile\nzwei; drei", "ja"]
    for n in NUMBERS
]
HEADERS = [
    "Kundennummer",
    "Nachname",
    "Vorname",
    "geb.",
    "Vormerkung am",
    "Kriterien",
    "Turnus",
    "Notiz",
    "Begleitend",
]
DAMAGE = [
    *((0, bad) for bad in ["", "123", "1.23E+14", '"100A', "100A000000\x00;", "#NV", "100A0000001"]),
    *((1, bad) for bad in ["", '"Meier', 'M"', "M\ufffd", "#BEZUG!", " \u200b"]),
    *((3, bad) for bad in ["31.02.80", "demnächst", "1.3.", "2090-01-01", "1.1.1899", '1.3.80"', "-"]),
    *((4, bad) for bad in ["32.1.26", "heute", '"1.3.26', "01.03.26;"]),
    *((5, bad) for bad in ["5", "01.02.2026", '"1', "eins"]),
    *((6, bad) for bad in ["0", "oft", "-1"]),
    *((8, bad) for bad in ["evtl.", '"ja']),
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 5), st.sampled_from(DAMAGE), st.sampled_from(["utf-8", "utf-16"]))
def test_one_damaged_row_anywhere_and_all_others_arrive_unchanged(read_text, place, damage, encoding):
    whole = read_text(as_csv(GOOD), encoding)
    assert len(whole.rows) == 6
    broken = [[*row] for row in GOOD]
    broken[place][damage[0]] = damage[1]
    found = read_text(as_csv(broken, raw=place), encoding)
    good = [row for row in whole.rows if row.customer_number != NUMBERS[place]]
    assert [row for row in found.rows if row.customer_number != NUMBERS[place]] == good
    assert {problem.row for problem in found.problems if problem.rejected} <= {place + 2, place + 3}


def as_csv(rows, raw=None):
    """Write rows as CSV; the one that is damaged without any quoting of its own."""
    lines = [";".join(HEADERS)]
    for place, row in enumerate(rows):
        dressed = row if place == raw else [f'"{cell}"' if ";" in cell else cell for cell in row]
        lines.append(";".join(dressed).replace("\n", " ") if place == raw else ";".join(dressed))
    return "\r\n".join(lines)


DAYS = st.dates(date(1990, 1, 1), date(2026, 11, 1))
FIELDS = {
    "day": DAYS,
    "birth_date": st.dates(date(1930, 1, 1), date(2008, 1, 1)),
    "name": st.text("abc äß-'", min_size=1, max_size=9).map(str.strip).filter(len),
}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(FIELDS["name"], FIELDS["birth_date"], DAYS, DAYS), min_size=1, max_size=4))
def test_any_good_row_arrives_as_it_was_written(read_rows, people):
    header = ["Kundennummer", "Nachname", "Vorname", "Geburtsdatum", "Vormerkung am", "Letzter Kontakt"]
    rows = [[NUMBERS[n], name, name, *days] for n, (name, *days) in enumerate(people)]
    found = read_rows([header, *rows])
    assert [
        [r.customer_number, r.family_name, r.given_name, r.birth_date, r.referred_on, r.last_contact]
        for r in found.rows
    ] == [[row[0], " ".join(row[1].split()), " ".join(row[2].split()), *row[3:]] for row in rows]


def test_every_column_can_be_filled(read_text):
    by_kind = {"customer_number": "123A456789", "name": "a", "code": "1", "postcode": "01067", "remark": "x"}
    by_kind |= {"birth_date": "1.1.1980", "day": "1.3.2026", "appointment": "1.12.2026 9:00", "team": "U25"}
    by_kind |= {"profile": "Markt", "criteria": "1", "yes_no": "ja", "interval": "6 W"}
    header, cells = ([c.name for c in columns()], [by_kind[c.kind] for c in columns()])
    (row,) = read_text("\t".join(header) + "\n" + "\t".join(cells)).rows
    assert all(getattr(row, c.key) is not None for c in columns())


def test_the_cells_that_say_anything_are_kept_as_they_are_written(read_text):
    (row,) = read_text("Kundennummer;Nachname;Vorname;Ort;Begleitend\n123a 456789;a;b; ;X\n").rows
    assert row.texts == {
        "customer_number": "123a 456789",
        "family_name": "a",
        "given_name": "b",
        "accompanying": "X",
    }
