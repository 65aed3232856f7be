"""Meetings of the network with real keys: entered, held, told of on a sheet, due on *Heute*."""

from datetime import date, timedelta

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton

from fm_desktop.casework.network_meetings import MeetingData, add_meeting
from fm_desktop.storage.models import NetworkMeeting
from fm_desktop.storage.queries.network import meetings
from fm_desktop.ui.network.meetings_dialog import MeetingsDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 3, 2)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def told(did, demo_desk):
    """Store a meeting that was held, and what is to be told of it; no other."""
    demo_desk.work.call(lambda: NetworkMeeting.delete().execute())
    words = "Die Schuldnerberatung hat ab April eine offene Sprechstunde.\nAnmeldung entfällt."
    data = MeetingData(TODAY, "Runder Tisch Schulden", "Rathaus", "Frau Bergmann\nHerr Lind", "Alles", True)
    full = MeetingData(
        data.day, data.title, data.place, data.present, data.talked_over, True, words, TODAY + timedelta(5)
    )
    return did(add_meeting, full)[1]


@pytest.fixture
def dialog(qtbot, demo_desk):
    """Open the list of meetings."""

    def show(wanted=None):
        made = MeetingsDialog(demo_desk, wanted)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        qtbot.waitUntil(lambda: made._office != "")
        return made

    return show


def form(qtbot):
    found = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == "meeting_dialog" and each.isVisible()
    )
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def titles(dialog):
    return [dialog.table.rows.row(n).texts for n in range(dialog.table.rows.rowCount())]


def test_n_enters_a_meeting_that_lies_ahead(qtbot, demo_desk, dialog):
    demo_desk.work.call(lambda: NetworkMeeting.delete().execute())
    shown = dialog()
    qtbot.keyClick(shown, Key.Key_Return)
    shown.findChild(QPushButton, "enter_meeting").click()
    meeting = form(qtbot)
    qtbot.keyClicks(meeting.findChild(QLineEdit, "meeting_title"), "Runder Tisch")
    day = meeting.fields["meeting_day"].control.edit
    day.clear()
    qtbot.keyClicks(day, "9.3.2026")
    qtbot.keyPress(day, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: titles(shown) == [("9.3.2026", "Runder Tisch", "geplant")])


def test_a_day_ahead_was_not_held_yet_and_the_field_says_so(qtbot, told, dialog):
    shown = dialog()
    qtbot.keyClick(shown.table, Key.Key_Return)
    meeting = form(qtbot)
    day = meeting.fields["meeting_day"].control.edit
    day.clear()
    qtbot.keyClicks(day, "9.3.2026")
    qtbot.keyPress(day, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: meeting.fields["meeting_day"].is_faulty())
    assert meeting.findChild(QCheckBox, "meeting_held").isChecked()
    assert meeting.findChild(QPlainTextEdit, "meeting_present").toPlainText() == "Frau Bergmann\nHerr Lind"


def test_the_sheet_says_what_was_told_and_not_what_was_talked_over(qtbot, told, dialog, tmp_path):
    shown = dialog(told)
    qtbot.waitUntil(lambda: shown.paper.save.isEnabled())
    shown.paper.save_as(tmp_path / "blatt.pdf")
    pages = pypdfium2.PdfDocument(tmp_path / "blatt.pdf")
    text = pages[0].get_textpage().get_text_range()
    assert len(pages) == 1
    for words in ("Runder Tisch Schulden", "offene Sprechstunde", "Frau Bergmann, Herr Lind", "Rathaus"):
        assert words in text
    assert "Alles" not in text


def test_delete_asks_and_then_removes(qtbot, told, dialog, demo_desk):
    shown = dialog()
    qtbot.waitUntil(lambda: len(titles(shown)) == 1)
    qtbot.keyClick(shown.table, Key.Key_Delete)
    qtbot.mouseClick(shown.findChild(QPushButton, "remove_meeting_yes"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(shown) == [])
    assert demo_desk.work.call(meetings) == []


def test_an_officer_reads_and_is_offered_nothing_else(qtbot, told, dialog, demo_desk, monkeypatch):
    monkeypatch.setattr(demo_desk, "me", demo_desk.me._replace(roles=("av",)))
    shown = dialog()
    assert shown.findChild(QPushButton, "enter_meeting") is None
    qtbot.keyClick(shown.table, Key.Key_Delete)
    assert shown.findChild(QPushButton, "remove_meeting_yes") is None


def test_what_is_owed_stands_on_heute_and_enter_leads_to_it(qtbot, told, demo_desk):
    from fm_desktop.ui.today.today_pane import TodayPane

    pane = TodayPane(demo_desk)
    qtbot.addWidget(pane)
    pane.show()
    due = pane.sections.due.list

    def at():
        model = due.model()
        rows = (model.index(n, 0) for n in range(model.rowCount()))
        return next(
            (each for each in rows if "Runder Tisch Schulden" in each.data(SPOKEN)),
            None,
        )

    qtbot.waitUntil(lambda: at() is not None)
    assert "Runder Tisch Schulden, AV informieren" in at().data(SPOKEN)
    due.setCurrentIndex(at())
    due.setFocus()
    with qtbot.waitSignal(demo_desk.screen_requested) as asked:
        qtbot.keyClick(due, Key.Key_Return)
    assert asked.args == ["network", {"row": told}]


def test_what_is_owed_stands_in_the_calendar_and_enter_leads_to_it(qtbot, told, demo_desk):
    from fm_desktop.ui.calendar.calendar_pane import CalendarPane

    pane = CalendarPane(demo_desk)
    qtbot.addWidget(pane)
    pane.show()
    pane.go_to(TODAY + timedelta(5))
    due = pane.panel.due.list

    def at():
        rows = (due.model().index(n, 0) for n in range(due.model().rowCount()))
        return next(
            (each for each in rows if "Runder Tisch Schulden, AV informieren" in each.data(SPOKEN)), None
        )

    qtbot.waitUntil(lambda: at() is not None)
    due.setCurrentIndex(at())
    due.setFocus()
    with qtbot.waitSignal(demo_desk.screen_requested) as asked:
        qtbot.keyClick(due, Key.Key_Return)
    assert asked.args == ["network", {"row": told}]


def test_a_meeting_somebody_comes_for_is_opened_on_the_screen(qtbot, told, demo_desk):
    from fm_desktop.ui.network.network_pane import NetworkPane

    pane = NetworkPane(demo_desk)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_what(row=told)
    qtbot.waitUntil(lambda: pane.findChild(MeetingsDialog) is not None)
    shown = pane.findChild(MeetingsDialog)
    qtbot.waitUntil(lambda: shown.current() is not None and shown.current().id == told)
