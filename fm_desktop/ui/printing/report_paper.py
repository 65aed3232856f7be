"""Reports on paper: each figure begins a page, with chart, table, definition and source."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from fm_desktop.domain.figure_words import Lexicon, written_row
from fm_desktop.domain.figures import HIDDEN, Chart, Figure, Report, Unit
from fm_desktop.ui.charts.data import chart_data
from fm_desktop.ui.printing.chart_rows import chart_rows
from fm_desktop.ui.printing.densities import CLOSE, Density
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_head import day_words
from fm_desktop.ui.printing.rows import MUTED, POINT, Cell, Para, Row
from fm_desktop.ui.theme import paper_font

SET = CLOSE._replace(title=16.0, section=5.0)
GAP = 2.5
"""The room between two columns of a table, in mm."""
MEASURED = 100
"""The size of letters, in pixels, at which the width of words is measured."""


def report_document(report: Report, words: Lexicon, office: str) -> Document:
    """Return figures as a paper, ready to be printed."""
    title = QCoreApplication.translate("report paper", "Reports")
    file = QCoreApplication.translate("report paper", "reports")
    return Document(
        title,
        f"{file}-{report.made_on.isoformat()}.pdf",
        f"{title} · {report.whose} · {report.period}",
        office,
        partial(_rows, report, words, office),
        at=SET,
    )


def _rows(report: Report, words: Lexicon, office: str, set_: Density) -> list[Row]:
    made = Cell([set_.para(day_words(report.made_on), colour=MUTED, right=True)], 70)
    head = [
        Row([Cell([set_.para(office, strong=True)]), made], keep=True),
        Row([Cell([])], least=1, rule=True, keep=True, before=2),
    ]
    figures = [
        _figure(figure, report, words, set_, first=figure is report.figures[0]) for figure in report.figures
    ]
    return [*head, *chain.from_iterable(figures)]


def _figure(figure: Figure, report: Report, words: Lexicon, set_: Density, *, first: bool) -> Iterator[Row]:
    """Yield the rows of one figure; each but the first begins a page."""
    said, language = words.figures[figure.key], report.language
    title = _line(set_.para(said.title.text(language), set_.title, strong=True), before=3, keep=True)
    yield replace(title, turns=not first)
    yield _line(set_.para(f"{report.whose} · {report.period}", colour=MUTED), before=0.8, keep=True)
    if figure.is_empty:
        nothing = QCoreApplication.translate("report paper", "There is nothing to count in this period.")
        yield _line(set_.para(nothing, colour=MUTED), before=set_.section)
    else:
        yield from chart_rows(chart_data(figure, words, language), language, set_.section)
    yield from _table(figure, words, language, set_)
    yield from _said(figure, words, language, set_)


def _table(figure: Figure, words: Lexicon, language: str, set_: Density) -> Iterator[Row]:
    """Yield the table; the heads of its columns stand above it again on each page it goes on."""
    shown = [0, *(place + 1 for place in figure.shown())]
    month = QCoreApplication.translate("report paper", "Month") if figure.chart is Chart.MONTHS else " "
    heads = _chosen([month, *words.heads(figure, language)], shown)
    lines = [_chosen(written_row(row, figure, words, language), shown) for row in figure.rows]
    wide = _widths(heads, lines, set_)
    left = [True, *(figure.columns[place - 1].unit is Unit.WORD for place in shown[1:])]
    head = _cells(heads, wide, left, set_, set_.small, colour=MUTED)
    yield replace(head, before=set_.section, keep=True)
    for row, line in zip(figure.rows, lines, strict=True):
        cells = _cells(line, wide, left, set_, set_.text, strong=row.is_total)
        yield replace(cells, rule=True, head=head)


def _chosen(cells: Sequence[str], shown: Sequence[int]) -> list[str]:
    return [cells[place] for place in shown]


def _cells(
    texts: Sequence[str],
    wide: Sequence[float | None],
    left: Sequence[bool],
    set_: Density,
    points: float,
    **look: object,
) -> Row:
    """Return a row of a table: words at the left of their column, numbers at its right."""
    cells = [
        Cell([set_.para(text, points, right=not is_left, **look)], width)
        for text, width, is_left in zip(texts, wide, left, strict=True)
    ]
    return Row(cells, pad=set_.pad, gap=GAP)


def _widths(heads: Sequence[str], lines: Sequence[Sequence[str]], set_: Density) -> list[float | None]:
    """Return how wide each column is, in mm: as its widest cell, or the longest word of its head."""
    found: list[float | None] = [None]
    for place in range(1, len(heads)):
        words = max(_width(word, set_.small) for word in heads[place].split() or [""])
        cells = max((_width(line[place], set_.text, strong=True) for line in lines), default=0)
        found.append(max(words, cells) + 0.5)
    return found


def _width(text: str, points: float, *, strong: bool = False) -> float:
    """Return how wide words are on paper, in mm, whatever screen there is."""
    font = paper_font(points, strong)
    font.setPixelSize(MEASURED)
    return QFontMetricsF(font).horizontalAdvance(text) / MEASURED * points * POINT


def _said(figure: Figure, words: Lexicon, language: str, set_: Density) -> Iterator[Row]:
    """Yield what the numbers mean and what they are taken from, on one page."""
    said = words.figures[figure.key]
    source = QCoreApplication.translate("report paper", "Source: {words}")
    told = [said.definition.text(language), source.format(words=said.source.text(language))]
    if any(cell is HIDDEN for row in figure.rows for cell in row.cells):
        few = QCoreApplication.translate(
            "report paper", "* not shown: groups under 5, and what they could be computed from."
        )
        told.insert(0, few)
    for number, text in enumerate(told):
        before = 0.8 if number else set_.section
        yield _line(set_.para(text, set_.small, colour=MUTED), before, keep=number < len(told) - 1)


def _line(para: Para, before: float, *, keep: bool = False) -> Row:
    return Row([Cell([para])], before=before, keep=keep)
