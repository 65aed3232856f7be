"""The journal of the office: of a client to those who see them in full, of nobody to whom it concerns."""

import json
from datetime import UTC, datetime

import pytest

from fm_desktop.storage.database import db
from fm_desktop.storage.models import JournalEntry, Office
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.storage.queries.office_journal import Wanted, office_journal
from tests.access.rights import SHARED, TABLE


@pytest.fixture
def entries(world):
    """One entry of each kind, taken away afterwards."""
    own, client = world.people["own"].person_id, world.client
    first = 1000
    with db.atomic() as transaction:
        for number, (deed, about) in enumerate(
            (
                ("write_note", client),
                ("write_restricted", client),
                ("undo", client),
                ("add_reminder", None),
                ("set_office", None),
                ("change_person", None),
            ),
            first,
        ):
            table = "restricted_note" if deed == "undo" else "note"
            payload = json.dumps(
                {"changes": [{"table": table, "row": "00", "fields": {}}]}, separators=(",", ":")
            )
            JournalEntry.create(
                seq=number,
                at=datetime(2026, 11, 30, 10, tzinfo=UTC),
                author=own,
                deed=deed,
                client=about,
                payload=payload,
                salt=bytes(16),
                signature=bytes(64),
                **dict.fromkeys(("payload_hash", "previous_hash", "entry_hash"), bytes(32)),
            )
        yield first
        transaction.rollback()


def deeds(first):
    return {each.row.deed for each in office_journal(Wanted()).rows if each.row.seq >= first}


@pytest.mark.parametrize("standing", TABLE)
def test_everybody_sees_the_entries_that_concern_them(world, entries, standing):
    world.sit_down(standing)
    row, found = TABLE[standing], deeds(entries)
    assert ("write_note" in found) == (row.sees == SHARED)
    assert ("write_restricted" in found) == row.restricted
    assert ("undo" in found) == row.restricted
    assert ("add_reminder" in found) == (standing == "own")
    assert "set_office" in found
    assert ("change_person" in found) == (standing in ("own", "administration"))


def test_who_has_read_is_shown_to_nobody_where_the_office_has_switched_it_off(world, entries):
    JournalEntry.insert(
        seq=entries + 50,
        at=datetime(2026, 11, 30, 11, tzinfo=UTC),
        author=world.people["lead"].person_id,
        deed="read_restricted",
        client=world.client,
        payload=json.dumps({"changes": []}),
        salt=bytes(16),
        signature=bytes(64),
        **dict.fromkeys(("payload_hash", "previous_hash", "entry_hash"), bytes(32)),
    ).execute()
    for shown in (True, False):
        Office.update(read_log=shown).execute()
        for standing in ("own", "lead"):
            world.sit_down(standing)
            told = "read_restricted" in {each.deed for each in journal_of(world.client)}
            assert told == ("read_restricted" in deeds(entries)) == (shown or standing == "lead")


def test_nobody_sees_anything_of_a_client_for_whom_they_only_keep_people(world, entries):
    world.sit_down("administration")
    assert deeds(entries) == {"set_office", "change_person"}
