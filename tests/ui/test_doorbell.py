"""A second start brings the window that is open to the front, and is itself over at once."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.doorbell import Doorbell, ring

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def house(qtbot, tmp_path):
    """A window that stands minimised, with a bell."""
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bell = Doorbell(tmp_path, lambda: window)
    yield window, bell
    bell.take_down()


def second_start(folder):
    """Start the real program on a data folder, as somebody would who clicks the icon twice."""
    command = [sys.executable, "-m", "fm_desktop", "--data", str(folder)]
    return subprocess.Popen(command, cwd=CHECKOUT, env={"QT_QPA_PLATFORM": "offscreen", "PATH": ""})


def test_a_second_start_brings_the_window_to_the_front_and_ends(qtbot, house, tmp_path):
    window, bell = house
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        run = second_start(tmp_path)
    qtbot.waitUntil(lambda: run.poll() is not None, timeout=20_000)
    assert run.returncode == 0
    assert not window.isMinimized()
    assert window.isVisible()


def test_nobody_answers_where_no_window_is_open(tmp_path):
    assert not ring(tmp_path)


def test_a_mark_a_killed_run_has_left_behind_keeps_nobody_out(tmp_path):
    (tmp_path / "fm_desktop.window").touch()
    assert not ring(tmp_path)


def test_after_the_end_nothing_is_left_and_nobody_is_heard(qtbot, house, tmp_path):
    _window, bell = house
    bell.take_down()
    assert list(tmp_path.iterdir()) == []
    assert not ring(tmp_path)


def test_windows_of_two_folders_do_not_hear_each_other(qtbot, house, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "fm_desktop.window").touch()
    assert not ring(other)
