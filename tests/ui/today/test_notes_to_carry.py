"""A note VerBIS lacks is opened from the list of the day."""

from PySide6.QtCore import Qt

from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.storage.queries.caseload import LineFilter, Order, first_lines


def test_enter_on_a_note_verbis_lacks_opens_that_note(qtbot, shown, timed_desk):
    read, today = timed_desk.work.call, timed_desk.today()
    line = read(lambda: first_lines(LineFilter(phases=frozenset({"steering"})), Order(), today, 1))[0]
    note = NoteData("Anruf der Kita")
    who = {"by": timed_desk.author, "today": today}
    _, made = read(lambda: write_note(line.client, line.case, today, note, **who))
    pane = shown(timed_desk)
    carry = pane.sections.carry
    number = next(n for n, row in enumerate(carry.model.rows()) if row.record == made)
    carry.list.setCurrentIndex(carry.model.index(number))
    with qtbot.waitSignal(timed_desk.screen_requested) as wish:
        qtbot.keyClick(carry.list, Qt.Key.Key_Return)
    assert wish.args == ["case", {"client": line.client, "case": line.case, "note": made}]
