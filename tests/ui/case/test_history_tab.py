"""The pills above the timeline: only kinds that are there, and nothing else once one is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.ui.case.history_tab import KINDS
from fm_desktop.ui.roles import RECORD_ROLE


def shown_kinds(tab):
    rows = tab.timeline.model()
    return {rows.index(n, 0).data(RECORD_ROLE).record.kind for n in range(rows.rowCount())}


def test_no_kind_stands_under_two_pills():
    kinds = [kind for each in KINDS.values() for kind in each]
    assert len(kinds) == len(set(kinds))


def test_a_pill_shows_its_kind_alone(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    everything = shown_kinds(pane.history)
    for key, kinds in KINDS.items():
        pill = pane.history.findChild(QPushButton, f"choice_{key}")
        assert pill.isVisible() == bool(kinds & everything)
        if pill.isVisible():
            qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
            assert shown_kinds(pane.history) == kinds & everything


def test_chips_without_a_date_say_why(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    silent = [chip.name for chip in pane.head._shown if chip.line is None and not chip.why]
    assert silent == []
