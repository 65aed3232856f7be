"""Example data open in a run of their own."""

import sys

from PySide6.QtCore import QProcess

from fm_desktop.start_options import parse
from fm_desktop.ui.second_window import command


def test_python_runs_the_package_and_a_packed_program_itself(monkeypatch):
    assert command() == ["-m", "fm_desktop", "--demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == ["--demo"]
    assert parse(command()).demo


def test_the_command_names_our_package():
    """Ask for help instead of a window: the command is understood, and nothing opens."""
    run = QProcess()
    run.start(sys.executable, [*command(), "--help"])
    assert run.waitForFinished()
    assert run.exitCode() == 0
