"""A process that is killed while the keys of notes change hands leaves all of them old or all of them new."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Case, NoteSeal, RestrictedNote
from tests.casework.office import PASSWORD, confirm_all, texts
from tests.casework.stories import TODAY

CHECKOUT = Path(__file__).parents[2]
NOTES, KILLS = 30, 4
BACK_AND_FORTH = """
import sys
from datetime import date
from itertools import cycle
from pathlib import Path
from fm_desktop.casework.intake import assign
from fm_desktop.casework.opening import open_desk

folder, password, today, case, *people = sys.argv[1:]
today = date.fromisoformat(today)
by = open_desk(Path(folder), "hansen", password, today=today)
print("sitting", flush=True)
for person in cycle(people):
    try:
        assign(bytes.fromhex(case), bytes.fromhex(person), today, by=by, today=today)
    except Exception as error:
        if getattr(error, "key", "") != "runs_case_already":
            raise
"""


@pytest.fixture
def noted(office):
    """Return a client with many restricted notes."""
    with office.at("kaya") as story:
        case = story.in_steering()
        confirm_all(story)
        client = story.client_of(case)
        for number in range(NOTES):
            story.do(write_restricted, client, case, TODAY, RestrictedData(f"Vermerk {number}"))
    return client, case


def test_killed_while_a_case_changes_hands(office, noted):
    client, case = noted
    dice, hands = Random(11), set()
    for _ in range(KILLS):
        reassigned_until_killed(office, case, dice)
        with office.at("hansen"):
            assert check_all([compare]) == []
            manager = Case.get_by_id(case).manager_id
            seals = {(seal.note_id, seal.reader_id) for seal in NoteSeal.select()}
            readers = (manager, office.ids["hansen"])
            assert seals == {(note.id, reader) for note in RestrictedNote.select() for reader in readers}
        login = next(login for login, person in office.ids.items() if person == manager)
        hands.add(login)
        with office.at(login) as story:
            assert sorted(texts(story, client)) == sorted(f"Vermerk {number}" for number in range(NOTES))
    assert hands <= {"kaya", "nolte"}


def reassigned_until_killed(office, case, dice):
    people = [office.ids[login].hex() for login in ("nolte", "kaya")]
    arguments = [str(office.folder), PASSWORD, TODAY.isoformat(), case.hex(), *people]
    child = subprocess.Popen(
        [sys.executable, "-c", BACK_AND_FORTH, *arguments], stdout=subprocess.PIPE, cwd=CHECKOUT
    )
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == b"sitting\n"
        time.sleep(dice.uniform(0.05, 0.4))  # any moment will do, and nothing tells of one
        child.kill()
        child.wait()
