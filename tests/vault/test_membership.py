from dataclasses import replace

from fm_desktop.vault.membership import Member, Membership, Note, Statement, fingerprint
from tests.vault.offices import KAYA, PETERSEN, VOGT


def test_everybody_stands_there_with_what_was_said_about_them(office):
    assert [member.profile for member in office.membership.people] == [KAYA, PETERSEN, VOGT]
    assert office.membership.by_login(" PETERSEN ").name == "Kirsten Petersen"
    assert office.membership.by_login("") is None
    assert office.membership.office is None


def test_what_is_written_is_read_again(office):
    for said in office.membership.statements:
        assert Statement.from_json(said.as_json()) == said
        assert Member.from_json(said.member.as_json()) == said.member


def test_each_statement_is_known_by_its_number_and_hash(office):
    membership = office.membership
    notes = [membership.note_at(number) for number in range(1, len(membership.statements) + 1)]
    assert membership.note == notes[-1]
    assert len({note.hash for note in notes}) == len(notes)
    assert membership.note_at(0) == membership.note_at(99) == Note()


def test_a_hash_covers_the_signature_too(office):
    said = office.membership.statements[0]
    assert replace(said, signature=bytes(64)).hash(b"") != said.hash(b"")


def test_who_has_left_belongs_no_more_and_is_not_forgotten(office):
    membership, kaya = office.membership, office.keys("kaya")
    vogt = membership.by_login("vogt")
    after = membership.stated(vogt, KAYA.person_id, kaya.sign, former=True)
    assert [member.login for member in after.people] == ["kaya", "petersen"]
    assert after.newest[VOGT.person_id].former
    assert after.signing_keys(VOGT.person_id)[-1] == vogt.signing_public
    assert VOGT.person_id not in after.signing_keys_at(after.note.serial)
    assert VOGT.person_id in after.signing_keys_at(membership.note.serial)


def test_at_the_first_entry_the_key_an_administrator_made_is_exchanged(office):
    made, own = office.membership.signing_keys(PETERSEN.person_id)
    assert made != own
    assert office.membership.by_login("petersen").signing_public == own


def test_a_fingerprint_can_be_read_out_and_is_of_both_keys(office):
    members = office.membership.people
    prints = {fingerprint(member) for member in members}
    assert len(prints) == 3
    assert all(len(each) == 35 and each.replace(" ", "").isdigit() for each in prints)
    one = members[0]
    for name in ("sealing_public", "signing_public"):
        assert fingerprint(replace(one, **{name: bytes(32)})) != fingerprint(one)
    assert fingerprint(replace(one, access_public=bytes(32), roles=())) == fingerprint(one)


def test_a_membership_of_nobody_has_no_note():
    assert Membership(b"", ()).note == Note()
