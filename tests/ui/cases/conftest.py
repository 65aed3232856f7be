"""The screen *Fälle* on the demo caseload, shown and filled."""

import pytest

from fm_desktop.ui.cases.cases_pane import CasesPane


@pytest.fixture
def pane(qtbot, demo_desk):
    pane = CasesPane(demo_desk)
    qtbot.addWidget(pane)
    pane.resize(1232, 900)
    with qtbot.waitSignal(pane.caseload.counted):
        pane.show()
    pane.focus_first()
    return pane
