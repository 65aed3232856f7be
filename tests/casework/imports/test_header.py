import pytest

from fm_desktop.casework.imports.header import chosen_sheet, find_header, header_of, required_header
from fm_desktop.casework.imports.raw import Book, RawRow, Sheet
from fm_desktop.errors import UserError

HEADER = ("Kd-Nr", "Name", "Vorname", "Lieblingsfarbe", "Telefon")
CLIENT = ("123A456789", "Kaya", "Selin", "rot", "040 1")


def sheet(*rows, name="Liste"):
    return Sheet(name, [RawRow(number, tuple(cells)) for number, cells in enumerate(rows, 1)])


def book(*sheets, encoding=None):
    by_name = {found.name: found for found in sheets}
    return Book("liste", encoding, tuple(by_name), by_name.__getitem__)


def test_the_header_stands_below_title_rows():
    titles = [("Fallliste",), (), ("Name:", "Schmidt"), ("Ort", "Team", "Hamburg")]
    header = find_header(sheet(*titles, HEADER, CLIENT))
    assert header.row == 5
    assert header.places == {"customer_number": 0, "family_name": 1, "given_name": 2, "phone": 4}
    assert header.ignored == ("Lieblingsfarbe",)


def test_of_two_columns_for_one_field_the_first_is_read():
    header = header_of(RawRow(1, (*HEADER, "Tel.", "Nachname", "", "Telefon")))
    assert header.places["phone"] == 4
    assert header.ignored == ("Lieblingsfarbe", "Tel.", "Nachname", "Telefon")


def test_a_header_over_two_lines_is_one():
    assert header_of(RawRow(1, ("Kunden-\nnummer", "Hauptbetreuung\r\n ab"))).places == {
        "customer_number": 0,
        "main_since": 1,
    }


def test_a_missing_column_is_named():
    with pytest.raises(UserError, match="list_columns_missing") as error:
        required_header(sheet(("Kundennummer", "Ort", "Nachname"), CLIENT))
    assert error.value.details == {"columns": "Vorname"}


@pytest.mark.parametrize("rows", [[], [("a", "b"), (1, 2.5, True)], [("Ort",)]])
def test_without_a_header_all_that_is_needed_is_named(rows):
    with pytest.raises(UserError, match="list_header_missing") as error:
        required_header(sheet(*rows))
    assert error.value.details == {"columns": "Kundennummer, Nachname, Vorname"}


def test_a_person_may_say_what_a_column_holds():
    assigned = {1: None, 3: "family_name", 4: "remark"}
    header = required_header(sheet(HEADER, CLIENT), assigned)
    assert header.places == {"family_name": 3, "remark": 4, "customer_number": 0, "given_name": 2}
    assert header.ignored == ("Name",)


def test_a_person_may_say_everything():
    assigned = {0: "customer_number", 1: "family_name", 2: "given_name"}
    header = required_header(sheet((), ("A", "B", "C"), CLIENT), assigned)
    assert (header.row, header.missing) == (2, ())


def test_the_first_sheet_with_a_caseload_is_read():
    empty, notes, list_ = sheet(name="leer"), sheet(("Ort", "Team"), name="Notizen"), sheet(HEADER, CLIENT)
    assert chosen_sheet(book(empty, notes, list_, sheet(HEADER, name="alt"))) is list_


def test_without_a_caseload_the_likeliest_sheet_is_complained_of():
    notes = sheet(("Ort", "Team"), name="Notizen")
    assert chosen_sheet(book(sheet(("x",), name="leer"), notes)) is notes


@pytest.mark.parametrize("wanted", ["alt", "ALT ", " Alt"])
def test_a_sheet_is_chosen_by_name(wanted):
    old = sheet(name="alt")
    assert chosen_sheet(book(sheet(HEADER), old), wanted) is old


def test_an_unknown_sheet_is_refused_naming_those_there_are():
    with pytest.raises(UserError, match="list_sheet_unknown") as error:
        chosen_sheet(book(sheet(name="a"), sheet(name="b")), "c")
    assert error.value.details == {"sheet": "c", "sheets": "a, b"}


def test_a_text_file_is_one_sheet_whatever_is_asked_for():
    list_ = sheet(HEADER, CLIENT)
    assert chosen_sheet(book(list_, encoding="utf-8"), "Tabelle1") is list_


def test_only_the_header_itself_is_a_repeated_header():
    header = header_of(RawRow(1, HEADER))
    assert header.is_repeated_in(RawRow(9, HEADER))
    assert header.is_repeated_in(RawRow(9, ("Kundennummer", "NAME", "", "", "")))
    assert not header.is_repeated_in(RawRow(9, CLIENT))
    assert not header.is_repeated_in(RawRow(9, ("123A456789", "Name", "Vorname")))
