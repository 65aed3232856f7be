"""Judging steps and steering goals with one key each."""

from datetime import date

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def dialog(qtbot, opened, subjects, plan_now):
    """The dialog for somebody with two open steps at least."""
    subject = next(
        each for each in subjects(True) if sum(step.goes_on for step in plan_now(each).goals[0].steps) > 1
    )
    form = opened("steering", subject)
    qtbot.waitUntil(lambda: form.judging.list.rows.rowCount() > 0)
    return form


def test_steps_are_judged_with_one_key_each(qtbot, dialog, keys, plan_now):
    assert keys.name() == "judging_list"
    keys.press(Qt.Key.Key_D)
    keys.press(Qt.Key.Key_P)
    assert keys.name() == "judging_words"
    keys.type("Termin steht")
    keys.press(Qt.Key.Key_Return)
    assert keys.name() == "judging_until"
    keys.type("+4w")
    with qtbot.waitSignal(dialog.desk.data_changed):
        keys.onward()
    steps = [step for step in plan_now(dialog.subject).goals[0].steps if step.judged_on == date(2026, 3, 2)]
    assert [(step.status, step.result) for step in steps] == [("done", ""), ("partly", "Termin steht")]
    assert steps[1].until == date(2026, 3, 30)


def test_dropping_needs_a_reason_and_the_cursor_goes_there(qtbot, dialog, keys):
    keys.press(Qt.Key.Key_X)
    dialog.judging.list.setFocus()
    keys.onward()
    assert keys.name() == "judging_words"
    assert "Begründung" in dialog.judging.error.text()
    dialog.reject()


def test_without_a_judgement_nothing_is_recorded(dialog, keys):
    keys.onward()
    assert "nichts beurteilt" in dialog.judging.error.text()
    dialog.reject()


def test_delete_takes_a_judgement_back(dialog, keys):
    keys.press(Qt.Key.Key_D)
    keys.press(Qt.Key.Key_Up)
    keys.press(Qt.Key.Key_Delete)
    assert dialog.judging.draft_value() == {}
    dialog.reject()


def test_a_goal_is_put_into_other_words_with_a_reason(qtbot, dialog, keys, plan_now):
    keys.press(Qt.Key.Key_Up)
    keys.press(Qt.Key.Key_V)
    keys.type("Weg ist frei")
    dialog.judging.text.setFocus()
    keys.type("Neues Ziel")
    with qtbot.waitSignal(dialog.desk.data_changed):
        keys.onward()
    goal = plan_now(dialog.subject).goals[0]
    assert (goal.text, goal.status) == ("Neues Ziel", "open")


def test_a_draft_holds_what_was_judged(qtbot, dialog, keys, opened):
    keys.press(Qt.Key.Key_X)
    keys.type("entfaellt")
    kept = dialog.judging.draft_value()
    assert [(each["status"], each["words"]) for each in kept.values()] == [("dropped", "entfaellt")]
    subject = dialog.subject
    dialog.reject()
    again = opened("steering", subject)
    again.judging.set_draft_value(kept)
    qtbot.waitUntil(lambda: again.judging.list.rows.rowCount() > 0)
    assert again.judging.draft_value() == kept
    assert "entfällt" in next(row.mark for row in again.judging.list.rows.rows() if row.mark)
    again.reject()


def test_the_cursor_begins_on_the_step_that_is_due(qtbot, opened, dialog, plan_now):
    subject = dialog.subject
    dialog.reject()
    last = [step for step in plan_now(subject).goals[-1].steps if step.goes_on][-1]
    form = opened("steering", subject, row=last.id)
    qtbot.waitUntil(lambda: form.judging.list.current() is not None)
    assert form.judging.list.current().key == last.id
    form.reject()
