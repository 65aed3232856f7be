"""The window: one screen at a time, the way back, the narrow form, files dropped on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QVBoxLayout

from fm_desktop.casework.changes import Changed
from fm_desktop.ui import main_window
from fm_desktop.ui.keys_dialog import KeysDialog
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.screens import Screen
from fm_desktop.ui.widgets.buttons import button


class NotedPane(Pane):
    """Notes what it was asked to show."""

    def __init__(self, desk):
        super().__init__(desk)
        self.shown = []
        QVBoxLayout(self).addWidget(button("deed", "Deed"))

    def refresh(self):
        pass

    def show_what(self, **what):
        self.shown.append(what)

    def keys(self):
        return [("G", "Gespräch dokumentieren")]


@pytest.fixture
def made():
    return []


@pytest.fixture
def window(qtbot, desk, made, monkeypatch):
    monkeypatch.setattr(main_window, "read_counts", lambda *_: None)  # no data file stands behind this desk

    def screen(key, title):
        def factory(desk):
            made.append(key)
            return NotedPane(desk)

        return Screen(key, title, "sun", factory)

    names = [("today", "Heute"), ("cases", "Fälle"), ("calendar", "Kalender")]
    window = MainWindow(desk, [screen(*each) for each in names], screen("case", "Fall"))
    qtbot.addWidget(window)
    window.show_screen("today")
    with qtbot.waitActive(window):
        window.show()
    return window


def test_a_screen_is_made_when_it_is_first_opened_and_kept(qtbot, window, made):
    assert made == ["today"]
    for key in (Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_2):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert made == ["today", "cases"]
    assert window.screen_key() == "cases"


def test_the_case_of_a_client_opens_and_the_way_leads_back(qtbot, window, desk):
    desk.show_screen("calendar", day=5)
    desk.open_case(b"client", b"case")
    assert window.screen_key() == "case"
    assert window.pane().shown == [{"client": b"client", "case": b"case"}]
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.screen_key() == "calendar"
    assert window.pane().shown[-1] == {"day": 5}
    desk.go_back()
    desk.go_back()
    assert window.screen_key() == "today"


def test_the_title_names_no_client(window, desk):
    desk.open_case(b"client")
    assert window.windowTitle() == "Fallmanagement"


def test_the_rail_folds_where_the_window_is_narrow_and_keeps_its_spoken_names(window):
    window.resize(1000, 700)
    assert window.rail.width() == 56
    entry = window.rail.findChild(object, "nav_cases")
    assert entry.toolTip() == "Fälle"
    assert QAccessible.queryAccessibleInterface(entry).text(QAccessible.Text.Name) == "Fälle"
    window.resize(1300, 700)
    assert window.rail.width() == 208
    assert entry.toolTip() == ""


def test_the_counts_are_spoken_too(window):
    window.rail.set_count("today", 5, loud=True)
    entry = window.rail.findChild(object, "nav_today")
    assert QAccessible.queryAccessibleInterface(entry).text(QAccessible.Text.Name) == "Heute, 5"


def test_every_control_of_the_rail_has_a_spoken_name(window):
    for entry in window.rail._buttons:
        assert QAccessible.queryAccessibleInterface(entry).text(QAccessible.Text.Name)


def test_f1_shows_the_keys_of_the_screen_and_those_that_work_everywhere(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)
    assert dialog.isVisible()
    here, everywhere = window.all_keys()
    assert here == [("G", "Gespräch dokumentieren")]
    assert ("Strg+K", "Kund:in oder Befehl finden") in everywhere
    dialog.close()


def test_lock_is_asked_for_by_key_and_by_the_rail(qtbot, window):
    with qtbot.waitSignal(window.lock_requested):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.lock_requested):
        window.rail.findChild(object, "nav_lock").click()


def test_what_was_saved_is_said_in_the_rail(window, desk):
    desk.data_changed.emit(Changed.CONTACTS)
    assert window.rail._saved.text().startswith("Gesichert ")


def drop(window, *names):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path("/daten") / name)) for name in names])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_a_spreadsheet_dropped_on_the_window_is_read_in_and_nothing_else(window, monkeypatch):
    files = []
    monkeypatch.setattr(window.menu, "import_list", files.append)
    drop(window, "bild.png")
    drop(window, "a.csv", "b.csv")
    assert files == []
    drop(window, "Liste.XLSX")
    assert [file.name for file in files] == ["Liste.XLSX"]


def test_the_place_of_the_window_is_told_when_it_closes_and_taken_up_again(qtbot, window, desk):
    window.resize(700, 600)
    with qtbot.waitSignal(window.closed) as told:
        window.close()
    desk._preferences = desk.preferences.with_(geometry=told.args[0])
    again = MainWindow(desk, [], Screen("case", "Fall", "sun", NotedPane))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 600)


def test_at_midnight_every_screen_reads_again(qtbot, window, desk):
    desk._today = lambda: window._day.replace(day=3)
    with qtbot.waitSignal(desk.data_changed) as told:
        window._look_at_the_day()
    assert told.args == [Changed.EVERYTHING]
