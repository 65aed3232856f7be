"""The guided dialog of the plan with real keys: quick for one goal, manageable for twelve."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fm_desktop.ui.plan.drafted import DraftGoal
from tests.ui.plan.conftest import CTRL


@pytest.fixture
def wizard(qtbot, opened, subjects):
    """The dialog for somebody without a plan, the cursor in the first goal."""
    form = opened("plan", subjects(False)[0])
    qtbot.waitUntil(lambda: bool(form.goals.editor.forms()))
    return form


def write_goal(keys):
    """Write a goal from its words to its day, with a need that is not recorded yet."""
    keys.type("Arbeit im Lager")
    keys.tab()
    keys.type("Vertrag liegt vor")
    keys.tab()
    keys.type("Geld")
    keys.tab()
    keys.type("pf")
    keys.press(Qt.Key.Key_Return)
    keys.tab(2)
    keys.type("schuldn")
    keys.tab()
    keys.type("30.6.")


def test_one_goal_with_two_steps_is_made_by_keys_alone(qtbot, wizard, keys, plan_now):
    assert keys.name() == "goal_1_text"
    write_goal(keys)
    keys.onward()
    qtbot.waitUntil(lambda: keys.name() == "step_1_1_text")
    keys.type("Lebenslauf mitbringen")
    keys.tab(2)
    keys.type("fr")
    keys.tab(2)
    keys.type("Diakonie anrufen")
    keys.tab()
    keys.type("p")
    keys.tab()
    keys.type("Diakonie")
    keys.tab()
    keys.type("+2w")
    keys.onward()
    keys.onward()
    assert wizard.currentPage() is wizard.outcome
    qtbot.waitUntil(lambda: "Planschritt" in [each.text() for each in wizard.findChildren(QLabel)])
    with qtbot.waitSignal(wizard.desk.data_changed):
        keys.onward()
    plan = plan_now(wizard.subject)
    (goal,) = plan.goals
    assert (goal.text, goal.recognised_by, goal.until) == (
        "Arbeit im Lager",
        "Vertrag liegt vor",
        date(2026, 6, 30),
    )
    assert goal.strategy == "debt_counselling"
    assert [(need.area, need.need) for need in goal.needs] == [("money_debts", "garnishment")]
    assert [(step.text, step.who, step.partner, step.until) for step in goal.steps] == [
        ("Lebenslauf mitbringen", "client", "", date(2026, 3, 6)),
        ("Diakonie anrufen", "partner", "Diakonie", date(2026, 3, 16)),
    ]
    (version,) = plan.versions
    assert (version.number, version.day) == (1, date(2026, 3, 2))
    assert version.paper.goals[0].strategy == "Schuldnerberatung einbeziehen"
    assert version.paper.client_side[0].startswith("Sie erledigen")


def test_nobody_passes_a_goal_that_cannot_be_checked(wizard, keys):
    keys.type("Arbeit")
    keys.onward()
    assert wizard.currentPage() is wizard.goals
    faulty = [
        name for name, field in wizard.goals.editor.forms()[0].fields._fields.items() if field.is_faulty()
    ]
    assert faulty == ["sign", "needs", "strategy"]
    assert keys.name() == "goal_1_sign"
    wizard.reject()


def test_nobody_passes_a_step_behind_its_goal(qtbot, wizard, keys):
    write_goal(keys)
    keys.onward()
    qtbot.waitUntil(lambda: keys.name() == "step_1_1_text")
    keys.onward()
    assert "Schritt" in wizard.steps_page.editor.sections[0].error.text()
    keys.type("Anrufen")
    keys.tab(2)
    keys.type("1.8.")
    keys.onward()
    assert wizard.currentPage() is wizard.steps_page
    assert "nach dem Tag seines Ziels" in wizard.steps_page.editor.sections[0].lines[0].until.error.text()
    wizard.reject()


def test_twelve_goals_show_one_line_each_and_one_is_open(wizard, keys):
    for number in range(1, 13):
        keys.type(f"Ziel {number}")
        keys.press(Qt.Key.Key_N, CTRL)
    forms = wizard.goals.editor.forms()
    assert [form.goal().text for form in forms][:12] == [f"Ziel {number}" for number in range(1, 13)]
    assert [form.is_open() for form in forms] == [False] * 12 + [True]
    closed = [form.height() for form in forms[:12]]
    assert max(closed) <= 40
    forms[11].head.setFocus()
    keys.press(Qt.Key.Key_Space)
    assert forms[11].is_open()
    assert keys.name() == "goal_12_text"
    forms[11].moved.emit(-1)
    assert [goal.text for goal in wizard.goals.editor.goals()][10:] == ["Ziel 12", "Ziel 11"]
    forms[0].removed.emit()
    assert len(wizard.goals.editor.goals()) == 11
    wizard.reject()


def test_a_draft_holds_goals_and_steps_whenever_it_comes(qtbot, wizard, opened, subjects, keys):
    write_goal(keys)
    keys.onward()
    qtbot.waitUntil(lambda: keys.name() == "step_1_1_text")
    keys.type("Lebenslauf")
    goals, steps = wizard.goals.editor.draft_value(), wizard.steps_page.editor.draft_value()
    wizard.reject()
    other = opened("plan", subjects(False)[1])
    other.goals.editor.set_draft_value(goals)
    other.steps_page.editor.set_draft_value(steps)
    qtbot.waitUntil(lambda: bool(other.goals.editor.forms()))
    assert other.goals.editor.draft_value() == goals
    assert other.steps_page.editor.draft_value() == steps
    assert [goal.text for goal in other.goals.editor.goals()] == ["Arbeit im Lager"]
    other.reject()


def test_a_plan_that_was_handed_out_is_changed_with_a_reason(qtbot, opened, subjects, keys, plan_now):
    subject = subjects(True)[0]
    before = plan_now(subject)
    form = opened("plan", subject)
    qtbot.waitUntil(lambda: bool(form.goals.editor.forms()))
    assert [goal.text for goal in form.goals.editor.goals()] == [goal.text for goal in before.goals]
    form.goals.editor.open_form(0)
    form.goals.editor.forms()[0].focus()
    keys.press(Qt.Key.Key_End)
    keys.type(" bald")
    keys.onward()
    keys.onward()
    assert form.currentPage() is form.agreement
    keys.onward()
    assert form.currentPage() is form.agreement
    assert keys.name() == "plan_reason"
    keys.type("Kita frueher")
    keys.onward()
    qtbot.waitUntil(lambda: not form.outcome.fault.text())
    with qtbot.waitSignal(form.desk.data_changed):
        keys.onward()
    newest = plan_now(subject).versions[0]
    assert (newest.number, newest.reason) == (2, "Kita frueher")
    assert newest.paper.goals[0].text.endswith("bald")
    assert newest.paper.office_side == before.versions[0].paper.office_side


def test_a_goal_that_was_left_empty_is_no_goal():
    assert DraftGoal("new-1").is_blank()
    assert not DraftGoal("new-1", text="x").is_blank()


def test_what_was_begun_is_offered_again_where_it_stopped(qtbot, wizard, keys, opened):
    write_goal(keys)
    keys.onward()
    qtbot.waitUntil(lambda: keys.name() == "step_1_1_text")
    keys.type("Lebenslauf")
    keys.tab(2)
    keys.type("fr")
    subject = wizard.subject
    qtbot.waitUntil(lambda: wizard.draft.saved_at is not None)
    wizard.draft.look()  # as it does every second: it learns of the page
    wizard.reject()
    again = opened("plan", subject)
    qtbot.waitUntil(lambda: again.currentPage() is again.steps_page)
    (line, blank) = again.steps_page.editor.sections[0].lines
    assert (line.text.text(), line.until.day()) == ("Lebenslauf", date(2026, 3, 6))
    assert blank.step().is_blank()
    (goal,) = again.goals.editor.goals()
    assert (goal.text, goal.strategy, goal.new_needs) == (
        "Arbeit im Lager",
        "debt_counselling",
        (("money_debts", "garnishment"),),
    )
    again.reject()


def test_a_long_goal_does_not_push_the_dates_out_of_sight(qtbot, wizard):
    kept = {"key": "new-1", "text": "Arbeit " * 40, "recognised_by": "Vertrag", "strategy": "learn_german"}
    wizard.goals.editor.set_draft_value([kept | {"new_needs": [["language", "german_skills"]]}])
    wizard.next()
    assert wizard.currentPage() is wizard.steps_page
    fields = wizard.steps_page.fields
    qtbot.waitUntil(lambda: fields.width() > 0)
    assert fields.width() <= fields.parentWidget().width()
    wizard.reject()


def test_every_field_of_a_step_says_which_step_it_is_also_after_one_was_taken_out(qtbot, wizard, keys):
    write_goal(keys)
    keys.onward()
    qtbot.waitUntil(lambda: keys.name() == "step_1_1_text")
    section = wizard.steps_page.editor.sections[0]
    for words in ("Anrufen", "Schreiben"):
        section.lines[-1].text.setFocus()
        keys.type(words)
    names = [control.accessibleName() for line in section.lines for control in line.stops()]
    assert len(set(names)) == len(names)
    assert section.lines[1].who.accessibleName() == "Ziel 1, Schritt 2, Wer ihn tut"
    section.lines[0].remove.click()
    assert section.lines[0].text.accessibleName() == "Ziel 1, Schritt 1"
