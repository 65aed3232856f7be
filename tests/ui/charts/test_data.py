from datetime import date

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from fm_desktop.domain.figures import HIDDEN, Chart, Column, Figure, Row
from fm_desktop.report_words import report_words
from fm_desktop.storage.queries.reports.load import COLUMNS
from fm_desktop.storage.queries.reports.punctual import COLUMNS as PARTS
from fm_desktop.ui.charts.chart import draw_chart
from fm_desktop.ui.charts.data import chart_data, nice_step
from fm_desktop.ui.charts.pens import Pens
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import DARK, LIGHT

LOAD = Figure(
    "load",
    COLUMNS,
    (
        Row(date(2026, 1, 1), (70, 2, 0, None, None, 75, 93, None)),
        Row(date(2026, 2, 1), (HIDDEN, 2, 0, None, None, 75, HIDDEN, None)),
        Row(date(2026, 3, 1), (80, None, None, 12, 2, 75, 107, 74.5), is_forecast=True),
    ),
    drawn=("main",),
    line="key",
)


@pytest.mark.parametrize(("top", "step"), [(0, 1), (4, 1), (5, 2), (9, 5), (75, 20), (101, 50), (5000, 2000)])
def test_the_scale_has_few_round_marks(top, step):
    assert nice_step(top) == step


def test_a_chart_takes_its_columns_and_knows_what_is_hidden_and_what_lies_ahead():
    data = chart_data(LOAD, report_words(), "de")
    assert data.labels == ("Jan 26", "Feb 26", "Mär 26")
    assert [(each.name, each.values) for each in data.series] == [("Hauptbetreuung", (70, None, 80))]
    assert data.line.values == (75, 75, 75)
    assert (data.hidden, data.ahead, data.top) == ((False, True, False), (False, False, True), 80)


def test_what_adds_everything_up_is_no_bar():
    rows = (Row("under_3", (2, 5)), Row("total", (9, 5), is_total=True))
    columns = (Column("left"), Column("there"))
    figure = Figure("stay_bands", columns, rows, Chart.BARS, drawn=("left",))
    assert chart_data(figure, report_words(), "de").labels == ("unter 3 Monate",)


def picture(figure, scheme=LIGHT):
    image = QImage(700, 300, QImage.Format.Format_RGB32)
    image.fill(scheme.base)
    painter = QPainter(image)
    pens = Pens(scheme.text, scheme.muted, scheme.line, scheme.accent, scheme.base, font("small"))
    draw_chart(painter, QRectF(0, 0, 700, 300), chart_data(figure, report_words(), "de"), pens, "de")
    painter.end()
    return image


def inked(image, colour):
    return sum(image.pixelColor(x, y) == colour for x in range(0, 700, 2) for y in range(0, 300, 2))


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_bar_is_solid_and_one_ahead_is_hollow(qapp, scheme):
    now = LOAD._replace(rows=LOAD.rows[:1])
    ahead = now._replace(rows=(now.rows[0]._replace(is_forecast=True),))
    assert inked(picture(now, scheme), scheme.accent) > 10 * inked(picture(ahead, scheme), scheme.accent) > 0


def test_series_are_told_apart_without_colour(qapp):
    """The share of ink in a bar differs: solid, hatched, hollow."""
    order = []
    for parts in ((20, 0, 0), (0, 20, 0), (0, 0, 20)):
        row = Row(date(2026, 1, 1), (20, *parts, 0))
        figure = Figure("reviews", PARTS, (row,), drawn=("on_time", "late", "missing"))
        image = picture(figure)
        order.append(sum(image.pixelColor(x, 180) != LIGHT.base for x in range(300, 420)))
    assert order[0] > order[1] > order[2]


@pytest.mark.parametrize("rows", [0, 1, 120])
def test_a_chart_of_any_length_can_be_drawn(qapp, rows):
    figure = LOAD._replace(rows=LOAD.rows[:1] * rows)
    assert not picture(figure).isNull()
