import json
from datetime import date
from time import perf_counter

import peewee as pw
import pytest

from fm_desktop.storage import chain
from fm_desktop.storage.chain import hash_at, head, verify_chain
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.journal import Change, changed, created, deleted, record, snapshot
from fm_desktop.storage.models import Client, JournalEntry, Person
from fm_desktop.vault.journal_head import kept_head
from fm_desktop.vault.key_file import read
from fm_desktop.vault.membership import Membership

COLUMNS = (
    "at",
    "author",
    "deed",
    "client",
    "case",
    "payload_hash",
    "previous_hash",
    "entry_hash",
    "signature",
)


def new_client(**values):
    return Client.create(customer_number="123A456789", family_name="Brandt", given_name="Uwe", **values)


def write(desk, count=3):
    with db.atomic():
        for number in range(count):
            record(f"deed {number}", author=desk.author, changes=[], client=new_id())


def payload(seq=1):
    return json.loads(JournalEntry.get_by_id(seq).payload)


def faults(desk):
    return [
        (finding.key, finding.details["seq"])
        for finding in verify_chain(read(desk.folder.key_file).membership)
    ]


def unguarded():
    """Take the triggers away, as somebody with the key and other tools could."""
    db.execute_sql("DROP TRIGGER journal_entry_is_kept")
    db.execute_sql("DROP TRIGGER journal_entry_is_not_altered")


def test_a_new_row_is_recorded_with_what_it_says(opened_desk):
    with db.atomic():
        client = new_client(birth_date=date(1980, 2, 1))
        record("add_client", author=opened_desk.author, changes=[created(client)], client=client.id)
    assert payload() == {
        "changes": [
            {
                "table": "client",
                "row": client.id.hex(),
                "fields": {
                    "customer_number": [None, "123A456789"],
                    "family_name": [None, "Brandt"],
                    "given_name": [None, "Uwe"],
                    "birth_date": [None, "1980-02-01"],
                    "version": [None, 1],
                },
            }
        ]
    }
    entry = JournalEntry.get()
    assert (entry.seq, entry.deed, entry.client, entry.case) == (1, "add_client", client.id, None)
    assert entry.author == opened_desk.author.person_id


def test_a_changed_row_is_recorded_with_what_differs(opened_desk):
    person = Person.create(login="x", family_name="Kaya")
    client = new_client()
    before = snapshot(client)
    client.manager, client.remark = person, "Ängste"
    client.given_name = "Uwe"
    assert changed(client, before) == Change(
        "client", client.id, {"manager": (None, person.id), "remark": (None, "Ängste")}
    )
    with db.atomic():
        record("change_client", author=opened_desk.author, changes=[changed(client, before)])
    assert payload()["changes"][0]["fields"] == {
        "manager": [None, person.id.hex()],
        "remark": [None, "Ängste"],
    }


def test_a_deleted_row_is_recorded_with_what_it_said(opened_desk):
    client = new_client()
    assert deleted(client).fields["family_name"] == ("Brandt", None)
    assert "id" not in deleted(client).fields


def test_a_value_the_journal_cannot_hold_is_a_mistake_of_ours(opened_desk):
    with pytest.raises(TypeError, match="set"), db.atomic():
        record("x", author=opened_desk.author, changes=[Change("client", new_id(), {"x": (None, {1})})])


def test_entries_hang_together_and_verify(opened_desk):
    write(opened_desk, 5)
    rows = list(JournalEntry.select().order_by(JournalEntry.seq))
    assert [row.seq for row in rows] == [1, 2, 3, 4, 5]
    assert [row.previous_hash for row in rows] == [chain.START, *(row.entry_hash for row in rows[:-1])]
    assert faults(opened_desk) == []


def test_a_deed_that_fails_leaves_no_entry(opened_desk):
    with db.atomic() as given_up:
        write(opened_desk)
        given_up.rollback()
    assert head().seq == 0
    assert kept_head(opened_desk.folder.key_file).seq == 0


def test_an_entry_without_a_transaction_is_a_mistake_of_ours(opened_desk):
    with pytest.raises(RuntimeError, match="together"):
        record("x", author=opened_desk.author, changes=[])


def test_the_key_file_knows_the_newest_entry_once_it_is_stored(opened_desk):
    with db.atomic():
        record("x", author=opened_desk.author, changes=[])
        assert kept_head(opened_desk.folder.key_file).seq == 0
    write(opened_desk, 3)
    assert kept_head(opened_desk.folder.key_file) == (4, hash_at(4))


