"""The desk notices that nobody touches it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from fm_desktop.ui.idle import IdleWatch


@pytest.fixture
def watch(qapp):
    watch = IdleWatch(qapp, 0)
    yield watch
    watch.stop()


def test_it_tells_when_the_time_is_up(qtbot, watch):
    with qtbot.waitSignal(watch.idle, timeout=2000):
        watch.wait(0.05)


def test_a_key_in_a_window_of_ours_counts_as_a_touch(qtbot, watch):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    watch.wait(1000)
    watch._touched -= 500
    before = watch._touched
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert watch._touched > before


def test_no_time_means_never(qtbot, watch):
    watch.wait(0)
    watch._touched -= 10_000
    assert not watch._timer.isActive()


def test_a_closed_lid_counts(qtbot, watch):
    watch.wait(600)
    watch._touched -= 601
    with qtbot.waitSignal(watch.idle):
        watch._look()


@pytest.fixture
def told(watch):
    """How often it was told."""
    found = []
    watch.idle.connect(lambda: found.append(1))
    return found


@pytest.fixture
def typed(qtbot):
    """A field that has the keyboard."""
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    return field


def test_the_first_touch_after_a_sleep_that_was_too_long_locks_and_types_nothing(watch, told, typed):
    watch.wait(600)
    watch._touched -= 601
    QTest.keyClick(typed.windowHandle(), Qt.Key.Key_A)
    assert (told, typed.text()) == ([1], "")
    QTest.keyClick(typed.windowHandle(), Qt.Key.Key_A)
    assert (told, typed.text()) == ([1], "a")


def test_a_window_that_comes_to_the_front_after_a_sleep_is_no_touch(qtbot, watch, told, typed):
    watch.wait(600)
    watch._touched -= 601
    watch._watch(typed.windowHandle())
    assert told == [1]


def test_a_clock_that_is_set_back_puts_off_nothing(watch, told):
    watch.wait(600)
    watch._touched += 7200  # the wall clock now runs two hours behind the last touch
    watch._steady -= 599
    watch._look()
    assert told == []
    watch._steady -= 1
    watch._look()
    assert told == [1]


def test_a_clock_that_is_set_back_is_not_waited_for_at_the_desk(watch, told, typed):
    watch.wait(600)
    watch._touched += 7200
    QTest.keyClick(typed.windowHandle(), Qt.Key.Key_A)
    assert (told, typed.text()) == ([], "a")
