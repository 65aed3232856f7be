"""Entering one's own leave with the keyboard, on the demo caseload."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.storage.queries.deputies import deputies_of
from fm_desktop.storage.queries.leaves import leaves
from fm_desktop.storage.queries.talks import appointments
from fm_desktop.ui.away.away_dialog import AwayDialog

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST, LAST = date(2026, 3, 9), date(2026, 3, 20)


@pytest.fixture
def dialog(qtbot, demo_desk, window):
    return opened(qtbot, demo_desk, window)


@pytest.fixture
def window(qtbot):
    made = QPushButton()
    qtbot.addWidget(made)
    return made


def opened(qtbot, desk, window):
    made = AwayDialog(desk, window)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def planned(desk, first=FIRST, last=LAST):
    found = desk.work.call(partial(appointments, desk.me.id, first, last))
    return [row for row in found if row.status == "planned"]


def type_days(qtbot, dialog, first="9.3.", last="20.3."):
    for field, text in ((dialog._first.edit, first), (dialog._last.edit, last)):
        field.setFocus()
        qtbot.keyClicks(field, text)
    qtbot.waitUntil(lambda: dialog._seen is not None)


def save(qtbot, dialog):
    with qtbot.waitSignal(dialog.desk.data_changed):
        qtbot.keyPress(dialog.focusWidget(), Qt.Key.Key_Return, CTRL)


def test_what_is_planned_and_due_meanwhile_shows_before_anything_is_entered(qtbot, demo_desk, dialog):
    before = planned(demo_desk)
    assert before
    type_days(qtbot, dialog)
    assert len(dialog._moves.rows) == len(before)
    assert dialog._due.table.rows.rowCount() > 0
    for row, field in dialog._moves.rows:
        assert field.day() > LAST
        assert field.day().weekday() == row.day.weekday()


def test_all_appointments_move_out_of_the_leave_at_once(qtbot, demo_desk, dialog):
    count = len(planned(demo_desk))
    later = len(planned(demo_desk, LAST + timedelta(days=1), LAST + timedelta(days=7)))
    type_days(qtbot, dialog)
    save(qtbot, dialog)
    assert planned(demo_desk) == []
    assert len(planned(demo_desk, LAST + timedelta(days=1), LAST + timedelta(days=7))) == later + count
    found = demo_desk.work.call(partial(leaves, demo_desk.me.id, demo_desk.today()))
    assert [(row.first_day, row.last_day) for row in found] == [(FIRST, LAST)]


def test_an_appointment_whose_field_is_emptied_stays(qtbot, demo_desk, dialog):
    type_days(qtbot, dialog)
    row, field = next(iter(dialog._moves.rows))
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClick(field.edit, Qt.Key.Key_Delete)
    save(qtbot, dialog)
    assert [each.id for each in planned(demo_desk)] == [row.id]


def test_a_day_within_the_leave_is_refused_and_nothing_is_stored(qtbot, demo_desk, dialog):
    type_days(qtbot, dialog)
    _row, field = next(iter(dialog._moves.rows))
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "12.3.2026")
    qtbot.keyPress(dialog.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(dialog.fields["away_whither"].error.text()))
    assert dialog.isVisible()
    assert demo_desk.work.call(partial(leaves, demo_desk.me.id, demo_desk.today())) == []
    dialog.reject()


def test_a_leave_that_is_entered_can_be_taken_back(qtbot, demo_desk, dialog, window):
    type_days(qtbot, dialog)
    save(qtbot, dialog)
    again = opened(qtbot, demo_desk, window)
    qtbot.waitUntil(lambda: again.findChild(QPushButton, "remove_leave_0") is not None)
    with qtbot.waitSignal(demo_desk.data_changed):
        again.findChild(QPushButton, "remove_leave_0").click()
    assert demo_desk.work.call(partial(leaves, demo_desk.me.id, demo_desk.today())) == []


def test_whoever_is_named_stands_in_for_the_days_of_the_leave(qtbot, demo_desk, dialog):
    qtbot.waitUntil(lambda: dialog._deputy.count() > 1)
    dialog._deputy.setCurrentIndex(dialog._deputy.findText("Nolte, Jonas"))
    type_days(qtbot, dialog)
    save(qtbot, dialog)
    (row,) = demo_desk.work.call(partial(deputies_of, demo_desk.me.id, demo_desk.today()))
    assert (row.deputy_name, row.first_day, row.last_day) == ("Nolte, Jonas", FIRST, LAST)
