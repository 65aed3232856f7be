"""The key file as it lies beside the database: JSON with one slot per person.

    format, version     what it is; a newer version is refused
    file                random name of the data file, bound into everything sealed here
    generation          number of the data key in use; a rotation seals the next one beside it, so that either
                        opens the file until the rotation is through
    slots               per person: id, login, name, public keys, the private keys under the password and once
                        more under the recovery code, the data key per generation sealed to the public key,
                        failed attempts
    head                number and hash of the journal's newest entry
    checksum            tells a damaged file from a wrong password; it keeps nobody out

Reserved, empty so far: `membership` (public keys, roles and teams, signed by an administrator), `former`
(public keys of people who left, for their signatures), `office_recovery` (a box that opens the data key).
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

from fm_desktop.errors import DataFileError
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.safe_files import write_safely

FORMAT = "fm_desktop keys"
VERSION = 1
RESERVED: dict[str, Any] = {"membership": [], "former": [], "office_recovery": None}
LOCK_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Box:
    """The private keys under a key made from a password (with its cost) or a recovery code (without)."""

    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: Cost | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the box as it is written."""
        written: dict[str, Any] = {
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
            "sealed": self.sealed.hex(),
            "derivation": "hkdf-sha256",
        }
        if self.cost is not None:
            written |= {"derivation": "argon2id", **asdict(self.cost)}
        return written

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the box as it was written."""
        cost = None
        if written["derivation"] == "argon2id":
            cost = Cost(written["memory_kib"], written["iterations"], written["lanes"])
            cost.check()
        nonce, sealed = bytes.fromhex(written["nonce"]), bytes.fromhex(written["sealed"])
        return cls(bytes.fromhex(written["salt"]), nonce, sealed, cost)


@dataclass(frozen=True, slots=True)
class Slot:
    """One person's way into the file."""

    person_id: bytes
    login: str
    name: str
    sealing_public: bytes
    signing_public: bytes
    password: Box
    recovery: Box
    data_keys: dict[int, bytes]
    """The data key of each generation, sealed."""
    failed: int = 0
    failed_at: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Return the slot as it is written."""
        return {
            "person": self.person_id.hex(),
            "login": self.login,
            "name": self.name,
            "public": {"sealing": self.sealing_public.hex(), "signing": self.signing_public.hex()},
            "password": self.password.as_json(),
            "recovery": self.recovery.as_json(),
            "data_keys": {str(number): sealed.hex() for number, sealed in self.data_keys.items()},
            "attempts": {"failed": self.failed, "at": self.failed_at},
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the slot as it was written."""
        public, attempts = written["public"], written["attempts"]
        return cls(
            bytes.fromhex(written["person"]),
            str(written["login"]),
            str(written["name"]),
            bytes.fromhex(public["sealing"]),
            bytes.fromhex(public["signing"]),
            Box.from_json(written["password"]),
            Box.from_json(written["recovery"]),
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
    head_seq: int = 0
    head_hash: bytes = bytes(32)
    reserved: dict[str, Any] = field(default_factory=lambda: dict(RESERVED))

    def with_slot(self, changed: Slot) -> Self:
        """Return the file with one person's slot changed."""
        slots = [changed if slot.person_id == changed.person_id else slot for slot in self.slots]
        return replace(self, slots=tuple(slots))

    def as_json(self) -> dict[str, Any]:
        """Return the file as it is written, checksum aside."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "file": self.file_id.hex(),
            "generation": self.generation,
            "slots": [slot.as_json() for slot in self.slots],
            "head": {"seq": self.head_seq, "hash": self.head_hash.hex()},
            **self.reserved,
        }

    @classmethod
    def from_json(cls, written: dict[str, Any]) -> Self:
        """Return the file as it was written."""
        return cls(
            bytes.fromhex(written["file"]),
            int(written["generation"]),
            tuple(Slot.from_json(slot) for slot in written["slots"]),
            int(written["head"]["seq"]),
            bytes.fromhex(written["head"]["hash"]),
            {name: written[name] for name in RESERVED},
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
