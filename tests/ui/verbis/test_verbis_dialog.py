"""The window for VerBIS with real keys: copy, mark, next, take back; and what stands in the clipboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import NoteData, reword_note, write_note
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.reviews import ReviewData, correct_review, record_review
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.storage.queries.carrying import carried_of
from fm_desktop.storage.queries.client import reviews
from fm_desktop.storage.queries.notes import notes_of
from fm_desktop.storage.queries.verbis import to_carry_over
from fm_desktop.ui.verbis.reading import Whose
from fm_desktop.ui.verbis.verbis_dialog import VerbisDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def line(line_in):
    return line_in("steering")


@pytest.fixture
def note(demo_desk, line, did):
    today = demo_desk.today()
    did(write_note, line.client, line.case, today, NoteData("Kita gefunden, ab Mai"))
    return demo_desk.work.call(lambda: notes_of(line.client))[0]


@pytest.fixture
def window(qtbot, demo_desk):
    """Return what opens the window and waits until it is filled."""

    def open_it(whose, wanted=None):
        window = VerbisDialog(demo_desk, whose, wanted)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.current() is not None and window.table.hasFocus())
        return window

    return open_it


def owed(desk):
    return [row.id for row in desk.work.call(lambda: to_carry_over(desk.me.id))]


def states(window):
    model = window.table.rows
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def press(qtbot, window, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key and wait until the lists have been read again."""
    with qtbot.waitSignal(window._desk.data_changed):
        qtbot.keyClick(window.table, key, held)
    window._desk.work.call(lambda: None)
    QApplication.processEvents()


def test_k_copies_marks_and_goes_to_the_next_until_all_is_done(qtbot, demo_desk, note, window):
    shown, before = window(Whose(manager=demo_desk.me.id)), owed(demo_desk)
    assert len(before) >= 3
    assert shown.count.text() == f"{len(before)} fehlen noch"
    for done, _each in enumerate(before, 1):
        heading = shown.heading.text()
        qtbot.keyClick(shown.table, Key.Key_K)
        qtbot.waitUntil(lambda done=done: shown.table.rows.rowCount() == len(before) - done)
        assert QApplication.clipboard().text().splitlines()[0] in (
            *("Beratungsvermerk", "SOB-Vermerk", "Fortführungsprüfung", "Übernahmevermerk", "Beendigung"),
        )
        assert shown.heading.text() != heading or done == len(before)
    assert owed(demo_desk) == []
    assert shown._close.hasFocus()


def test_v_marks_without_copying(qtbot, demo_desk, note, window):
    QApplication.clipboard().clear()
    shown, before = window(Whose(manager=demo_desk.me.id)), owed(demo_desk)
    press(qtbot, shown, Key.Key_V)
    assert len(owed(demo_desk)) == len(before) - 1
    assert QApplication.clipboard().text() == ""


def test_copying_alone_marks_nothing(qtbot, demo_desk, note, window):
    shown, before = window(Whose(manager=demo_desk.me.id), note.carry), owed(demo_desk)
    qtbot.keyClick(shown.table, Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: "Kita gefunden, ab Mai" in QApplication.clipboard().text())
    assert owed(demo_desk) == before


def test_a_key_pressed_twice_marks_one(qtbot, demo_desk, note, window):
    shown, before = window(Whose(manager=demo_desk.me.id)), owed(demo_desk)
    with qtbot.waitSignal(demo_desk.data_changed):
        qtbot.keyClicks(shown.table, "vv")
    assert len(owed(demo_desk)) == len(before) - 1


def test_what_was_marked_is_taken_back(qtbot, demo_desk, note, window):
    shown, before = window(Whose(manager=demo_desk.me.id)), owed(demo_desk)
    press(qtbot, shown, Key.Key_V)
    press(qtbot, shown, Key.Key_Z, CTRL)
    assert owed(demo_desk) == before


def test_a_note_says_not_yet_carried_over_and_changed_since(qtbot, demo_desk, line, note, did, window):
    shown = window(Whose(client=line.client, name=line.name), note.carry)
    qtbot.waitUntil(lambda: "Kita gefunden" in shown.text.toPlainText())
    assert shown.state.text() == "VerBIS: noch nicht"
    place = shown.table.currentIndex().row()
    press(qtbot, shown, Key.Key_V)
    qtbot.waitUntil(lambda: states(shown)[place] == "übertragen Mo 2.3.")
    did(reword_note, note.id, NoteData("Kita gefunden, ab Juni"), note.day)
    demo_desk.data_changed.emit(Changed.NOTES)
    qtbot.waitUntil(lambda: states(shown)[place] == "übertragen Mo 2.3., seither geändert, in 3 Tagen")


