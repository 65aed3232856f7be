"""Edits of the key file, and what people with old copies, old passwords and their own tools make of it."""

from dataclasses import replace

import pytest

from fm_desktop.errors import DataFileError, RightsError, UserError
from fm_desktop.vault import key_file
from fm_desktop.vault.keyring import slots, unlock, unlock_with_code, unlock_with_office_code
from fm_desktop.vault.members import admit, dismiss, renew, restate
from fm_desktop.vault.membership import Membership, Profile
from fm_desktop.vault.recovery_code import from_text
from fm_desktop.vault.rotation import begun, finished
from fm_desktop.vault.slot_keys import (
    Place,
    PrivateKeys,
    WrongKeyError,
    boxed_again,
    open_data_key,
    open_with_code,
    open_with_password,
)
from tests.vault.offices import CHEAP, KAYA, PASSWORD, PETERSEN, VOGT

NEW = "Ein langer neuer Satz"
HANSEN = Profile(b"hans" * 4, "hansen", "Hansen", "Gesa", ("tl",), "Ü25")


def renewed(office, login, password=NEW, *, new_code=False):
    """Give somebody a new password, as the deed does, data key included; return the code."""
    keys, person = office.keys(login), office.membership.by_login(login).person_id
    edited = renew(office.kept, keys, person, password, CHEAP, new_code=new_code)
    office.change(finished(begun(edited.kept, edited.membership)))
    return edited.code


def test_somebody_taken_in_enters_with_the_code_alone(office):
    edited = admit(office.kept, office.by("kaya"), HANSEN)
    office.change(edited.kept)
    with pytest.raises(RightsError, match="password_not_chosen"):
        unlock(office.path, "hansen", "")
    entered = unlock_with_code(office.path, "hansen", edited.code)
    assert entered.data_key == unlock(office.path, "kaya", PASSWORD).data_key
    author = entered.author()
    assert (author.roles, author.team) == (("tl",), "Ü25")
    assert [member.login for member in author.waiting] == ["hansen"]
    assert "hansen" not in [member.login for member in author.members]


def test_what_an_administrator_has_made_is_exchanged_at_the_first_entry(office):
    edited = admit(office.kept, office.by("kaya"), HANSEN)
    office.change(edited.kept)
    made = unlock_with_code(office.path, "hansen", edited.code)
    entered = renew(office.kept, made.keys, HANSEN.person_id, NEW, CHEAP, new_code=True)
    office.change(entered.kept)
    own = unlock(office.path, "hansen", NEW).keys
    assert own == unlock_with_code(office.path, "hansen", entered.code).keys
    for name in ("sealing", "signing", "access"):
        assert getattr(own, name) != getattr(made.keys, name)
    with pytest.raises(RightsError, match="wrong_recovery_code"):
        unlock_with_code(office.path, "hansen", edited.code)


def test_a_new_password_leaves_the_code_and_the_keys_for_notes_as_they_are(office):
    before = office.keys("kaya")
    renewed(office, "kaya")
    after = unlock(office.path, "kaya", NEW)
    assert unlock_with_code(office.path, "kaya", office.code).keys == after.keys
    assert (after.keys.sealing, after.keys.signing) == (before.sealing, before.signing)
    assert after.keys.access != before.access
    with pytest.raises(RightsError, match="wrong_password"):
        unlock(office.path, "kaya", PASSWORD)


def test_another_code_is_the_only_one_from_then_on(office):
    code = renewed(office, "kaya", PASSWORD, new_code=True)
    assert unlock_with_code(office.path, "kaya", code)
    with pytest.raises(RightsError, match="wrong_recovery_code"):
        unlock_with_code(office.path, "kaya", office.code)


def opens(office, kept, person, access_key):
    """Tell whether somebody's private key, however come by, opens today's data key in any slot."""
    for slot in kept.slots:
        for generation, sealed in slot.data_keys.items():
            for place in {Place(kept.file_id, slot.person_id), Place(kept.file_id, person)}:
                try:
                    open_data_key(sealed, place, generation, access_key)
                except WrongKeyError:
                    continue
                return True
    return False


def test_an_old_key_file_with_the_old_password_does_not_open_todays_data_key(office):
    old, person = office.kept, KAYA.person_id
    renewed(office, "kaya")
    place = Place(old.file_id, person)
    known = open_with_password(old.slot(person).password, place, PASSWORD)  # with tools of one's own
    assert opens(office, old, person, known.access)
    assert not opens(office, office.kept, person, known.access)


def test_an_old_key_file_with_the_old_code_does_not_open_todays_data_key(office):
    old, person = office.kept, KAYA.person_id
    renewed(office, "kaya", PASSWORD, new_code=True)
    known = open_with_code(old.slot(person).recovery, Place(old.file_id, person), from_text(office.code))
    assert not opens(office, office.kept, person, known.access)


def test_the_old_box_put_into_todays_key_file_opens_nothing(office):
    old = office.kept.slot(KAYA.person_id)
    renewed(office, "kaya")
    slot = office.kept.slot(KAYA.person_id)
    office.change(office.kept.with_slot(replace(slot, password=old.password)))
    with pytest.raises(DataFileError, match="membership_forged"):
        unlock(office.path, "kaya", PASSWORD)
    office.change(office.kept.with_slot(replace(old)))
    with pytest.raises(DataFileError, match="membership_forged"):
        unlock(office.path, "kaya", PASSWORD)


