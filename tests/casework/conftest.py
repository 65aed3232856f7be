"""A desk somebody sits at: a real folder with real keys; after every deed the file must be sound."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.people import PersonData, add_person
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.vault.key_derivation import Cost
from tests.casework.office import SECRET, Office, confirm_all
from tests.casework.stories import TODAY, Story

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSWORD = "Brücke-Wolke-7"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Set up a data folder for Selin Kaya, who is case manager and administration."""
    place = tmp_path / "desk"
    founder = Founder("kaya", "Kaya", "Selin", ("fm",))
    set_up(place, founder, PASSWORD, cost=CHEAP, today=TODAY)
    return place


@pytest.fixture
def story(folder: Path) -> Iterator[Story]:
    """Sit down at the desk; whatever a test does, the file is sound and its lists fit the history."""
    author = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    other = add_person(PersonData("Nolte", "Jonas", roles=("fm",)), by=author)
    yield Story(author, other)
    assert check_all([compare]) == []
    close_desk()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Return an office of several people, each with a way in of their own."""
    made = Office(tmp_path / "office")
    made.found()
    return made


@pytest.fixture
def noted(office: Office) -> tuple[bytes, bytes, bytes]:
    """Return a client with a restricted note, which the team lead may read, too."""
    with office.at("kaya") as story:
        case = story.in_steering()
        confirm_all(story)
        client = story.client_of(case)
        _, note = story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
    return client, case, note
