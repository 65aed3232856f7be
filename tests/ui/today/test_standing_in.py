"""Whoever stands in for a colleague is told so on the day's screen, and gets to the cases from there."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fm_desktop.casework.deputies import (
    Answer,
    DeputyData,
    appoint_deputy,
    ask_deputy_consent,
    end_deputyship,
)
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.people import person_by_login


@pytest.fixture
def colleague(demo_desk):
    """Jonas Nolte, for whom Miriam Albrecht can stand in."""
    return demo_desk.work.call(lambda: person_by_login("nolte")).id


@pytest.fixture
def deputyship(demo_desk, did, colleague):
    today = demo_desk.today()
    data = DeputyData(demo_desk.me.id, today, today + timedelta(days=12), person=colleague)
    _changed, made = did(appoint_deputy, data)
    return made


def cases_of(desk, person):
    wanted = LineFilter(manager=person)
    return desk.work.call(lambda: lines(line_ids(wanted, Order(), desk.today())))


def words(pane):
    return " ".join(each.text() for each in pane.standing_in.findChildren(QLabel) if not each.isHidden())


def test_who_stands_in_for_nobody_sees_no_line(shown, timed_desk):
    assert not shown(timed_desk).standing_in.isVisible()


def test_a_deputy_reads_for_whom_until_when_and_what_it_opens(
    qtbot, shown, timed_desk, did, colleague, deputyship
):
    cases = cases_of(timed_desk, colleague)
    did(ask_deputy_consent, deputyship, [Answer(cases[0].client, True)], timed_desk.today())
    pane = shown(timed_desk)
    qtbot.waitUntil(pane.standing_in.isVisible)
    assert "Sie vertreten" in words(pane)
    assert f"bis 14.3.2026 · {len(cases)} Fälle · 1 mit Zustimmung" in words(pane)
    link = pane.standing_in.findChild(QPushButton, "stand_in_0")
    assert link.text() == "Nolte, Jonas"
    link.setFocus()
    with qtbot.waitSignal(timed_desk.screen_requested) as asked:
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert asked.args == ["cases", {"manager": colleague.hex()}]


def test_the_line_goes_with_the_deputyship(qtbot, shown, timed_desk, did, deputyship):
    pane = shown(timed_desk)
    qtbot.waitUntil(pane.standing_in.isVisible)
    timed_desk.work.write(
        pane, lambda: end_deputyship(deputyship, by=timed_desk.author, today=timed_desk.today()), lambda: None
    )
    qtbot.waitUntil(lambda: not pane.standing_in.isVisible())