def test_the_text_of_a_review_says_what_was_recorded(qtbot, demo_desk, line, did, window):
    day = demo_desk.today()
    data = ReviewData(line.case, day, "Arbeitsbündnis trägt", "Teilzeit ab Herbst", False, "Netz fehlt")
    did(record_review, data)
    carried = next(
        each
        for each in demo_desk.work.call(lambda: carried_of(line.client))
        if each.kind == "review" and each.day == day
    )
    shown = window(Whose(client=line.client, name=line.name), carried.key)
    qtbot.waitUntil(lambda: "Arbeitsbündnis" in shown.text.toPlainText())
    assert shown.text.toPlainText().splitlines() == [
        "Fortführungsprüfung",
        "Datum: 02.03.2026",
        "Gründe für die Fortführung: Arbeitsbündnis trägt",
        "Perspektiven: Teilzeit ab Herbst",
        "Andernorts wirtschaftlicher: nein – Netz fehlt",
    ]


def test_a_review_corrected_after_it_was_carried_over_is_owed_anew(demo_desk, line, did):
    day = demo_desk.today()
    did(record_review, ReviewData(line.case, day, "Arbeitsbündnis trägt"))

    def state():
        found = demo_desk.work.call(lambda: carried_of(line.client))
        return next(each for each in found if each.kind == "review" and each.day == day)

    did(mark_carried, [state().owed])
    assert state().state == "carried"
    review = next(each for each in demo_desk.work.call(lambda: reviews(line.case)) if each.day == day)
    did(correct_review, review.id, ReviewData(line.case, day, "Arbeitsbündnis trägt weiter"))
    assert state().state == "changed"


def test_all_of_it_is_reached_and_named_by_key(qtbot, demo_desk, note, window):
    window(Whose(manager=demo_desk.me.id))
    seen = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
    assert {"verbis_text", "carry_all", "close", "carried_already", "copy_text", "copy_carried"} == set(seen)


def test_reviews_of_different_days_are_told_apart_also_where_none_is_named(demo_desk, line_in):
    owed = demo_desk.work.call(lambda: to_carry_over(demo_desk.me.id))
    client = next(each.client for each in owed if each.kind == "review" and each.row is None)
    found = demo_desk.work.call(lambda: carried_of(client))
    days = [each.day for each in found if each.kind == "review"]
    assert len(days) == len(set(days))
    assert next(each for each in found if each.kind == "review").state == "owed"


def test_the_text_of_a_takeover_says_criteria_and_the_case_discussion(qtbot, demo_desk, window):
    owed = demo_desk.work.call(lambda: to_carry_over(demo_desk.me.id))
    takeover = next(each for each in owed if each.kind == "takeover")
    shown = window(Whose(manager=demo_desk.me.id), takeover.id)
    qtbot.waitUntil(lambda: shown.text.toPlainText().startswith("Übernahmevermerk\n"))
    said = shown.text.toPlainText()
    assert "Art: Hauptbetreuung" in said
    assert "Zugangskriterium: " in said
    assert takeover.name not in said
    assert takeover.customer_number not in said


def test_a_restricted_note_is_opened_when_it_is_copied_and_not_before(qtbot, demo_desk, line, did, window):
    did(write_restricted, line.client, line.case, demo_desk.today(), RestrictedData("Nur fuer mich"))
    shown = window(Whose(client=line.client, name=line.name))
    qtbot.waitUntil(lambda: shown.heading.text().endswith("Vermerk FM (individuell)"))
    assert shown.text.toPlainText() == "Dieser Vermerk wird erst beim Kopieren geöffnet."
    qtbot.keyClick(shown.table, Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: QApplication.clipboard().text().endswith("Nur fuer mich"))
    assert QApplication.clipboard().text().startswith("Vermerk FM (individuell)\nDatum: 02.03.2026")
    assert "Nur fuer mich" not in shown.text.toPlainText()
    assert shown.state.text() == "VerBIS: noch nicht"
    qtbot.keyClick(shown.table, Key.Key_K)
    qtbot.waitUntil(lambda: "übertragen Mo 2.3." in states(shown))


def test_whoever_may_not_mark_can_only_copy(qtbot, demo_desk, note, window):
    demo_desk.me = demo_desk.me._replace(roles=("tl",))
    shown = window(Whose(manager=demo_desk.me.id))
    assert not shown._both.isEnabled()
    assert not shown._carried.isEnabled()
    assert not shown._all.isVisible()
    before = owed(demo_desk)
    qtbot.keyClicks(shown.table, "kv")
    demo_desk.work.call(lambda: None)
    assert owed(demo_desk) == before
    qtbot.keyClick(shown.table, Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: QApplication.clipboard().text() != "")
