"""Who can open the data file: making the key file, unlocking it with a password or a recovery code."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from fm_desktop.errors import DataFileError, RightsError, UserError
from fm_desktop.vault import attempts, key_file, recovery_code
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import KEY_BYTES, STANDARD, Cost
from fm_desktop.vault.key_file import KeyFile, Slot
from fm_desktop.vault.membership import Member, Membership, Profile
from fm_desktop.vault.verifying import verified

if TYPE_CHECKING:
    from fm_desktop.vault.slot_keys import Place, PrivateKeys

FILE_ID_BYTES = 16
FIRST_GENERATION = 1


class SlotName(NamedTuple):
    """Somebody who can unlock the file."""

    person_id: bytes
    login: str
    name: str
    has_entered: bool = True
    """Whether the person has chosen a password; before, only the code of an administrator opens the slot."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right password opens."""

    person_id: bytes
    login: str
    name: str
    path: Path
    data_key: bytes = field(repr=False)
    keys: "PrivateKeys" = field(repr=False)
    membership: Membership = field(repr=False)
    next_key: bytes | None = field(default=None, repr=False)
    """The data key of the next generation, where a rotation was begun and not finished."""

    def author(self) -> Author:
        """Return the person as the author of deeds, with the roles the membership gives."""
        author = Author(self.person_id, self.login, self.name, (), self.keys.signing, self.path)
        author.sealing_key, author.access_key = self.keys.sealing, self.keys.access
        author.renew(self.membership)
        return author


def create_keyring(
    path: Path, founder: Profile, password: str, cost: Cost = STANDARD
) -> tuple[Unlocked, str]:
    """Make a key file with a fresh data key and one slot; return it unlocked, with its recovery code.

    The code is in no file: whoever loses it and the password has lost the data.
    """
    from fm_desktop.vault import slot_keys  # inside, as below: cryptography is needed only to unlock

    if path.exists():
        raise DataFileError("key_file_exists", file=str(path))
    refuse_empty(password)
    place = slot_keys.Place(os.urandom(FILE_ID_BYTES), founder.person_id)
    data_key, secret = os.urandom(KEY_BYTES), recovery_code.new_code()
    keys = slot_keys.PrivateKeys.new()
    keys = replace(keys, root=keys.signing_public())
    recovery, keys = slot_keys.box_with_code(keys, place, secret)
    member = keys.member(founder, has_entered=True)
    membership = Membership(place.file_id, (), keys.root).stated(member, founder.person_id, keys.sign)
    slot = Slot(
        founder.person_id,
        slot_keys.box_with_password(keys, place, password, cost),
        recovery,
        {FIRST_GENERATION: slot_keys.seal_data_key(data_key, place, FIRST_GENERATION, member.access_public)},
    )
    key_file.write(path, KeyFile(place.file_id, FIRST_GENERATION, (slot,), membership.statements))
    return _unlocked(path, member, keys, membership, data_key), recovery_code.to_text(secret)


def unlock(path: Path, login: str, password: str, *, now: float | None = None) -> Unlocked:
    """Open a slot with its password; wrong ones are counted and slow down the next."""
    from fm_desktop.vault.slot_keys import open_with_password

    def opened(slot: Slot, place: "Place") -> "PrivateKeys":
        if slot.password is None:
            raise RightsError("password_not_chosen", login=login)
        return open_with_password(slot.password, place, password)

    return _unlock(path, login, opened, "wrong_password", _now(now))


def unlock_with_code(path: Path, login: str, code: str, *, now: float | None = None) -> Unlocked:
    """Open a slot with its recovery code; the deed that follows gives it a new password and another code."""
    from fm_desktop.vault.slot_keys import open_with_code

    secret = recovery_code.from_text(code)

    def opened(slot: Slot, place: "Place") -> "PrivateKeys":
        return open_with_code(slot.recovery, place, secret)

    return _unlock(path, login, opened, "wrong_recovery_code", _now(now))


def unlock_with_office_code(path: Path, code: str) -> Unlocked:
    """Open the office's own way in: it can admit people again, and opens nothing restricted."""
    from fm_desktop.vault.slot_keys import Place, WrongKeyError, open_with_code

    secret = recovery_code.from_text(code)
    kept = key_file.read(path)
    office = kept.membership.office
    slot = kept.slot(office.person_id) if office else None
    if office is None or slot is None:
        raise RightsError("office_recovery_missing")
    try:
        keys = open_with_code(slot.recovery, Place(kept.file_id, office.person_id), secret)
    except WrongKeyError as error:
        raise RightsError("wrong_office_code") from error
    return _opened(path, kept, slot, keys)


