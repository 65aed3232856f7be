"""A kill between key file and data file: the next opening follows the key file, ends what was begun."""

from functools import partial

import pytest

from fm_desktop.casework.opening import close_desk, open_desk, open_unlocked
from fm_desktop.casework.people import PersonData, profile_of
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import JournalEntry
from fm_desktop.storage.queries.people import person
from fm_desktop.storage.rekey import rekey
from fm_desktop.vault import key_file
from fm_desktop.vault.keyring import unlock
from fm_desktop.vault.members import admit, dismiss, restate
from fm_desktop.vault.rotation import begun, is_begun
from tests.casework.conftest import PASSWORD
from tests.casework.stories import TODAY

PETERSEN = PersonData("Petersen", "Kirsten", "petersen", ("av",), "U25", "Mitte")


@pytest.fixture
def path(folder):
    return DataFolder(folder).key_file


def sit_down(folder, *, write=True):
    return open_desk(folder, "kaya", PASSWORD, today=TODAY, write=write)


def only_in_the_key_file(path, edit, *, rotate=False):
    """Do what a deed does up to the moment it is killed: the key file is written, the data file is not."""
    by = unlock(path, "kaya", PASSWORD).author()
    edited = edit(key_file.read(path), by)
    key_file.write(path, begun(edited.kept, edited.membership) if rotate else edited.kept)


def test_the_tables_follow_what_was_signed(folder, path):
    who = new_id()
    only_in_the_key_file(path, partial(admit, profile=profile_of(who, PETERSEN)))
    sit_down(folder, write=False)  # who only reads leaves it
    assert person(who) is None
    sit_down(folder)
    row = person(who)
    assert (row.login, row.name, row.roles, row.team) == ("petersen", "Petersen, Kirsten", ("av",), "U25")
    assert JournalEntry.select().order_by(JournalEntry.seq.desc()).get().deed == "follow_membership"
    count = JournalEntry.select().count()
    close_desk()
    only_in_the_key_file(path, partial(restate, profile=profile_of(who, PETERSEN)._replace(roles=("tl",))))
    only_in_the_key_file(path, partial(dismiss, person=who), rotate=True)
    sit_down(folder)
    assert (person(who).roles, person(who).left_on) == (("tl",), TODAY.isoformat())
    assert JournalEntry.select().count() == count + 1
    assert check_all() == []
    sit_down(folder)
    assert JournalEntry.select().count() == count + 1
    close_desk()


@pytest.mark.parametrize("replaced", [False, True], ids=["old file", "new file"])
def test_an_exchange_of_keys_is_finished_by_who_writes_and_does_not_disturb_who_reads(folder, path, replaced):
    kept = key_file.read(path)
    key_file.write(path, begun(kept, kept.membership))
    both = unlock(path, "kaya", PASSWORD)
    if replaced:  # killed between the two last steps
        sit_down(folder, write=False)
        rekey(DataFolder(folder).database, both.data_key, both.next_key)
        close_desk()
    sit_down(folder, write=False)
    assert check_all() == []
    assert is_begun(key_file.read(path))
    sit_down(folder)
    assert db.opens_with(both.next_key)
    assert (key_file.read(path).generation, is_begun(key_file.read(path))) == (2, False)
    assert check_all() == []
    close_desk()


def test_keys_that_were_exchanged_while_a_password_was_typed_are_read_again(folder, path):
    early = unlock(path, "kaya", PASSWORD)
    kept = key_file.read(path)
    key_file.write(path, begun(kept, kept.membership))
    sit_down(folder)
    close_desk()
    assert not is_begun(key_file.read(path))
    for write in (False, True):
        assert open_unlocked(early, write=write, today=TODAY).login == "kaya"
    close_desk()


def test_an_entry_before_the_first_note_is_the_founders(folder):
    by = sit_down(folder)
    with db.atomic():
        record("set_office", author=by, changes=[])
    assert check_all() == []
    close_desk()
