from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.casework.imports.faults import CellFaultError
from fm_desktop.casework.imports.raw import CellError
from fm_desktop.casework.imports.texts import code, line, postcode, remark, shown


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  a \t b\u00a0c\nd ", "a b c d"),
        ("Mu\u0308ller", "Müller"),
        ("a\x00b\u200bc\ufeff", "abc"),
        (12.0, "12"),
        (1.5, "1.5"),
        (True, "WAHR"),
        (date(2026, 3, 1), "01.03.2026"),
        (datetime(2026, 3, 1, 10, 30), "01.03.2026 10:30"),
        (time(10, 30), "10:30"),
    ],
)
def test_a_cell_is_one_line_of_text(cell, text):
    assert line(cell) == text


@pytest.mark.parametrize("cell", ["01067", 1067, 1067.0])
def test_a_postcode_has_its_noughts(cell):
    assert postcode(cell) == "01067"


@pytest.mark.parametrize(
    "cell",
    [
        *("1.23E+14", "1,23E+14", "1.23e+14", "4.917E+11", "4,917E+11"),
        *(1.23e14, 123000000000000, 123456789012345678),
    ],
)
def test_what_a_spreadsheet_has_rounded_is_refused(cell):
    for read in (code, postcode, line if isinstance(cell, str) else code):
        with pytest.raises(CellFaultError, match="list_number_destroyed"):
            read(cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (4940123456789.0, "4940123456789"),
        (40123456, "40123456"),
        ("+49 40", "+49 40"),
        (491700000000, "491700000000"),
        (491700000000.0, "491700000000"),
        (4917000000000.0, "4917000000000"),
        ("491700000000", "491700000000"),
        ("00491700000000", "00491700000000"),
    ],
)
def test_a_number_that_kept_its_digits_is_text(cell, text):
    assert code(cell) == text


@pytest.mark.parametrize("cell", [True, date(2026, 3, 1), time(1, 2)])
def test_a_number_that_became_a_day_is_refused(cell):
    with pytest.raises(CellFaultError, match="list_text_destroyed"):
        code(cell)


@pytest.mark.parametrize("cell", ["#NV", "#DIV/0!", " #BEZUG! ", "########", "Err:502", CellError("#N/A")])
def test_an_error_is_no_text(cell):
    with pytest.raises(CellFaultError, match="list_cell_error"):
        line(cell)


@pytest.mark.parametrize("cell", ["M\ufffdller", "M\x81ller"])
def test_what_the_encoding_spoilt_is_refused(cell):
    for read in (line, code, remark):
        with pytest.raises(CellFaultError, match="list_text_unreadable"):
            read(cell)


def test_a_remark_keeps_its_lines_and_its_words():
    assert remark(" a  b \r\nc\n\n") == "a  b\nc"
    assert remark("#NV 1.23E+14") == "#NV 1.23E+14"


def test_a_text_without_end_is_refused_not_cut():
    assert len(line("x" * 500)) == 500
    with pytest.raises(CellFaultError, match="list_text_too_long"):
        line("x" * 501)


@given(st.text(max_size=30))
def test_reading_a_text_again_changes_nothing(text):
    for read in (line, remark, code):
        try:
            once = read(text)
        except CellFaultError:
            continue
        assert read(once) == once


@pytest.mark.parametrize(
    ("cell", "seen"), [(1.23e14, "1.23E+14"), (1.0, "1"), (0.1 + 0.2, "0.3"), (CellError("#N/A"), "#N/A")]
)
def test_a_cell_is_shown_as_the_spreadsheet_shows_it(cell, seen):
    assert shown(cell) == seen
