"""What was found whole is not verified again, as long as not one byte of it is another."""

import json
from base64 import b64encode
from dataclasses import replace

import pytest

from fm_desktop.paths import DataFolder
from fm_desktop.storage import sound_journal
from fm_desktop.storage.chain import Verification, hash_at, head
from fm_desktop.storage.database import db
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.sound_journal import is_journal_sound, remembered
from fm_desktop.vault import key_file
from fm_desktop.vault.own_box import put_away
from tests.casework.office import Office

MANY = 700
"""More than a position is worth keeping for."""


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path / "data")
    made.found()
    with made.at("kaya") as story, db.atomic():
        for number in range(MANY):
            change = Change("client", bytes(16), {"remark": (None, str(number))})
            record("change_client", author=story.by, changes=[change])
    return made


@pytest.fixture
def verified(monkeypatch):
    """Count the entries that are verified one by one."""
    found = []
    before = Verification.go_on

    def counted(self, membership, *args):
        at = self.done.seq
        more = before(self, membership, *args)
        found.append(self.done.seq - at)
        return more

    monkeypatch.setattr(Verification, "go_on", counted)
    return found


def sound(office, login):
    with office.at(login) as story:
        return is_journal_sound(story.by.membership, story.by)


def execute(office, sql, *values):
    """Write into the file as somebody with the data key could, past the guards of the journal."""
    with office.at("derya"):
        for (trigger,) in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute_sql(f"DROP TRIGGER {trigger}")
        db.execute_sql(sql, values)


def box_file(office):
    return DataFolder(office.folder).verified


def test_only_what_was_written_since_is_verified(office, verified):
    assert sound(office, "hansen")
    assert sum(verified) >= MANY
    verified.clear()
    assert sound(office, "hansen")
    assert sum(verified) < 10
    verified.clear()
    assert sound(office, "nolte")
    assert sum(verified) >= MANY  # nobody relies on what another has found


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal_entry SET payload = payload || ' ' WHERE seq = 100",
        "UPDATE journal_entry SET payload = NULL, salt = NULL WHERE seq = 100",
        "UPDATE journal_entry SET deed = 'read_restricted' WHERE seq = 100",
        "UPDATE journal_entry SET signature = zeroblob(64) WHERE seq = 100",
        "DELETE FROM journal_entry WHERE seq = 100",
        "UPDATE journal_entry SET seq = 100000 WHERE seq = 100",
    ],
)
def test_one_other_byte_and_everything_is_verified_anew(office, verified, sql):
    assert sound(office, "hansen")
    execute(office, sql)
    verified.clear()
    erased = "NULL" in sql  # an erased payload breaks no chain; whoever vouches looks at that
    assert sound(office, "hansen") is erased
    assert sum(verified) >= MANY


def test_a_box_that_somebody_else_made_counts_for_nothing(office, verified):
    assert sound(office, "hansen")
    assert sound(office, "nolte")
    boxes = json.loads(box_file(office).read_text())
    hansen, nolte = (office.ids[login].hex() for login in ("hansen", "nolte"))
    box_file(office).write_text(json.dumps({hansen: boxes[nolte]}))
    execute(office, "DELETE FROM journal_entry WHERE seq = 100")
    assert not sound(office, "hansen")
    with office.at("nolte") as story:
        position = sound_journal.Position(600, 1, sound_journal._digest(600), hash_at(600).hex())
        what = b"verified journal " + story.by.membership.file_id + office.ids["hansen"]
        box = put_away(json.dumps(position).encode(), story.by.sealing_key, what)
    box_file(office).write_text(json.dumps({hansen: b64encode(box).decode()}))
    assert not sound(office, "hansen")


@pytest.mark.parametrize("content", ["", "[]", "{", '{"x": 1}', '{"%s": 7}', '{"%s": "AAAA"}'])
def test_a_damaged_box_costs_time_and_nothing_else(office, verified, content):
    assert sound(office, "hansen")
    box_file(office).write_text(content.replace("%s", office.ids["hansen"].hex()))
    verified.clear()
    assert sound(office, "hansen")
    assert sum(verified) >= MANY


def test_an_end_that_was_cut_is_seen_all_the_same(office):
    assert sound(office, "hansen")
    execute(office, "DELETE FROM journal_entry WHERE seq > 690")
    assert not sound(office, "hansen")


def test_an_older_journal_in_place_of_the_newer_is_remembered(office):
    assert sound(office, "hansen")
    execute(office, "DELETE FROM journal_entry WHERE seq > 300")
    with office.at("derya") as story:  # the note in the key file is made to fit
        newest = head()
        with key_file.turn(story.by.key_file) as kept:
            made = replace(kept, head_seq=newest.seq, head_hash=newest.entry_hash)
            key_file.write(story.by.key_file, made)
        assert remembered(story.by) == []  # has never verified it
        assert is_journal_sound(story.by.membership, story.by)
    with office.at("hansen") as story:
        assert [each.key for each in remembered(story.by)] == ["journal_not_as_verified"]
        assert not is_journal_sound(story.by.membership, story.by)


def test_a_deed_that_is_rolled_back_is_not_remembered(office):
    with office.at("hansen") as story:
        with db.atomic() as deed:
            record("x", author=story.by, changes=[])
            assert is_journal_sound(story.by.membership, story.by)
            deed.rollback()
        with db.atomic():
            record("y", author=story.by, changes=[])
        assert remembered(story.by) == []
        assert is_journal_sound(story.by.membership, story.by)


def test_an_erased_content_is_no_other_journal(office):
    assert sound(office, "hansen")
    execute(office, "UPDATE journal_entry SET payload = NULL, salt = NULL WHERE seq = 100")
    with office.at("hansen") as story:
        assert remembered(story.by) == []
