"""The journal of the office with real keys: the newest first, narrowed, read on, and checked in words."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.storage.chain import head
from fm_desktop.storage.database import db
from fm_desktop.storage.journal import record
from fm_desktop.storage.queries.office_journal import PAGE, Wanted, office_journal
from fm_desktop.ui.journal.journal_dialog import JournalDialog

Key = Qt.Key


@pytest.fixture
def line(line_in):
    return line_in("steering")


@pytest.fixture
def opened(qtbot, demo_desk):
    """Return what opens the window and waits until it is filled."""

    def open_it():
        window = JournalDialog(demo_desk)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: not window._is_reading and window.table.hasFocus())
        return window

    return open_it


@pytest.fixture
def many(demo_desk, line):
    """Entries for several pages."""

    def write():
        with db.atomic():
            for _ in range(2 * PAGE + 50):
                record("add_reminder", author=demo_desk.author, changes=[], client=line.client)

    demo_desk.work.call(write)


def deeds(window):
    model = window.table.rows
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def narrowed(qtbot, window, change):
    """Change a filter and wait until what it asks for shows."""
    before = window._asked
    change()
    qtbot.waitUntil(lambda: window._asked > before and not window._is_reading)


def test_the_newest_deed_stands_first_with_client_person_and_changes(qtbot, demo_desk, line, did, opened):
    did(write_note, line.client, line.case, demo_desk.today(), NoteData("Kita gefunden"))
    window = opened()
    first = [window.table.rows.index(0, column).data() for column in range(5)]
    assert first[1:4] == ["Vermerk geschrieben", line.name, "M. Albrecht"]
    assert "Kita gefunden" in first[4]
    assert "Kita gefunden" in window.whole.text()


def test_it_is_narrowed_by_deed_client_person_and_period(qtbot, demo_desk, line, did, opened):
    today = demo_desk.today()
    did(write_note, line.client, line.case, today, NoteData("Kita gefunden"))
    did(add_reminder, ReminderData(today, "Unterlagen", line.client, line.case))
    window = opened()
    filters = window.filters
    narrowed(qtbot, window, lambda: filters.deed.setCurrentIndex(filters.deed.findData("write_note")))
    assert set(deeds(window)) == {"Vermerk geschrieben"}
    narrowed(qtbot, window, lambda: qtbot.keyClicks(filters.client, "zzzz"))
    assert deeds(window) == []
    assert filters.nobody.text() == "Damit wird niemand gefunden."
    narrowed(qtbot, window, filters.clear)
    narrowed(qtbot, window, lambda: filters.client.setText(line.customer_number))
    qtbot.waitUntil(lambda: not window._is_reading and filters.wanted().clients == [line.client])
    qtbot.waitUntil(lambda: {"Vermerk geschrieben", "Wiedervorlage angelegt"} <= set(deeds(window)))
    assert {window.table.rows.row(n).record.name for n in range(len(deeds(window)))} == {line.name}
    narrowed(qtbot, window, lambda: filters.person.setCurrentIndex(filters.person.findData(demo_desk.me.id)))
    assert deeds(window)
    filters.first.set_day(today + timedelta(days=3650))
    narrowed(qtbot, window, filters.changed.emit)
    assert deeds(window) == []


def test_older_entries_are_read_when_the_cursor_comes_near_the_end(qtbot, many, opened):
    window = opened()
    assert window.table.rows.rowCount() == PAGE
    assert window.count.text() == f"die neuesten {PAGE} Einträge"
    seen = PAGE
    for _ in range(2):
        qtbot.keyClick(window.table, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda seen=seen: window.table.rows.rowCount() > seen)
        seen = window.table.rows.rowCount()
    assert seen > 2 * PAGE
    seqs = [window.table.rows.row(n).record.row.seq for n in range(seen)]
    assert seqs == sorted(seqs, reverse=True)
    assert len(set(seqs)) == seen


def test_whoever_reads_further_down_is_not_taken_back_to_the_top(qtbot, demo_desk, many, opened):
    window = opened()
    qtbot.keyClick(window.table, Key.Key_PageDown)
    place, asked = window.table.currentIndex().row(), window._asked
    demo_desk.data_changed.emit(Changed.NOTES)
    assert window._asked == asked
    assert window.table.currentIndex().row() == place > 0


def test_the_check_says_in_words_that_nothing_was_changed(qtbot, demo_desk, many, opened):
    window = opened()
    newest = demo_desk.work.call(head).seq
    qtbot.mouseClick(window.findChild(QPushButton, "check_journal"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.check.runs)
    words = window.check.words.text()
    assert (
        words == f"{newest} Einträge geprüft: Keiner wurde verändert, keiner fehlt, und alle Daten sind so,"
        " wie sie unterschrieben wurden."
    )


def test_the_check_names_an_entry_that_was_changed(qtbot, demo_desk, many, opened):
    def tamper():
        (name,) = db.execute_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%UPDATE%journal_entry%'"
        ).fetchone()
        db.execute_sql(f"DROP TRIGGER {name}")
        db.execute_sql("UPDATE journal_entry SET deed = 'write_note' WHERE seq = 7")

    demo_desk.work.call(tamper)
    window = opened()
    window.check.start.click()
    qtbot.waitUntil(lambda: not window.check.runs)
    words = window.check.words.text()
    assert words.startswith("Das Protokoll ist nicht so, wie es geschrieben wurde:")
    assert "Eintrag 7 des Protokolls wurde verändert." in words


def test_the_check_can_be_stopped_and_a_lock_does_not_wait_for_it(qtbot, demo_desk, many, opened):
    window = opened()
    window.check.start.click()
    assert window.check.runs
    demo_desk.leaving.emit()
    assert not window.check.runs
    demo_desk.work.call(lambda: None)
    QApplication.processEvents()
    assert "geprüft:" not in window.check.words.text()


def test_enter_opens_the_case(qtbot, demo_desk, line, did, opened):
    did(write_note, line.client, line.case, demo_desk.today(), NoteData("Kita gefunden"))
    window = opened()
    with qtbot.waitSignal(demo_desk.case_requested) as told:
        qtbot.keyClick(window.table, Key.Key_Return)
    assert told.args == [line.client, line.case]


def test_entries_about_restricted_notes_are_for_their_readers_alone(demo_desk, line):
    def write():
        with db.atomic():
            record("write_restricted", author=demo_desk.author, changes=[], client=line.client)

    demo_desk.work.call(write)
    found = demo_desk.work.call(lambda: office_journal(Wanted(clients=[line.client])))
    assert "write_restricted" not in {
        each.row.deed for each in found.rows
    }  # no note of theirs is there to read
