"""What a role can never do about any client is neither offered nor bound in the lists."""

import shutil

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractButton

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import PASSWORD
from fm_desktop.preferences import Preferences
from fm_desktop.ui.admin.people_dialog import PeopleDialog
from fm_desktop.ui.calendar.calendar_pane import CalendarPane
from fm_desktop.ui.cases.cases_pane import CasesPane
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.today.today_pane import TodayPane
from tests.ui.conftest import TODAY

CASEWORK = {"G", "N", "R", "L", "A", "T", "W"}


@pytest.fixture
def desk_of(work, demo_folder, tmp_path):
    """Return what seats somebody at the example data."""
    failures = []
    work.failed.connect(lambda _owner, error: failures.append(error))

    def sit(login):
        folder = shutil.copytree(demo_folder, tmp_path / login)
        author = work.call(lambda: open_desk(folder, login, PASSWORD, today=TODAY))
        me = Me(author.person_id, author.name, author.roles, author.login)
        return Desk(work, me, Preferences(), lambda: TODAY, author, is_demo=True)

    yield sit
    work.call(close_desk)
    assert failures == []


def shown(qtbot, pane):
    qtbot.addWidget(pane)
    pane.resize(1232, 900)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def named(pane):
    offered = pane.keys()
    return {key for key, _words in offered}


def bound(pane):
    actions = {each.shortcut().toString() for each in pane.findChildren(QAction)}
    return actions | {each.key().toString() for each in pane.findChildren(QShortcut)}


@pytest.mark.parametrize("login", ["petersen", "hansen"])
@pytest.mark.parametrize("kind", [CasesPane, CalendarPane])
def test_who_runs_no_case_has_no_key_for_casework(qtbot, desk_of, login, kind):
    pane = shown(qtbot, kind(desk_of(login)))
    assert not (named(pane) | bound(pane)) & CASEWORK


def test_on_heute_neither(qtbot, desk_of):
    pane = shown(qtbot, TodayPane(desk_of("hansen")))
    assert not (named(pane) | bound(pane)) & (CASEWORK | {"V", "U", "E"})


@pytest.mark.parametrize("kind", [CasesPane, CalendarPane, TodayPane])
def test_who_runs_cases_has_them_all(qtbot, desk_of, kind):
    pane = shown(qtbot, kind(desk_of("nolte")))
    assert {"G", "N", "R", "L", "A", "T"} <= named(pane) & bound(pane)


def test_a_placement_officer_adds_no_client_and_documents_no_talk(qtbot, desk_of):
    pane = shown(qtbot, CasesPane(desk_of("petersen")))
    qtbot.waitUntil(lambda: pane.caseload.line() is not None)
    assert not pane.head.new.isVisible()
    assert not pane.findChild(QAbstractButton, "preview_contact").isVisible()
    assert pane.findChild(QAbstractButton, "preview_open").isVisible()


def test_who_runs_no_case_begins_with_everybodys_they_may_see(qtbot, desk_of):
    pane = shown(qtbot, CasesPane(desk_of("petersen")))
    assert pane.head.view.text() == "Ansicht: Alle Fälle"
    qtbot.waitUntil(lambda: pane.caseload.line() is not None)


def test_the_calendar_of_a_placement_officer_shows_the_clients_dates(qtbot, desk_of):
    pane = shown(qtbot, CalendarPane(desk_of("petersen")))
    assert not pane.head.managers.isVisible()
    assert pane.head.managers.manager() is None
    qtbot.waitUntil(lambda: any(pane.model._lines.values()))


def test_who_documents_no_talk_is_not_asked_to_plan_one_on_heute(qtbot, desk_of):
    pane = shown(qtbot, TodayPane(desk_of("hansen")))
    assert pane.findChild(QAbstractButton, "talks_today_link") is None


def test_a_team_lead_adds_clients_and_assigns_cases(qtbot, desk_of):
    pane = shown(qtbot, CasesPane(desk_of("hansen")))
    assert pane.head.new.isVisible()
    assert "Z" in bound(pane)


def test_a_team_lead_sees_the_people_and_changes_none(qtbot, desk_of):
    dialog = shown(qtbot, PeopleDialog(desk_of("hansen")))
    qtbot.waitUntil(lambda: bool(dialog._seen.people))
    offered = {each.objectName() for each in dialog.findChildren(QAbstractButton)}
    assert "link_name" in offered
    assert not offered & {
        "add_person",
        "change_person",
        "make_person",
        "readmit",
        "remove_person",
        "office_code",
    }
    assert not bound(dialog) & {"N", "Z", "Del"}


def test_whoever_plans_no_appointments_is_offered_none(qtbot, desk_of):
    pane = shown(qtbot, CalendarPane(desk_of("petersen")))
    for name in ("plan_appointment", "plan_on_day"):
        assert not pane.findChild(QAbstractButton, name).isVisible()
