"""A reminder for one of the client's hard dates fills in what is known."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.domain.periods import add_months
from fm_desktop.storage.queries.client import client, open_reminders
from fm_desktop.ui.case.case_dialogs import open_dialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot, demo_desk, subject_in):
    window = QPushButton()
    qtbot.addWidget(window)
    made = open_dialog("reminder", demo_desk, subject_in("steering"), window)
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made._kind.count() > 1)
    yield made
    window.close()


def choose(qtbot, form, words):
    """Choose a kind as somebody would who types its beginning."""
    form._kind.setFocus()
    qtbot.keyClicks(form._kind, words)


def save(qtbot, form):
    with qtbot.waitSignal(form.desk.data_changed):
        qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)


def test_the_plan_of_cooperation_comes_again_every_six_months(qtbot, demo_desk, form):
    choose(qtbot, form, "Koop")
    assert form._text.text() == "Kooperationsplan wieder ansehen"
    assert form._day.day() == add_months(demo_desk.today(), 6)
    save(qtbot, form)
    found = demo_desk.work.call(partial(open_reminders, form.subject.client))
    row = next(each for each in found if each.text == "Kooperationsplan wieder ansehen")
    assert (row.day, row.repeat_months) == (add_months(demo_desk.today(), 6), 6)


def test_a_birthday_that_lies_behind_is_not_proposed(qtbot, demo_desk, form):
    known = demo_desk.work.call(partial(client, form.subject.client))
    choose(qtbot, form, "25")
    birthday = add_months(known.birth_date, 25 * 12)
    assert form._day.day() == (birthday if birthday >= demo_desk.today() else None)
    assert form._text.text() == "25. Geburtstag"
    form.reject()


def test_what_was_typed_stays_when_another_kind_is_chosen(qtbot, form):
    form._text.setFocus()
    qtbot.keyClicks(form._text, "Bescheid pruefen")
    choose(qtbot, form, "Bew")
    assert form._text.text() == "Bescheid pruefen"
    form.reject()
