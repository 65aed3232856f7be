"""One's own calendar as a file for other programs: once, or kept up to date while one works."""

from datetime import timedelta

import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.ui.calendar.calendar_feed import CalendarFeed
from fm_desktop.ui.calendar.calendar_file_dialog import CalendarFileDialog
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens


@pytest.fixture
def window(qtbot, demo_desk):
    made = MainWindow(demo_desk, screens(demo_desk.me.roles), case_screen())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot, demo_desk, window):
    made = CalendarFileDialog(demo_desk, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test ends it
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def press(qtbot, dialog, kind, name):
    found = dialog.findChild(kind, name)
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Space)


def summaries(file):
    return [event.summary.value for event in vobject.readOne(file.read_text("utf-8")).vevent_list]


def plan(desk, subject):
    data = AppointmentData(subject.client, subject.case, desk.today() + timedelta(days=3), "07:15", 30)
    desk.work.write(
        desk, lambda: plan_appointment(data, by=desk.author, today=desk.today()), lambda: None, print
    )


def test_a_calendar_is_saved_once_and_names_nobody(qtbot, demo_desk, dialog, tmp_path):
    file = tmp_path / "kalender.ics"
    press(qtbot, dialog, QCheckBox, "calendar_due")
    dialog.save(file)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert set(summaries(file)) == {"FM-Termin"}
    assert demo_desk.preferences.calendar_file == ""


def test_names_stand_in_it_where_that_is_wanted(qtbot, dialog, tmp_path):
    file = tmp_path / "kalender.ics"
    press(qtbot, dialog, QCheckBox, "calendar_due")
    press(qtbot, dialog, QCheckBox, "calendar_names")
    dialog.save(file)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert all(":" in each for each in summaries(file))


def test_the_file_follows_what_is_planned_and_goes_when_it_is_not_wanted_any_more(
    qtbot, demo_desk, window, dialog, subject_in, tmp_path
):
    file = tmp_path / "laufend.ics"
    dialog.follow(file)
    qtbot.waitUntil(file.exists)
    feed = window.findChild(CalendarFeed)
    qtbot.waitUntil(lambda: feed.looked_after is not None)
    assert str(file) in dialog.findChild(object, "calendar_state").text()
    before = len(summaries(file))
    plan(demo_desk, subject_in("steering"))
    qtbot.waitUntil(lambda: len(summaries(file)) == before + 1, timeout=10_000)
    press(qtbot, dialog, QPushButton, "calendar_stop")
    assert not file.exists()
    assert demo_desk.preferences.calendar_file == ""
    feed.write()
    demo_desk.work.call(lambda: None)
    assert not file.exists()


def test_what_waits_is_written_before_the_desk_is_left(
    qtbot, demo_desk, window, dialog, subject_in, tmp_path
):
    file = tmp_path / "laufend.ics"
    dialog.follow(file)
    qtbot.waitUntil(file.exists)
    feed = window.findChild(CalendarFeed)
    qtbot.waitUntil(lambda: feed.looked_after is not None)
    before = len(summaries(file))
    with qtbot.waitSignal(demo_desk.data_changed):
        plan(demo_desk, subject_in("steering"))
    demo_desk.leaving.emit()
    demo_desk.work.call(lambda: None)
    assert len(summaries(file)) == before + 1


def test_a_place_that_is_away_is_told_and_tried_again(qtbot, demo_desk, window, dialog, subject_in, tmp_path):
    stick = tmp_path / "stick"
    dialog.follow(stick / "laufend.ics")
    state = dialog.findChild(object, "calendar_state")
    qtbot.waitUntil(lambda: "lässt sich nicht schreiben" in state.text())
    stick.mkdir()
    plan(demo_desk, subject_in("steering"))
    qtbot.waitUntil((stick / "laufend.ics").exists, timeout=10_000)
    qtbot.waitUntil(lambda: "auf dem Stand" in state.text())


def test_the_file_of_somebody_else_on_this_computer_is_left_alone(qtbot, demo_desk, window, tmp_path):
    file = tmp_path / "fremd.ics"
    demo_desk.use_preferences(
        demo_desk.preferences.with_(
            calendar_file=str(file), calendar_of=bytes(16).hex(), calendar_tells="due"
        )
    )
    demo_desk.work.call(lambda: None)
    assert window.findChild(CalendarFeed) is None
    assert not file.exists()
