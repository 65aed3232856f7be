"""Every plain dialog with real keys on a real file."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from fm_desktop.casework.aghs import record_agh
from fm_desktop.storage.queries.caseload import lines
from fm_desktop.storage.queries.client import (
    aghs,
    cases_of,
    client,
    criteria,
    exclusions,
    history,
    open_reminders,
)
from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.case.dialogs.agh_dialog import AghDecisionDialog, AghEndDialog
from fm_desktop.ui.case.dialogs.appointment_dialog import AppointmentDialog
from fm_desktop.ui.case.dialogs.client_dialog import ClientDialog
from fm_desktop.ui.case.dialogs.exclusion_dialog import RecheckDialog
from fm_desktop.ui.case.talk.talk_dialog import TalkDialog
from fm_desktop.ui.wizards.end_wizard import EndWizard

CTRL = Qt.KeyboardModifier.ControlModifier
INPUTS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
NEEDS_MORE = {
    "agh_end",
    "agh_decision",
    "agh_lead",
    "correct_agh",
    "plan_signed",
    "recheck",
    "correct_attempt",
    "correct_discussion",
    "correct_end",
    "correct_review",
    "change_reminder",
    "measure_result",
    "service_check",
    "withdraw",
    "need_gone",
    "withdraw_outcome",
    "need_back",
}


def save(qtbot, form):
    """Press Ctrl+Enter and wait until the deed is stored."""
    with qtbot.waitSignal(form.desk.data_changed):
        qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)


def type_into(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def case_now(desk, subject):
    return next(case for case in desk.work.call(lambda: cases_of(subject.client)) if case.id == subject.case)


@pytest.mark.parametrize("deed", sorted(set(DIALOGS) - NEEDS_MORE))
def test_every_input_has_a_spoken_name_and_a_handle(opened, subject_in, deed):
    form = opened(deed, subject_in("steering"))
    inputs = [each for kind in INPUTS for each in form.findChildren(kind) if each.isVisible()]
    silent = [
        each.objectName()
        for each in inputs
        if not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        or not each.objectName()
        or each.objectName().startswith("qt_")
    ]
    assert silent == []
    form.reject()


@pytest.mark.parametrize("deed", sorted(set(DIALOGS) - NEEDS_MORE))
def test_escape_closes_without_a_trace(qtbot, opened, subject_in, deed):
    form = opened(deed, subject_in("steering"))
    with qtbot.waitSignal(form.rejected):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Escape)


def test_a_contact_takes_one_stroke_when_all_is_as_usual(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("steering")
    save(qtbot, opened("contact", subject))
    newest = next(
        row for row in demo_desk.work.call(lambda: history(subject.client)) if row.kind == "contact"
    )
    assert (newest.day, newest.format) == (demo_desk.today(), "office")


def test_enter_leads_through_the_fields_of_a_contact(qtbot, opened, subject_in):
    form = opened("contact", subject_in("steering"))
    seen = [form.focusWidget().objectName()]
    for _ in range(5):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
        seen.append(form.focusWidget().objectName())
    when = ["contact_day", "contact_time", "contact_minutes"]
    assert seen == ["format_office", *when, "note_1_kind", "note_1_text"]
    form.reject()


def test_the_format_is_chosen_with_the_arrows(qtbot, opened, subject_in):
    form = opened("contact", subject_in("steering"))
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    assert form.data().format == "visit"
    form.reject()


def test_a_contact_in_the_future_is_refused_at_the_field(qtbot, opened, subject_in):
    form = opened("contact", subject_in("steering"))
    type_into(qtbot, form._day.edit, "31.3.2026")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert form.isVisible()
    assert "liegt in der Zukunft" in form._day.error.text()
    assert form._day.edit.property("faulty") == "true"
    assert form._day.edit.hasFocus()
    form.reject()


def test_an_impossible_time_is_refused_at_the_field(qtbot, opened, subject_in):
    form = opened("contact", subject_in("steering"))
    type_into(qtbot, form._time, "25:70")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert form.isVisible()
    assert form.fields["contact_time"].error.text()
    form.reject()


@pytest.mark.parametrize(
    ("typed", "time"), [("9", "09:00"), ("930", "09:30"), ("9.30", "09:30"), ("14 uhr", "14:00")]
)
def test_times_are_understood_as_typed(qtbot, opened, subject_in, typed, time):
    form = opened("contact", subject_in("steering"))
    type_into(qtbot, form._time, typed)
    assert form.data().time == time
    form.reject()


def test_the_entry_consultation_is_offered_where_it_is_due_and_held_in_person(
    qtbot, opened, subject_in, demo_desk
):
    subject = subject_in("assigned", lambda line: line.next_due_kind == "D2")
    form = opened("contact", subject)
    qtbot.waitUntil(form._entry.isVisible)
    assert form._entry.isChecked()
    assert not form.findChild(QPushButton, "format_phone").isVisible()
    save(qtbot, form)
    assert case_now(demo_desk, subject).entry_held_on == demo_desk.today()


def test_an_attempt_is_no_contact_and_leads_to_a_new_appointment(
    qtbot, opened, subject_in, line_in, demo_desk
):
    subject = subject_in("steering")
    before = line_in("steering", lambda line: line.client == subject.client).last_contact
    form = opened("attempt", subject)
    save(qtbot, form)
    qtbot.waitUntil(
        lambda: any(isinstance(each, AppointmentDialog) for each in QApplication.topLevelWidgets())
    )
    next(each for each in QApplication.topLevelWidgets() if isinstance(each, AppointmentDialog)).reject()
    after = demo_desk.work.call(lambda: lines([subject.case]))[0]
    assert after.last_contact == before


def test_an_appointment_says_whether_it_covers_the_contact(qtbot, opened, subject_in, demo_desk):
    today = demo_desk.today()
    wanted = lambda line: line.next_due_kind == "D3" and line.next_due > today  # noqa: E731
    form = opened("appointment", subject_in("steering", wanted))
    qtbot.waitUntil(form._offers._on_due_day.isVisible)
    qtbot.mouseClick(form._offers._on_due_day, Qt.MouseButton.LeftButton)
    assert form._judgement.words().startswith("Deckt den Kontakt")
    type_into(qtbot, form._day.edit, "+1j")
    assert "Zu spät" in form._judgement.words()
    form.reject()


def test_an_appointment_at_the_same_time_is_said_to_overlap(qtbot, opened, subject_in, demo_desk):
    form = opened("appointment", subject_in("steering", lambda line: line.next_appointment is None))
    type_into(qtbot, form._day.edit, "heute")
    type_into(qtbot, form._time, "13:00")
    qtbot.waitUntil(lambda: "Überschneidet sich" in form._judgement.words())
    assert form._judgement._shape._state == "today"
    form.reject()


def test_an_appointment_is_planned_with_few_keys(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("steering", lambda line: line.next_appointment is None)
    form = opened("appointment", subject)
    qtbot.keyClicks(form.focusWidget(), "+2w")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    form._time.setFocus()
    qtbot.keyClicks(form._time, "930")
    save(qtbot, form)
    line = demo_desk.work.call(lambda: lines([subject.case]))[0]
    assert line.next_appointment == demo_desk.today() + timedelta(weeks=2)
    assert line.next_appointment_time == "09:30"


def test_an_appointment_in_the_past_is_refused_at_the_field(qtbot, opened, subject_in):
    form = opened("appointment", subject_in("steering"))
    type_into(qtbot, form._day.edit, "1.3.2026")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert "liegt zurück" in form._day.error.text()
    form.reject()


def test_a_client_needs_name_and_a_right_number(qtbot, opened, demo_desk):
    form = opened("client", None)
    type_into(qtbot, form._lines["customer_number"], "12")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    said = {name for name, field in form.fields._fields.items() if field.is_faulty()}
    assert said == {"family_name", "given_name", "customer_number"}
    assert form._lines["family_name"].hasFocus()
    form.reject()


def test_a_number_somebody_has_is_refused_at_its_field(qtbot, opened, line_in):
    form = opened("client", None)
    taken = line_in("steering").customer_number
    for name, text in (("family_name", "Kaya"), ("given_name", "Selin"), ("customer_number", taken)):
        type_into(qtbot, form._lines[name], text)
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.fields["customer_number"].is_faulty())
    assert form.isEnabled()
    form.reject()


def test_changed_base_data_of_an_old_version_are_refused(qtbot, opened, line_in, demo_desk):
    found = line_in("steering")
    row = demo_desk.work.call(lambda: client(found.client))
    first, second = opened("client", None, row=row), opened("client", None, row=row)
    first._lines["town"].setText("Stade")
    save(qtbot, first)
    second._lines["town"].setText("Buxtehude")
    qtbot.keyPress(second.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(second._fault.text()))
    assert second.isVisible()
    assert demo_desk.work.call(lambda: client(found.client)).town == "Stade"
    second.reject()


def test_a_referral_gets_its_case_manager(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("marked")
    form = opened("assign", subject)
    qtbot.waitUntil(lambda: form._manager.count() > 1)
    save(qtbot, form)
    case = case_now(demo_desk, subject)
    assert (case.phase, case.manager) == ("assigned", demo_desk.me.id)


def test_a_referral_is_declined_with_a_reason(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("marked")
    form = opened("decline", subject)
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert form.fields["reason"].is_faulty()
    type_into(qtbot, form._reason, "Will eine Ausbildung")
    save(qtbot, form)
    assert case_now(demo_desk, subject).phase == "declined"


def test_another_interval_needs_a_reason(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("steering")
    form = opened("interval", subject)
    type_into(qtbot, form._amount, "2")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert form.fields["interval_reason"].is_faulty()
    type_into(qtbot, form._reason, "Arbeitet in Schichten")
    save(qtbot, form)
    assert case_now(demo_desk, subject).interval_amount == 2


def test_contacts_are_paused(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("steering")
    form = opened("pause", subject)
    type_into(qtbot, form._until.edit, "+4w")
    type_into(qtbot, form._reason, "Krankenhaus")
    save(qtbot, form)
    assert case_now(demo_desk, subject).pause_until == demo_desk.today() + timedelta(weeks=4)


def test_a_work_opportunity_is_entered_moved_and_decided(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("steering")
    read = lambda: demo_desk.work.call(lambda: aghs(subject.client))[0]  # noqa: E731
    form = opened("agh", subject)
    type_into(qtbot, form._first.edit, "1.4.2026")
    type_into(qtbot, form._last.edit, "30.9.2026")
    save(qtbot, form)
    form = opened("agh_end", subject, agh=read())
    assert isinstance(form, AghEndDialog)
    type_into(qtbot, form._last.edit, "31.12.2026")
    save(qtbot, form)
    assert str(read().planned_last_day) == "2026-12-31"
    form = opened("correct_agh", subject, agh=read())
    type_into(qtbot, form._first.edit, "7.4.2026")
    type_into(qtbot, form._reason, "Eine Woche spaeter begonnen")
    save(qtbot, form)
    assert str(read().first_day) == "2026-04-07"
    form = opened("agh_decision", subject, agh=read())
    assert isinstance(form, AghDecisionDialog)
    type_into(qtbot, form._day.edit, "heute")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.fields["agh_decided_on"].is_faulty())
    form.reject()


def test_leaving_after_a_work_opportunity_leads_to_the_end_of_the_case(qtbot, opened, subject_in, demo_desk):
    subject, today = subject_in("steering", lambda line: line.next_due_kind == "D3"), demo_desk.today()
    first, last = today - timedelta(days=60), today - timedelta(days=1)
    demo_desk.work.call(lambda: record_agh(subject.client, first, last, by=demo_desk.author, today=today))
    agh = demo_desk.work.call(lambda: aghs(subject.client))[0]
    form = opened("agh_decision", subject, agh=agh)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert form.fields["agh_why"].is_faulty()
    type_into(qtbot, form._why, "Will nicht bleiben")
    assert form._then.isVisible()
    save(qtbot, form)
    wizards = lambda: [each for each in QApplication.topLevelWidgets() if isinstance(each, EndWizard)]  # noqa: E731
    qtbot.waitUntil(lambda: bool(wizards()))
    qtbot.waitUntil(lambda: wizards()[0].version is not None)
    assert wizards()[0].reasons._rows["agh_over"][0].isChecked()
    wizards()[0].reject()


def test_what_a_work_opportunity_does_to_the_limit_is_said_while_one_types(
    qtbot, opened, subject_in, demo_desk
):
    subject = subject_in("steering", lambda line: line.limit_due is not None and line.next_due_kind == "D3")
    limit = demo_desk.work.call(lambda: lines([subject.case]))[0].limit_due
    form = opened("agh", subject)
    type_into(qtbot, form._first.edit, f"{limit - timedelta(days=20):%d.%m.%Y}")
    type_into(qtbot, form._last.edit, f"{limit + timedelta(days=20):%d.%m.%Y}")
    qtbot.waitUntil(lambda: "verschiebt sich" in form._limit.words.text())
    form._last.edit.clear()
    assert "keine Höchstdauer" in form._limit.words.text()
    form.reject()


def test_a_check_by_the_placement_officer_is_recorded(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("watch")
    form = opened("av_check", subject)
    type_into(qtbot, form._result, "Keine Vormerkung")
    save(qtbot, form)
    assert "av_check" in {row.kind for row in demo_desk.work.call(lambda: history(subject.client))}


def test_an_exclusion_is_entered_and_lifted(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("marked")
    form = opened("exclusion", subject)
    type_into(qtbot, form._again.edit, "+6w")
    save(qtbot, form)
    row = demo_desk.work.call(lambda: exclusions(subject.client))[0]
    form = opened("recheck", subject, exclusion=row)
    assert isinstance(form, RecheckDialog)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    save(qtbot, form)
    assert demo_desk.work.call(lambda: exclusions(subject.client))[0].lifted_on == demo_desk.today()


def test_ones_own_reminder_needs_no_client(qtbot, opened, demo_desk):
    form = opened("reminder", None)
    qtbot.keyClicks(form.focusWidget(), "Statistik abgeben")
    type_into(qtbot, form._day.edit, "fr")
    save(qtbot, form)
    assert demo_desk.work.call(lambda: open_reminders(bytes(16))) == []


def test_a_dialog_is_titled_without_a_name(opened, subject_in):
    subject = subject_in("steering")
    for deed in sorted(set(DIALOGS) - NEEDS_MORE):
        form = opened(deed, subject)
        assert subject.name.split(",")[0] not in form.windowTitle()
        form.reject()


def test_dialogs_of_contact_and_client_are_what_their_keys_promise(opened, subject_in):
    contact, person = opened("contact", subject_in("steering")), opened("client", None)
    assert isinstance(contact, TalkDialog)
    assert isinstance(person, ClientDialog)
    contact.reject()
    person.reject()


def test_criteria_a_list_did_not_name_can_be_judged(qtbot, opened, subject_in, demo_desk):
    def lacks_it(line):
        judged = demo_desk.work.call(lambda: criteria(line.case))
        return all(row.criterion != "4" or not row.met for row in judged)

    subject = subject_in("assigned", lacks_it)
    form = opened("criteria", subject)
    tick, reason = form.findChild(QAbstractButton, "criterion_4"), form.findChild(QLineEdit, "reason_4")
    qtbot.waitUntil(form.isEnabled)
    before = {row.criterion for row in demo_desk.work.call(lambda: criteria(subject.case)) if row.met}
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert tick.isChecked()
    type_into(qtbot, reason, "Vermutet nach zwei Terminen")
    save(qtbot, form)
    after = {row.criterion: row for row in demo_desk.work.call(lambda: criteria(subject.case)) if row.met}
    assert set(after) == before | {"4"}
    assert after["4"].reason == "Vermutet nach zwei Terminen"


def test_a_fault_goes_as_soon_as_it_is_mended(qtbot, opened, subject_in):
    form = opened("decline", subject_in("marked"))
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
    field = form.focusWidget()
    said = next(each for each in form.fields._fields.values() if each._spoken is field)
    assert said.is_faulty()
    qtbot.keyClicks(field, "x")
    assert not said.is_faulty()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert not said.is_faulty()
    form.reject()
