"""Everybody of the example office can sit down at the desk."""

from datetime import date

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import PASSWORD, build
from fm_desktop.paths import DataFolder
from fm_desktop.vault.keyring import slots

TODAY = date(2026, 3, 2)
SEATED = {
    "albrecht": ("Miriam Albrecht", {"fm", "tl", "admin"}, None),
    "nolte": ("Jonas Nolte", {"fm"}, "Ü25"),
    "yildiz": ("Derya Yıldız", {"fm"}, "U25"),
    "petersen": ("Kirsten Petersen", {"av"}, None),
    "hansen": ("Gesa Hansen", {"tl"}, "U25"),
    "vogt": ("Ines Vogt", {"admin"}, None),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return build(tmp_path_factory.mktemp("demo") / "data", TODAY).folder


def test_everybody_can_be_chosen_at_the_unlock_screen(folder):
    assert [slot.login for slot in slots(DataFolder(folder).key_file)] == list(SEATED)


@pytest.mark.parametrize("login", SEATED)
def test_everybody_opens_the_desk_with_the_password(folder, login):
    author = open_desk(folder, login, PASSWORD, today=TODAY)
    assert (author.name, set(author.roles), author.team) == SEATED[login]
    assert {member.login for member in author.members} == set(SEATED)
    close_desk()
