import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.casework.imports.delimited import rows_of
from fm_desktop.casework.imports.header import headers_in

HEADER = ("Kundennummer", "Nachname", "Vorname", "Bemerkung")
CELLS = st.text("abc ;,\t\"\n'ä", max_size=8)


def rows(text):
    return list(rows_of(text, headers_in))


def cells(text):
    return [row.cells for row in rows(text)]


def written(table, delimiter, end="\r\n", quoting=csv.QUOTE_MINIMAL):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)
    return text.getvalue()


@given(
    st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=5),
    st.sampled_from(";,\t"),
    st.sampled_from([("\n", csv.QUOTE_MINIMAL), ("\r\n", csv.QUOTE_MINIMAL), ("\r", csv.QUOTE_ALL)]),
)
def test_what_a_csv_writer_wrote_is_read_whatever_the_delimiter(table, delimiter, way):
    found = rows(written([HEADER, *table], delimiter, *way))
    assert [row.cells for row in found] == [HEADER, *table]
    assert [row.number for row in found] == list(range(1, len(table) + 2))
    assert all(row.fault is None for row in found)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_title_rows_with_other_signs_do_not_mislead(delimiter):
    title = "Liste; Stand, heute; 1,2,3\nzweite, Zeile, mit, Kommas, darin\n"
    text = title + delimiter.join(HEADER) + "\n" + delimiter.join("abcd") + "\n"
    assert cells(text)[-2:] == [HEADER, tuple("abcd")]


def test_a_declared_delimiter_is_no_row():
    assert [row.number for row in rows("sep=,\r\nKundennummer,Nachname;x\r\n")] == [1]
    assert cells("sep=,\r\na,b;c\r\n") == [("a", "b;c")]


def test_a_line_break_in_quotes_is_one_row_for_the_spreadsheet():
    found = rows('Kundennummer;Nachname\n1;"a\nb\r\nc"\n2;d\n')
    assert [(row.number, row.cells) for row in found[1:]] == [(2, ("1", "a\nb\r\nc")), (3, ("2", "d"))]


def test_a_blank_line_counts_as_a_row():
    assert [row.number for row in rows("Kundennummer;Nachname\n\n\n1;a") if not row.is_empty()] == [1, 4]


@pytest.mark.parametrize(
    "damaged",
    [
        '123A000001;"Kaya;Selin;x',
        '123A000001;Kaya;Selin;"x',
        '123A000001;"Kaya" oder so;Selin;x',
        '"123A000001;Kaya;Selin;x',
    ],
)
@pytest.mark.parametrize(
    "following", ['123A000002;"Brandt";Uwe;"a; b"', "123A000002;Brandt;Uwe;a", '"123A000002";b;c;d"']
)
def test_a_stray_quotation_mark_spoils_its_own_line_only(damaged, following):
    found = rows("\n".join([";".join(HEADER), damaged, following, "123A000003;Lang;Eva;", ""]))
    assert [row.number for row in found] == [1, 2, 3, 4]
    assert found[1].fault == "list_quotes_broken"
    assert found[3].cells == ("123A000003", "Lang", "Eva", "")


def test_inches_and_nicknames_keep_their_quotation_marks():
    found = rows('Kundennummer;Nachname;Vorname;Bemerkung\n1;a;b;Rohr 5"\n2;Meier "Hansi";b;"c"\n3;d;e;f')
    assert [row.cells[-1] for row in found[1:]] == ['Rohr 5"', "c", "f"]
    assert found[2].cells[1] == 'Meier "Hansi"'
    assert not any(row.fault for row in found)


def test_a_stray_mark_does_not_swallow_rows_up_to_the_next_one():
    text = 'Kundennummer;Nachname;Vorname;Bemerkung\n123A000001;"a;b;c\n123A000002;a;b;c\n123A000003;a";b;c\n'
    assert [row.cells[0] for row in rows(text)[1:]] == ["123A000001", "123A000002", "123A000003"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('="01067"', "01067"),
        ("'+49 40 1", "+49 40 1"),
        ("'=1+1", "=1+1"),
        ("''=1", "'=1"),
        ("'s-Gravenhage", "'s-Gravenhage"),
        ("=1+1", "=1+1"),
        ("-5", "-5"),
    ],
)
def test_what_keeps_spreadsheets_from_changing_a_cell_is_taken_off(written, read):
    assert cells(f"Kundennummer;Nachname\n{written};b")[1][0] == read
