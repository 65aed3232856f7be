"""What changes about who can open the file: each function returns the key file as it should be, unwritten.

Everything here needs `cryptography` and is therefore imported only where somebody changes the membership.
"""

from dataclasses import replace
from typing import NamedTuple

from fm_desktop.errors import RightsError, UserError
from fm_desktop.vault import recovery_code
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.key_file import KeyFile, Slot
from fm_desktop.vault.membership import Membership, Profile
from fm_desktop.vault.slot_keys import (
    Place,
    PrivateKeys,
    box_with_code,
    box_with_password,
    boxed_again,
    open_data_key,
    open_with_code,
    seal_data_key,
)
from fm_desktop.vault.verifying import verified


class Edited(NamedTuple):
    """A key file to be written, and what is new in it."""

    kept: KeyFile
    membership: Membership
    code: str = ""
    """Opens a slot; shown once and kept nowhere."""
    keys: PrivateKeys | None = None
    """Those of who sits at the desk, where they were exchanged."""


def membership_of(kept: KeyFile, by: Author) -> Membership:
    """Return the membership as it lies on the disk now, verified from the author's own root on."""
    root = by.membership.root if by.membership else b""
    return verified(kept.file_id, kept.statements, root)


def data_keys_of(kept: KeyFile, by: Author) -> dict[int, bytes]:
    """Return the data key of each generation, opened by who sits at the desk."""
    slot, place = kept.slot(by.person_id), Place(kept.file_id, by.person_id)
    if slot is None:
        raise RightsError("login_unknown", login=by.login)
    return {
        generation: open_data_key(sealed, place, generation, by.access_key)
        for generation, sealed in slot.data_keys.items()
    }


def admit(kept: KeyFile, by: Author, profile: Profile) -> Edited:
    """Give somebody keys and a slot that opens with a code; whatever they had before opens nothing more."""
    before = membership_of(kept, by)
    place, secret = Place(kept.file_id, profile.person_id), recovery_code.new_code()
    recovery, keys = box_with_code(replace(PrivateKeys.new(), root=before.root), place, secret)
    member = keys.member(profile, has_entered=False)
    membership = before.stated(member, by.person_id, by.sign)
    sealed = {
        generation: seal_data_key(key, place, generation, member.access_public)
        for generation, key in data_keys_of(kept, by).items()
    }
    kept = kept.with_slot(Slot(profile.person_id, None, recovery, sealed))
    return Edited(_with(kept, membership), membership, recovery_code.to_text(secret))


def seat(kept: KeyFile, by: Author, profile: Profile, password: str, cost: Cost) -> Edited:
    """Admit somebody and let them enter at once with a known password, as for example data."""
    admitted, person = admit(kept, by, profile), profile.person_id
    slot = admitted.kept.slot(person)
    assert slot is not None
    keys = open_with_code(slot.recovery, Place(kept.file_id, person), recovery_code.from_text(admitted.code))
    return renew(admitted.kept, keys, person, password, cost, new_code=True)


def restate(kept: KeyFile, by: Author, profile: Profile) -> Edited:
    """Say something else about a member: names, login, roles, team or site."""
    before = membership_of(kept, by)
    known = before.active.get(profile.person_id)
    if known is None:
        raise UserError("member_unknown")
    membership = before.stated(replace(known, **profile._asdict()), by.person_id, by.sign)
    return Edited(_with(kept, membership), membership)


def dismiss(kept: KeyFile, by: Author, person: bytes) -> Edited:
    """Take a member's slot away; the statement keeps the key that verifies what they have signed."""
    before = membership_of(kept, by)
    known = before.active.get(person)
    if known is None:
        raise UserError("member_unknown")
    membership = before.stated(known, by.person_id, by.sign, former=True)
    return Edited(_with(kept.without_slot(person), membership), membership)


def renew(
    kept: KeyFile, keys: PrivateKeys, person: bytes, password: str, cost: Cost, *, new_code: bool
) -> Edited:
    """Put a person's keys under a new password, and a new code if wished; exchange what opens the file.

    Whoever knew the old password or code and has an old copy of the key file opens nothing of today's with
    it. At the first entry all keys become new: those an administrator has made are theirs no more.
    """
    before = verified(kept.file_id, kept.statements, keys.root)
    known, slot, place = before.active[person], kept.slot(person), Place(kept.file_id, person)
    if slot is None:
        raise RightsError("login_unknown", login=known.login)
    fresh = keys.with_new_access()
    if not known.has_entered:
        fresh = replace(PrivateKeys.new(), root=keys.root, recovery_public=keys.recovery_public)
    code, recovery = "", slot.recovery
    if new_code:
        secret = recovery_code.new_code()
        recovery, fresh = box_with_code(fresh, place, secret)
        code = recovery_code.to_text(secret)
    else:
        recovery = boxed_again(recovery, fresh, place)
    member = fresh.member(known.profile, has_entered=True)
    membership = before.stated(member, person, keys.sign)
    sealed = {
        generation: seal_data_key(
            open_data_key(key, place, generation, keys.access), place, generation, member.access_public
        )
        for generation, key in slot.data_keys.items()
    }
    box = box_with_password(fresh, place, password, cost)
    kept = _with(kept.with_slot(Slot(person, box, recovery, sealed)), membership)
    return Edited(kept, membership, code, fresh)


def _with(kept: KeyFile, membership: Membership) -> KeyFile:
    return replace(kept, statements=membership.statements)
