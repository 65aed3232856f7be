"""Ends of a case with real keys: every way on, what is missing said at its field."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.services import ServiceData, record_service
from fm_desktop.storage.queries.client import cases_of
from fm_desktop.storage.queries.endings import ending_of, reasons_of


@pytest.fixture
def without_agh(subject_in):
    """Somebody in steering whose case may end for any reason."""
    return subject_in("steering", lambda line: line.next_due_kind == "D3")


def case_now(desk, subject):
    return next(case for case in desk.work.call(lambda: cases_of(subject.client)) if case.id == subject.case)


def tick(qtbot, wizard, reason, text=""):
    box, line = wizard.reasons._rows[reason]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    if text:
        line.setFocus()
        qtbot.keyClicks(line, text)


def type_into(qtbot, field, text):
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    qtbot.keyClicks(field, text)


def tell_placement(qtbot, wizard):
    type_into(qtbot, wizard.officer.why, "Arbeitet seit drei Monaten")
    type_into(qtbot, wizard.officer.day.edit, "gestern")
    type_into(qtbot, wizard.officer.partner, "Herr Petersen")


def choose(qtbot, wizard, key):
    button = wizard.onward.onward._buttons[key]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def go_through(qtbot, wizard, onward):
    """Go on until the last page, passing what is open as it is."""
    while wizard.currentPage() is not wizard.outcome:
        page = wizard.currentId()
        onward(wizard)
        assert wizard.currentId() != page, "a page holds something back"


def record(qtbot, wizard, onward):
    with qtbot.waitSignal(wizard.desk.data_changed):
        onward(wizard)


def words_of(widget):
    return " | ".join(each.text() for each in widget.findChildren(QLabel))


def test_a_case_is_handed_back_to_placement(qtbot, opened, onward, without_agh, demo_desk):
    wizard = opened("end", without_agh)
    qtbot.waitUntil(lambda: wizard.version is not None)
    tick(qtbot, wizard, "integrated", "Lager")
    tick(qtbot, wizard, "access_gone")
    onward(wizard)
    onward(wizard)
    assert wizard.currentPage() is wizard.officer
    tell_placement(qtbot, wizard)
    go_through(qtbot, wizard, onward)
    qtbot.waitUntil(lambda: "Übertrag nach VerBIS" in words_of(wizard.outcome))
    record(qtbot, wizard, onward)
    case = case_now(demo_desk, without_agh)
    assert (case.phase, case.end_reason, case.ended_on) == ("ended", "access_gone", demo_desk.today())
    said = demo_desk.work.call(lambda: ending_of(case.id))
    assert (said.onward, said.stable, said.talk_partner) == ("officer", True, "Herr Petersen")
    reasons = demo_desk.work.call(lambda: reasons_of(said.id))
    assert sorted(reasons) == [("access_gone", ""), ("integrated", "Lager")]


def test_nobody_ends_a_case_without_a_reason(qtbot, opened, onward, without_agh):
    wizard = opened("end", without_agh)
    onward(wizard)
    assert wizard.currentPage() is wizard.reasons
    assert "mindestens einen Grund" in words_of(wizard.reasons)
    tick(qtbot, wizard, "other")
    onward(wizard)
    assert wizard.reasons.fields["text_other"].is_faulty()
    wizard.reject()


def test_placement_is_told_before_it_goes_on(qtbot, opened, onward, without_agh):
    wizard = opened("end", without_agh)
    tick(qtbot, wizard, "not_economical")
    for _ in range(3):
        onward(wizard)
    assert wizard.currentPage() is wizard.officer
    assert wizard.officer.fields["stable_reason"].is_faulty()
    assert wizard.officer.fields["end_talk_on"].is_faulty()
    wizard.reject()


def test_a_running_work_opportunity_forbids_some_reasons(qtbot, opened, without_agh, demo_desk):
    today = demo_desk.today()
    begin, end = today - timedelta(days=9), today + timedelta(days=9)
    demo_desk.work.call(lambda: record_agh(without_agh.client, begin, end, by=demo_desk.author, today=today))
    wizard = opened("end", without_agh)
    qtbot.waitUntil(lambda: wizard.version is not None)
    rows = wizard.reasons._rows
    assert not rows["no_alliance"][0].isEnabled()
    assert not rows["agh_over"][0].isEnabled()
    assert "AGH" in wizard.reasons._whys["no_alliance"].text()
    assert rows["integrated"][0].isEnabled()
    wizard.reject()


def test_aftercare_begins_is_extended_and_ends(qtbot, opened, onward, without_agh, demo_desk):
    wizard = opened("aftercare", without_agh)
    tick(qtbot, wizard, "integrated")
    onward(wizard)
    assert wizard.onward.key() == "aftercare"
    onward(wizard)
    assert wizard.onward.fields["purpose"].is_faulty()
    type_into(qtbot, wizard.onward.purpose, "Die Probezeit")
    type_into(qtbot, wizard.onward.until.edit, "+3m")
    onward(wizard)
    tell_placement(qtbot, wizard)
    go_through(qtbot, wizard, onward)
    record(qtbot, wizard, onward)
    assert case_now(demo_desk, without_agh).phase == "aftercare"

    now = without_agh._replace(phase="aftercare")
    wizard = opened("end", now)
    qtbot.waitUntil(lambda: wizard.version is not None)
    assert wizard.reasons._rows["integrated"][0].isChecked()
    type_into(qtbot, wizard.reasons.outcome, "Probezeit bestanden")
    go_through(qtbot, wizard, onward)
    record(qtbot, wizard, onward)
    said = demo_desk.work.call(lambda: ending_of(without_agh.case))
    assert (said.onward, said.outcome, said.purpose) == ("officer", "Probezeit bestanden", "Die Probezeit")
    assert case_now(demo_desk, without_agh).phase == "ended"


def test_what_is_open_is_closed_with_the_end(qtbot, opened, onward, without_agh, demo_desk):
    data = ServiceData(without_agh.case, "Diakonie", purpose="Raten", first_day=demo_desk.today())
    demo_desk.work.call(lambda: record_service(data, by=demo_desk.author, today=demo_desk.today()))
    wizard = opened("end", without_agh)
    qtbot.waitUntil(lambda: wizard.still_open.is_wanted())
    tick(qtbot, wizard, "moved_away")
    onward(wizard)
    choose(qtbot, wizard, "none")
    onward(wizard)
    assert wizard.currentPage() is wizard.still_open
    box = next(box for thing, box in wizard.still_open._rows.values() if thing.text == "Diakonie: Raten")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    go_through(qtbot, wizard, onward)
    assert "Diakonie: Raten" in words_of(wizard.outcome)
    record(qtbot, wizard, onward)
    said = demo_desk.work.call(lambda: ending_of(without_agh.case))
    assert "Diakonie" not in said.left_open
