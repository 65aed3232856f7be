"""What is typed into a form is kept, offered again, and gone once it is recorded."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QWidget

from fm_desktop.casework.takeover_notes import TakeoverNote, note_takeover
from fm_desktop.ui.drafts.draft_hint import DraftHint
from fm_desktop.ui.drafts.inputs import values_of
from fm_desktop.ui.job_queue import Rank


def child(dialog, name, kind=QLineEdit):
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def test_what_is_typed_is_stored_within_two_seconds_of_the_first_key(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    text = child(dialog, "breach_what", QPlainTextEdit)
    qtbot.keyClicks(text, "Wants to work in a warehouse")
    qtbot.waitUntil(lambda: len(drafts()) == 1, timeout=2000)
    (draft,) = drafts()
    assert draft.content["fields"]["breach_what"] == "Wants to work in a warehouse"
    assert (draft.form, draft.client, draft.case) == ("breach", subjects[0].client, subjects[0].case)


def test_somebody_who_types_on_and_on_is_stored_meanwhile(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    text = child(dialog, "breach_what", QPlainTextEdit)
    said = []
    dialog.draft.changed.connect(lambda: said.append(len(text.toPlainText())))
    for _ in range(60):
        QTest.keyClick(text, Qt.Key.Key_A, delay=50)
    assert len(said) >= 2
    assert len(drafts()[0].content["fields"]["breach_what"]) >= 20


def test_a_form_nobody_typed_into_leaves_no_draft(qtbot, demo_desk, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    dialog.draft.look()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert drafts() == []


def test_what_was_typed_is_offered_again_to_the_same_client_alone(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    qtbot.keyClicks(child(dialog, "breach_what", QPlainTextEdit), "half a sentence")
    qtbot.keyClicks(child(dialog, "breach_decision"), "warned")
    dialog.findChild(QPushButton, "choice_duty").click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    other = opened("breach", subjects[1])
    assert child(other, "breach_what", QPlainTextEdit).toPlainText() == ""
    again = opened("breach", subjects[0])
    assert child(again, "breach_what", QPlainTextEdit).toPlainText() == "half a sentence"
    assert child(again, "breach_decision").text() == "warned"
    assert again.findChild(QPushButton, "choice_duty").isChecked()
    assert "fortgesetzt" in child(again, "draft_hint", DraftHint).words.text()
    assert len(drafts()) == 1


def test_recording_takes_the_draft_away_with_the_deed(qtbot, demo_desk, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    qtbot.keyClicks(child(dialog, "breach_what", QPlainTextEdit), "done")
    dialog.draft.look()
    assert len(drafts()) == 1
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()
    assert drafts() == []
    assert demo_desk.open_drafts == {}


def test_a_refused_deed_leaves_the_draft(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    qtbot.keyClicks(child(dialog, "breach_what", QPlainTextEdit), "did not come")
    qtbot.keyClicks(child(dialog, "breach_decided_on"), "2.3.")
    dialog.draft.look()
    dialog.save()
    qtbot.waitUntil(lambda: dialog.fields["breach_decision"].is_faulty())
    assert dialog.isVisible()
    assert len(drafts()) == 1


def test_clearing_what_was_typed_takes_the_draft_away(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    text = child(dialog, "breach_what", QPlainTextEdit)
    qtbot.keyClicks(text, "x")
    dialog.draft.look()
    assert len(drafts()) == 1
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    dialog.draft.look()
    assert drafts() == []


def test_two_windows_of_one_form_keep_a_draft_each(qtbot, opened, drafts, subjects):
    first = opened("breach", subjects[0])
    qtbot.keyClicks(child(first, "breach_what", QPlainTextEdit), "one")
    first.draft.look()
    second = opened("breach", subjects[0])
    assert child(second, "breach_what", QPlainTextEdit).toPlainText() == ""
    qtbot.keyClicks(child(second, "breach_what", QPlainTextEdit), "two")
    second.draft.look()
    assert {draft.content["fields"]["breach_what"] for draft in drafts()} == {"one", "two"}


def test_discarding_asks_and_closes_the_form(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    discard = dialog.findChild(QPushButton, "discard_draft")
    assert discard.isHidden()
    qtbot.keyClicks(child(dialog, "breach_what", QPlainTextEdit), "nothing worth keeping")
    dialog.draft.look()
    assert discard.isVisible()
    with qtbot.waitSignal(dialog.finished):
        discard.click()
        box = child(dialog, "discard_question", QMessageBox)
        next(each for each in box.buttons() if each.text() == "Verwerfen").click()
    assert drafts() == []


def test_a_choice_by_key_comes_back(qtbot, opened, drafts, subjects):
    dialog = opened("reminder", subjects[0])
    child(dialog, "reminder_again", QComboBox).setCurrentIndex(2)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    again = opened("reminder", subjects[0])
    assert child(again, "reminder_again", QComboBox).currentIndex() == 2


def test_a_guided_form_goes_on_at_the_page_where_one_stopped(qtbot, opened, drafts, subjects):
    wizard = opened("review", subjects[0])
    child(wizard, "review_reasons", QPlainTextEdit).setPlainText("The goal is near")
    child(wizard, "review_prospects", QPlainTextEdit).setPlainText("Work from autumn on")
    wizard.next()
    page = wizard.currentId()
    assert page != wizard.startId()
    wizard.reject()
    again = opened("review", subjects[0])
    assert again.currentId() == page
    assert child(again, "review_reasons", QPlainTextEdit).toPlainText() == "The goal is near"


def test_what_an_answer_fills_in_is_no_typing(qtbot, demo_desk, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    fill_in = child(dialog, "breach_decision").setText
    with qtbot.waitSignal(demo_desk.work.answering, check_params_cb=lambda begins: not begins):
        demo_desk.work.read(dialog, lambda: "warned", fill_in)
    assert not dialog.draft.is_kept()
    dialog.reject()
    assert drafts() == []


def test_an_answer_does_not_take_away_what_a_draft_has_filled_in(qtbot, demo_desk, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    qtbot.keyClicks(child(dialog, "breach_decision"), "mine")
    dialog.reject()
    again = opened("breach", subjects[0])
    line = child(again, "breach_decision")
    with qtbot.waitSignal(demo_desk.work.answering, check_params_cb=lambda begins: not begins):
        demo_desk.work.read(again, lambda: "theirs", line.setText)
    assert line.text() == "mine"
    qtbot.keyClicks(line, "!")
    demo_desk.work.call(lambda: None)
    assert line.text() == "mine!"


def test_a_password_is_never_kept(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    for name, mode in (("secret", QLineEdit.EchoMode.Password), ("open", QLineEdit.EchoMode.Normal)):
        line = QLineEdit("words", form)
        line.setObjectName(name)
        line.setEchoMode(mode)
    assert values_of(form) == {"open": "words"}


def test_discarding_what_was_just_continued_leaves_an_empty_form(qtbot, opened, drafts, subjects):
    dialog = opened("breach", subjects[0])
    qtbot.keyClicks(child(dialog, "breach_decision"), "old")
    dialog.reject()
    again = opened("breach", subjects[0])
    again.findChild(QPushButton, "discard_draft").click()
    box = child(again, "discard_question", QMessageBox)
    next(each for each in box.buttons() if each.text() == "Verwerfen").click()
    assert again.isVisible()
    assert child(again, "breach_decision").text() == ""
    assert drafts() == []


def note_takeover_there(desk, subject, **values):
    """Write a takeover note as a second window would."""
    note = TakeoverNote(**values)
    deed = partial(note_takeover, subject.case, note, by=desk.author, today=desk.today())
    desk.work.call(deed, Rank.WRITE)


def test_what_was_recorded_meanwhile_is_not_put_back_by_a_draft(qtbot, demo_desk, opened, drafts, subjects):
    note_takeover_there(demo_desk, subjects[0], placement="before", benefits="before")
    dialog = opened("takeover", subjects[0])
    benefits = child(dialog, "takeover_benefits", QPlainTextEdit)
    qtbot.waitUntil(lambda: benefits.toPlainText() == "before")
    benefits.setPlainText("typed")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    note_takeover_there(demo_desk, subjects[0], placement="newer", benefits="before")
    again = opened("takeover", subjects[0])
    qtbot.waitUntil(lambda: child(again, "takeover_benefits", QPlainTextEdit).toPlainText() == "typed")
    assert child(again, "takeover_placement", QPlainTextEdit).toPlainText() == "newer"


def test_a_new_entry_keeps_the_day_it_was_begun_on(qtbot, demo_desk, opened, subjects, monkeypatch):
    dialog = opened("note", subjects[0])
    qtbot.keyClicks(child(dialog, "note_text", QPlainTextEdit), "begun")
    begun_on = values_of(dialog)["note_day_field"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    tomorrow = demo_desk.today() + timedelta(days=1)
    monkeypatch.setattr(demo_desk, "today", lambda: tomorrow)
    again = opened("note", subjects[0])
    assert child(again, "note_text", QPlainTextEdit).toPlainText() == "begun"
    assert values_of(again)["note_day_field"] == begun_on
