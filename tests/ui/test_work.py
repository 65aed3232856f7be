"""The door to the database thread: order, answers, closed owners, long deeds."""

import threading
import time
from errno import ENOSPC

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.ui.job_queue import Rank


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def fail():
    raise UserError("some_key")


def test_an_answer_arrives_on_the_windows_thread_and_the_work_was_done_elsewhere(qtbot, work, owner):
    answers = []
    with qtbot.waitSignal(work._finished):
        work.read(owner, threading.get_ident, lambda ident: answers.append((ident, QThread.currentThread())))
    qtbot.waitUntil(lambda: bool(answers))
    ident, thread = answers[0]
    assert ident != threading.get_ident()
    assert thread is owner.thread()


def test_a_deed_switches_its_owner_off_and_tells_what_changed(qtbot, work, owner):
    seen = []
    with qtbot.waitSignal(work.data_changed) as told:
        work.write(owner, lambda: Changed.CONTACTS, lambda: seen.append(owner.isEnabled()))
        assert not owner.isEnabled()
    assert told.args == [Changed.CONTACTS]
    assert seen == [True]


def test_what_a_deed_made_is_handed_on(qtbot, work, owner):
    made = []
    with qtbot.waitSignal(work.data_changed):
        work.create(owner, lambda: (Changed.CLIENTS, b"id"), made.append)
    assert made == [b"id"]


def test_a_failed_deed_tells_nobody_of_a_change_and_its_owner_works_again(qtbot, work, owner):
    changes, done = [], []
    work.data_changed.connect(changes.append)
    with qtbot.waitSignal(work.failed) as told:
        work.write(owner, fail, lambda: done.append(True))
    assert told.args[0] is owner
    assert told.args[1].key == "some_key"
    assert owner.isEnabled()
    assert (changes, done) == ([], [])


def test_who_wants_to_handle_a_fault_gets_it_instead_of_the_error_box(qtbot, work, owner):
    caught, told = [], []
    work.failed.connect(lambda *args: told.append(args))
    work.read(owner, fail, print, caught.append)
    qtbot.waitUntil(lambda: bool(caught))
    assert caught[0].key == "some_key"
    assert told == []


def test_an_answer_for_a_closed_screen_is_dropped(qtbot, work):
    closing, answers, gate = QWidget(), [], threading.Event()
    work.read(closing, gate.wait, answers.append)
    closing.deleteLater()
    with qtbot.waitSignal(closing.destroyed):
        pass
    gate.set()
    assert work.call(lambda: "afterwards") == "afterwards"
    assert answers == []


def test_a_call_raises_what_went_wrong(work):
    with pytest.raises(UserError):
        work.call(fail)


def test_reads_are_served_while_a_long_deed_runs_and_writes_wait_for_its_end(qtbot, work, owner):
    order, served = [], threading.Event()

    def long_deed():
        while not served.is_set():
            yield len(order)
        order.append("long")
        return Changed.EVERYTHING

    def read():
        served.set()
        order.append("read")

    with qtbot.waitSignals([work.data_changed, work.data_changed]):
        work.run_long(owner, long_deed, lambda step: None, lambda result: order.append("told"))
        work.write(owner, lambda: order.append("write") or Changed.CASES, lambda: None)
        work.read(owner, read, lambda result: None)
    assert order == ["read", "long", "write", "told"] or order == ["read", "long", "told", "write"]


def test_a_long_deed_reports_progress_and_hands_on_its_result(qtbot, work, owner):
    progress, results = [], []

    def deed():
        for step in range(3):
            time.sleep(0.03)  # longer than a slice, so that each step is told
            yield step
        return Changed.CASES, "result"

    with qtbot.waitSignal(work.data_changed) as told:
        work.run_long(owner, deed, progress.append, results.append)
    assert progress == [0, 1, 2]
    assert results == ["result"]
    assert told.args == [Changed.CASES]


def test_a_cancelled_deed_gets_the_chance_to_undo_and_tells_no_change(qtbot, work, owner):
    undone, cancelled, changes = [], [], []
    work.data_changed.connect(changes.append)

    def deed():
        try:
            while True:
                yield 0
        finally:
            undone.append(threading.current_thread().name)

    run = work.run_long(
        owner, deed, lambda step: run.cancel(), print, on_cancelled=lambda: cancelled.append(1)
    )
    qtbot.waitUntil(lambda: bool(cancelled))
    assert undone == ["database"]
    assert changes == []


def test_a_long_deed_that_fails_is_told_like_any_other(qtbot, work, owner):
    def deed():
        yield 1
        fail()

    with qtbot.waitSignal(work.failed) as told:
        work.run_long(owner, deed, lambda step: None, print)
    assert told.args[1].key == "some_key"


def test_the_focus_returns_to_its_field_after_a_deed(qtbot, work, owner):
    field = QLineEdit(owner)
    QVBoxLayout(owner).addWidget(field)
    with qtbot.waitActive(owner):
        owner.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.waitSignal(work.data_changed):
        work.write(owner, lambda: Changed.CASES, lambda: None)
    assert field.hasFocus()


def test_jobs_of_one_rank_keep_their_order(work):
    done = []
    for number in range(20):
        work.read(work, lambda number=number: done.append(number), lambda result: None)
    work.call(lambda: None, rank=Rank.LAST)
    assert done == list(range(20))


def test_a_full_drive_is_told_in_words_whatever_was_asked_for(work, owner, qtbot):
    errors = []

    def full():
        raise OSError(ENOSPC, "no room")

    work.read(owner, full, lambda _nothing: None, errors.append)
    qtbot.waitUntil(lambda: errors != [])
    assert [(type(each), each.key) for each in errors] == [(DataFileError, "drive_full")]
