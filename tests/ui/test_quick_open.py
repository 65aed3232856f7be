"""Ctrl+K finds commands by their words, and with three letters asks for clients."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fm_desktop.ui import quick_open
from fm_desktop.ui.quick_open import HIT_ROLE, QuickOpen


@pytest.fixture
def done():
    return []


@pytest.fixture
def search(qtbot, desk, done, monkeypatch):
    row = SimpleNamespace(client=b"c", case=b"k", name="Kaya, Selin", birth_date=None,
                          customer_number="123A456789", phase="clarification")  # fmt: skip
    monkeypatch.setattr(quick_open, "_find", lambda text: [row])  # no data file stands behind this desk
    commands = [
        ("Heute", "Ctrl+1", lambda: done.append("today")),
        ("Kalender", "Ctrl+3", lambda: done.append("calendar")),
    ]
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    dialog = QuickOpen(desk, commands, over)
    dialog.open()
    return dialog


def titles(search):
    model = search.rows.model()
    return [model.index(row, 0).data(HIT_ROLE).title for row in range(model.rowCount())]


def test_every_command_stands_there_at_first(search):
    assert titles(search) == ["Heute", "Kalender"]


def test_clients_come_first_from_three_letters_on(qtbot, search):
    qtbot.keyClicks(search.field, "kal")
    qtbot.waitUntil(lambda: titles(search)[:2] == ["Kaya, Selin", "Kalender"])


def test_what_is_typed_may_be_looked_for_in_texts(qtbot, search, desk):
    qtbot.keyClicks(search.field, "zz")
    qtbot.waitUntil(lambda: titles(search) == ["In Texten suchen: zz"])
    with qtbot.waitSignal(desk.screen_requested) as told:
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert told.args == ["search", {"text": "zz"}]


def test_arrows_choose_while_the_field_keeps_the_focus_and_enter_goes(qtbot, search, done):
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert done == ["calendar"]
    assert not search.isVisible()


def test_a_client_opens(qtbot, search, desk):
    qtbot.keyClicks(search.field, "kaya")
    qtbot.waitUntil(lambda: titles(search)[:1] == ["Kaya, Selin"])
    with qtbot.waitSignal(desk.case_requested) as told:
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    assert told.args == [b"c", b"k"]


def test_a_line_is_spoken_as_one_sentence(qtbot, search):
    qtbot.keyClicks(search.field, "kaya")
    qtbot.waitUntil(lambda: titles(search)[:1] == ["Kaya, Selin"])
    spoken = search.rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kaya, Selin, 123A456789, Klärungsphase"


def test_escape_leaves_at_once_even_with_something_typed(qtbot, search):
    qtbot.keyClicks(search.field, "kal")
    qtbot.keyClick(search.field, Qt.Key.Key_Escape)
    assert not search.isVisible()
