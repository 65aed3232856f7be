"""Words lead to the texts they stand in, by keys alone; Enter opens the client at the place."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.resources import resource
from fm_desktop.storage.queries.search import PAGE
from fm_desktop.storage.search import KINDS
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.search.kinds import GROUPS, kind_icon, kind_words
from fm_desktop.ui.search.search_pane import SearchPane
from tests.ui.conftest import TODAY


@pytest.fixture
def somebody(subject_in):
    return subject_in("steering")


@pytest.fixture
def pane(qtbot, demo_desk):
    made = SearchPane(demo_desk)
    qtbot.addWidget(made)
    made.resize(1232, 900)
    made.show()
    made.focus_first()
    return made


@pytest.fixture
def ask(qtbot, pane):
    """Return what types and waits until it is known how much was found."""

    def typed(text):
        pane.field.clear()
        qtbot.keyClicks(pane.field, text)
        qtbot.waitUntil(lambda: pane._asked.typed == text and pane._counts is not None)

    return typed


def rows(pane):
    model = pane.rows.model()
    return [model.index(row, 0).data(RECORD_ROLE) for row in range(model.rowCount())]


def count(pane):
    return int(pane._count.text().split()[0].replace(".", ""))


def test_an_empty_screen_says_how_to_search(pane):
    assert pane._stack.currentWidget() is pane._beginning
    assert pane._count.text() == ""


def test_what_is_typed_is_found_while_the_field_keeps_the_focus(pane, ask, did, somebody):
    did(write_note, somebody.client, somebody.case, TODAY, NoteData("Quittenbrot für die Übung"))
    ask("quittenb uebung")
    (row,) = rows(pane)
    assert (row.hit.client, row.hit.kind) == (somebody.client, "consultation")
    assert row.spoken.startswith("02.03.2026, ")
    assert row.spoken.endswith("Quittenbrot für die Übung")
    assert pane._count.text() == "1 Treffer"
    assert pane.field.hasFocus()


def test_enter_in_the_field_opens_the_note_the_cursor_is_on(qtbot, pane, ask, did, somebody):
    for number in (1, 2):
        day = TODAY - timedelta(days=number)
        _, note = did(write_note, somebody.client, somebody.case, day, NoteData(f"Quittenbrot {number}"))
    ask("quittenbrot")
    qtbot.keyClick(pane.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.desk.screen_requested) as told:
        qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert told.args == ["case", {"client": somebody.client, "case": somebody.case, "note": note}]


def test_what_is_no_note_opens_in_the_history_or_on_its_page(qtbot, pane, ask):
    ask("schuldnerberatung")
    for kind, page in (("service", "history"), ("release", "history")):
        at = next(n for n, row in enumerate(rows(pane)) if row.hit.kind == kind)
        pane.rows.setCurrentIndex(pane.rows.found.index(at, 0))
        with qtbot.waitSignal(pane.desk.screen_requested) as told:
            pane.open_hit()
        assert told.args[1]["page"] == page
        assert told.args[1]["row"] == rows(pane)[at].hit.place


def test_the_next_page_is_read_when_the_cursor_nears_the_end(qtbot, pane, ask):
    ask("termin")
    assert len(rows(pane)) == PAGE
    assert pane._keys.remark.text() != ""
    number = count(pane)
    while len(rows(pane)) < number:
        before = len(rows(pane))
        pane.rows.setCurrentIndex(pane.rows.found.index(before - 1, 0))
        qtbot.waitUntil(lambda before=before: len(rows(pane)) > before)
    assert len({row.key for row in rows(pane)}) == number
    days = [row.hit.day or date.min for row in rows(pane)]
    assert days == sorted(days, reverse=True)
    assert pane._keys.remark.text() == ""


def test_another_question_is_answered_from_the_top(qtbot, pane, ask):
    ask("termin")
    pane.rows.setCurrentIndex(pane.rows.found.index(40, 0))
    ask("schuld")
    assert pane.rows.currentIndex().row() == 0
    assert pane.rows.verticalScrollBar().value() == 0


def test_pills_narrow_down(qtbot, pane, ask):
    ask("termin")
    everything = count(pane)
    pane.mine.click()
    qtbot.waitUntil(lambda: pane._counts is not None and 0 < count(pane) < everything)
    mine = count(pane)
    pane.kinds.choose("services")
    pane.kinds.chosen.emit("services")
    qtbot.waitUntil(lambda: pane._counts is not None and 0 < count(pane) < mine)
    assert {row.hit.kind for row in rows(pane)} <= GROUPS["services"]
    ask("xyzzy")
    assert pane._stack.currentWidget() is pane._nothing


def test_the_client_one_comes_from_may_be_looked_at_alone(qtbot, pane, ask, somebody):
    ask("termin")
    everybody = len(rows(pane))
    pane.show_what(client=somebody.client, name=somebody.name)
    assert pane.one.text() == f"Nur {somebody.name}"
    assert not pane.one.isChecked()
    pane.one.click()
    qtbot.waitUntil(lambda: len(rows(pane)) < everybody)
    assert {row.hit.client for row in rows(pane)} <= {somebody.client}


def test_a_restricted_note_of_ones_own_is_found_with_a_lock_and_forgotten_behind_a_lock(
    pane, ask, did, somebody
):
    did(write_restricted, somebody.client, somebody.case, TODAY, RestrictedData("Quittenbrot vertraulich"))
    ask("quittenbrot")
    (row,) = rows(pane)
    assert (row.hit.is_restricted, row.icon, row.what.split(" · ")[0]) == (True, "lock", "FM (individuell)")
    assert pane._sealed._texts
    pane.desk.leaving.emit()
    assert pane._sealed._texts is None
    assert rows(pane) == []


def test_another_screen_in_front_keeps_no_opened_note(pane, ask):
    ask("termin")
    assert pane._sealed._texts is not None
    pane.hide()
    assert pane._sealed._texts is None


def test_what_is_recorded_meanwhile_shows(qtbot, pane, ask, did, somebody):
    ask("quittenbrot")
    assert pane._stack.currentWidget() is pane._nothing
    did(write_note, somebody.client, somebody.case, TODAY, NoteData("Quittenbrot"))
    pane.desk.data_changed.emit(Changed.EVERYTHING)
    qtbot.waitUntil(lambda: len(rows(pane)) == 1)


def test_escape_empties_the_field_then_goes_back(qtbot, pane, ask):
    ask("termin")
    qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.field.text() == ""
    qtbot.waitUntil(lambda: pane._stack.currentWidget() is pane._beginning)
    with qtbot.waitSignal(pane.desk.back_requested):
        qtbot.keyClick(pane.field, Qt.Key.Key_Escape)


def test_every_kind_has_its_words_icon_and_pill():
    assert set().union(*GROUPS.values()) == set(KINDS)
    for kind in KINDS:
        assert kind_words(kind)
        assert resource(f"icons/{kind_icon(kind)}.svg").is_file()


def test_the_model_answers_every_role(pane, ask, qtmodeltester):
    ask("termin")
    qtmodeltester.check(pane.rows.found)
