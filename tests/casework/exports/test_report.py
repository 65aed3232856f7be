"""A workbook of figures, read back by another library."""

from datetime import date, datetime

import openpyxl
import pytest

from fm_desktop.casework.exports.report import write_report
from fm_desktop.domain.directive import Term
from fm_desktop.domain.figures import Chart, Column, Figure, Report, Row, Unit
from fm_desktop.domain.suppression import suppressed
from fm_desktop.errors import UserError
from fm_desktop.report_words import report_words
from fm_desktop.storage.queries.reports import FIGURES

DAY = date(2026, 3, 2)
LOAD = Figure(
    "load",
    (Column("main"), Column("trend", Unit.PLAIN), Column("of_key", Unit.PERCENT), Column("coming")),
    (
        Row(date(2026, 2, 1), (70, None, 93, None)),
        Row(date(2026, 3, 1), (71, 72, 95, 1), is_forecast=True),
    ),
)
PERSONS = Figure(
    "persons",
    (Column("main"), Column("key", Unit.PLAIN), Column("of_key", Unit.PERCENT, ("main",))),
    (
        Row('=HYPERLINK("http://a.b")', (40, 75, 53)),
        Row("+49 40 1", (3, 75, 4)),
        Row("@SUM(A1)", (2, 75, 3)),
        Row("total", (45, 225, 20), is_total=True),
    ),
    Chart.BARS,
)
ENDINGS = Figure(
    "endings",
    (Column("kind", Unit.WORD), Column("cases")),
    (Row(Term("Umzug", "Move"), (Term("=HA", "=HA"), 7)), Row("unknown", (None, 12))),
    Chart.BARS,
)


@pytest.fixture
def sheets(tmp_path):
    def written(*figures, language="de", whose="Team Ü25"):
        file = tmp_path / "auswertungen.xlsx"
        report = Report(figures, whose, "2026", DAY, language)
        assert write_report(file, report) == len(figures)
        return openpyxl.load_workbook(file)

    return written


def table(sheet):
    """Return the cells below what is said of a figure: heads, then rows."""
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    gap = next(number for number, row in enumerate(rows) if not any(row))
    wide = len([head for head in rows[gap + 1] if head is not None])
    return [row[:wide] for row in rows[gap + 1 :]]


def test_each_figure_has_a_sheet_with_whose_it_is_what_it_means_and_where_it_is_from(sheets):
    book = sheets(LOAD, ENDINGS)
    assert book.sheetnames == ["Belastung nach Monaten", "Beendigungen nach Gründen"]
    sheet, said = book.worksheets[1], report_words().figures["endings"]
    assert sheet["A1"].value == "Beendigungen nach Gründen"
    assert {sheet[f"A{n}"].value: sheet[f"B{n}"].value for n in range(2, 7)} == {
        "Wessen": "Team Ü25",
        "Zeitraum": "2026",
        "Stand": "02.03.2026",
        "Bedeutung": said.definition.de,
        "Quelle": said.source.de,
    }
    assert table(sheet) == [
        ["", "Art", "Fälle"],
        ["Umzug", "'=HA", 7],
        ["ohne Angabe", None, 12],
    ]


def test_months_are_days_shares_are_shares_and_what_is_expected_says_so(sheets):
    sheet = sheets(LOAD).worksheets[0]
    assert table(sheet) == [
        ["Monat", "Hauptbetreuung", "Trend", "Auslastung", "kommen", "erwartet"],
        [datetime(2026, 2, 1), 70, None, 0.93, None, None],
        [datetime(2026, 3, 1), 71, 72, 0.95, 1, "ja"],
    ]
    assert {cell.number_format for row in sheet.iter_rows() for cell in row if cell.value == 0.93} == {"0 %"}


def test_small_groups_are_stars_there_too_and_the_sheet_says_why(sheets):
    sheet = sheets(suppressed(PERSONS)).worksheets[0]
    numbers = [row[1] for row in table(sheet)[1:]]
    assert numbers == [40, "*", "*", 45]
    assert [row[3] for row in table(sheet)[1:]] == [0.53, "*", "*", 0.2]
    assert "Gruppen unter 5" in sheet["B7"].value


def test_no_cell_starts_a_formula(sheets):
    book = sheets(PERSONS, ENDINGS, LOAD, whose="=1+1")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    texts = [cell.value for cell in cells if isinstance(cell.value, str)]
    assert [text for text in texts if text.startswith(("=", "+", "-", "@"))] == []
    assert {'\'=HYPERLINK("http://a.b")', "'+49 40 1", "'@SUM(A1)", "'=1+1"} <= set(texts)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_figure_has_a_name_a_sheet_can_bear(language):
    names = [report_words().figures[key].short.text(language) for key in FIGURES]
    assert [name for name in names if len(name) > 31 or set(name) & set("[]:*?/\\")] == []
    assert len(set(names)) == len(names)


def test_english_is_written_in_english(sheets):
    sheet = sheets(LOAD, language="en").worksheets[0]
    assert (sheet["A1"].value, sheet["A2"].value) == ("Load by month", "Whose")


def test_another_kind_of_file_is_refused_and_nothing_is_written(tmp_path):
    report = Report((LOAD,), "ich", "2026", DAY)
    with pytest.raises(UserError, match="export_format_unknown"):
        write_report(tmp_path / "a.ods", report)
    with pytest.raises(UserError, match="export_not_written"):
        write_report(tmp_path / "nowhere" / "a.xlsx", report)
    assert list(tmp_path.iterdir()) == []
