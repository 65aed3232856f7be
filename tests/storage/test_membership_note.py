import json

from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.membership_note import compare_membership, newest_note, note_in
from fm_desktop.vault.membership import Note


def deed(desk, membership=None, text="x"):
    with db.atomic():
        changes = [Change("office", bytes(16), {"name": (None, text)})]
        record("set_office", author=desk.author, changes=changes, membership=membership)


def test_the_newest_note_is_found_behind_other_deeds(opened_desk):
    note = opened_desk.author.membership.note
    assert newest_note() == Note()
    deed(opened_desk, note)
    deed(opened_desk)
    assert newest_note() == note
    assert compare_membership(opened_desk.author.membership) == []


def test_words_that_look_like_a_note_are_none(opened_desk):
    deed(opened_desk, text='"membership":{"serial":9,"hash":"00"}')
    assert newest_note() == Note()
    assert note_in(json.dumps({"changes": ['"membership":{']})) is None


def test_a_membership_that_ends_before_what_was_noted_is_found(opened_desk):
    deed(opened_desk, Note(7, "00"))
    (found,) = compare_membership(opened_desk.author.membership)
    assert found == Finding("membership_cut", {"kept": 7, "found": 1})


def test_another_membership_than_the_one_noted_is_found(opened_desk):
    deed(opened_desk, Note(1, "00"))
    assert compare_membership(opened_desk.author.membership) == [Finding("membership_forked", {"serial": 1})]


def test_the_newest_note_is_found_by_an_index(opened_desk):
    plan = db.execute_sql(
        "EXPLAIN QUERY PLAN SELECT payload FROM journal_entry WHERE client IS NULL"
        " AND instr(payload, 'x') > 0 ORDER BY seq DESC LIMIT 1"
    ).fetchall()
    assert "USING INDEX" in plan[0][-1]
    assert len(plan) == 1  # nothing is sorted
