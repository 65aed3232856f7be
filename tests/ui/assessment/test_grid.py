"""The grid is worked by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit

from fm_desktop.catalogues import given
from fm_desktop.domain.assessment import Rating
from fm_desktop.domain.catalogue import Entry
from fm_desktop.domain.directive import Term
from fm_desktop.ui.assessment.grid_rows import (
    AREA,
    ATTEMPTS,
    CHART,
    CLIENT_RESOURCE,
    LABOUR,
    OBSTACLE,
    RESOURCE,
    SOCIAL,
)
from fm_desktop.ui.assessment.grid_view import AssessmentGrid

Key = Qt.Key
Role = Qt.ItemDataRole


def place(grid, area, column):
    row = next(n for n, row in enumerate(grid.cells.rows()) if row.entry.key == area)
    grid.setCurrentIndex(grid.cells.index(row, column))
    return row


def type_in(grid, keys):
    QTest.keyClicks(grid, keys)


def judged(grid):
    return {rating.area: rating for rating in grid.cells.ratings()}


def test_digits_judge_and_arrows_move(grid, qtbot):
    place(grid, "housing", OBSTACLE)
    with qtbot.waitSignal(grid.edited):
        type_in(grid, "7")
    for key in (Key.Key_Right, Key.Key_3, Key.Key_Right, Key.Key_5, Key.Key_Right, Key.Key_1):
        QTest.keyClick(grid, key)
    for key in (Key.Key_Right, Key.Key_2, Key.Key_Right, Key.Key_0, Key.Key_Down):
        QTest.keyClick(grid, key)
    assert judged(grid) == {"housing": Rating("housing", 7, 3, 5, 1, 2, 0)}
    assert grid.currentIndex().column() == SOCIAL
    assert grid.cells.row(grid.currentIndex().row()).entry.key == "money_debts"


def test_a_one_and_a_nought_make_ten_only_in_one_go(grid):
    place(grid, "housing", OBSTACLE)
    type_in(grid, "10")
    assert judged(grid)["housing"].obstacle == 10
    type_in(grid, "0")
    assert judged(grid)["housing"].obstacle == 0
    type_in(grid, "1")
    QTest.keyClick(grid, Key.Key_Right)
    type_in(grid, "0")
    assert (judged(grid)["housing"].obstacle, judged(grid)["housing"].resource) == (1, 0)


def test_no_weight_goes_beyond_three(grid):
    place(grid, "housing", LABOUR)
    type_in(grid, "7")
    assert judged(grid) == {}
    type_in(grid, "3")
    type_in(grid, "+")
    assert judged(grid)["housing"].labour == 3


def test_plus_and_minus_step_and_delete_empties(grid):
    place(grid, "mobility", RESOURCE)
    type_in(grid, "4++-")
    assert judged(grid)["mobility"].resource == 5
    QTest.keyClick(grid, Key.Key_Delete)
    assert judged(grid) == {}


def test_enter_goes_on_and_edits_the_text_at_the_end(grid, qtbot):
    row = place(grid, "mobility", SOCIAL)
    QTest.keyClick(grid, Key.Key_Return)
    assert grid.currentIndex().column() == ATTEMPTS
    QTest.keyClick(grid, Key.Key_Return)
    editor = grid.findChild(QLineEdit, "attempts_editor")
    QTest.keyClicks(editor, "Fahrrad geliehen")
    with qtbot.waitSignal(grid.edited):
        QTest.keyClick(editor, Key.Key_Return)
    assert judged(grid)["mobility"].attempts == "Fahrrad geliehen"
    assert grid.currentIndex().row() == row


def test_typing_on_the_text_begins_to_edit_it(grid):
    place(grid, "mobility", ATTEMPTS)
    type_in(grid, "F")
    editor = grid.findChild(QLineEdit, "attempts_editor")
    QTest.keyClicks(editor, "ahrrad")
    QTest.keyClick(editor, Key.Key_Tab)
    assert judged(grid)["mobility"].attempts == "Fahrrad"


def test_enter_behind_the_last_column_begins_the_next_row(grid):
    row = place(grid, "addiction", OBSTACLE)
    place(grid, "addiction", ATTEMPTS)
    QTest.keyClick(grid, Key.Key_Return)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (row + 1, OBSTACLE)


def test_a_delicate_area_stays_closed_until_the_client_agrees(grid):
    row = place(grid, "addiction", OBSTACLE)
    type_in(grid, "5")
    assert judged(grid) == {}
    assert "Einwilligung" in grid.cells.index(row, AREA).data(Role.AccessibleTextRole)
    QTest.keyClick(grid, Key.Key_Space)
    type_in(grid, "5")
    assert judged(grid)["addiction"].obstacle == 5
    assert grid.cells.agreed() == ("addiction",)
    QTest.keyClick(grid, Key.Key_Space)
    assert judged(grid) == {}
    assert grid.cells.agreed() == ()


def test_the_box_of_the_consent_can_be_clicked(grid, qtbot):
    row = place(grid, "addiction", OBSTACLE)
    rect = grid.visualRect(grid.cells.index(row, AREA))
    below = QPoint(rect.x() + 20, rect.bottom() - 6)
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert grid.cells.agreed() == ("addiction",)


def test_an_earlier_consent_opens_its_area(grid):
    place(grid, "health", OBSTACLE)
    type_in(grid, "5")
    assert judged(grid)["health"].obstacle == 5
    assert grid.cells.agreed() == ()


def test_equals_takes_over_the_numbers_of_before_but_not_what_was_tried(grid):
    place(grid, "housing", OBSTACLE)
    type_in(grid, "=")
    assert judged(grid)["housing"] == Rating("housing", 8, 2, labour=1)


def test_a_click_into_the_picture_judges(grid):
    row = place(grid, "mobility", OBSTACLE)
    rect = grid.visualRect(grid.cells.index(row, CHART))
    for x in (rect.x() + 6, rect.right() - 6):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()))
    assert judged(grid)["mobility"] == Rating("mobility", 10, 10)


def test_what_matters_today_stands_on_top_and_keeps_what_was_said(grid):
    place(grid, "day_structure", OBSTACLE)
    type_in(grid, "6")
    grid.set_today(("day_structure", "housing"))
    assert [row.entry.key for row in grid.cells.rows()][:3] == ["housing", "day_structure", "education_work"]
    assert judged(grid)["day_structure"].obstacle == 6
    grid.set_today(())
    assert [row.entry.key for row in grid.cells.rows()] == [entry.key for entry in given("areas")]


def test_a_draft_keeps_everything(grid, grid_of):
    place(grid, "addiction", OBSTACLE)
    QTest.keyClick(grid, Key.Key_Space)
    type_in(grid, "5")
    place(grid, "mobility", CLIENT_RESOURCE)
    type_in(grid, "9")
    other = grid_of()
    other.set_draft_value(grid.draft_value())
    assert other.cells.ratings() == grid.cells.ratings()
    assert other.cells.agreed() == ("addiction",)


def test_tab_leaves_the_grid(grid):
    before = grid.currentIndex()
    QTest.keyClick(grid, Key.Key_Tab)
    assert grid.currentIndex() == before


@pytest.mark.parametrize("count", [0, 1, 14])
def test_as_many_areas_as_the_office_has(grid_of, count):
    grid = grid_of(given("areas")[:count])
    QAbstractItemModelTester(grid.cells, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for key in (Key.Key_5, Key.Key_Return, Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_Space):
        QTest.keyClick(grid, key)
    assert len(grid.cells.ratings()) == min(count, 1)
    grid.grab()


def test_long_words_do_not_push_the_numbers_out(grid_of):
    words = "Beschäftigungsförderungsmaßnahmenteilnahmebereitschaft"
    grid = grid_of((Entry("x", Term(words, words)), *given("areas")[:2]))
    assert grid.columnWidth(AREA) <= 230
    assert grid.cells.index(0, AREA).data(Role.AccessibleTextRole).startswith(words)


def test_a_row_is_spoken_as_a_sentence(grid):
    row = place(grid, "housing", OBSTACLE)
    type_in(grid, "7")
    spoken = grid.cells.index(row, AREA).data(Role.AccessibleTextRole)
    assert spoken.startswith("Wohnen, ")
    assert "7" in spoken
    assert "8" in spoken


def test_areas_switched_off_stay_where_they_were_judged(grid_of):
    off = replace(given("areas")[0], off=True)
    assert len(grid_of((off,)).cells.rows()) == 0
    shown = grid_of((off,), ratings={off.key: Rating(off.key, 3)})
    assert isinstance(shown, AssessmentGrid)
    assert len(shown.cells.rows()) == 1


@pytest.mark.parametrize("high", [420, 433, 500])
def test_no_row_is_cut_at_the_lower_edge(grid_of, high):
    grid = grid_of()
    grid.resize(1000, high)
    room = grid.viewport().height()
    last = grid.rowAt(room - 1)
    assert last < grid.cells.rowCount() - 1
    assert grid.rowViewportPosition(last) + grid.rowHeight(last) == room
