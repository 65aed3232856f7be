"""A process killed while keys are exchanged leaves a file that opens: in the old state or the new one."""

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.seating import seat_all
from fm_desktop.errors import RightsError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Person, PersonRole
from fm_desktop.vault import key_file
from fm_desktop.vault.rotation import is_begun
from tests.casework.conftest import CHEAP, PASSWORD
from tests.casework.stories import TODAY
from tests.casework.test_members import VOGT

CHECKOUT = Path(__file__).parents[2]
THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
BEGINNING = """
import sys
from datetime import date
from itertools import count
from pathlib import Path
from fm_desktop.casework.members import readmit, remove_member
from fm_desktop.casework.opening import open_desk
from fm_desktop.casework.own_keys import change_password
from fm_desktop.vault.key_derivation import Cost

folder, word = Path(sys.argv[1]), sys.argv[2]
today, number = date.fromisoformat(sys.argv[3]), int(sys.argv[4])
by = open_desk(folder, "kaya", word, today=today)
print("sitting", flush=True)
"""
PASSWORDS = """
for each in count(number + 1):
    new = f"Ein langer Satz {each}"
    change_password(word, new, by=by, today=today, cost=Cost(64, 1, 1))
    word = new
    print(each, flush=True)
"""
PEOPLE = """
vogt = bytes.fromhex(sys.argv[5])
while True:
    remove_member(vogt, by=by, today=today)
    readmit(vogt, by=by, today=today)
"""


def killed(script, folder, password, *more, after):
    """Let a process work without end, kill it, and return what it has told."""
    arguments = [str(folder), password, TODAY.isoformat(), *map(str, more)]
    child = subprocess.Popen(
        [sys.executable, "-c", BEGINNING + script, *arguments],
        stdout=subprocess.PIPE,
        cwd=CHECKOUT,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout:
        assert child.stdout.readline() == "sitting\n"
        time.sleep(after)  # any moment will do, and nothing tells of one
        child.kill()
        child.wait()
        return child.stdout.read().split()


def sit_down(folder, passwords):
    """Sit down with the one password of these that opens, and return it."""
    opened = []
    for password in passwords:
        try:
            open_desk(folder, "kaya", password, today=TODAY)
        except RightsError:
            continue
        opened.append(password)
        kept = key_file.read(DataFolder(folder).key_file)
        assert not is_begun(kept)
        assert check_all([compare]) == []
        close_desk()
    assert len(opened) == 1, f"{opened} of {passwords}"
    return opened[0]


def word(number):
    return f"Ein langer Satz {number}" if number else PASSWORD


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_killed_while_a_password_is_changed(folder):
    dice, number, begun = Random(3), 0, 0
    for _ in range(200 if THOROUGH else 12):
        told = killed(PASSWORDS, folder, word(number), number, after=dice.uniform(0.005, 0.25))
        done = int(told[-1]) if told else number
        begun += is_begun(key_file.read(DataFolder(folder).key_file))
        opened = sit_down(folder, [word(done), word(done + 1)])
        number = done + (opened == word(done + 1))
    assert number > 0
    assert begun > 0  # some were killed between the old key and the new one


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_killed_while_somebody_is_removed_or_admitted_again(folder):
    by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    (vogt,) = seat_all([VOGT], PASSWORD, by=by, today=TODAY, cost=CHEAP)
    close_desk()
    dice = Random(5)
    for _ in range(200 if THOROUGH else 6):
        killed(PEOPLE, folder, PASSWORD, 0, vogt.hex(), after=dice.uniform(0.005, 0.25))
        sit_down(folder, [PASSWORD])
        by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
        there = vogt in by.membership.active
        assert (Person.get_by_id(vogt).left_on is None) == there
        assert [each.role for each in PersonRole.select().where(PersonRole.person == vogt)] == ["admin"]
        kept = key_file.read(by.key_file)
        assert (kept.slot(vogt) is not None) == there
        close_desk()
