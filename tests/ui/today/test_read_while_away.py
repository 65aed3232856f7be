"""Who comes back is told on the day's screen who has read their restricted notes meanwhile."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from fm_desktop.casework.deputies import Answer, DeputyData, appoint_deputy, ask_deputy_consent
from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.storage.models import Deputyship, Office
from fm_desktop.storage.queries.deputies import read_while_away
from tests.casework.office import LAST, SECRET, confirm_all
from tests.casework.stories import TODAY

NOW = date.today()  # readings are written down with the computer's own time
BACK = NOW + timedelta(days=10)
DAY = timedelta(days=1)


@pytest.fixture
def read(office):
    """Jonas Nolte stands in for Selin Kaya and has read; the deputyship lies around the present day."""
    with office.at("kaya") as story:
        client = story.client_of(case := story.in_steering())
        story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
        _, made = story.do(appoint_deputy, DeputyData(office.ids["nolte"], TODAY, LAST))
        story.do(ask_deputy_consent, made, [Answer(client, True)], TODAY)
        confirm_all(story)
    with office.at("nolte") as story:
        story.do(read_restricted, client)
    with office.at("kaya"):
        Deputyship.update(first_day=NOW - DAY, last_day=NOW + DAY).execute()
    return office


def told(login, read, today):
    with read.at(login) as story:
        return [row.by for row in read_while_away(story.by.person_id, today)]


def test_it_is_told_until_two_weeks_after_the_return(read):
    last = NOW + DAY
    days = (NOW, last + timedelta(days=14), last + timedelta(days=15))
    assert [told("kaya", read, day) for day in days] == [["Nolte, Jonas"], ["Nolte, Jonas"], []]
    assert told("hansen", read, NOW) == []


def test_what_was_read_before_one_was_away_is_not_told_as_read_meanwhile(read):
    with read.at("kaya"):
        Deputyship.update(first_day=NOW + DAY, last_day=BACK).execute()
    assert told("kaya", read, BACK) == []


def test_an_office_that_shows_no_readings_shows_none_here(read):
    with read.at("kaya"):
        Office.update(read_log=False).execute()
    assert told("kaya", read, NOW) == []


def test_the_line_names_who_and_leads_to_all_readings(qtbot, read, pane_of):
    pane = pane_of("kaya", today=NOW)
    line = pane.read_while_away
    qtbot.waitUntil(line.isVisible)
    assert line.words.text().startswith(
        "Während Sie weg waren, wurde FM (individuell) zu Ihren Kund:innen gelesen: J. Nolte (1-mal"
    )
    link = line.findChild(QPushButton, "readings_while_away")
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    dialogs = [each for each in QApplication.topLevelWidgets() if each.objectName() == "readings_dialog"]
    (dialog,) = [each for each in dialogs if each.isVisible()]
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 1)
    dialog.close()


def test_nobody_away_sees_no_line(qtbot, read, pane_of):
    pane = pane_of("nolte", today=NOW)
    qtbot.waitUntil(lambda: pane.day() is not None)
    assert not pane.read_while_away.isVisible()
