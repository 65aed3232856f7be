"""The desk notices that nobody touches it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

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
