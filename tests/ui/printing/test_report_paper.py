"""Reports on paper, read back and looked at by another library."""

from datetime import date
from itertools import pairwise

import pypdfium2
import pytest

from fm_desktop.domain.figures import HIDDEN, Chart, Column, Figure, Report, Row, Unit
from fm_desktop.report_words import report_words
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.output import as_pdf
from fm_desktop.ui.printing.pages import pages
from fm_desktop.ui.printing.report_paper import SET, report_document
from fm_desktop.ui.printing.rows import ACCENT

DAY = date(2026, 3, 2)


def load(months):
    """Return a load of so many months, the last of them expected."""
    columns = (Column("main"), Column("coming"), Column("key", Unit.PLAIN), Column("of_key", Unit.PERCENT))
    rows = [
        Row(date(2016 + n // 12, n % 12 + 1, 1), (40 + n % 9, None, 75, 60 + n % 9)) for n in range(months)
    ]
    rows.append(Row(date(2026, 4, 1), (77, 1, 75, 103), is_forecast=True))
    return Figure("load", columns, tuple(rows), drawn=("main",), line="key")


def persons(count, cell=33):
    columns = (Column("main"), Column("key", Unit.PLAIN), Column("of_key", Unit.PERCENT))
    rows = [Row(f"Kraft, Nummer {n}", (cell, 75, 44)) for n in range(count)]
    total = Row("total", (33 * count, 75 * count, 44), is_total=True)
    return Figure("persons", columns, (*rows, total), Chart.BARS, drawn=("main",), line="key")


def paper(*figures) -> Document:
    report = Report(figures, "Team Ü25", "01.04.2025 – 31.03.2026", DAY)
    return report_document(report, report_words(), "Jobcenter Musterstadt")


def read(*figures):
    """Return the text of each page."""
    pdf = pypdfium2.PdfDocument(as_pdf(paper(*figures)))
    return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in pdf]


def flat(text):
    return " ".join(text.split())


def test_a_figure_stands_on_its_page_with_whose_it_is_what_it_means_and_where_it_is_from():
    (page,) = map(flat, read(load(3)))
    said = report_words().figures["load"]
    for words in (
        "Jobcenter Musterstadt",
        "2. März 2026",
        "Belastung nach Monaten",
        "Team Ü25 · 01.04.2025 – 31.03.2026",
        "Januar 2016 40 60 %",
        "Apr 2026, erwartet 77 1 103 %",
        said.definition.de,
        f"Quelle: {said.source.de}",
        "Seite 1 von 1",
    ):
        assert flat(words) in page


def test_each_figure_begins_a_page():
    found = read(load(2), persons(3), load(3))
    assert len(found) == 3
    assert found[0].startswith("Jobcenter Musterstadt")
    assert all("Team Ü25 · 01.04.2025" in page for page in found)
    assert ["Belastung nach Personen" in page for page in found] == [False, True, False]


def test_a_chart_is_drawn_in_the_ink_of_its_scheme():
    page = pypdfium2.PdfDocument(as_pdf(paper(load(12))))[0]
    bitmap = page.render(scale=1)
    dots = bytes(bitmap.buffer)
    ink = bytes([ACCENT.blue(), ACCENT.green(), ACCENT.red()])
    blue = sum(
        dots[line * bitmap.stride + at : line * bitmap.stride + at + 3] == ink
        for line in range(bitmap.height)
        for at in range(0, bitmap.width * bitmap.n_channels, bitmap.n_channels)
    )
    assert blue > 5000


def test_what_is_hidden_is_a_star_and_the_page_says_why():
    (page,) = read(persons(3, HIDDEN))
    assert page.count("*") >= 4
    assert "* nicht gezeigt: Gruppen unter 5" in page


def test_a_period_of_nothing_has_no_chart_and_says_so():
    (page,) = read(persons(2, 0)._replace(rows=()))
    assert "In diesem Zeitraum gibt es nichts zu zählen." in page


@pytest.mark.parametrize(
    "figure", [load(120), load(40), persons(29), persons(90)], ids=["120", "40", "29", "90"]
)
def test_a_long_figure_goes_on_with_its_heads_and_nothing_runs_over_the_foot(ink, figure):
    sheets = pages(paper(figure).layout(SET), SET.margins, ink)
    foot = (297 - SET.margins.foot) * ink.mm
    for sheet in sheets:
        assert all(placed.y + placed.laid.height <= foot + 1 for placed in sheet)
        assert not any(placed.laid.row.keep for placed in sheet[-1:])
    rows = [placed.laid.row for sheet in sheets for placed in sheet]
    heads = [row for row in rows if row.head is None and len(row.cells) > 2]
    tables = [sheet for sheet in sheets if any(placed.laid.row.head is not None for placed in sheet)]
    assert len(heads) == len(tables)
    assert sum(row.head is not None for row in rows) == len(figure.rows)


def test_pieces_of_a_long_chart_have_one_scale_and_every_bar():
    from fm_desktop.ui.charts.data import chart_data

    figure = persons(60)
    figure = figure._replace(rows=(Row("Viel, Anna", (90, 75, 120)), *figure.rows))
    data = chart_data(figure, report_words(), "de")
    pieces = data.pieces(28)
    assert [len(piece.labels) for piece in pieces] == [28, 28, 5]
    assert {piece.top for piece in pieces} == {90.0}
    assert sum((piece.labels for piece in pieces), ()) == data.labels
    assert all(a.series[0].name == b.series[0].name for a, b in pairwise(pieces))


def test_neither_the_file_nor_its_name_says_of_itself_whose_it_is():
    document = paper(load(1))
    assert (document.name, document.file_name) == ("Auswertungen", "auswertungen-2026-03-02.pdf")
