"""A report on a fault helps to mend it and says nothing about anybody."""

import logging
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest

from fm_desktop import paths
from fm_desktop.fault_report import described, report
from fm_desktop.surroundings import keep_log

NAME = "Yılmaz, Ayşe"
NOW = datetime(2026, 11, 23, 10, 7)
CHECKOUT = Path(__file__).parents[1]


@pytest.fixture
def logged(tmp_path, monkeypatch):
    """The program's log in a folder of its own."""
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = list(logging.getLogger("fm_desktop").handlers)
    keep_log()
    yield tmp_path / "log"
    for handler in set(logging.getLogger("fm_desktop").handlers) - set(before):
        logging.getLogger("fm_desktop").removeHandler(handler)
        handler.close()


def failing(client):
    try:
        {}[client]
    except KeyError as error:
        raise ValueError(f"{client} fehlt") from error


def a_fault():
    try:
        failing(NAME)
    except ValueError as error:
        return error
    return None


def test_it_names_kinds_and_places_from_the_first_to_the_last_and_no_words():
    told = described(a_fault())
    assert told.index("KeyError") < told.index("ValueError")
    assert "test_fault_report.py" in told
    assert "failing" in told
    assert NAME not in told


def test_no_place_says_where_this_computer_keeps_things():
    assert str(CHECKOUT) not in described(a_fault())


def test_the_report_says_on_what_it_happened_and_ends_with_the_log(logged):
    logging.getLogger("fm_desktop.somewhere").error("Something in %s", Path.home() / "daten")
    told = report(a_fault(), NOW)
    assert "FM Desktop" in told
    assert "Python 3." in told
    assert "Something in ~/daten" in told
    assert str(Path.home()) not in told
    assert NAME not in told


def test_a_fault_on_another_thread_is_logged_without_its_words(logged):
    thread = threading.Thread(target=failing, args=(NAME,))
    thread.start()
    thread.join()
    written = (logged / "fm-desktop.log").read_text("utf-8")
    assert "ValueError" in written
    assert NAME not in written


def test_a_crash_below_python_is_told_at_the_next_start(tmp_path):
    code = (
        "import faulthandler, sys; from pathlib import Path; from fm_desktop import paths, surroundings\n"
        f"paths.log_folder = lambda: Path({str(tmp_path)!r})\n"
        "surroundings.keep_log()\n"
        "if sys.argv[1:]: faulthandler._sigsegv()\n"
    )
    for more in (["crash"], []):
        subprocess.run([sys.executable, "-c", code, *more], cwd=CHECKOUT, check=False, capture_output=True)
    assert "ended unexpectedly" in (tmp_path / "fm-desktop.log").read_text("utf-8")


def test_the_log_stays_small(logged):
    log = logging.getLogger("fm_desktop.somewhere")
    for _ in range(4000):
        log.error("x" * 400)
    assert sum(file.stat().st_size for file in logged.iterdir()) < 500_000
