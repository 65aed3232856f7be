"""The window of whoever is administration alone: people, words and settings, and no client anywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.storage import sight
from fm_desktop.storage.queries.find import find
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens
from fm_desktop.vault.author import Author

ROLES = ("admin",)
WORDS_OF_CASES = ("kund", "Fallliste", "Export", "Abwesend", "VerBIS", "Wiedervorlage", "Texten")


@pytest.fixture
def window(qtbot, demo_desk):
    who = Author(bytes(15) + b"\x01", "vogt", "Ines Vogt", ROLES)
    demo_desk.work.call(lambda: sight.sit_down(who, demo_desk.today()))
    me = Me(who.person_id, who.name, ROLES, who.login)
    desk = Desk(demo_desk.work, me, demo_desk.preferences, demo_desk.today, who)
    made = MainWindow(desk, screens(ROLES), case_screen())
    qtbot.addWidget(made)
    made.show_screen(screens(ROLES)[0].key)
    made.show()
    return made


def test_there_is_one_screen_and_it_names_no_client(window):
    assert [screen.key for screen in screens(ROLES)] == ["office"]
    assert window.screen_key() == "office"
    assert window.pane().people.isVisible()


def test_nothing_about_clients_is_offered(window):
    words = [words for words, _key, _deed in window.menu.commands()]
    assert [each for each in words if any(part in each for part in WORDS_OF_CASES)] == []


def test_the_people_open_from_there(qtbot, window):
    button = window.findChild(QPushButton, "to_people")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(object, "people_dialog")))


def test_no_search_finds_anybody(window, demo_desk):
    assert demo_desk.work.call(lambda: find("nolte") + find("aksoy") + find("999X")) == []
