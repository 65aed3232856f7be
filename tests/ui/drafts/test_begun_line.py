"""What was begun stands on the screens, opens again on the right client, or is discarded."""

import json
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit, QPushButton

from fm_desktop.casework.drafts import DraftOf, keep_draft
from fm_desktop.casework.intake import ReferralData, mark
from fm_desktop.storage.ids import new_id
from fm_desktop.ui.drafts.begun_line import BegunLine


def content(title, **fields):
    return json.dumps({"title": title, "fields": fields, "touched": list(fields), "page": 0})


@pytest.fixture
def begin(demo_desk):
    """Return what stores a draft as if somebody had typed it."""

    def store(form, subject, about="", person=None, **fields):
        what = DraftOf(form, subject.client, subject.case, about)
        at = demo_desk.now().astimezone()
        who = replace(demo_desk.author, person_id=person or demo_desk.me.id)
        text = content(form.title(), **fields)
        demo_desk.work.call(lambda: keep_draft(new_id(), what, text, by=who, at=at))

    return store


@pytest.fixture
def screen(demo_desk, shown):
    """Return what opens the screen about somebody and waits until it knows of what was begun."""

    def show(subject):
        pane = shown(subject)
        demo_desk.work.call(lambda: None)
        return pane

    return show


def forms(line):
    return [
        made.text() for made in line.findChildren(QPushButton) if made.objectName().startswith("continue_")
    ]


def test_a_client_shows_only_what_was_begun_about_them(begin, screen, subjects):
    begin("breach", subjects[0], breach_what="did not come")
    begin("reminder", subjects[1], reminder_text="call")
    assert forms(screen(subjects[0]).begun) == ["Breach"]
    assert screen(subjects[2]).begun.isHidden()


def test_the_day_names_the_clients(qtbot, demo_desk, begin, subjects):
    begin("breach", subjects[0], breach_what="did not come")
    begin("reminder", subjects[1], reminder_text="call")
    line = BegunLine(demo_desk, names=True)
    qtbot.addWidget(line)
    line.read()
    qtbot.waitUntil(lambda: len(forms(line)) == 2)
    assert forms(line) == [f"{subjects[1].name}: Reminder", f"{subjects[0].name}: Breach"]


def test_another_persons_drafts_are_invisible(qtbot, demo_desk, begin, subjects):
    from fm_desktop.storage.queries.people import people

    other = next(row for row in demo_desk.work.call(people) if row.id != demo_desk.me.id)
    begin("breach", subjects[0], person=other.id, breach_what="did not come")
    line = BegunLine(demo_desk, names=True)
    qtbot.addWidget(line)
    line.read()
    demo_desk.work.call(lambda: None)
    assert forms(line) == []


def test_going_on_opens_the_form_as_it_was_left(qtbot, begin, screen, subjects):
    begin("breach", subjects[0], breach_what="did not come", gone="a field of an older form")
    pane = screen(subjects[0])
    pane.begun.findChild(QPushButton, "continue_0").click()
    qtbot.waitUntil(lambda: pane.findChild(QDialog, "breach_dialog") is not None)
    dialog = pane.findChild(QDialog, "breach_dialog")
    text = dialog.findChild(QPlainTextEdit, "breach_what")
    qtbot.waitUntil(lambda: text.toPlainText() == "did not come")
    qtbot.waitUntil(pane.begun.isHidden)


def test_what_a_form_was_about_may_be_gone(qtbot, begin, screen, subjects):
    begin("correct_review", subjects[0], about=new_id().hex(), review_reasons="typed with care")
    pane = screen(subjects[0])
    pane.begun.findChild(QPushButton, "continue_0").click()
    qtbot.waitUntil(lambda: pane.findChild(QDialog, "lost_draft") is not None)
    assert pane.findChild(QDialog, "lost_draft").text.toPlainText() == "typed with care"


def test_a_form_that_does_not_stand_in_the_present_state_shows_what_was_typed(
    qtbot, subject_in, begin, screen
):
    closed = subject_in("ended")
    begin("end", closed, ending_text="the way it ended")
    pane = screen(closed)
    pane.begun.findChild(QPushButton, "continue_0").click()
    qtbot.waitUntil(lambda: pane.findChild(QDialog, "lost_draft") is not None)


def test_what_was_begun_before_there_was_a_case_can_still_be_read(
    qtbot, demo_desk, subject_in, begin, screen
):
    watched = subject_in("watch")
    begin("note", watched, note_text="thought of a referral")
    referral = ReferralData(watched.client, demo_desk.today())
    demo_desk.work.call(partial(mark, referral, by=demo_desk.author, today=demo_desk.today()))
    pane = screen(watched)
    pane.begun.findChild(QPushButton, "continue_0").click()
    qtbot.waitUntil(lambda: pane.findChild(QDialog, "lost_draft") is not None)
    assert pane.findChild(QDialog, "lost_draft").text.toPlainText() == "thought of a referral"


def test_a_correction_is_found_again_by_its_row(qtbot, demo_desk, screen, subjects, opened):
    pane = screen(subjects[0])
    row = next(each for each in pane._seen.history if each.kind == "contact")
    pane.deeds.open_row(row)
    dialog = next(each for each in pane.findChildren(QDialog) if each.isVisible())
    text = dialog.findChildren(QPlainTextEdit)[0]
    text.setPlainText("put right")
    dialog.reject()
    qtbot.waitUntil(lambda: len(forms(pane.begun)) == 1)
    pane.begun.findChild(QPushButton, "continue_0").click()
    qtbot.waitUntil(
        lambda: forms(pane.begun) == [] and any(d.isVisible() for d in pane.findChildren(QDialog))
    )
    again = next(each for each in pane.findChildren(QDialog) if each.isVisible())
    qtbot.waitUntil(lambda: again.findChildren(QPlainTextEdit)[0].toPlainText() == "put right")


def test_discarding_from_the_line_asks_first(qtbot, begin, screen, subjects):
    begin("breach", subjects[0], breach_what="did not come")
    pane = screen(subjects[0])
    pane.begun.findChild(QPushButton, "discard_0").click()
    box = pane.begun.findChild(QMessageBox, "discard_question")
    next(each for each in box.buttons() if each.text() == "Verwerfen").click()
    qtbot.waitUntil(pane.begun.isHidden)
