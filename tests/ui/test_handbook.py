"""The handbook in the window."""

import pytest
from PySide6.QtCore import Qt

from fm_desktop.ui.handbook import Handbook, chapters


@pytest.fixture
def handbook(qtbot):
    made = Handbook("de")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_both_languages_have_the_same_chapters():
    german, english = chapters("de"), chapters("en")
    assert len(german) == len(english) > 0
    assert all(each.title for each in (*german, *english))


def test_the_first_chapter_is_open(handbook):
    first = chapters("de")[0]
    assert handbook.page.toPlainText().startswith(first.title)


def test_a_chapter_is_found_by_a_word_whatever_its_case(qtbot, handbook):
    qtbot.keyClicks(handbook.search, "VERBIS")
    qtbot.waitUntil(lambda: handbook.page.textCursor().selectedText().casefold() == "verbis")


def test_words_that_occur_nowhere_are_said_to(qtbot, handbook):
    qtbot.keyClicks(handbook.search, "xyzzy")
    qtbot.waitUntil(handbook._nothing.isVisible)
    qtbot.keyClick(handbook.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(handbook.search, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(handbook._found) == len(chapters("de")))
