"""Reading in another calendar: looked at first, given to somebody by hand, taken over and taken back."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.undo import undo_last
from fm_desktop.storage.queries.talks import planned_of
from fm_desktop.ui.calendar.calendar_import_dialog import CalendarImportDialog
from fm_desktop.ui.calendar.import_words import standing_words
from fm_desktop.ui.case.subject import Subject

Key = Qt.Key


def ics(*events):
    blocks = [
        f"BEGIN:VEVENT\nUID:{number}@x\nSUMMARY:{title}\nDTSTART:{start}\nEND:VEVENT"
        for number, (title, start) in enumerate(events)
    ]
    return "\n".join(["BEGIN:VCALENDAR", *blocks, "END:VCALENDAR", ""])


@pytest.fixture
def dialog(qtbot, demo_desk):
    made = CalendarImportDialog(demo_desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def read(qtbot, dialog, tmp_path):
    def do(*events):
        file = tmp_path / "kalender.ics"
        file.write_text(ics(*events), "utf-8")
        dialog.read(file)
        qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == len(events))

    return do


def said(dialog):
    return [dialog.table.rows.row(n).texts[-1] for n in range(dialog.table.rows.rowCount())]


def planned(desk, client):
    return [(row.day, row.time) for row in desk.work.call(partial(planned_of, client))]


def test_what_is_named_exactly_is_planned_and_taken_back(qtbot, demo_desk, did, dialog, read, line_in):
    line = line_in("steering")
    before = planned(demo_desk, line.client)
    read((line.name, "20260323T093000"), ("Team", "20260324T093000"), (line.name, "20260201T093000"))
    assert said(dialog) == ["wird geplant", "nennt niemanden", "liegt zurück oder ist abgesagt"]
    assert dialog.summary.text() == "1 neu, 0 geändert, 0 abgesagt; 2 bleiben draußen"
    with qtbot.waitSignal(demo_desk.work.data_changed):
        qtbot.keyClick(dialog._take, Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert set(planned(demo_desk, line.client)) - set(before) == {(date(2026, 3, 23), "09:30")}
    did(undo_last)
    assert planned(demo_desk, line.client) == before


def test_whose_it_is_can_be_said_and_an_event_left_out(qtbot, demo_desk, dialog, read, line_in):
    line = line_in("steering")
    read(("Frau Y.", "20260323T093000"))
    assert not dialog._take.isEnabled()
    qtbot.keyPress(dialog.table, Key.Key_Z)
    qtbot.waitUntil(lambda: any(w.objectName() == "whom" for w in QApplication.topLevelWidgets()))
    next(w for w in QApplication.topLevelWidgets() if w.objectName() == "whom").close()
    dialog._give(dialog.current(), Subject(line.client, line.case, line.name, line.phase))
    assert said(dialog) == ["wird geplant"]
    assert dialog.table.rows.row(0).texts[3] == line.name
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.table.setFocus()
    qtbot.keyPress(dialog.table, Key.Key_X)
    assert said(dialog) == ["bleibt draußen"]
    assert not dialog._take.isEnabled()
    qtbot.keyPress(dialog.table, Key.Key_X)
    assert dialog._take.isEnabled()


def test_somebody_without_an_open_case_is_not_given_an_event(dialog, read, line_in):
    line = line_in("ended")
    read(("Frau Y.", "20260323T093000"))
    dialog._give(dialog.current(), Subject(line.client, line.case, line.name, line.phase))
    assert line.name in dialog._error.text()


def test_an_event_that_moved_says_from_where(qtbot, demo_desk, dialog, read, line_in):
    line = line_in("steering")
    read((line.name, "20260323T093000"))
    with qtbot.waitSignal(demo_desk.work.data_changed):
        dialog.take()
    dialog.show()
    read((line.name, "20260325T100000"))
    qtbot.waitUntil(lambda: said(dialog) == ["zieht um vom 23.03.2026 09:30"])


def test_what_is_no_calendar_says_so(qtbot, dialog, tmp_path):
    file = tmp_path / "liste.ics"
    file.write_bytes(b"PK")
    dialog.read(file)
    qtbot.waitUntil(lambda: "keine Kalenderdatei" in dialog._error.text())
    assert dialog._choose.isEnabled()


def test_every_standing_has_its_words(dialog, read):
    from fm_desktop.casework.imports.appointments import Compared, Standing

    read(("Frau Y.", "20260323T093000"))
    event = dialog.current().event
    assert all(standing_words(Compared(event, each)) for each in Standing)
