"""The pills above the timeline: only kinds that are there, and nothing else once one is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.verbis import mark_carried
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


def test_a_restricted_note_says_how_it_stands_with_verbis(qtbot, shown, line_in, did, demo_desk):
    line = line_in("steering")
    _, note = did(
        write_restricted, line.client, line.case, demo_desk.today(), RestrictedData("Nur fuer mich")
    )
    pane = shown(line)

    def said():
        rows = pane.history.timeline.model()
        found = (rows.index(n, 0).data(RECORD_ROLE) for n in range(rows.rowCount()))
        return [row.meta for row in found if row.record.row == note]

    qtbot.waitUntil(lambda: any("VerBIS: noch nicht" in meta for meta in said()))
    did(mark_carried, [note])
    pane.refresh()
    qtbot.waitUntil(lambda: any("VerBIS: übertragen" in meta for meta in said()))
