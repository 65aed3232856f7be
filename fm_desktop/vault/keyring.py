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

if TYPE_CHECKING:
    from fm_desktop.vault.slot_keys import Owner, PrivateKeys

FILE_ID_BYTES = 16
FIRST_GENERATION = 1


class SlotName(NamedTuple):
    """Somebody who can unlock the file."""

    person_id: bytes
    login: str
    name: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right password opens."""

    person_id: bytes
    login: str
    name: str
    path: Path
    data_key: bytes = field(repr=False)
    sealing_key: bytes = field(repr=False)
    signing_key: bytes = field(repr=False)

    def author(self, roles: tuple[str, ...] = ()) -> Author:
        """Return the person as the author of deeds."""
        return Author(self.person_id, self.login, self.name, roles, self.signing_key, self.path)


def create_keyring(
    path: Path, person: SlotName, password: str, cost: Cost = STANDARD
) -> tuple[Unlocked, str]:
    """Make a key file with a fresh data key and one slot; return it unlocked, with its recovery code.

    The code is in no file: whoever loses it and the password has lost the data.
    """
    from fm_desktop.vault import slot_keys  # inside, as below: cryptography is needed only to unlock

    if path.exists():
        raise DataFileError("key_file_exists", file=str(path))
    _refuse_empty(password)
    file_id, data_key = os.urandom(FILE_ID_BYTES), os.urandom(KEY_BYTES)
    keys, secret = slot_keys.PrivateKeys.new(), recovery_code.new_code()
    public = keys.sealing_public(), keys.signing_public()
    owner = slot_keys.Owner(file_id, person.person_id, person.login, *public)
    slot = Slot(
        *person,
        *public,
        password=slot_keys.box_with_password(keys, owner, password, cost),
        recovery=slot_keys.box_with_code(keys, owner, secret),
        data_keys={FIRST_GENERATION: slot_keys.seal_data_key(data_key, owner, FIRST_GENERATION)},
    )
    key_file.write(path, KeyFile(file_id, FIRST_GENERATION, (slot,)))
    return _unlocked(path, slot, keys, data_key), recovery_code.to_text(secret)


def unlock(path: Path, login: str, password: str, *, now: float | None = None) -> Unlocked:
    """Open a slot with its password; wrong ones are counted and slow down the next."""
    from fm_desktop.vault.slot_keys import open_with_password

    def opened(slot: Slot, owner: "Owner") -> "PrivateKeys":
        return open_with_password(slot.password, owner, password)

    return _unlock(path, login, opened, "wrong_password", _now(now))


def unlock_with_recovery(
    path: Path, login: str, code: str, new_password: str, *, cost: Cost = STANDARD, now: float | None = None
) -> Unlocked:
    """Open a slot with its recovery code and give it a new password; the code stays as it is.

    The data key stays, too, until it can be rotated: an old copy of the key file still opens today's file
    with the old password.
    """
    from fm_desktop.vault.slot_keys import Owner, PrivateKeys, box_with_password, open_with_code

    _refuse_empty(new_password)
    secret = recovery_code.from_text(code)

    def opened(slot: Slot, owner: Owner) -> PrivateKeys:
        return open_with_code(slot.recovery, owner, secret)

    unlocked = _unlock(path, login, opened, "wrong_recovery_code", _now(now))
    keys = PrivateKeys(unlocked.sealing_key, unlocked.signing_key)
    with key_file.turn(path) as kept:
        slot = _slot(kept, login)
        box = box_with_password(keys, Owner.of(kept.file_id, slot), new_password, cost)
        key_file.write(path, kept.with_slot(replace(slot, password=box)))
    return unlocked


def slots(path: Path) -> list[SlotName]:
    """Return who can unlock the file, for the unlock screen."""
    return [SlotName(slot.person_id, slot.login, slot.name) for slot in key_file.read(path).slots]


def public_keys(path: Path) -> dict[bytes, bytes]:
    """Return the keys that verify people's signatures, by person."""
    return {slot.person_id: slot.signing_public for slot in key_file.read(path).slots}


def attempts_wait(path: Path, login: str, now: float | None = None) -> float:
    """Return how many seconds somebody has to wait before the next password is tried."""
    return attempts.wait(_slot(key_file.read(path), login), _now(now))


def _unlock(
    path: Path, login: str, opened: Callable[[Slot, "Owner"], "PrivateKeys"], wrong: str, now: float
) -> Unlocked:
    """Open a slot in one of two ways; count what went wrong."""
    from fm_desktop.vault.slot_keys import Owner, WrongKeyError, open_data_key

    kept = key_file.read(path)
    slot = _slot(kept, login)
    owner = Owner.of(kept.file_id, slot)
    if seconds := attempts.wait(slot, now):
        raise RightsError("too_many_attempts", seconds=ceil(seconds))
    try:
        keys = opened(slot, owner)
    except WrongKeyError as error:
        _note(path, login, lambda slot: attempts.after_failure(slot, now))
        raise RightsError(wrong) from error
    if slot.failed:
        _note(path, login, attempts.after_success)
    try:
        data_key = open_data_key(slot.data_keys[kept.generation], owner, kept.generation, keys)
    except (WrongKeyError, KeyError) as error:
        raise DataFileError("key_file_damaged", file=str(path)) from error
    return _unlocked(path, slot, keys, data_key)


def _unlocked(path: Path, slot: Slot, keys: "PrivateKeys", data_key: bytes) -> Unlocked:
    return Unlocked(slot.person_id, slot.login, slot.name, path, data_key, keys.sealing, keys.signing)


def _slot(kept: KeyFile, login: str) -> Slot:
    """Return the slot of a login; small and capital letters are the same."""
    for slot in kept.slots:
        if slot.login.casefold() == login.strip().casefold():
            return slot
    raise RightsError("login_unknown", login=login)


def _note(path: Path, login: str, change: Callable[[Slot], Slot]) -> None:
    """Write a slot's attempts; where the folder cannot be written to, unlocking goes on without."""
    try:
        with key_file.turn(path) as kept:
            key_file.write(path, kept.with_slot(change(_slot(kept, login))))
    except OSError:
        pass


def _refuse_empty(password: str) -> None:
    if not password:
        raise UserError("password_empty")


def _now(now: float | None) -> float:
    return time.time() if now is None else now
