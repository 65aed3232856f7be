"""Correcting what was entered: from the row of the history, by keys alone, on a real file."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.intake import ReferralData, mark
from fm_desktop.casework.reminders import ReminderData, add_reminder, change_reminder
from fm_desktop.casework.reviews import ReviewData, record_review
from fm_desktop.casework.talks import ContactData, correct_contact, record_attempt
from fm_desktop.storage.queries.client import cases_of, open_reminders

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog(qtbot, name):
    """Wait for a dialog and return it."""

    def found():
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        return [each for each in shown if each.isVisible() and each.objectName() == name]

    qtbot.waitUntil(lambda: bool(found()))
    form = found()[0]
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def put_cursor_on(pane, pleases):
    """Put the cursor on the first row of the history that pleases."""
    rows = pane.history.timeline.rows
    number = next(n for n, each in enumerate(rows.rows()) if pleases(each.record))
    pane.history.timeline.setCurrentIndex(rows.index(number, 0))


def open_with_enter(qtbot, pane, pleases, name):
    put_cursor_on(pane, pleases)
    qtbot.keyClick(pane.history.timeline, Qt.Key.Key_Return)
    return dialog(qtbot, name)


def menu_of(qtbot, pane, pleases):
    """Open the menu of a row with the menu key, and return it."""
    put_cursor_on(pane, pleases)
    view, nowhere = pane.history.timeline.viewport(), QPoint(-1, -1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, nowhere, nowhere)
    QApplication.sendEvent(view, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def choose(qtbot, menu, name):
    """Go down a menu to an entry and press Enter."""
    wanted = [action.objectName() for action in menu.actions()].index(name)
    for _ in range(wanted + 1):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().objectName() == name
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def save(qtbot, pane, form):
    """Press Ctrl+Enter and wait until the screen has been read again."""
    before = pane._seen
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: pane._seen is not before)


def retype(qtbot, edit, text):
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_an_attempt_is_corrected_from_its_row(qtbot, shown, line_in, did, demo_desk):
    line, today = line_in("steering"), demo_desk.today()
    did(record_attempt, ContactData(line.client, line.case, today, outcome="missed", summary="nicht da"))
    pane = shown(line)
    form = open_with_enter(qtbot, pane, lambda row: row.text == "nicht da", "correct_attempt_dialog")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    retype(qtbot, form._time, "9:30")
    save(qtbot, pane, form)
    row = next(each for each in pane._seen.history if each.text == "nicht da")
    assert (row.kind, row.title_key, row.time, row.version) == ("attempt", "not_reached", "09:30", 2)


def test_what_was_changed_meanwhile_is_not_written_over(qtbot, shown, line_in, did, demo_desk):
    line, today = line_in("steering"), demo_desk.today()
    did(record_attempt, ContactData(line.client, line.case, today, outcome="missed", summary="nicht da"))
    pane = shown(line)
    form = open_with_enter(qtbot, pane, lambda row: row.text == "nicht da", "correct_attempt_dialog")
    row = next(each for each in pane._seen.history if each.text == "nicht da")
    data = ContactData(line.client, line.case, today, outcome="missed", summary="anderswo")
    did(correct_contact, row.row, data)
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "inzwischen anderswo geändert" in form._fault.text())
    assert form.isVisible()
    form.reject()


def test_the_day_of_a_step_is_put_right_and_its_deadlines_follow(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda line: line.limit_due is not None))
    before = pane._seen.case.main_since
    form = open_with_enter(
        qtbot,
        pane,
        lambda row: row.kind == "state" and row.title_key == "clarification",
        "correct_step_dialog",
    )
    qtbot.waitUntil(form.verb.isEnabled)
    assert form._step.currentData() == "clarification"
    assert form._day.edit.hasFocus()
    wanted = before + timedelta(days=1)
    retype(qtbot, form._day.edit, f"{wanted:%d.%m.%Y}")
    form._reason.setFocus()
    qtbot.keyClicks(form._reason, "Zahlendreher")
    save(qtbot, pane, form)
    assert pane._seen.case.main_since == wanted
    states = [row for row in pane._seen.history if row.title_key == "clarification"]
    assert {(row.day, row.superseded) for row in states} == {(before, True), (wanted, False)}


def test_a_date_out_of_order_is_refused_at_the_field(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda line: line.limit_due is not None))
    pane.tabs.setCurrentIndex(6)
    qtbot.keyClick(pane.pages.person.dates, Qt.Key.Key_Space)
    form = dialog(qtbot, "correct_step_dialog")
    qtbot.waitUntil(form.verb.isEnabled)
    form._step.setCurrentIndex(form._step.findData("clarification"))
    retype(qtbot, form._day.edit, "1.1.2020")
    form._reason.setPlainText("so")
    qtbot.keyPress(form._day.edit, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "zu früh" in form.fields["step_day"].error.text())
    assert form._between.text().startswith("Möglich vom ")
    form.reject()


def test_an_end_is_taken_back_from_the_menu_of_its_row(qtbot, shown, line_in):
    pane = shown(line_in("ended"))
    menu = menu_of(qtbot, pane, lambda row: row.title_key == "ended")
    choose(qtbot, menu, "row_correct_end")
    form = dialog(qtbot, "correct_end_dialog")
    qtbot.keyClicks(form.focusWidget(), "falsche Person")
    save(qtbot, pane, form)
    assert pane._seen.head.phase not in ("ended", "declined")
    assert pane._seen.case.ended_on is None
    row = next(row for row in pane._seen.history if row.title_key == "ended")
    assert row.superseded
    titles = [each.title for each in pane.history.timeline.rows.rows()]
    assert "Ende zurückgenommen" in titles


def test_an_end_with_a_newer_case_offers_nothing_of_the_kind(qtbot, shown, line_in, did, demo_desk):
    line = line_in("ended")
    did(mark, ReferralData(line.client, demo_desk.today()))
    pane = shown(line)
    menu = menu_of(qtbot, pane, lambda row: row.title_key == "ended")
    assert "row_correct_end" not in [action.objectName() for action in menu.actions()]
    menu.close()


def test_a_review_is_corrected(qtbot, shown, line_in, did, demo_desk):
    line = line_in("steering", lambda line: line.next_due_kind == "D5")
    did(record_review, ReviewData(line.case, demo_desk.today(), "Schulden", "gut", True, "Caritas"))
    pane = shown(line)
    form = open_with_enter(qtbot, pane, lambda row: "Schulden" in row.text, "correct_review_dialog")
    qtbot.waitUntil(form.verb.isEnabled)
    assert (form._elsewhere.key(), form._why.text(), form._prospects.toPlainText()) == (
        "yes",
        "Caritas",
        "gut",
    )
    form._reasons.setFocus()
    form._reasons.selectAll()
    qtbot.keyClicks(form._reasons, "Schulden und Wohnung")
    save(qtbot, pane, form)
    assert any(row.text.startswith("Schulden und Wohnung") for row in pane._seen.history)


def test_a_reminder_is_changed_from_beside_the_history(qtbot, shown, line_in, did, demo_desk):
    line, today = line_in("steering"), demo_desk.today()
    did(add_reminder, ReminderData(today + timedelta(days=3), "Mietvertrag", line.client, line.case))
    pane = shown(line)
    links = pane.side.findChildren(QPushButton, "change_reminder")
    link = next(each for each in links if "Mietvertrag" in each.accessibleName())
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    form = dialog(qtbot, "change_reminder_dialog")
    retype(qtbot, form._text, "Mietvertrag und Kaution")
    retype(qtbot, form._day.edit, "+2w")
    save(qtbot, pane, form)
    found = {(row.text, row.day) for row in pane._seen.reminders}
    assert ("Mietvertrag und Kaution", today + timedelta(weeks=2)) in found


def test_an_old_view_of_a_reminder_is_refused(qtbot, shown, line_in, did, demo_desk):
    line, today = line_in("steering"), demo_desk.today()
    did(add_reminder, ReminderData(today, "Mietvertrag", line.client, line.case))
    pane = shown(line)
    row = next(each for each in pane._seen.reminders if each.text == "Mietvertrag")
    pane.deeds.do("change_reminder", {"reminder": row})
    form = dialog(qtbot, "change_reminder_dialog")
    did(change_reminder, row.id, ReminderData(today, "anders", line.client, line.case))
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "inzwischen anderswo geändert" in form._fault.text())
    form.reject()
    assert [each.text for each in demo_desk.work.call(lambda: open_reminders(line.client))].count(
        "anders"
    ) == 1


def test_a_planned_talk_is_documented_with_enter(qtbot, shown, line_in, did, demo_desk):
    today = demo_desk.today()
    line = line_in("steering", lambda each: each.next_appointment is None)
    did(plan_appointment, AppointmentData(line.client, line.case, today, "08:00", 30, "walk"))
    pane = shown(line)
    form = open_with_enter(qtbot, pane, lambda row: row.kind == "appointment", "contact_dialog")
    assert form._minutes.text() == "30"
    qtbot.keyClicks(form.focusWidget(), "Kita gefunden")
    save(qtbot, pane, form)
    row = next(each for each in pane._seen.history if each.text == "Kita gefunden")
    assert (row.kind, row.format, row.time, row.minutes) == ("contact", "walk", "08:00", 30)
    assert pane._seen.head.last_contact == today


def test_a_talk_that_lies_ahead_is_moved_with_enter(qtbot, shown, line_in, did, demo_desk):
    line = line_in("steering", lambda each: each.next_appointment is None)
    day = demo_desk.today() + timedelta(days=9)
    did(plan_appointment, AppointmentData(line.client, line.case, day, "08:00"))
    form = open_with_enter(
        qtbot, shown(line), lambda row: row.kind == "appointment" and row.day == day, "appointment_dialog"
    )
    form.reject()


def test_doubts_about_a_referral_are_noted(qtbot, shown, line_in):
    pane = shown(line_in("marked"))
    menu = pane.head.next.menu()
    next(action for action in menu.actions() if action.objectName() == "step_discuss").trigger()
    form = dialog(qtbot, "discuss_dialog")
    qtbot.waitUntil(lambda: bool(form._rows.partner.text()))
    rows = form._rows
    for field, words in ((rows.partner, "Frau Petersen"), (rows.doubts, "Rente?"), (rows.result, "offen")):
        field.setFocus()
        qtbot.keyClicks(field, words)
    save(qtbot, pane, form)
    assert pane._seen.head.phase == "discussion"


def test_a_closed_case_is_kept_and_let_go_again(qtbot, shown, line_in, demo_desk):
    line = line_in("ended")
    pane = shown(line)
    pane.deeds.do("keep")
    form = dialog(qtbot, "keep_dialog")
    qtbot.keyClicks(form.focusWidget(), "Klage")
    save(qtbot, pane, form)
    assert pane._seen.case.kept_reason == "Klage"
    offered = {action.objectName() for action in pane.head.next.menu().actions()}
    assert "step_keep_no_longer" in offered
    before = pane._seen
    pane.deeds.do("keep_no_longer")
    qtbot.waitUntil(lambda: pane._seen is not before)
    assert demo_desk.work.call(lambda: cases_of(line.client))[0].kept_reason is None
