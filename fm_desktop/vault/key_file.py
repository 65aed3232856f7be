"""The key file as it lies beside the database: JSON with one slot per person.

format, version     what it is; a newer version is refused
file                random name of the data file, bound into everything sealed here
generation          number of the data key in use; a rotation seals the next one beside it, so that either
                    opens the file until the rotation is through
membership          who belongs to the file: signed statements, see `membership`
slots               per person: the private keys under the password and once more under the recovery code,
                    the data key per generation sealed to the person, failed attempts
head                number and hash of the journal's newest entry
checksum            tells a damaged file from a wrong password; it keeps nobody out
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

from fm_desktop.errors import DataFileError
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.membership import Membership, Statement
from fm_desktop.vault.safe_files import write_safely

FORMAT = "fm_desktop keys"
VERSION = 1
LOCK_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Box:
    """The private keys under a key made from a password, and what trying one costs."""

    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: Cost

    def as_json(self) -> dict[str, Any]:
        """Return the box as it is written."""
        return {
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
            "derivation": "argon2id",
            **asdict(self.cost),
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the box as it was written."""
        cost = Cost(written["memory_kib"], written["iterations"], written["lanes"])
        cost.check()
        salt, nonce, sealed = (bytes.fromhex(written[name]) for name in ("salt", "nonce", "sealed"))
        return cls(salt, nonce, sealed, cost)


@dataclass(frozen=True, slots=True)
class RecoveryBox:
    """The private keys under a recovery code.

    They are sealed to a key that follows from the code, so that they can be sealed anew without it; what is
    known under the code alone is the founder's key, by which everything sealed is measured.
    """

    salt: bytes
    nonce: bytes
    root: bytes
    sealed: bytes

    def as_json(self) -> dict[str, Any]:
        """Return the box as it is written."""
        return {"derivation": "hkdf-sha256", **{name: getattr(self, name).hex() for name in RECOVERY}}

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the box as it was written."""
        return cls(*(bytes.fromhex(written[name]) for name in RECOVERY))


RECOVERY = ("salt", "nonce", "root", "sealed")


@dataclass(frozen=True, slots=True)
class Slot:
    """One person's way into the file."""

    person_id: bytes
    password: Box | None
    """None until a password is chosen, and for the office's way in."""
    recovery: RecoveryBox
    data_keys: dict[int, bytes]
    """The data key of each generation, sealed."""
    failed: int = 0
    failed_at: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the slot as it is written."""
        return {
            "person": self.person_id.hex(),
            "password": self.password.as_json() if self.password else None,
            "recovery": self.recovery.as_json(),
            "data_keys": {str(number): sealed.hex() for number, sealed in self.data_keys.items()},
            "attempts": {"failed": self.failed, "at": self.failed_at},
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the slot as it was written."""
        password, attempts = written["password"], written["attempts"]
        return cls(
            bytes.fromhex(written["person"]),
            Box.from_json(password) if password is not None else None,
            RecoveryBox.from_json(written["recovery"]),
            {int(number): bytes.fromhex(sealed) for number, sealed in written["data_keys"].items()},
            int(attempts["failed"]),
            float(attempts["at"]),
        )


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Everything in the key file."""

    file_id: bytes
    generation: int
    slots: tuple[Slot, ...]
    statements: tuple[Statement, ...] = ()
    head_seq: int = 0
    head_hash: bytes = bytes(32)

    @property
    def membership(self) -> Membership:
        """Return who belongs to the file as it is written here; nothing is verified."""
        return Membership(self.file_id, self.statements)

    def slot(self, person: bytes) -> Slot | None:
        """Return a person's slot."""
        return next((slot for slot in self.slots if slot.person_id == person), None)

    def with_slot(self, changed: Slot) -> Self:
        """Return the file with one person's slot changed, or put at the end where it is new."""
        if self.slot(changed.person_id) is None:
            return replace(self, slots=(*self.slots, changed))
        slots = [changed if slot.person_id == changed.person_id else slot for slot in self.slots]
        return replace(self, slots=tuple(slots))

    def without_slot(self, person: bytes) -> Self:
        """Return the file without a person's way in."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.person_id != person))

    def as_json(self) -> dict[str, Any]:
        """Return the file as it is written, checksum aside."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "file": self.file_id.hex(),
            "generation": self.generation,
            "membership": [said.as_json() for said in self.statements],
            "slots": [slot.as_json() for slot in self.slots],
            "head": {"seq": self.head_seq, "hash": self.head_hash.hex()},
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the file as it was written."""
        return cls(
            bytes.fromhex(written["file"]),
            int(written["generation"]),
            tuple(Slot.from_json(slot) for slot in written["slots"]),
            tuple(Statement.from_json(said) for said in written["membership"]),
            int(written["head"]["seq"]),
            bytes.fromhex(written["head"]["hash"]),
        )


def read(path: Path) -> KeyFile:
    """Read the key file; a missing, damaged or newer one is refused in words."""
    try:
        written = json.loads(path.read_bytes())
        if written["format"] != FORMAT:
            raise DataFileError("key_file_damaged", file=str(path))
        if written["version"] > VERSION:
            raise DataFileError("key_file_newer", found=written["version"], known=VERSION)
        if written.pop("checksum") != _checksum(written):
            raise DataFileError("key_file_damaged", file=str(path))
        return KeyFile.from_json(written)
    except FileNotFoundError as error:
        raise DataFileError("key_file_missing", file=str(path)) from error
    except OSError as error:
        raise DataFileError("key_file_unreadable", file=str(path)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DataFileError("key_file_damaged", file=str(path)) from error


def write(path: Path, keys: KeyFile) -> None:
    """Write the key file so that a crash leaves the old one or the new one."""
    written = keys.as_json()
    written["checksum"] = _checksum(written)
    write_safely(path, json.dumps(written, indent=1, ensure_ascii=False).encode())


@contextmanager
def turn(path: Path) -> Iterator[KeyFile]:
    """Read the key file while no other process changes it; write it again within the block."""
    from filelock import FileLock, Timeout  # inside: 20 ms that opening the window need not pay

    try:
        with FileLock(f"{path}.lock", timeout=LOCK_SECONDS, mode=0o600):
            yield read(path)
    except Timeout as error:
        raise DataFileError("key_file_unreadable", file=str(path)) from error


def _checksum(written: dict[str, Any]) -> str:
    text = json.dumps(written, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
