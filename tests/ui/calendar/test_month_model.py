"""The month as a table: six weeks, Monday first, every header answered for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt

from fm_desktop.storage.queries.month import APPOINTMENT, DayCount
from fm_desktop.ui.calendar.kinds import KINDS
from fm_desktop.ui.calendar.month_model import MonthModel, first_shown, last_shown

TODAY = date(2026, 3, 2)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.fixture
def model():
    return MonthModel(TODAY, TODAY)


@given(days)
def test_every_day_of_a_month_stands_once_under_its_weekday(day):
    model = MonthModel(day, TODAY)
    shown = [model.cell(model.index(row, column)) for row in range(6) for column in range(7)]
    assert [cell.day for cell in shown] == [first_shown(day) + timedelta(n) for n in range(42)]
    assert shown[0].day.weekday() == 0
    assert shown[-1].day == last_shown(day)
    assert all(cell.in_month == (cell.day.replace(day=1) == day.replace(day=1)) for cell in shown)
    assert sum(cell.in_month for cell in shown) >= 28
    assert model.cell(model.index_of(day)).day == day
    assert not model.index_of(shown[0].day - timedelta(1)).isValid()
    assert not model.index_of(shown[-1].day + timedelta(1)).isValid()


def test_every_kind_of_due_date_can_be_shown_and_hidden_once():
    kinds = [due for dues in KINDS.values() for due in dues]
    assert sorted(kinds) == sorted([APPOINTMENT, *(f"D{n}" for n in range(1, 19))])


def test_the_most_urgent_stands_first_and_appointments_above_all(model):
    counts = [
        DayCount(TODAY, "D5", "later", 1),
        DayCount(TODAY, "D3", "covered", 2),
        DayCount(TODAY, "D3", "soon", 3),
        DayCount(TODAY, "D10", "today", 4),
        DayCount(TODAY, "D3", "overdue", 5),
        DayCount(TODAY, APPOINTMENT, APPOINTMENT, 6),
    ]
    model.show_month(TODAY, TODAY, counts)
    cell = model.cell(model.index_of(TODAY))
    assert [line.number for line in cell.lines] == [6, 5, 4, 3, 2, 1]
    assert cell.by_state()[0] == (APPOINTMENT, 6)


def test_a_day_is_spoken_as_a_sentence(model):
    counts = [DayCount(TODAY, APPOINTMENT, APPOINTMENT, 4), DayCount(TODAY, "D3", "today", 2)]
    model.show_month(TODAY, TODAY, counts)
    model.show_holidays({date(2026, 3, 8): "Frauentag"})
    said = model.index_of(TODAY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Montag, 2. März 2026, heute, 4 Termine, 2 Kontakt heute"
    empty = model.index_of(date(2026, 3, 8)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert empty == "Sonntag, 8. März 2026, Frauentag, nichts"


def test_the_headers_answer_whatever_is_asked(model, qtmodeltester):
    qtmodeltester.check(model)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(n, across) for n in range(7)] == ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
    assert [model.headerData(n, down) for n in range(6)] == ["9", "10", "11", "12", "13", "14"]
    for orientation in (across, down):
        for section in (-1, 0, 6, 7, 99):
            for role in range(30):
                model.headerData(section, orientation, role)
    assert model.data(QModelIndex()) is None
