"""A text that was found opens on the case where it stands; Escape leads back to what was found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.screens import case_screen, screens
from tests.ui.conftest import TODAY


@pytest.fixture
def window(qtbot, demo_desk):
    made = MainWindow(demo_desk, screens(), case_screen())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_screen("cases")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def typed(qtbot, window, text):
    pane = window.pane()
    qtbot.keyClicks(pane.field, text)
    qtbot.waitUntil(lambda: pane.rows.found.rowCount() > 0)
    return pane


def test_from_any_screen_to_the_talk_and_back_by_keys(qtbot, window, did, subject_in):
    somebody = subject_in("steering")
    contact = ContactData(somebody.client, somebody.case, TODAY, summary="Quittenbrot")
    did(record_contact, contact)
    qtbot.keyClick(
        window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.screen_key() == "search"
    search = typed(qtbot, window, "quittenbrot")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert window.screen_key() == "case"
    timeline = window.pane().history.timeline
    qtbot.waitUntil(lambda: timeline.currentIndex().isValid())
    shown = timeline.currentIndex().data(RECORD_ROLE)
    assert shown.text == "Quittenbrot"
    assert shown.record.row == search.rows.current().place
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert window.pane() is search
    assert search.field.text() == "quittenbrot"
    qtbot.waitUntil(lambda: search.rows.current() is not None)


@pytest.mark.parametrize(("text", "page"), [("haushaltsplan aufstellen", 4), ("überschuldung", 3)])
def test_a_step_opens_the_plan_and_a_need_the_assessment(qtbot, window, text, page):
    window.show_screen("search")
    search = window.pane()
    search.field.insert(text)
    qtbot.waitUntil(lambda: search.rows.found.rowCount() > 0)
    rows = [search.rows.found.index(n, 0) for n in range(search.rows.found.rowCount())]
    wanted = next(each for each in rows if each.data(RECORD_ROLE).hit.kind in ("step", "need"))
    search.rows.setCurrentIndex(wanted)
    search.open_hit()
    assert window.pane().tabs.currentIndex() == page


def test_the_rail_marks_no_screen_while_one_searches(window):
    window.show_screen("search")
    assert not any(entry.isChecked() for entry in window.rail._entries.values())
    window.show_screen("cases")
    assert [key for key, entry in window.rail._entries.items() if entry.isChecked()] == ["cases"]


def test_the_search_offers_the_client_one_comes_from(qtbot, window, subject_in):
    somebody = subject_in("steering")
    window.desk.open_case(somebody.client, somebody.case)
    qtbot.waitUntil(lambda: window.pane().subject() is not None)
    window.menu.search_texts()
    assert window.pane().one.text() == f"Nur {somebody.name}"


def test_everything_on_the_screen_has_a_spoken_name(window):
    window.show_screen("search", client=bytes(16), name="Kaya, Selin")
    named = [each for each in window.pane().findChildren(QWidget) if each.objectName() in NAMED]
    assert {each.objectName() for each in named} == NAMED
    assert all(each.accessibleName() or each.text() for each in named)


NAMED = {"text_search", "search_mine", "search_one", "text_hits"}