def test_time_never_runs_back_behind_the_newest_entry(opened_desk):
    write(opened_desk, 1)
    db.execute_sql("DROP TRIGGER journal_entry_is_not_altered")
    JournalEntry.update(at="2999-01-01T00:00:00.000000+00:00").execute()
    write(opened_desk, 1)
    assert JournalEntry.get_by_id(2).at.year == 2999


def test_the_same_payload_has_another_hash_each_time(opened_desk):
    write(opened_desk, 2)
    first, second = JournalEntry.select()
    assert first.payload == second.payload
    assert first.payload_hash != second.payload_hash


# The file itself keeps the journal


def test_no_entry_can_be_deleted_or_altered(opened_desk):
    write(opened_desk)
    with pytest.raises(pw.IntegrityError):
        JournalEntry.delete().execute()
    for column in COLUMNS:
        with pytest.raises(pw.IntegrityError):
            db.execute_sql(
                f'UPDATE journal_entry SET "{column}" = ?, payload = NULL, salt = NULL', (bytes(32),)
            )
    with pytest.raises(pw.IntegrityError):
        JournalEntry.update(payload="{}", salt=bytes(16)).execute()
    assert faults(opened_desk) == []


def test_erasure_takes_out_what_an_entry_says_and_the_chain_still_verifies(opened_desk):
    write(opened_desk)
    JournalEntry.update(payload=None, salt=None).where(JournalEntry.seq == 2).execute()
    assert JournalEntry.get_by_id(2).payload is None
    assert faults(opened_desk) == []


# Whoever has the key and other tools is found out


@pytest.mark.parametrize(
    "column", ["at", "author", "deed", "client", "case", "payload_hash", "previous_hash"]
)
def test_an_altered_entry_is_found(opened_desk, column):
    write(opened_desk)
    unguarded()
    value = {"at": "2000-01-01T00:00:00.000000+00:00", "deed": "another"}.get(column, bytes(32))
    db.execute_sql(f'UPDATE journal_entry SET "{column}" = ? WHERE seq = 2', (value,))
    assert ("journal_entry_altered", 2) in faults(opened_desk)


def test_time_that_runs_back_is_found(opened_desk):
    write(opened_desk)
    unguarded()
    JournalEntry.update(at="2000-01-01T00:00:00.000000+00:00").where(JournalEntry.seq == 2).execute()
    assert ("journal_time_runs_back", 2) in faults(opened_desk)


def test_an_altered_payload_is_found(opened_desk):
    write(opened_desk)
    unguarded()
    JournalEntry.update(payload='{"changes":[1]}').where(JournalEntry.seq == 3).execute()
    assert faults(opened_desk) == [("journal_payload_altered", 3)]


def test_a_missing_entry_is_found(opened_desk):
    write(opened_desk)
    unguarded()
    JournalEntry.delete().where(JournalEntry.seq == 2).execute()
    assert faults(opened_desk) == [("journal_gap", 3)]


def test_an_entry_that_somebody_else_has_rewritten_lacks_the_signature(opened_desk):
    write(opened_desk, 1)
    unguarded()
    (link,) = chain.links()
    forged = chain.hash_of_entry(link.header._replace(deed="another"))
    JournalEntry.update(deed="another", entry_hash=forged).execute()
    assert faults(opened_desk) == [("journal_signature_wrong", 1)]


def test_an_entry_of_somebody_without_a_key_is_found(opened_desk):
    write(opened_desk, 1)
    assert [finding.key for finding in verify_chain(Membership(b"", ()))] == ["journal_signature_wrong"]


def test_two_entries_in_each_others_place_are_found(opened_desk):
    write(opened_desk, 3)
    unguarded()
    db.execute_sql("UPDATE journal_entry SET seq = CASE seq WHEN 2 THEN 30 ELSE 20 END WHERE seq > 1")
    db.execute_sql("UPDATE journal_entry SET seq = seq / 10 WHERE seq > 1")
    assert ("journal_gap", 2) in faults(opened_desk)


def test_thousands_of_entries_take_little_time(opened_desk):
    write(opened_desk, 1)
    start = perf_counter()
    write(opened_desk, 2_000)
    assert perf_counter() - start < 2.0  # measured: 0.12 s; a machine under load gets more
