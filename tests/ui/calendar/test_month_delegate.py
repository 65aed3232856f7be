"""The painted month: everything that fits is shown, and what does not is counted."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from fm_desktop.storage.queries.month import APPOINTMENT, DayCount
from fm_desktop.ui.calendar import month_delegate
from fm_desktop.ui.calendar.line_pictures import _picture
from fm_desktop.ui.calendar.month_delegate import more_words
from fm_desktop.ui.calendar.month_model import MonthModel
from fm_desktop.ui.calendar.month_view import MonthView
from fm_desktop.ui.tokens import tokens

TODAY = date(2026, 3, 2)
LONG = "Tag der Deutschen Einheit"
STATES = ("overdue", "today", "soon", "later", "covered")


@pytest.fixture
def drawn(monkeypatch):
    """Every line that is drawn from now on."""
    found = []
    monkeypatch.setattr(month_delegate, "draw_line", lambda *given: found.append(given[4]))
    return found


@pytest.fixture
def view(qtbot):
    view = MonthView(MonthModel(TODAY, TODAY))
    qtbot.addWidget(view)
    view.resize(900, 760)
    view.show()
    return view


def fill(view, number):
    counts = [DayCount(TODAY, f"D{n + 2}", STATES[n % 5], n + 1) for n in range(number)]
    view._month.show_month(TODAY, TODAY, counts)


@pytest.mark.parametrize("number", range(9))
def test_a_day_shows_every_line_or_says_how_many_more_there_are(view, drawn, number):
    fill(view, number)
    view.grab()
    written = [line for line in drawn if line.state]
    more = [line.words for line in drawn if not line.state]
    assert len(written) == number if number <= 4 else len(written) == 3
    assert more == ([] if number <= 4 else [more_words(number - 3)])


def test_more_is_said_in_german(view):
    assert more_words(2) == "+2 weitere"


def test_a_small_day_shows_figures_by_state(qtbot, view, drawn):
    view.resize(620, 300)
    fill(view, 4)
    assert not view.grab().isNull()
    assert drawn == []
    assert view.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("width", [760, 900, 1400])
def test_a_long_holiday_leaves_less_room_but_nothing_is_painted_twice(view, drawn, width):
    view.resize(width, 760)
    fill(view, 5)
    view._month.show_holidays({TODAY: LONG})
    view.grab()
    assert 2 <= len(drawn) <= 5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_today_is_a_disc_and_the_chosen_day_a_frame(theme, view, scheme):
    theme.choose(scheme)
    view._month.show_month(TODAY, TODAY, [DayCount(TODAY, APPOINTMENT, APPOINTMENT, 3)])
    view.choose(TODAY)
    QApplication.processEvents()
    picture = view.viewport().grab().toImage()
    cell = view.visualRect(view._month.index_of(TODAY))
    assert picture.pixelColor(cell.x() + 8, cell.y() + 16) == tokens().accent
    assert picture.pixelColor(cell.center()) == tokens().selected
    assert picture.pixelColor(cell.x() + 30, cell.y()) in (tokens().accent, tokens().selected)
    other = view.visualRect(view._month.index_of(date(2026, 3, 7)))
    assert picture.pixelColor(other.center()) == tokens().window


def test_a_line_looks_the_same_copied_or_drawn(view):
    fill(view, 3)
    _picture.cache_clear()
    drawn = view.grab().toImage()
    assert _picture.cache_info().misses == 3
    assert view.grab().toImage() == drawn
    assert _picture.cache_info().hits >= 3
