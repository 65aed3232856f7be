"""The team lead's screen with real keys on a real file."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.casework.intake import ReferralData, mark
from fm_desktop.casework.members import remove_member
from fm_desktop.storage.models import Office
from fm_desktop.ui.team.team_pane import TeamPane
from fm_desktop.ui.today.rows import Heading

TODAY = date(2026, 3, 2)
Key = Qt.Key


@pytest.fixture
def pane(qtbot, demo_desk):
    """Open the screen and wait until it has read."""
    shown = TeamPane(demo_desk)
    qtbot.addWidget(shown)
    shown.resize(1232, 900)
    shown.show()
    qtbot.waitUntil(lambda: shown.table is not None)
    return shown


def people(pane):
    model = pane.table.model()
    return {model.index(row, 0).data(): row for row in range(model.rowCount())}


def kinds(pane):
    return {row.due for row in pane.decisions.model.rows() if not isinstance(row, Heading)}


def choose(pane, kind):
    rows = pane.decisions.model.rows()
    row = next(n for n, each in enumerate(rows) if not isinstance(each, Heading) and each.due == kind)
    pane.decisions.list.setCurrentIndex(pane.decisions.model.index(row))


def dialog(name):
    shown = (
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    )
    return next(each for each in shown if each.objectName() == name)


def cell(pane, name, column):
    return pane.table.model().index(people(pane)[name], column).data()


def test_who_has_left_is_said_to_have_no_access(qtbot, demo_desk, pane):
    nolte = next(each.person_id for each in demo_desk.author.members if each.login == "nolte")
    deed = partial(remove_member, nolte, by=demo_desk.author, today=TODAY)
    demo_desk.work.write(pane, deed, pane.refresh)
    qtbot.waitUntil(lambda: "Nolte, Jonas · ohne Zugang" in people(pane))
    assert "Yıldız, Derya" in people(pane)


def test_it_shows_who_carries_how_much(pane):
    assert {"Albrecht, Miriam", "Nolte, Jonas", "Yıldız, Derya"} <= set(people(pane))
    load = next(row.load for row in pane._rows if row.name == "Albrecht, Miriam")
    assert cell(pane, "Albrecht, Miriam", 2) == f"{load.main} von {load.key} · {load.percent} %"


def test_enter_on_a_person_shows_their_cases(qtbot, pane, demo_desk):
    pane.table.selectRow(people(pane)["Nolte, Jonas"])
    with qtbot.waitSignal(demo_desk.screen_requested) as asked:
        qtbot.keyClick(pane.table, Key.Key_Return)
    nolte = next(row.manager for row in pane._rows if row.name == "Nolte, Jonas")
    assert asked.args == ["cases", {"manager": nolte.hex()}]


def test_a_referral_without_agreement_waits_for_the_team_lead_until_it_is_decided(
    qtbot, pane, did, demo_desk, subject_in
):
    assert "dispute" not in kinds(pane)
    client = subject_in("watch", lambda line: line.manager == demo_desk.me.id).client
    _changed, case = did(mark, ReferralData(client, TODAY - timedelta(days=2)))
    of_two_minds = DiscussionData(TODAY - timedelta(days=1), "Frau Petersen (AV)", "verschieden", None)
    did(record_discussion, case, of_two_minds)
    demo_desk.work.data_changed.emit(_changed)
    qtbot.waitUntil(lambda: "dispute" in kinds(pane))
    choose(pane, "dispute")
    qtbot.keyClick(pane.decisions.list, Key.Key_E)
    assert dialog("discuss_dialog").isVisible()
    decided = DiscussionData(TODAY, "Miriam Albrecht", "wird übernommen", True, kind="lead")
    demo_desk.work.data_changed.emit(did(record_discussion, case, decided))
    qtbot.waitUntil(lambda: "dispute" not in kinds(pane))


def test_z_gives_an_unassigned_case_its_manager(qtbot, pane):
    choose(pane, "unassigned")
    qtbot.keyClick(pane.decisions.list, Key.Key_Z)
    assert dialog("assign_dialog").isVisible()


def test_an_office_may_do_without_figures_about_single_people(qtbot, pane, demo_desk):
    assert pane.table.model().columnCount() == 7
    demo_desk.work.call(lambda: Office.update(figures_per_person=False).execute())
    pane.refresh()
    qtbot.waitUntil(lambda: pane.table.model().columnCount() == 2)
