"""Whatever somebody does to the list of members with their own tools, nobody's slot opens with it."""

from dataclasses import replace

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.vault import key_file
from fm_desktop.vault.keyring import create_keyring, unlock, unlock_with_code
from fm_desktop.vault.membership import Membership
from fm_desktop.vault.slot_keys import PrivateKeys
from fm_desktop.vault.verifying import verified
from tests.vault.offices import CHEAP, KAYA, PASSWORD, PETERSEN, VOGT


def is_forged(office, *, login="kaya"):
    with pytest.raises(DataFileError) as refused:
        unlock(office.path, login, PASSWORD)
    return refused.value.key == "membership_forged"


def edited(membership, number, **values):
    """Return the membership with one statement changed and nothing signed."""
    said = list(membership.statements)
    member = {name: value for name, value in values.items() if hasattr(said[number].member, name)}
    more = {name: value for name, value in values.items() if name not in member}
    said[number] = replace(said[number], member=replace(said[number].member, **member), **more)
    return replace(membership, statements=tuple(said))


def test_what_was_signed_verifies(office):
    verified(office.kept.file_id, office.kept.statements, office.keys("kaya").root)
    for login in ("kaya", "petersen", "vogt"):
        assert len(unlock(office.path, login, PASSWORD).author().members) == 3


@pytest.mark.parametrize("number", range(5))
@pytest.mark.parametrize(
    "values",
    [
        {"roles": ("fm", "tl", "admin")},
        {"login": "mallory"},
        {"team": "Ü25"},
        {"sealing_public": bytes(31) + b"x"},
        {"signing_public": bytes(31) + b"y"},
        {"access_public": bytes(31) + b"z"},
        {"signature": bytes(64)},
        {"signature": b""},
        {"former": True},
        {"signer": b"mall" * 4},
        {"serial": 7},
    ],
    ids=lambda values: next(iter(values)),
)
def test_an_edited_statement_is_noticed_by_everybody(office, number, values):
    office.put(edited(office.membership, number, **values))
    for login in ("kaya", "vogt"):
        if office.membership.by_login(login) is not None:
            assert is_forged(office, login=login)


def test_a_statement_cannot_be_left_out_or_moved(office):
    said = office.membership.statements
    for order in ([0, 1, 3, 4], [0, 3, 4, 1, 2], [1, 2], [0, 1, 2, 4, 3], [0, 0, 1, 2, 3, 4]):
        with pytest.raises(DataFileError, match="membership_forged"):
            verified(office.kept.file_id, [said[number] for number in order], office.keys("kaya").root)


def test_a_list_without_anybody_is_no_list(office):
    with pytest.raises(DataFileError, match="membership_forged"):
        verified(office.kept.file_id, (), office.keys("kaya").root)


def test_who_is_no_administrator_says_nothing_about_others_or_their_own_rights(office):
    before, petersen = office.membership, office.keys("petersen")
    me, vogt = before.by_login("petersen"), before.by_login("vogt")
    for member, former in [
        (replace(me, roles=("tl",)), False),
        (replace(me, roles=("av", "admin"), access_public=bytes(32)), False),
        (replace(me, login="vogt2"), False),
        (replace(me, sealing_public=bytes(31) + b"x"), False),
        (replace(me, has_entered=False), False),
        (me, True),
        (vogt, True),
        (replace(vogt, roles=()), False),
    ]:
        office.put(before.stated(member, PETERSEN.person_id, petersen.sign, former=former))
        assert is_forged(office)


def test_an_administrator_signs_in_nobody_elses_name(office):
    before, vogt = office.membership, office.keys("vogt")
    changed = replace(before.by_login("petersen"), roles=("av", "tl"))
    office.put(before.stated(changed, KAYA.person_id, vogt.sign))
    assert is_forged(office)
    office.put(before.stated(changed, VOGT.person_id, vogt.sign))
    assert unlock(office.path, "petersen", PASSWORD).author().roles == ("av", "tl")


def test_whoever_was_removed_signs_nothing_more(office):
    vogt, kaya, before = office.keys("vogt"), office.keys("kaya"), office.membership
    removed = before.stated(before.by_login("vogt"), KAYA.person_id, kaya.sign, former=True)
    office.put(removed)
    assert unlock(office.path, "kaya", PASSWORD)
    back = removed.stated(before.by_login("vogt"), VOGT.person_id, vogt.sign)
    office.put(back)
    assert is_forged(office)


