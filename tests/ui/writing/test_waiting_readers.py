"""Whose new keys are to be compared is asked on the day's screen and on that of the team, by real people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from fm_desktop.casework.intake import assign
from fm_desktop.casework.members import readmit, remove_member
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.storage.database import db
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.models import Case, CaseloadEntry, Client
from fm_desktop.ui.team.team_pane import TeamPane
from fm_desktop.ui.today.today_pane import TodayPane
from tests.casework.office import SECRET, confirm_all, readers
from tests.casework.stories import TODAY


@pytest.fixture
def given(office):
    """A case with a restricted note that Jonas Nolte runs since the lead gave it to him; client and note."""
    with office.at("kaya") as story:
        case = story.in_steering()
        confirm_all(story)
        client = story.client_of(case)
        _, note = story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
    with office.at("nolte") as story:
        confirm_all(story)
    return client, case, note


def enter_anew(office, login):
    with office.at("kaya") as story:
        _, code = story.do(readmit, office.ids[login])
    office.enter(login, code)


def run_by(person):
    """Say in the tables who runs the case, as other tools could."""
    for table in (Client, Case, CaseloadEntry):
        table.update(manager=person).execute()


def words(pane):
    return " ".join(each.text() for each in pane.waiting.findChildren(QLabel) if each.isVisible())


def press(qtbot, pane, name):
    pressed = pane.findChild(QPushButton, name)
    pressed.setFocus()
    qtbot.keyPress(pressed, Qt.Key.Key_Space)
    qtbot.keyRelease(pressed, Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", [TodayPane, TeamPane])
def test_a_reader_is_asked_about_new_keys_and_hands_the_notes_on_once_they_are_the_same(
    qtbot, office, given, pane_of, kind
):
    enter_anew(office, "nolte")
    pane = pane_of("hansen", kind)
    qtbot.waitUntil(pane.waiting.isVisible)
    assert "Jonas Nolte hat einen anderen Schlüssel als bisher" in words(pane)
    press(qtbot, pane, "confirm_waiting_0")
    qtbot.waitUntil(lambda: not pane.waiting.isVisible())
    assert pane.desk.work.call(lambda: readers(office, given[2])) == ["hansen", "nolte"]


def test_a_refused_key_gets_nothing_and_stays_in_sight(qtbot, office, given, pane_of):
    enter_anew(office, "nolte")
    pane = pane_of("hansen")
    qtbot.waitUntil(pane.waiting.isVisible)
    press(qtbot, pane, "refuse_waiting_0")
    qtbot.waitUntil(lambda: "haben Sie abgelehnt" in words(pane))
    assert pane.desk.work.call(lambda: readers(office, given[2])) == ["hansen"]
    press(qtbot, pane, "confirm_refused_0")
    qtbot.waitUntil(lambda: not pane.waiting.isVisible())
    assert pane.desk.work.call(lambda: readers(office, given[2])) == ["hansen", "nolte"]


def test_who_takes_a_case_that_has_become_free_is_asked_about_in_other_words(qtbot, office, given, pane_of):
    with office.at("kaya") as story:
        story.do(remove_member, office.ids["nolte"])
    with office.at("derya") as story:
        with db.atomic():  # signed by who takes it, as nobody runs it any more
            change = Change("case", given[1], {"manager": (office.ids["nolte"], story.by.person_id)})
            record("assign", author=story.by, changes=[change], client=given[0], case=given[1])
        run_by(story.by.person_id)
    pane = pane_of("hansen")
    qtbot.waitUntil(pane.waiting.isVisible)
    assert "Derya Yıldız führt jetzt Fälle mit Vermerken FM (individuell)" in words(pane)


def test_a_case_nobody_has_signed_leads_to_the_case(qtbot, office, given, pane_of):
    with office.at("derya"):
        run_by(office.ids["derya"])
    pane = pane_of("hansen")
    qtbot.waitUntil(pane.waiting.isVisible)
    assert "hat niemand unterschrieben" in words(pane)
    with qtbot.waitSignal(pane.desk.case_requested) as opened:
        press(qtbot, pane, "unclear_0")
    assert opened.args[0] == given[0]


def test_nobody_is_asked_where_nothing_has_changed(qtbot, office, given, pane_of):
    pane = pane_of("hansen")
    qtbot.waitUntil(lambda: pane.waiting._shown is not None)
    assert not pane.waiting.isVisible()
