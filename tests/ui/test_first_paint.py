"""What waits for the first paint: told once, after it, or when it takes too long."""

import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.ui import first_paint
from fm_desktop.ui.first_paint import FirstPaint
from fm_desktop.vault.key_derivation import Cost

LATER = (
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "apsw",
    "argon2",
    "cryptography",
    "filelock",
    "fm_desktop.casework.opening",
    "fm_desktop.fault_report",
    "fm_desktop.storage.database",
    "fm_desktop.storage.lock",
    "fm_desktop.storage.models",
    "fm_desktop.throw_away",
    "fm_desktop.ui.aside",
    "fm_desktop.ui.main_window",
    "fm_desktop.ui.office_entry",
    "fm_desktop.ui.rail",
    "fm_desktop.ui.recovery",
    "fm_desktop.ui.screens",
    "fm_desktop.ui.setup.new_password",
    "fm_desktop.ui.watching",
    "fm_desktop.vault.sealing",
    "keyring",
    "logging.handlers",
    "peewee",
    "sqlite3",
    "subprocess",
    "tomllib",
)
"""What nobody needs before they have typed a password; each costs a start some milliseconds."""

START = """
import sys
from pathlib import Path
from fm_desktop.ui.features import read_no_sources
read_no_sources()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from fm_desktop.app import Program
from fm_desktop.start_options import StartOptions

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.objectName() == "unlock_window" and not found:
            found.extend(sys.modules)
            QTimer.singleShot(0, app.quit)
        return False

found, app, watch = [], QApplication([]), Watch()
app.installEventFilter(watch)
program = Program(app, StartOptions(Path(sys.argv[1])))
QTimer.singleShot(0, program.start)
app.exec()
program.end()
print(*found)
"""


@pytest.fixture
def told(qtbot):
    """Return what waits, and how often it has told."""
    times = []
    parent = QObject()
    first = FirstPaint(parent)
    first.done.connect(lambda: times.append(1))
    yield first, times
    first.forget()


def test_unlocking_is_painted_before_anything_is_imported_that_it_does_not_need(tmp_path):
    """Run in a process of its own, so that nothing else has imported anything before."""
    quick = Cost(memory_kib=64, iterations=1, lanes=1)
    set_up(
        tmp_path / "data",
        Founder("albrecht", "Albrecht", "Miriam"),
        "ein langes passwort",
        land="HH",
        cost=quick,
        today=date.today(),
    )
    command = [sys.executable, "-c", START, str(tmp_path / "data")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    imported = done.stdout.split()
    assert "fm_desktop.ui.unlock" in imported, done.stderr
    assert [name for name in LATER if name in imported] == []


def test_it_tells_once_and_after_the_paint(told, qtbot):
    first, times = told
    one, other = QWidget(), QWidget()
    for window in (one, other):
        qtbot.addWidget(window)
        first.wait_for(window)
    one.show()
    assert times == []
    qtbot.waitUntil(lambda: times == [1])
    other.show()
    one.repaint()
    qtbot.waitExposed(other)
    qtbot.wait(20)
    assert times == [1]


def test_a_window_that_is_never_painted_is_not_waited_for_for_ever(told, qtbot, monkeypatch):
    monkeypatch.setattr(first_paint, "PATIENCE", 10)
    first, times = told
    hidden = QWidget()
    qtbot.addWidget(hidden)
    first.wait_for(hidden)
    qtbot.waitUntil(lambda: times == [1])


def test_where_no_window_will_be_painted_it_tells_at_once_and_never_again(told, qtbot):
    first, times = told
    window = QWidget()
    qtbot.addWidget(window)
    first.wait_no_longer()
    assert times == [1]
    first.wait_for(window)
    window.show()
    first.wait_no_longer()
    assert times == [1]


def test_what_is_forgotten_tells_nothing(told, qtbot):
    first, times = told
    window = QWidget()
    qtbot.addWidget(window)
    first.wait_for(window)
    first.forget()
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(20)
    assert times == []
