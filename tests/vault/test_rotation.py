from dataclasses import replace

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.vault.keyring import reread, unlock
from fm_desktop.vault.rotation import begun, finished, is_begun
from tests.vault.offices import PASSWORD, VOGT


def test_while_the_data_key_is_exchanged_everybody_has_both(office):
    first = unlock(office.path, "kaya", PASSWORD).data_key
    office.change(begun(office.kept, office.membership))
    opened = [unlock(office.path, login, PASSWORD) for login in ("kaya", "petersen", "vogt")]
    assert is_begun(office.kept)
    assert {each.data_key for each in opened} == {first}
    (following,) = {each.next_key for each in opened}
    assert following not in (None, first)
    office.change(finished(office.kept))
    after = reread(opened[0])
    assert (after.data_key, after.next_key) == (following, None)
    assert not is_begun(office.kept)
    assert all(len(slot.data_keys) == 1 for slot in office.kept.slots)


def test_an_exchange_begun_anew_forgets_the_key_that_was_never_used(office):
    once = begun(office.kept, office.membership)
    office.change(once)
    unused = unlock(office.path, "kaya", PASSWORD).next_key
    office.change(begun(office.kept, office.membership))
    assert unlock(office.path, "kaya", PASSWORD).next_key != unused


def test_the_next_key_is_sealed_to_nobody_who_is_no_member(office):
    mallory = replace(office.kept.slot(VOGT.person_id), person_id=b"mall" * 4)
    office.change(office.kept.with_slot(mallory))
    assert begun(office.kept, office.membership).slot(b"mall" * 4) is None


def test_a_data_key_serves_as_that_of_no_other_generation(office):
    old = office.kept
    office.change(finished(begun(office.kept, office.membership)))
    slots = (
        replace(slot, data_keys={2: old.slot(slot.person_id).data_keys[1]}) for slot in office.kept.slots
    )
    office.change(replace(office.kept, slots=tuple(slots)))
    with pytest.raises(DataFileError, match="key_file_damaged"):
        unlock(office.path, "kaya", PASSWORD)
