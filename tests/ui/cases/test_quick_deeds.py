"""What one key does with the client of the line in *Fälle*."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.talks import planned_of
from tests.ui.case.talk.typist import Typist

Key = Qt.Key


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


@pytest.fixture
def on(qtbot, pane):
    """Return what puts the cursor on the first line that pleases."""

    def choose(pleases):
        qtbot.waitUntil(lambda: pane.caseload.line() is not None)
        pane.activateWindow()
        for row in range(pane.caseload.model.rowCount()):
            pane.table.setCurrentIndex(pane.caseload.model.index(row, 0))
            qtbot.waitUntil(lambda: pane.caseload.line() is not None)
            if pleases(pane.caseload.line()):
                pane.table.setFocus()
                return pane.caseload.line()
        raise AssertionError("no such line")

    return choose


def window(qtbot, name):
    def find():
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return next((each for each in shown if each.objectName() == name), None)

    qtbot.waitUntil(lambda: find() is not None and find().isActiveWindow())
    return find()


def attempts(pane, line):
    rows = pane.desk.work.call(lambda: history(line.client))
    return [row.title_key for row in rows if row.kind == "attempt" and row.day == pane.desk.today()]


def test_n_takes_three_keys_where_something_was_planned(qtbot, pane, typist, on):
    line = on(lambda line: line.next_appointment is None and line.phase == "steering")
    desk, today = pane.desk, pane.desk.today()
    data = AppointmentData(line.client, line.case, today, "00:00", 30, "walk")
    desk.work.call(lambda: plan_appointment(data, by=desk.author, today=today))
    typist.press(Key.Key_N)
    typist.save(window(qtbot, "appointment_dialog"))
    assert typist.presses == 3
    assert attempts(pane, line) == ["missed"]
    ahead = [(row.day, row.time, row.format) for row in desk.work.call(lambda: planned_of(line.client))]
    assert ahead == [(today + timedelta(weeks=1), "00:00", "walk")]


def test_n_asks_what_happened_where_nothing_was_planned(qtbot, pane, typist, on):
    line = on(lambda line: line.next_appointment is None and line.phase == "steering")
    typist.press(Key.Key_N)
    form = window(qtbot, "attempt_dialog")
    assert attempts(pane, line) == []
    form.reject()


def test_r_records_that_somebody_was_not_reached_and_says_so(qtbot, pane, typist, on):
    line = on(lambda line: line.phase == "steering")
    with qtbot.waitSignal(pane.desk.data_changed):
        typist.press(Key.Key_R)
    assert attempts(pane, line) == ["not_reached"]
    assert line.name in pane._key_line.remark.text()


def test_l_moves_what_is_planned_next(qtbot, pane, typist, on):
    line = on(lambda line: line.next_appointment is not None and line.next_appointment > pane.desk.today())
    typist.press(Key.Key_L)
    form = window(qtbot, "appointment_dialog")
    assert form._day.day() == line.next_appointment
    form.reject()
