"""Midnight while the window is open, and a computer's clock that runs behind what was stored."""

from datetime import date, timedelta

import pytest

from fm_desktop.storage.chain import head
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import Screen
from fm_desktop.ui.today.today_pane import TodayPane
from tests.clocks import run_ahead


@pytest.fixture
def window(qtbot, timed_desk):
    made = MainWindow(
        timed_desk, [Screen("today", "Heute", "sun", TodayPane)], Screen("case", "Fall", "sun", TodayPane)
    )
    qtbot.addWidget(made)
    made.show_screen("today")
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: made.pane().day() is not None)
    return made


@pytest.mark.parametrize(
    ("days", "title"),
    [(1, "Dienstag, 3. März 2026"), (30, "Mittwoch, 1. April 2026"), (-3, "Freitag, 27. Februar 2026")],
)
def test_at_midnight_and_when_the_clock_is_set_the_day_moves(qtbot, window, clock, days, title):
    before = window.pane().day()
    clock.day += timedelta(days=days)
    window._look_at_the_day()
    qtbot.waitUntil(lambda: window.pane().day() is not before)
    assert window.pane().head._title.text() == title
    shown = window.pane().day()
    assert {row.day for row in shown.talks} <= {clock.day}
    assert all(row.effective <= clock.day for row in shown.due if row.state in ("overdue", "today"))


def test_on_the_same_day_nothing_is_read_again(window, monkeypatch):
    read = []
    monkeypatch.setattr(window.desk.work, "read", lambda *args: read.append(args))
    window._look_at_the_day()
    assert read == []


def test_a_clock_behind_the_newest_entry_is_told_until_it_is_right(qtbot, pane, monkeypatch):
    assert pane.clock_line.isHidden()
    newest = date.fromisoformat(pane.desk.work.call(head).at[:10])
    run_ahead(monkeypatch, timedelta(days=-400))
    before = pane.day()
    pane.refresh()
    qtbot.waitUntil(lambda: pane.day() is not before)
    assert pane.clock_line.isVisible()
    assert f"{newest.year}" in pane.clock_line.words.text()
    run_ahead(monkeypatch, timedelta())
    before = pane.day()
    pane.refresh()
    qtbot.waitUntil(lambda: pane.day() is not before)
    assert pane.clock_line.isHidden()