def test_who_was_removed_has_no_slot_and_opens_no_data_key_of_today(office):
    known = office.keys("vogt")
    old = office.kept
    edited = dismiss(office.kept, office.by("kaya"), VOGT.person_id)
    office.change(finished(begun(edited.kept, edited.membership)))
    with pytest.raises(RightsError, match="login_unknown"):
        unlock(office.path, "vogt", PASSWORD)
    assert [slot.login for slot in slots(office.path)] == ["kaya", "petersen"]
    assert not opens(office, office.kept, VOGT.person_id, known.access)
    office.change(office.kept.with_slot(old.slot(VOGT.person_id)))  # puts the old slot back
    with pytest.raises(RightsError, match="login_unknown"):
        unlock(office.path, "vogt", PASSWORD)
    edited = begun(office.kept, office.membership)  # the next exchange seals nothing to it
    assert edited.slot(VOGT.person_id) is None


def test_swapped_slots_open_nothing(office):
    kept, kaya, petersen = office.kept, KAYA.person_id, PETERSEN.person_id
    ours, theirs = kept.slot(kaya), kept.slot(petersen)
    swapped = kept.with_slot(replace(theirs, person_id=kaya)).with_slot(replace(ours, person_id=petersen))
    office.change(swapped)
    for login in ("kaya", "petersen"):
        with pytest.raises(RightsError, match="wrong_password"):
            unlock(office.path, login, PASSWORD)


def test_a_data_key_sealed_for_somebody_else_serves_nobody(office):
    kept = office.kept
    theirs = kept.slot(PETERSEN.person_id).data_keys
    office.change(kept.with_slot(replace(kept.slot(KAYA.person_id), data_keys=theirs)))
    with pytest.raises(DataFileError, match="key_file_damaged"):
        unlock(office.path, "kaya", PASSWORD)


def test_a_role_is_what_an_administrator_says(office):
    office.change(restate(office.kept, office.by("vogt"), PETERSEN._replace(roles=("av", "tl"))).kept)
    assert unlock(office.path, "petersen", PASSWORD).author().roles == ("av", "tl")


def test_nothing_is_built_on_a_list_that_was_tampered_with_while_somebody_sat_there(office):
    by, kept = office.by("kaya"), office.kept
    forged = list(kept.statements)
    forged[1] = replace(forged[1], member=replace(forged[1].member, roles=("admin",)))
    for deed in (
        lambda kept: admit(kept, by, HANSEN),
        lambda kept: restate(kept, by, PETERSEN._replace(roles=())),
        lambda kept: dismiss(kept, by, VOGT.person_id),
        lambda kept: renew(kept, office.keys("kaya"), KAYA.person_id, NEW, CHEAP, new_code=False),
    ):
        with pytest.raises(DataFileError, match="membership_forged"):
            deed(replace(kept, statements=tuple(forged)))


@pytest.mark.parametrize("deed", [restate, lambda kept, by, who: dismiss(kept, by, who.person_id)])
def test_who_does_not_belong_to_the_file_cannot_be_changed(office, deed):
    with pytest.raises(UserError, match="member_unknown"):
        deed(office.kept, office.by("kaya"), HANSEN)


def test_the_offices_own_way_in_opens_the_data_key_and_has_no_key_for_notes(office):
    edited = admit(office.kept, office.by("kaya"), Profile(b"offi" * 4, "", "Office"))
    office.change(edited.kept)
    opened = unlock_with_office_code(office.path, edited.code)
    author = opened.author()
    assert opened.data_key == unlock(office.path, "kaya", PASSWORD).data_key
    assert author.roles == ("admin",)
    assert edited.membership.office.sealing_public == b""
    assert len(slots(office.path)) == len(author.members) == 3
    with pytest.raises(RightsError, match="login_unknown"):
        unlock(office.path, "", PASSWORD)
    with pytest.raises(RightsError, match="wrong_office_code"):
        unlock_with_office_code(office.path, office.code)


def test_without_an_offices_way_in_no_code_opens_it(office):
    with pytest.raises(RightsError, match="office_recovery_missing"):
        unlock_with_office_code(office.path, office.code)


def test_no_code_and_no_password_lies_in_the_key_file(office):
    edited = admit(office.kept, office.by("kaya"), HANSEN)
    office.change(edited.kept)
    text = office.path.read_text("utf-8")
    keys = unlock_with_code(office.path, "hansen", edited.code).keys
    for secret in (edited.code, PASSWORD, keys.sealing.hex(), keys.signing.hex(), keys.access.hex()):
        assert secret not in text
    assert key_file.read(office.path) == edited.kept


def test_what_somebody_else_has_sealed_to_a_recovery_code_brings_no_other_founder(office):
    """The public half of a code is known to whoever once knew the password."""
    mine, kept = office.keys("kaya"), office.kept
    theirs = PrivateKeys.new()
    theirs = replace(theirs, root=theirs.signing_public(), recovery_public=mine.recovery_public)
    founded = Membership(kept.file_id, ()).stated(
        theirs.member(KAYA, has_entered=True), KAYA.person_id, theirs.sign
    )
    place, slot = Place(kept.file_id, KAYA.person_id), kept.slot(KAYA.person_id)
    sealed = boxed_again(slot.recovery, theirs, place)
    office.change(replace(kept.with_slot(replace(slot, recovery=sealed)), statements=founded.statements))
    with pytest.raises(DataFileError, match="membership_forged"):
        unlock_with_code(office.path, "kaya", office.code)
