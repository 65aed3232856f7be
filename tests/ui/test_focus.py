"""The ring stands around the control that has the focus, and nowhere else."""

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from fm_desktop.ui.focus import DISTANCE, Ring
from fm_desktop.ui.widgets.row_list import RowList


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.line, page.deed, page.rows = QLineEdit(), QPushButton("Festhalten"), RowList("rows")
    page.rows.setModel(QStringListModel(["eins", "zwei"], page))
    column = QVBoxLayout(page)
    for each in (page.line, page.deed, page.rows):
        column.addWidget(each)
    with qtbot.waitActive(page):
        page.show()
    page.line.setFocus()
    return page


def ring(page):
    return page.findChild(Ring)


def test_the_ring_lies_around_the_focused_control_without_moving_it(page):
    before = page.line.geometry()
    assert ring(page).isVisible()
    assert ring(page).geometry() == before.adjusted(-DISTANCE, -DISTANCE, DISTANCE, DISTANCE)
    page.deed.setFocus()
    assert page.line.geometry() == before
    assert ring(page).widget() is page.deed


def test_a_list_paints_its_own_ring_around_the_current_row(page):
    page.rows.setFocus()
    assert not ring(page).isVisible()
    page.line.setFocus()
    assert ring(page).isVisible()


def test_there_is_one_ring_per_window(page):
    page.deed.setFocus()
    page.line.setFocus()
    assert len(page.findChildren(Ring)) == 1
