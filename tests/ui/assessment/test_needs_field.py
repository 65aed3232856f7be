"""Needs for action are typed, changed and taken out by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit

from fm_desktop.casework.assessments import NeedsToday
from fm_desktop.casework.needs import NeedData
from fm_desktop.catalogues import given
from fm_desktop.domain.catalogue import merged
from fm_desktop.storage.queries.needs import NeedRow
from fm_desktop.ui.assessment.needs_field import NeedsField
from fm_desktop.ui.assessment.needs_model import NEED, SINCE, STATE

Key = Qt.Key
CATALOGUES = {name: merged(name, given(name), []) for name in ("areas", "needs")}
DEBTS = NeedRow(
    bytes(15) + b"1", bytes(16), "money_debts", "debts", False, "2019", date(2026, 1, 5), None, "", None, 3
)


@pytest.fixture
def field_of(qtbot):
    """Return what shows the input with these needs recorded before."""

    def make(*rows):
        field = NeedsField("needs", "de")
        qtbot.addWidget(field)
        field.resize(900, 400)
        field.offer(CATALOGUES, rows)
        field.show()
        return field

    return make


def add(field, area, words, since=""):
    field.area.setCurrentIndex(field.area.findData(area))
    field.need.setFocus()
    field.need.setEditText(words)
    field.since.setText(since)
    QTest.keyClick(field.since, Key.Key_Return)


def test_words_of_the_catalogue_become_its_key_and_others_stay_as_typed(field_of):
    field = field_of()
    QAbstractItemModelTester(field.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    add(field, "money_debts", "Überschuldung", "2019")
    field.entrenched.setChecked(True)
    add(field, "housing", "Hund darf nicht mit")
    assert field.needs_today() == NeedsToday(
        (
            NeedData("money_debts", "debts", False, "2019"),
            NeedData("housing", "Hund darf nicht mit", True, ""),
        )
    )
    assert field.is_right()


def test_the_same_need_is_not_added_twice(field_of):
    field = field_of(DEBTS)
    add(field, "money_debts", "Überschuldung")
    assert len(field.lines.lines()) == 1
    assert field.needs_today() == NeedsToday()


def test_space_and_enter_change_a_need(qtbot, field_of):
    field = field_of(DEBTS)
    field.table.setFocus()
    QTest.keyClick(field.table, Key.Key_Space)
    QTest.keyClick(field.table, Key.Key_Return)
    assert field.table.currentIndex().column() == SINCE
    editor = field.table.findChild(QLineEdit, "need_editor")
    editor.setText("2021")
    with qtbot.waitSignal(field.edited):
        QTest.keyClick(editor, Key.Key_Return)
    changed = field.needs_today().changed
    assert [(each.need, each.data, each.version) for each in changed] == [
        (DEBTS.id, NeedData("money_debts", "debts", True, "2021"), 3)
    ]


def test_delete_takes_a_new_need_out_and_asks_how_an_old_one_was_removed(qtbot, field_of):
    field = field_of(DEBTS)
    add(field, "housing", "Hund")
    field.table.setFocus()
    QTest.keyClick(field.table, Key.Key_Delete)
    assert len(field.lines.lines()) == 1
    field.table.setCurrentIndex(field.lines.index(0, NEED))
    QTest.keyClick(field.table, Key.Key_Delete)
    assert field.table.currentIndex().column() == STATE
    assert not field.is_right()
    assert field.fault.text()
    field.lines.setData(field.lines.index(0, STATE), "Insolvenz")
    assert not field.is_right()  # none is left
    add(field, "housing", "Hund")
    assert field.is_right()
    assert [(each.need, each.reason) for each in field.needs_today().removed] == [(DEBTS.id, "Insolvenz")]


def test_what_is_typed_and_not_added_is_taken_along(field_of):
    field = field_of()
    field.need.setEditText("Hund")
    assert field.is_right()
    assert [each.need for each in field.needs_today().found] == ["Hund"]


def test_a_draft_keeps_new_changed_and_removed_needs_and_the_line_half_typed(field_of):
    field = field_of(DEBTS)
    add(field, "housing", "Hund", "2020")
    field.lines.toggle_gone(0)
    field.need.setEditText("halb")
    other = field_of(DEBTS)
    other.set_draft_value(field.draft_value())
    assert other.lines.lines() == field.lines.lines()
    assert other.need.currentText() == "halb"
    assert field_of().draft_value()["lines"] == []


def test_what_matters_today_is_offered_first(field_of):
    field = field_of()
    field.set_first_areas(("language", "health"))
    assert [field.area.itemData(n) for n in range(3)] == ["health", "language", "education_work"]
    field.area.setCurrentIndex(1)
    assert field.need.findData("german_skills") >= 0


def test_a_need_is_spoken_as_a_sentence(field_of):
    field = field_of(DEBTS)
    spoken = field.lines.index(0, NEED).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Überschuldung, Geld und Schulden, seit wann: 2019, festgehalten am 5.1.2026"
