"""Ctrl+Z in the window takes back what was done last and says so."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.history import history
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens
from fm_desktop.ui.undoing import UndoNotice


@pytest.fixture
def window(qtbot, demo_desk):
    window = MainWindow(demo_desk, screens(), case_screen())
    qtbot.addWidget(window)
    window.show_screen("today")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.pane().day() is not None)
    return window


@pytest.fixture
def line(demo_desk):
    wanted = LineFilter(phases=frozenset({"steering"}))
    return demo_desk.work.call(lambda: lines(line_ids(wanted, Order(), demo_desk.today())))[0]


@pytest.fixture
def done(qtbot, demo_desk, window):
    """Return what does a deed and waits until it is stored."""

    def do(deed, *arguments):
        whole = partial(deed, *arguments, by=demo_desk.author, today=demo_desk.today())
        with qtbot.waitSignal(demo_desk.work.data_changed):
            demo_desk.work.create(window, lambda: with_result(whole()), lambda _made: None)

    return do


def with_result(result):
    return result if isinstance(result, tuple) else (result, None)


def notice(window):
    return window.findChild(UndoNotice)


def test_ctrl_z_takes_back_the_last_deed_and_leads_to_its_case(qtbot, demo_desk, window, line, done):
    done(
        record_contact, ContactData(line.client, line.case, demo_desk.today(), summary="im Lager gesprochen")
    )
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: notice(window) is not None and notice(window).isVisible())
    assert notice(window).words.text().endswith(f"– {line.name}")
    told = demo_desk.work.call(lambda: history(line.client, line.case))[0]
    assert (told.kind, told.title_key) == ("correction", "undo")
    assert told.text == "record_contact\nim Lager gesprochen"
    notice(window).findChild(QPushButton, "undo_open_case").click()
    assert window.screen_key() == "case"
    assert notice(window).isHidden()


def test_the_menu_says_what_would_be_taken_back(qtbot, demo_desk, window, done):
    done(add_reminder, ReminderData(demo_desk.today(), "Statistik", None, None))
    window.menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: "Wiedervorlage" in window.menu._undo.text())


def test_where_there_is_nothing_to_take_back_the_window_says_so(qtbot, window, demo_desk, done):
    done(add_reminder, ReminderData(demo_desk.today(), "Statistik", None, None))
    for _ in range(2):
        with qtbot.waitSignal(demo_desk.work.answering, check_params_cb=lambda begins: not begins):
            window.menu.undo()
        qtbot.waitUntil(lambda: not window.menu._undoing()._runs)
    assert notice(window).isVisible()


def test_in_a_line_of_text_ctrl_z_takes_back_the_typing_alone(qtbot, window, demo_desk, line, done):
    done(record_contact, ContactData(line.client, line.case, demo_desk.today(), summary="x"))
    window.show_screen("cases")
    field = next(each for each in window.pane().findChildren(QLineEdit) if each.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "ab")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert notice(window) is None
