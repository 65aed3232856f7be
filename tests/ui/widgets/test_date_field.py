"""A date is typed as a person would, and what is wrong is said at the field."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fm_desktop.ui.widgets.date_field import DateField

TODAY = date(2026, 3, 2)


@pytest.fixture
def field(qtbot):
    field = DateField("day", TODAY, check=lambda day: "Zu spät." if day.year > 2026 else "")
    qtbot.addWidget(field)
    field.show()
    return field


def test_the_resolved_date_stands_beside_what_was_typed(qtbot, field):
    qtbot.keyClicks(field.edit, "+2w")
    assert field.day() == date(2026, 3, 16)
    assert field.resolved.text() == "Montag, 16. März 2026"
    assert field.error.text() == ""


def test_half_a_date_is_no_fault_while_typing_but_one_when_the_field_is_left(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    field, other = DateField("day", TODAY), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(field)
    column.addWidget(other)
    with qtbot.waitActive(page):
        page.show()
    field.setFocus()
    qtbot.keyClicks(field.edit, "31.2.")
    assert field.error.text() == ""
    other.setFocus()
    assert field.error.text() != ""
    assert field.edit.property("faulty") == "true"
    field.setFocus()
    field.edit.clear()
    qtbot.keyClicks(field.edit, "28.2.")
    assert field.error.text() == ""
    assert field.edit.property("faulty") == "false"


def test_a_day_against_the_rule_is_told_at_once(qtbot, field):
    qtbot.keyClicks(field.edit, "1.1.2027")
    assert field.error.text() == "Zu spät."
    assert not field.is_right()


def test_an_empty_field_is_right_unless_a_date_is_required(field):
    assert field.is_right()
    assert not field.is_right(required=True)
    assert field.error.text() != ""


def test_a_day_written_by_the_program_is_understood_again(field):
    field.set_day(date(2026, 5, 4))
    assert field.day() == date(2026, 5, 4)
    field.set_day(None)
    assert field.is_blank()
