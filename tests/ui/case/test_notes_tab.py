"""The page *Vermerke* with real keys: read, write, word anew, copy, carry over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.talks import ContactData
from fm_desktop.storage.queries.notes import notes_of
from fm_desktop.ui.case.case_pane import CasePane
from tests.ui.case.talk.typist import Typist

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


@pytest.fixture
def line(line_in):
    return line_in("steering", lambda line: line.next_appointment is None)


@pytest.fixture
def two_notes(demo_desk, line):
    """A note from a conversation and one by itself."""
    today, who = demo_desk.today(), {"by": demo_desk.author, "today": demo_desk.today()}
    talk = ContactData(line.client, line.case, today, time="08:00")
    demo_desk.work.call(lambda: document_talk(Conversation(talk, [NoteData("Kita gefunden")]), **who))
    note = NoteData("Ziel bleibt", "standing")
    demo_desk.work.call(lambda: write_note(line.client, line.case, today, note, **who))
    return demo_desk.work.call(lambda: notes_of(line.client))


@pytest.fixture
def page(qtbot, shown, line, two_notes):
    """The page with the cursor on the first note."""
    pane = shown(line)
    pane.activateWindow()
    pane.show_note(two_notes[0].id)
    qtbot.waitUntil(lambda: pane.pages.notes.current() is not None)
    pane.pages.notes.table.setFocus()
    return pane.pages.notes


def dialog(qtbot):
    def find():
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return next((each for each in shown if each.objectName() == "note_dialog"), None)

    qtbot.waitUntil(lambda: find() is not None and find().isActiveWindow())
    return find()


def texts(page):
    rows = page.table.rows
    return [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


def test_the_notes_stand_with_kind_day_author_and_whether_verbis_has_them(page):
    assert texts(page)[:2] == [
        ["Beratungsvermerk", "Mo 2.3.", "M. Albrecht", "noch nicht, in 3 Tagen", "Kita gefunden"],
        ["SOB-Vermerk", "Mo 2.3.", "M. Albrecht", "noch nicht, in 3 Tagen", "Ziel bleibt"],
    ]
    assert "Kita gefunden" in page.reading.text.toPlainText()
    assert page.reading._who.text().startswith("Lesen: Sie, Arbeitsvermittlung ")


def test_a_note_is_worded_anew_and_the_old_wording_stays_readable(qtbot, page, typist):
    typist.press(Key.Key_Return)
    form = dialog(qtbot)
    assert typist.where() == "note_text"
    typist.press(Key.Key_End, CTRL)
    typist.write(", ab Mai")
    typist.save(form)
    qtbot.waitUntil(lambda: "Wortlaut bis" in page.reading.text.toPlainText())
    said = page.reading.text.toPlainText()
    assert said.startswith("Kita gefunden, ab Mai\n")
    assert said.endswith("Kita gefunden")


def test_v_notes_that_verbis_has_it(qtbot, page, typist):
    with qtbot.waitSignal(page._desk.data_changed):
        typist.press(Key.Key_V)
    qtbot.waitUntil(lambda: texts(page)[0][3] == "übertragen Mo 2.3.")
    assert not page._deeds[-1].isEnabled()
    assert texts(page)[1][3] == "noch nicht, in 3 Tagen"
    assert page.reading._verbis.text() == "VerBIS: übertragen Mo 2.3."


def test_k_copies_the_text_and_notes_that_verbis_has_it(qtbot, page, typist):
    with qtbot.waitSignal(page._desk.data_changed):
        typist.press(Key.Key_K)
    assert QApplication.clipboard().text().splitlines() == [
        "Beratungsvermerk",
        "Datum: 02.03.2026, 08:00",
        "Format: Büro",
        "Von: Albrecht, Miriam",
        "",
        "Kita gefunden",
    ]
    qtbot.waitUntil(lambda: texts(page)[0][3] == "übertragen Mo 2.3.")


def test_the_text_is_copied(page, typist):
    typist.press(Key.Key_Down)
    typist.press(Key.Key_C, CTRL)
    assert QApplication.clipboard().text().endswith("\n\nZiel bleibt")


def test_a_note_is_written_without_a_conversation(qtbot, page, typist):
    page.deed_wanted.emit("note", {})
    form = dialog(qtbot)
    typist.press(Key.Key_Return, CTRL)
    assert "braucht einen Text" in form.fields["note_text"].error.text()
    typist.write("Aktenlage")
    typist.save(form)
    qtbot.waitUntil(lambda: "Aktenlage" in [row[4] for row in texts(page)])


def test_the_day_of_a_note_from_a_conversation_is_that_of_the_conversation(qtbot, page, typist):
    typist.press(Key.Key_Return)
    form = dialog(qtbot)
    assert not form._day.isEnabled()
    form.reject()
    page.window().activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    typist.press(Key.Key_Down, Key.Key_Return)
    form = dialog(qtbot)
    assert form._day.isEnabled()
    form.reject()


def test_enter_on_a_note_in_the_timeline_opens_it_here(qtbot, page):
    pane = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CasePane))
    pane.tabs.setCurrentIndex(0)
    timeline = pane.history.timeline
    row = next(n for n, each in enumerate(timeline.rows.rows()) if each.record.kind == "note")
    timeline.setCurrentIndex(timeline.rows.index(row, 0))
    timeline.setFocus()
    qtbot.keyClick(timeline, Key.Key_Return)
    qtbot.waitUntil(lambda: page.isVisible() and page.current() is not None)
    qtbot.waitUntil(lambda: page.current().text == "Ziel bleibt")
