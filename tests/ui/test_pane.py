"""A screen reads when shown and when its data changed, and keeps what was selected."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from fm_desktop.casework.changes import Changed
from fm_desktop.ui.pane import Pane, kept_selection
from fm_desktop.ui.roles import ROW_ID_ROLE


class CountingPane(Pane):
    """Counts how often it reads."""

    depends_on = Changed.CONTACTS | Changed.CASES

    def __init__(self, desk):
        super().__init__(desk)
        self.reads = 0

    def refresh(self):
        self.reads += 1


@pytest.fixture
def pane(qtbot, desk):
    pane = CountingPane(desk)
    qtbot.addWidget(pane)
    return pane


def test_a_screen_reads_when_it_is_first_shown(pane):
    assert pane.reads == 0
    pane.show()
    assert pane.reads == 1


def test_a_shown_screen_reads_again_only_when_its_own_data_changed(pane, desk):
    pane.show()
    desk.data_changed.emit(Changed.PEOPLE)
    assert pane.reads == 1
    desk.data_changed.emit(Changed.CONTACTS | Changed.PEOPLE)
    assert pane.reads == 2


def test_a_hidden_screen_becomes_stale_and_reads_once_when_shown(pane, desk):
    pane.show()
    pane.hide()
    desk.data_changed.emit(Changed.CASES)
    desk.data_changed.emit(Changed.CASES)
    assert pane.reads == 1
    pane.show()
    assert pane.reads == 2
    pane.hide()
    pane.show()
    assert pane.reads == 2


def rows(*ids):
    model = QStandardItemModel()
    for each in ids:
        item = QStandardItem(str(each))
        item.setData(each, ROW_ID_ROLE)
        model.appendRow(item)
    return model


def test_the_selection_survives_a_reload_by_its_id(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(rows(1, 2, 3))
    view.setCurrentIndex(view.model().index(1, 0))
    with kept_selection(view):
        view.setModel(rows(3, 2))
    assert view.currentIndex().data(ROW_ID_ROLE) == 2


def test_a_row_that_is_gone_selects_nothing_else(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(rows(1, 2))
    view.setCurrentIndex(view.model().index(1, 0))
    with kept_selection(view):
        view.setModel(rows(1))
    assert not view.currentIndex().isValid()
