"""*Gespräch dokumentieren* with real keys on a real file, and how many of them it takes."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.plans import GoalData, PlanData, StepData, keep_plan
from fm_desktop.casework.talks import ContactData
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.notes import earlier_wordings, notes_of
from fm_desktop.storage.queries.plan import goals_of, open_steps
from fm_desktop.storage.queries.talks import planned_of
from tests.ui.case.talk.typist import Typist

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


@pytest.fixture
def opened(qtbot, plain):
    """Return what opens the form and waits until it has read what it stands on."""

    def open_it(subject, **more):
        form = plain("contact", subject, **more)
        known = form._correct is not None
        qtbot.waitUntil(lambda: form.fields.isEnabled() if known else form._ground is not None)
        return form

    return open_it


@pytest.fixture
def free(subject_in, demo_desk):
    """Somebody in steering with whom nothing is planned, neither a talk nor a step."""

    def is_free(line):
        return line.next_appointment is None and not demo_desk.work.call(lambda: goals_of(line.case))

    return subject_in("steering", is_free)


@pytest.fixture
def with_plan(did, free, demo_desk):
    """Somebody with three open steps."""
    today = demo_desk.today()
    steps = tuple(
        StepData(text=text, who="client", until=today + timedelta(days=days))
        for text, days in (("Lebenslauf", 3), ("Stapler", 9), ("Zeugnis", 30))
    )
    goal = GoalData(
        text="Stelle im Lager",
        recognised_by="Vertrag",
        until=today + timedelta(days=90),
        new_needs=(NeedData("education_work", "Unterlagen"),),
        strategy="Begleitung",
        steps=steps,
    )
    did(keep_plan, PlanData(free.case, (goal,)))
    return free


def newest_talk(desk, subject):
    rows = desk.work.call(lambda: history(subject.client))
    return next(row for row in rows if row.kind in ("contact", "attempt"))


def test_tab_follows_the_reading_order(qtbot, opened, typist, with_plan, demo_desk):
    form = opened(with_plan)
    qtbot.waitUntil(form.findChild(QPushButton, "offer_due").isVisible)
    met = [typist.where()]
    while met[-1] != "save":
        typist.press(Key.Key_Tab)
        met.append(typist.where())
    steps = [f"step_{row.id.hex()}" for row in demo_desk.work.call(lambda: open_steps(with_plan.case))]
    assert met == [
        *("format_office", "contact_day", "contact_time", "contact_minutes"),
        *("note_1_kind", "note_1_text", "another_note"),
        *("contact_interval", "next_day", "next_time", "next_format"),
        *("offer_1w", "offer_2w", "offer_4w", "offer_due"),
        *steps,
        "cancel",
        "save",
    ]


def test_everything_of_a_conversation_is_recorded_at_once(opened, typist, with_plan, demo_desk):
    form = opened(with_plan)
    typist.press(Key.Key_Right, Key.Key_Right, Key.Key_Tab, Key.Key_Tab)
    typist.write("930")
    typist.press(Key.Key_Tab)
    typist.write("45")
    typist.press(Key.Key_Tab, Key.Key_Tab)
    typist.write("Praktikum im Lager")
    typist.press(Key.Key_Tab, Key.Key_Space)
    assert typist.where() == "note_2_text"
    assert form._notes.boxes[1].data().kind == "standing"
    typist.write("Ziel bleibt")
    typist.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    typist.write("+4w")
    typist.press(Key.Key_Tab)
    typist.write("10")
    while typist.where() != form._steps.lines[0].box.objectName():
        typist.press(Key.Key_Tab)
    typist.press(Key.Key_Space)
    typist.save(form)
    talk = newest_talk(demo_desk, with_plan)
    assert (talk.kind, talk.format, talk.time, talk.minutes) == ("contact", "walk", "09:30", 45)
    assert talk.text == "Praktikum im Lager\nZiel bleibt"
    notes = demo_desk.work.call(lambda: notes_of(with_plan.client))
    assert {note.kind: note.text for note in notes if note.contact == talk.row} == {
        "consultation": "Praktikum im Lager",
        "standing": "Ziel bleibt",
    }
    planned = demo_desk.work.call(lambda: planned_of(with_plan.client))[0]
    assert (planned.day, planned.time) == (demo_desk.today() + timedelta(weeks=4), "10:00")
    steps = demo_desk.work.call(lambda: goals_of(with_plan.case))[0].steps
    assert [step.status for step in steps] == ["done", "open", "open"]


def test_what_was_planned_for_now_is_filled_in_and_the_cursor_is_in_the_note(
    opened, did, free, demo_desk, typist
):
    data = AppointmentData(free.client, free.case, demo_desk.today(), "00:00", 30, "video")
    did(plan_appointment, data)
    planned = demo_desk.work.call(lambda: planned_of(free.client))[0]
    form = opened(free, planned=planned)
    assert typist.where() == "note_1_text"
    data = form.data()
    assert (data.format, data.time, data.minutes) == ("video", "00:00", 30)
    typist.save(form)
    assert demo_desk.work.call(lambda: planned_of(free.client)) == []


def test_the_appointment_of_today_is_found_by_itself(opened, did, free, demo_desk):
    did(plan_appointment, AppointmentData(free.client, free.case, demo_desk.today(), "00:00", 30, "walk"))
    form = opened(free)
    assert (form.data().format, form.data().time, form.data().minutes) == ("walk", "00:00", 30)
    assert form.conversation().planned is not None
    form.reject()


def test_what_was_left_over_from_another_day_is_not_taken_for_todays_talk(opened, did, free, demo_desk):
    before = demo_desk.today() - timedelta(days=3)
    data = AppointmentData(free.client, free.case, before, "09:00", 30, "walk")
    demo_desk.work.call(lambda: plan_appointment(data, by=demo_desk.author, today=before))
    form = opened(free)
    assert (form.data().day, form.data().time) == (demo_desk.today(), None)
    assert form.conversation().planned is None
    form.reject()


def test_a_telephone_call_that_was_planned_is_not_turned_into_an_entry_consultation(
    opened, did, subject_in, demo_desk
):
    somebody = subject_in("assigned", lambda line: line.next_due_kind == "D2")
    data = AppointmentData(somebody.client, somebody.case, demo_desk.today(), "00:00", 10, "phone")
    did(plan_appointment, data)
    planned = demo_desk.work.call(lambda: planned_of(somebody.client))[0]
    form = opened(somebody, planned=planned)
    assert form._entry.isVisible()
    assert (form.data().format, form.data().is_entry) == ("phone", False)
    form.reject()


def test_a_visit_asks_why_the_time_is_well_spent(opened, typist, free, demo_desk):
    form = opened(free)
    typist.press(Key.Key_Right)
    assert form.data().format == "visit"
    typist.press(Key.Key_Return, CTRL)
    assert typist.where() == "visit_reason"
    assert "Besuch" in form.fields["visit_reason"].error.text()
    typist.write("Wohnung droht verloren zu gehen")
    typist.save(form)
    assert newest_talk(demo_desk, free).format == "visit"


def test_a_step_partly_done_asks_what_was_reached(opened, typist, with_plan, demo_desk):
    form = opened(with_plan)
    line = form._steps.lines[1]
    line.box.setFocus()
    typist.press(Key.Key_Space, Key.Key_Tab, Key.Key_Down)
    typist.press(Key.Key_Return, CTRL)
    assert typist.where() == line.result.objectName()
    assert line.error.text()
    typist.write("angemeldet")
    typist.save(form)
    steps = demo_desk.work.call(lambda: goals_of(with_plan.case))[0].steps
    assert [(step.status, step.result) for step in steps] == [
        ("open", ""),
        ("partly", "angemeldet"),
        ("open", ""),
    ]


def test_the_next_day_says_what_it_covers_once_this_talk_is_recorded(qtbot, opened, free):
    form = opened(free)
    form._next.day.edit.setText("+2w")
    qtbot.waitUntil(lambda: "Deckt den Kontakt bis Do 2.4." in form._next._judgement.words())
    form.reject()


def test_a_time_without_a_day_is_asked_about(opened, typist, free):
    form = opened(free)
    form._next.time.setFocus()
    typist.write("10")
    typist.press(Key.Key_Return, CTRL)
    assert typist.where() == "next_day"
    assert form.isVisible()
    form.reject()


def test_somebody_without_a_case_is_spoken_with_too(opened, typist, subject_in, demo_desk):
    watched = subject_in("watch")
    form = opened(watched)
    form._notes.setFocus()
    typist.write("Erstes Gespraech")
    typist.save(form)
    note = demo_desk.work.call(lambda: notes_of(watched.client))[0]
    assert (note.text, note.case, note.carry) == ("Erstes Gespraech", None, None)


def test_who_did_not_come_is_noted_from_the_form_and_a_new_day_is_proposed(
    qtbot, opened, did, free, demo_desk
):
    did(
        plan_appointment,
        AppointmentData(free.client, free.case, demo_desk.today(), "00:00", 30, "walk", "Park"),
    )
    form = opened(free)
    missed = form.findChild(QPushButton, "not_come")
    missed.setFocus()
    qtbot.keyClick(missed, Key.Key_Space)
    qtbot.waitUntil(lambda: _window("appointment_dialog") is not None)
    proposal = _window("appointment_dialog")
    data = proposal.data()
    assert (data.day, data.time, data.format, data.place) == (
        demo_desk.today() + timedelta(weeks=1),
        "00:00",
        "walk",
        "Park",
    )
    assert newest_talk(demo_desk, free).title_key == "missed"
    proposal.reject()


def test_a_conversation_and_its_note_are_put_right(qtbot, opened, did, typist, free, demo_desk):
    talk = ContactData(free.client, free.case, demo_desk.today(), time="08:00")
    did(document_talk, Conversation(talk, [NoteData("Kita gefunden")]))
    form = opened(free, correct=newest_talk(demo_desk, free))
    assert not form._next.isVisible()
    form._notes.setFocus()
    typist.press(Key.Key_End)
    typist.write(", ab Mai")
    typist.save(form)
    note = demo_desk.work.call(lambda: notes_of(free.client))[0]
    assert note.text == "Kita gefunden, ab Mai"
    before = demo_desk.work.call(lambda: earlier_wordings(note))
    assert [wording.text for wording in before] == ["Kita gefunden"]


def test_a_note_that_lost_its_text_is_refused_at_the_note(opened, did, typist, free, demo_desk):
    talk = ContactData(free.client, free.case, demo_desk.today(), time="08:00")
    did(document_talk, Conversation(talk, [NoteData("Kita gefunden")]))
    form = opened(free, correct=newest_talk(demo_desk, free))
    form._notes.boxes[0].text.clear()
    typist.press(Key.Key_Return, CTRL)
    assert form._notes.boxes[0].error.text()
    assert typist.where() == "note_1_text"
    form.reject()


def test_the_contact_interval_is_set_from_the_form(qtbot, opened, free):
    form = opened(free)
    link = form.findChild(QPushButton, "contact_interval")
    link.setFocus()
    qtbot.keyClick(link, Key.Key_Space)
    qtbot.waitUntil(lambda: _window("interval_dialog") is not None)
    _window("interval_dialog").reject()
    form.reject()


def test_a_draft_holds_all_of_the_form(opened, with_plan):
    form = opened(with_plan)
    notes = [{"kind": "standing", "text": "a", "row": ""}, {"kind": "consultation", "text": "b", "row": ""}]
    steps = {form._steps.lines[2].step.id.hex(): ["dropped", "zu teuer"]}
    form._notes.set_draft_value(notes)
    form._steps.set_draft_value(steps)
    assert (form._notes.draft_value(), form._steps.draft_value()) == (notes, steps)
    form._notes.set_draft_value(notes[:1])
    form._steps.set_draft_value({})
    assert (form._notes.draft_value(), form._steps.draft_value()) == (notes[:1], {})
    form.reject()


def _window(name):
    found = (
        each for each in QApplication.topLevelWidgets() if each.objectName() == name and each.isVisible()
    )
    return next((each for each in found if not isinstance(each, QMessageBox)), None)
