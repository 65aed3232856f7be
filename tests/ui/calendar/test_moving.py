"""Appointments are moved in the calendar: dragged onto another day, or by key with a typed date."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from fm_desktop.storage.queries.talks import planned_of
from fm_desktop.ui.calendar.dragging import ROW_TYPE

Key = Qt.Key
TODAY = date(2026, 3, 2)
MOVE, LEFT = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def dialog(name):
    found = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in found if each.objectName() == name), None)


def over(pane, day, kind):
    """Return an event of dragging over a day."""
    place = pane.month.visualRect(pane.model.index_of(day)).center()
    what = QMimeData()
    what.setData(ROW_TYPE, b"")
    point = QPointF(place) if kind is QDropEvent else place
    event = kind(point, MOVE, what, LEFT, PLAIN)
    event.keep = what
    return event


def drag(pane, row, day):
    """Drag a row onto a day as the mouse would; tell whether the day takes it."""
    assert pane.deeds.take_up(row)
    viewport = pane.month.viewport()
    QApplication.sendEvent(viewport, over(pane, day, QDragEnterEvent))
    move = over(pane, day, QDragMoveEvent)
    QApplication.sendEvent(viewport, move)
    if not move.isAccepted():
        return False
    assert pane.month.target == day
    QApplication.sendEvent(viewport, over(pane, day, QDropEvent))
    assert pane.month.target is None
    return True


@pytest.fixture
def ahead(settled, pane):
    """The first appointment that lies ahead; its day is chosen."""
    pane.go_to(TODAY + timedelta(days=1))
    settled(pane)
    return pane.panel.talks.model.rows()[0]


def planned_days(pane, client):
    return [(row.day, row.time) for row in pane.desk.work.call(lambda: planned_of(client))]


def test_an_appointment_dragged_onto_a_day_keeps_its_time(qtbot, settled, pane, ahead):
    target = TODAY + timedelta(days=10)
    with qtbot.waitSignal(pane.desk.data_changed):
        assert drag(pane, ahead, target)
    settled(pane)
    assert (target, ahead.planned.time) in planned_days(pane, ahead.client)
    assert (ahead.planned.day, ahead.planned.time) not in planned_days(pane, ahead.client)
    assert ahead.name in pane._key_line.remark.text()


def test_a_day_that_has_passed_takes_nothing(pane, ahead):
    before = planned_days(pane, ahead.client)
    assert not drag(pane, ahead, date(2026, 2, 27))
    assert planned_days(pane, ahead.client) == before


def test_dropped_where_it_was_nothing_is_stored(qtbot, settled, pane, ahead):
    with qtbot.assertNotEmitted(pane.desk.data_changed):
        assert drag(pane, ahead, ahead.planned.day)
        settled(pane)


def test_a_contact_that_is_due_is_planned_where_it_is_dropped(settled, pane):
    row = _due(settled, pane, ("D2", "D3"))
    day = TODAY + timedelta(days=8)
    assert drag(pane, row, day)
    form = dialog("appointment_dialog")
    assert (form.subject.client, form._day.day()) == (row.client, day)
    form.reject()


def test_what_no_talk_settles_is_not_dragged(settled, pane):
    assert not pane.deeds.take_up(_due(settled, pane, ("D5",)))


def test_a_row_says_nothing_of_the_client_to_other_programs(pane, ahead):
    what = over(pane, TODAY, QDropEvent).keep
    assert what.formats() == [ROW_TYPE]
    assert bytes(what.data(ROW_TYPE)) == b""


def test_l_moves_the_appointment_to_a_typed_day(qtbot, settled, pane, ahead):
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    settled(pane)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_L)
    qtbot.waitUntil(lambda: dialog("appointment_dialog") is not None)
    form = dialog("appointment_dialog")
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "+2w")
    with qtbot.waitSignal(pane.desk.data_changed):
        qtbot.keyPress(QApplication.focusWidget(), Key.Key_Return, CTRL)
    assert (TODAY + timedelta(weeks=2), ahead.planned.time) in planned_days(pane, ahead.client)


def _due(settled, pane, kinds):
    """Return the first row of some kinds in the weeks ahead; its day is chosen."""
    for number in range(60):
        pane.go_to(TODAY + timedelta(days=number))
        settled(pane)
        for row in pane.panel.due.model.rows():
            if getattr(row, "due", "") in kinds:
                pane.go_to(TODAY)
                settled(pane)
                return row
    raise AssertionError(kinds)
