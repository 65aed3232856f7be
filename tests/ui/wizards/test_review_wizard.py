"""Continuation reviews with real keys: recorded with what is laid beside them, one after another."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from fm_desktop.casework.aghs import record_agh
from fm_desktop.storage.queries.client import reviews
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.cases_pane import CasesPane
from fm_desktop.ui.today.today_pane import TodayPane
from fm_desktop.ui.wizards.review_queue import ReviewQueue, due_reviews, work_off_reviews
from fm_desktop.ui.wizards.review_wizard import ReviewWizard


@pytest.fixture
def due(demo_desk):
    """Somebody whose review is due soon."""
    found = demo_desk.work.call(due_reviews(demo_desk))
    assert len(found) > 1
    return found


def today_screen(desk):
    """Return *Heute* and its list of what is due."""
    pane = TodayPane(desk)
    return pane, pane.sections.due.list


def cases_screen(desk):
    """Return *Fälle* and its table."""
    pane = CasesPane(desk)
    return pane, pane.table


def open_reviews():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ReviewWizard)]


def words_of(widget):
    return " | ".join(each.text() for each in widget.findChildren(QLabel))


def fill(qtbot, wizard, onward):
    wizard.grounds.reasons.setFocus()
    qtbot.keyClicks(wizard.grounds.reasons, "Braucht weiter Begleitung")
    qtbot.keyClick(wizard.grounds.reasons, Qt.Key.Key_Tab)
    qtbot.keyClicks(wizard.grounds.prospects, "Arbeit im Herbst")
    onward(wizard)
    wizard.economy.why.setFocus()
    qtbot.keyClicks(wizard.economy.why, "Alles hier gebuendelt")
    onward(wizard)


def test_a_review_is_recorded_from_reasons_to_its_next_date(qtbot, opened, onward, subject_in, demo_desk):
    subject = subject_in("steering", lambda line: line.next_due_kind == "D5")
    wizard = opened("review", subject)
    qtbot.waitUntil(lambda: "Gespräche" in words_of(wizard.grounds.side))
    fill(qtbot, wizard, onward)
    assert wizard.currentPage() is wizard.outcome
    qtbot.waitUntil(lambda: "Fortführungsprüfung" in words_of(wizard.outcome))
    with qtbot.waitSignal(demo_desk.data_changed):
        onward(wizard)
    newest = demo_desk.work.call(lambda: reviews(subject.case))[0]
    assert (newest.day, newest.reasons) == (demo_desk.today(), "Braucht weiter Begleitung")
    assert (newest.prospects, newest.economical_elsewhere) == ("Arbeit im Herbst", False)
    assert newest.economical_reason == "Alles hier gebuendelt"


def test_nobody_passes_without_reasons_and_prospects(qtbot, opened, onward, subject_in):
    wizard = opened("review", subject_in("steering", lambda line: line.next_due_kind == "D5"))
    wizard.grounds.reasons.clear()
    onward(wizard)
    assert wizard.currentPage() is wizard.grounds
    assert wizard.grounds.fields["review_reasons"].is_faulty()
    assert wizard.grounds.fields["review_prospects"].is_faulty()
    wizard.reject()


def test_a_work_opportunity_that_runs_is_the_ground(qtbot, opened, subject_in, demo_desk):
    subject = subject_in("steering", lambda line: line.next_due_kind == "D5")
    today = demo_desk.today()
    begin, end = today - timedelta(days=30), today + timedelta(days=30)
    demo_desk.work.call(lambda: record_agh(subject.client, begin, end, by=demo_desk.author, today=today))
    wizard = opened("review", subject)
    qtbot.waitUntil(lambda: bool(wizard.grounds.reasons.toPlainText()))
    assert "AGH" in wizard.grounds.reasons.toPlainText()
    assert wizard.economy.why.toPlainText()
    wizard.reject()


def test_reviews_that_are_due_follow_one_another(qtbot, demo_desk, due, onward):
    parent = QMessageBox()
    qtbot.addWidget(parent)
    work_off_reviews(demo_desk, parent)
    qtbot.waitUntil(lambda: bool(open_reviews()))
    first = open_reviews()[0]
    qtbot.waitUntil(lambda: first.known is not None)
    assert first.subject.case == due[0].case
    assert f"Prüfung 1 von {len(due)}" in first.steps.about.text()
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    fill(qtbot, first, onward)
    with qtbot.waitSignal(demo_desk.data_changed):
        onward(first)
    qtbot.waitUntil(lambda: any(each.subject.case == due[1].case for each in open_reviews()))
    second = next(each for each in open_reviews() if each.subject.case == due[1].case)
    qtbot.waitUntil(lambda: second.known is not None)
    assert f"Prüfung 2 von {len(due)}" in second.steps.about.text()
    if second.skip.isVisible():
        qtbot.mouseClick(second.skip, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: any(each.subject.case == due[2].case for each in open_reviews()))
    for each in open_reviews():
        each.reject()


@pytest.mark.parametrize("screen", [today_screen, cases_screen])
def test_one_key_on_a_list_opens_the_first_review_that_is_due(qtbot, demo_desk, due, screen):
    pane, view = screen(demo_desk)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: bool(open_reviews()))
    assert open_reviews()[0].subject.case == due[0].case
    for each in open_reviews():
        each.reject()


def test_what_is_skipped_stays_due_and_the_next_one_opens(qtbot, demo_desk, opened, due):
    first, second = (Subject(each.client, each.case, each.name, each.phase) for each in due[:2])
    wizard = opened("review", first, queue=ReviewQueue((second,), 1, 2, is_running=True))
    assert wizard.skip.isVisible()
    qtbot.mouseClick(wizard.skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(each.subject == second for each in open_reviews()))
    last = next(each for each in open_reviews() if each.subject == second)
    qtbot.waitUntil(lambda: last.known is not None)
    assert not last.skip.isVisible()
    assert "Prüfung 2 von 2" in last.steps.about.text()
    assert demo_desk.work.call(due_reviews(demo_desk))[0].case == first.case
    last.reject()