def test_an_administrator_whose_role_was_taken_signs_nothing_more(office):
    vogt, kaya, before = office.keys("vogt"), office.keys("kaya"), office.membership
    lowered = before.stated(replace(before.by_login("vogt"), roles=("av",)), KAYA.person_id, kaya.sign)
    office.put(lowered.stated(before.by_login("vogt"), VOGT.person_id, vogt.sign))
    assert is_forged(office)


def test_no_administrator_gives_somebody_who_has_entered_keys_of_their_own(office):
    """They would read what is sealed to that person from then on; a fresh entry at least shows."""
    before, vogt = office.membership, office.keys("vogt")
    keys = replace(PrivateKeys.new(), root=vogt.root)
    exchanged = keys.member(PETERSEN, has_entered=True)
    office.put(before.stated(exchanged, VOGT.person_id, vogt.sign))
    assert is_forged(office)
    office.put(before.stated(replace(exchanged, has_entered=False), VOGT.person_id, vogt.sign))
    assert [member.login for member in unlock(office.path, "kaya", PASSWORD).author().waiting] == ["petersen"]


@pytest.mark.parametrize("name", ["sealing_public", "signing_public", "access_public"])
def test_nobody_gets_a_key_another_one_has_or_had(office, name):
    before, vogt = office.membership, office.keys("vogt")
    own = PrivateKeys.new().member(PETERSEN, has_entered=False)
    theirs = getattr(before.by_login("kaya"), name)
    office.put(before.stated(replace(own, **{name: theirs}), VOGT.person_id, vogt.sign))
    assert is_forged(office)


def test_a_login_belongs_to_one_person(office):
    before, vogt = office.membership, office.keys("vogt")
    office.put(before.stated(replace(before.by_login("petersen"), login="KAYA"), VOGT.person_id, vogt.sign))
    assert is_forged(office)


def test_a_list_somebody_else_has_founded_opens_no_slot(office, tmp_path):
    other = tmp_path / "other.keys"
    create_keyring(other, KAYA, PASSWORD, CHEAP)
    keys = unlock(other, "kaya", PASSWORD).keys
    mine = office.kept
    founded = Membership(mine.file_id, ()).stated(
        keys.member(KAYA, has_entered=True), KAYA.person_id, keys.sign
    )
    office.put(founded)
    assert is_forged(office)


def test_the_root_is_under_the_recovery_code_too(office):
    """Whoever knows the public keys alone can seal something to a code, but no other founder's key."""
    before = office.membership
    office.put(edited(before, 3, roles=("fm", "admin")))
    with pytest.raises(DataFileError, match="membership_forged"):
        unlock_with_code(office.path, "kaya", office.code)


def test_a_person_exchanges_the_key_that_opens_the_file_and_nothing_else(office):
    before, petersen = office.membership, office.keys("petersen")
    fresh = petersen.with_new_access().member(PETERSEN, has_entered=True)
    after = before.stated(fresh, PETERSEN.person_id, petersen.sign)
    verified(after.file_id, after.statements, petersen.root)


def test_what_a_founder_alone_has_said_of_themselves_is_signed(tmp_path):
    path = tmp_path / "alone.keys"
    unlocked, _code = create_keyring(path, KAYA, PASSWORD, CHEAP)
    kept = key_file.read(path)
    for values in ({"roles": ("fm", "tl", "admin")}, {"team": None}, {"given_name": "Selina"}):
        key_file.write(path, replace(kept, statements=edited(unlocked.membership, 0, **values).statements))
        with pytest.raises(DataFileError, match="membership_forged"):
            unlock(path, "kaya", PASSWORD)


def test_of_two_statements_in_one_place_only_the_first_is_gone_on_from(office):
    before, kaya, vogt = office.membership, office.keys("kaya"), office.keys("vogt")
    petersen = before.by_login("petersen")
    lead = before.stated(replace(petersen, roles=("tl",)), VOGT.person_id, vogt.sign)
    none = before.stated(replace(petersen, roles=()), VOGT.person_id, vogt.sign)
    after = none.stated(replace(before.by_login("kaya"), team="Ü25"), KAYA.person_id, kaya.sign)
    office.put(replace(after, statements=(*lead.statements, after.statements[-1])))
    assert is_forged(office)
