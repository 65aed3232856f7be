"""Somebody of the demo caseload to open forms about, and what reads the drafts that are stored."""

import pytest
from PySide6.QtWidgets import QWidget

from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.drafts import drafts_of
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.job_queue import Rank


@pytest.fixture
def subjects(demo_desk):
    """Everybody in main responsibility whose plan is steered."""
    wanted = LineFilter(phases=frozenset({"steering"}))
    found = demo_desk.work.call(lambda: lines(line_ids(wanted, Order(), demo_desk.today())))
    return [Subject(line.client, line.case, line.name, line.phase) for line in found]


@pytest.fixture
def opened(qtbot, demo_desk):
    """Return what opens a form and waits until it knows of its draft."""

    def open_it(form, subject, **more):
        dialog = open_dialog(form, demo_desk, subject, screen, **more)
        qtbot.waitExposed(dialog)
        demo_desk.work.call(lambda: None, Rank.WRITE)
        return dialog

    screen = QWidget()
    qtbot.addWidget(screen)
    return open_it


@pytest.fixture
def drafts(demo_desk):
    """Return what reads every draft of the person at the desk."""
    return lambda: demo_desk.work.call(lambda: drafts_of(demo_desk.me.id), Rank.WRITE)
