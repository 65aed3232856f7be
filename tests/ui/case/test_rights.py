"""On the pages of a case nothing is offered that would be refused, also after a page has read anew."""

import shutil
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import PASSWORD
from fm_desktop.preferences import Preferences
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.ui.case.case_pane import CasePane
from fm_desktop.ui.desk import Desk, Me

TODAY = date(2026, 3, 2)
READS = {
    "attachment_save",
    "attachment_show",
    *("back", "more", "next_steps", "copy_note", "to_plan", "plan_versions"),
    *(
        "save_map",
        "print_plan",
        "save_plan",
        "print_assessment",
        "save_assessment",
        "assessment_now",
        "assessment_then",
    ),
}
"""Buttons that only look, besides chips and choices."""


@pytest.fixture
def desk(work, demo_folder, tmp_path):
    """Sit Kirsten Petersen, a placement officer, down at the desk."""
    folder = shutil.copytree(demo_folder, tmp_path / "data")
    author = work.call(lambda: open_desk(folder, "petersen", PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    failures = []
    work.failed.connect(lambda _owner, error: failures.append(error))
    yield Desk(work, me, Preferences(), lambda: TODAY, author, is_demo=True)
    work.call(close_desk)
    assert failures == []


@pytest.fixture
def pane(qtbot, desk):
    """Open the case of one of her clients in steering."""

    def find():
        wanted = LineFilter(phases=frozenset({"steering"}))
        return next(line for line in lines(line_ids(wanted, Order(), TODAY)) if line.shared)

    line = desk.work.call(find)
    shown = CasePane(desk)
    qtbot.addWidget(shown)
    shown.resize(1232, 900)
    shown.show_client(line.client, line.case)
    shown.show()
    qtbot.waitUntil(lambda: shown._seen is not None)
    return shown


def offered(pane):
    shown = (each.objectName() for each in pane.findChildren(QAbstractButton) if each.isVisible())
    return {name for name in shown if name and not name.startswith(("chip_", "choice_"))}


def test_an_officer_is_offered_only_what_looks(qtbot, desk, pane):
    for page in range(pane.tabs.count()):
        pane.tabs.setCurrentIndex(page)
        desk.work.call(lambda: None)
        assert offered(pane) <= READS


def test_a_page_that_reads_anew_does_not_offer_it_again(qtbot, desk, pane):
    for page in range(pane.tabs.count()):
        pane.tabs.setCurrentIndex(page)
        desk.work.call(lambda: None)
        desk.data_changed.emit(Changed.EVERYTHING)
        for _ in range(3):
            desk.work.call(lambda: None)
        assert offered(pane) <= READS
