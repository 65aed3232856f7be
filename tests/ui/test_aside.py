"""What runs aside touches nothing of the window, tells how far it is, and is dropped without a trace."""

import threading

import pytest

from fm_desktop.ui.aside import Aside


@pytest.fixture
def aside(qapp):
    return Aside()


def counting(names):
    names.append(threading.current_thread().name)
    yield 1
    yield 2
    return "end"


def test_it_runs_on_a_thread_of_its_own_and_tells_step_by_step(qtbot, aside):
    names, steps, ends = [], [], []
    aside.run(lambda: counting(names), ends.append, ends.append, steps.append)
    qtbot.waitUntil(lambda: ends == ["end"])
    assert (names, steps) == (["aside"], [1, 2])
    assert not aside._timer.isActive()


def test_what_fails_is_told(qtbot, aside):
    def failing():
        yield
        raise OSError

    told = []
    aside.run(failing, told.append, lambda error: told.append(type(error)))
    qtbot.waitUntil(lambda: told == [OSError])


def test_what_was_dropped_is_closed_before_its_next_step_and_says_nothing(qtbot, aside):
    begun, go_on, closed, told = threading.Event(), threading.Event(), threading.Event(), []

    def slow():
        try:
            yield
            begun.set()
            go_on.wait(10)
            yield
            told.append("went on")
        finally:
            closed.set()

    aside.run(slow, told.append, told.append)
    assert begun.wait(10)
    aside.drop()
    go_on.set()
    assert closed.wait(10)
    assert told == []