def reread(unlocked: Unlocked) -> Unlocked:
    """Return what the same keys open now: somebody may have changed the key file meanwhile."""
    kept = key_file.read(unlocked.path)
    slot = kept.slot(unlocked.person_id)
    if slot is None:
        raise RightsError("login_unknown", login=unlocked.login)
    return _opened(unlocked.path, kept, slot, unlocked.keys)


def slots(path: Path) -> list[SlotName]:
    """Return who can unlock the file, for the unlock screen; nothing is verified yet."""
    kept = key_file.read(path)
    there = {slot.person_id for slot in kept.slots}
    people = (each for each in kept.membership.active.values() if each.person_id in there)
    return [
        SlotName(each.person_id, each.login, each.name, each.has_entered)
        for each in people
        if not each.is_office
    ]


def has_office_code(path: Path) -> bool:
    """Tell whether the office has a way in of its own; nothing is verified yet."""
    return key_file.read(path).membership.office is not None


def attempts_wait(path: Path, login: str, now: float | None = None) -> float:
    """Return how many seconds somebody has to wait before the next password is tried."""
    return attempts.wait(_slot(key_file.read(path), login), _now(now))


def refuse_empty(password: str) -> None:
    """Refuse a password without a character."""
    if not password:
        raise UserError("password_empty")


def _unlock(
    path: Path, login: str, opened: Callable[[Slot, "Place"], "PrivateKeys"], wrong: str, now: float
) -> Unlocked:
    """Open a slot in one of two ways; count what went wrong."""
    from fm_desktop.vault.slot_keys import Place, WrongKeyError

    kept = key_file.read(path)
    slot = _slot(kept, login)
    if seconds := attempts.wait(slot, now):
        raise RightsError("too_many_attempts", seconds=ceil(seconds))
    try:
        keys = opened(slot, Place(kept.file_id, slot.person_id))
    except WrongKeyError as error:
        _note(path, login, lambda slot: attempts.after_failure(slot, now))
        raise RightsError(wrong) from error
    unlocked = _opened(path, kept, slot, keys)
    if slot.failed:
        _note(path, login, attempts.after_success)
    return unlocked


def _opened(path: Path, kept: KeyFile, slot: Slot, keys: "PrivateKeys") -> Unlocked:
    """Verify the whole membership from the founder's key on, then open the data key."""
    from fm_desktop.vault.slot_keys import Place, WrongKeyError, open_data_key

    membership = verified(kept.file_id, kept.statements, keys.root)
    member = membership.active.get(slot.person_id)
    if member is None or keys.member(member.profile, has_entered=member.has_entered) != member:
        raise DataFileError("membership_forged")
    place = Place(kept.file_id, slot.person_id)

    def data_key(generation: int) -> bytes:
        return open_data_key(slot.data_keys[generation], place, generation, keys.access)

    try:
        key = data_key(kept.generation)
        following = data_key(kept.generation + 1) if kept.generation + 1 in slot.data_keys else None
    except (WrongKeyError, KeyError) as error:
        raise DataFileError("key_file_damaged", file=str(path)) from error
    return _unlocked(path, member, keys, membership, key, following)


def _unlocked(
    path: Path,
    member: Member,
    keys: "PrivateKeys",
    membership: Membership,
    data_key: bytes,
    following: bytes | None = None,
) -> Unlocked:
    person = member.person_id, member.login, member.name
    return Unlocked(*person, path, data_key, keys, membership, following)


def _slot(kept: KeyFile, login: str) -> Slot:
    """Return the slot of a login; small and capital letters are the same."""
    member = kept.membership.by_login(login)
    slot = kept.slot(member.person_id) if member else None
    if slot is None:
        raise RightsError("login_unknown", login=login)
    return slot


def _note(path: Path, login: str, change: Callable[[Slot], Slot]) -> None:
    """Write a slot's attempts; where the folder cannot be written to, unlocking goes on without."""
    try:
        with key_file.turn(path) as kept:
            key_file.write(path, kept.with_slot(change(_slot(kept, login))))
    except OSError:
        pass


def _now(now: float | None) -> float:
    return time.time() if now is None else now
