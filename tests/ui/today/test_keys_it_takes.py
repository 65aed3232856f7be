"""How many keys the commonest deeds take from the day's list, counted with real keys and no mouse."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.notes import notes_of
from fm_desktop.storage.queries.talks import planned_of
from fm_desktop.ui.today.talk_rows import TalkRow
from tests.ui.case.talk.typist import Typist

Key = Qt.Key
MOST_FOR_A_TALK, MOST_FOR_MISSED = 25, 3


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


@pytest.fixture
def begun(pane):
    """The cursor stands on a talk of today that has begun."""
    talks = pane.sections.talks
    number, row = next(
        (n, row)
        for n, row in enumerate(talks.model.rows())
        if isinstance(row, TalkRow) and row.talk.status == "planned" and row.begun
    )
    talks.list.setFocus()
    talks.list.setCurrentIndex(talks.model.index(number))
    return row.talk


def window(qtbot, name):
    def find():
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return next((each for each in shown if each.objectName() == name), None)

    qtbot.waitUntil(lambda: find() is not None and find().isActiveWindow())
    return find()


def test_a_routine_conversation_with_the_next_appointment_takes_at_most_25_keys(qtbot, pane, typist, begun):
    typist.press(Key.Key_G)
    form = window(qtbot, "contact_dialog")
    qtbot.waitUntil(lambda: form._ground is not None)
    typist.write("Praktikum besprochen, Zeugnis folgt.")
    typist.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    typist.type("+4w")
    typist.press(Key.Key_Tab)
    typist.type("930")
    typist.save(form)
    assert typist.presses <= MOST_FOR_A_TALK
    assert typist.presses == 13
    today, read = pane.desk.today(), pane.desk.work.call
    assert read(lambda: notes_of(begun.client))[0].text == "Praktikum besprochen, Zeugnis folgt."
    ahead = read(lambda: planned_of(begun.client))[-1]
    assert (ahead.day, ahead.time) == (today + timedelta(weeks=4), "09:30")
    assert begun.id not in {row.id for row in read(lambda: planned_of(begun.client))}


def test_all_of_it_typed_by_hand_takes_at_most_25_keys_too(qtbot, pane, typist):
    due = pane.sections.due
    due.list.setFocus()
    number = next(n for n, row in enumerate(due.model.rows()) if getattr(row, "due", "") == "D3")
    row = due.model.rows()[number]
    due.list.setCurrentIndex(due.model.index(number))
    typist.press(Key.Key_G)
    form = window(qtbot, "contact_dialog")
    qtbot.waitUntil(lambda: form._ground is not None)
    typist.press(Key.Key_Tab, Key.Key_Tab)
    typist.type("9")
    typist.press(Key.Key_Tab)
    typist.type("45")
    typist.press(Key.Key_Tab, Key.Key_Tab)
    typist.write("Kita gefunden.")
    typist.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    typist.type("+4w")
    typist.press(Key.Key_Tab)
    typist.type("10")
    typist.save(form)
    assert typist.presses <= MOST_FOR_A_TALK
    assert typist.presses == 20
    talk = next(each for each in pane.desk.work.call(lambda: history(row.client)) if each.kind == "contact")
    assert (talk.time, talk.minutes, talk.text) == ("09:00", 45, "Kita gefunden.")


def test_who_did_not_come_takes_at_most_3_keys_with_the_new_appointment(qtbot, pane, typist, begun):
    typist.press(Key.Key_N)
    form = window(qtbot, "appointment_dialog")
    typist.save(form)
    assert typist.presses <= MOST_FOR_MISSED
    today, read = pane.desk.today(), pane.desk.work.call
    attempt = next(each for each in read(lambda: history(begun.client)) if each.kind == "attempt")
    assert (attempt.day, attempt.title_key) == (today, "missed")
    ahead = read(lambda: planned_of(begun.client))
    assert (today + timedelta(weeks=1), begun.time, begun.format, begun.place) in {
        (row.day, row.time, row.format, row.place) for row in ahead
    }


def test_not_reached_is_one_key_and_says_so(qtbot, pane, typist, begun):
    with qtbot.waitSignal(pane.desk.data_changed):
        typist.press(Key.Key_R)
    assert typist.presses == 1
    attempt = next(
        each for each in pane.desk.work.call(lambda: history(begun.client)) if each.kind == "attempt"
    )
    assert attempt.title_key == "not_reached"
    assert begun.name in pane._key_line.remark.text()


def test_moving_takes_one_key_and_the_new_day(qtbot, pane, typist, begun):
    typist.press(Key.Key_L)
    form = window(qtbot, "appointment_dialog")
    typist.type("+1w")
    typist.save(form)
    assert typist.presses == 6
    ahead = pane.desk.work.call(lambda: planned_of(begun.client))
    assert pane.desk.today() + timedelta(weeks=1) in {row.day for row in ahead}


def test_a_call_is_noted_in_two_lines_and_is_no_contact(qtbot, pane, typist, begun):
    before = pane.desk.work.call(lambda: history(begun.client))
    typist.press(Key.Key_A)
    form = window(qtbot, "attempt_dialog")
    assert typist.where() == "attempt_note"
    typist.write("Kommt am Freitag")
    typist.press(Key.Key_Return)
    typist.write("bringt den Bescheid mit")
    typist.save(form)
    after = pane.desk.work.call(lambda: history(begun.client))
    call = next(each for each in after if each.kind == "attempt")
    assert (call.title_key, call.time) == ("call", "10:07")
    assert call.text == "Kommt am Freitag\nbringt den Bescheid mit"
    contacts = [[row for row in rows if row.kind == "contact"] for rows in (before, after)]
    assert contacts[0] == contacts[1]


@pytest.mark.parametrize("key", [Key.Key_R, Key.Key_L, Key.Key_A, Key.Key_N])
def test_the_keys_do_nothing_where_no_client_is(qtbot, pane, typist, key):
    for each in pane.sections.lists():
        each.show_rows([])
    for each in pane.sections.lists():
        qtbot.keyClick(each.list, key)
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not pane]
