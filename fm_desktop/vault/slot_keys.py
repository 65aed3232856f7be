"""The keys of a slot: how they are made, boxed and opened again.

Everything here needs `cryptography` and is therefore imported only to make or open a slot.
"""

import json
import os
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from fm_desktop.vault.key_derivation import Cost, key_from_code, key_from_password, new_salt
from fm_desktop.vault.key_file import Box, Slot

NONCE_BYTES = 12
PRIVATE_BYTES = 32
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class WrongKeyError(Exception):
    """A box does not open: the password or code is another one, or somebody has changed the box."""


@dataclass(frozen=True, slots=True)
class PrivateKeys:
    """One person's two private keys, raw."""

    sealing: bytes = field(repr=False)
    signing: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """Make a fresh pair."""
        return cls(
            X25519PrivateKey.generate().private_bytes_raw(), Ed25519PrivateKey.generate().private_bytes_raw()
        )

    def sealing_public(self) -> bytes:
        """Return the key others seal to."""
        return X25519PrivateKey.from_private_bytes(self.sealing).public_key().public_bytes_raw()

    def signing_public(self) -> bytes:
        """Return the key that verifies this person's signatures."""
        return Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw()


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose box it is; bound into it, so that no box serves in another slot, file or role."""

    file_id: bytes
    person_id: bytes
    login: str
    sealing_public: bytes
    signing_public: bytes

    @classmethod
    def of(cls, file_id: bytes, slot: Slot) -> Self:
        """Return the owner of a slot."""
        return cls(file_id, slot.person_id, slot.login, slot.sealing_public, slot.signing_public)

    def context(self, way: str) -> bytes:
        """Return what is authenticated along with the private keys."""
        ids = [self.file_id, self.person_id, self.sealing_public, self.signing_public]
        return b"fm_desktop private keys 1\n" + _as_bytes([way, self.login, *(value.hex() for value in ids)])


def box_with_password(keys: PrivateKeys, owner: Owner, password: str, cost: Cost) -> Box:
    """Put the private keys under a password."""
    salt = new_salt()
    return _box(keys, owner.context("password"), key_from_password(password, salt, cost), salt, cost)


def box_with_code(keys: PrivateKeys, owner: Owner, secret: bytes) -> Box:
    """Put the private keys under a recovery code."""
    salt = new_salt()
    return _box(keys, owner.context("recovery"), key_from_code(secret, salt), salt, None)


def open_with_password(box: Box, owner: Owner, password: str) -> PrivateKeys:
    """Return the private keys, or raise WrongKeyError."""
    key = key_from_password(password, box.salt, box.cost or Cost())
    return _open(box, owner.context("password"), key)


def open_with_code(box: Box, owner: Owner, secret: bytes) -> PrivateKeys:
    """Return the private keys, or raise WrongKeyError."""
    return _open(box, owner.context("recovery"), key_from_code(secret, box.salt))


def seal_data_key(data_key: bytes, owner: Owner, generation: int) -> bytes:
    """Seal the data key so that only the owner opens it (HPKE, RFC 9180)."""
    public = X25519PublicKey.from_public_bytes(owner.sealing_public)
    return SUITE.encrypt(data_key, public, info=_data_key_context(owner, generation))


def open_data_key(sealed: bytes, owner: Owner, generation: int, keys: PrivateKeys) -> bytes:
    """Return the data key, or raise WrongKeyError."""
    private = X25519PrivateKey.from_private_bytes(keys.sealing)
    try:
        return SUITE.decrypt(sealed, private, info=_data_key_context(owner, generation))
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error


def _box(keys: PrivateKeys, context: bytes, key: bytes, salt: bytes, cost: Cost | None) -> Box:
    nonce = os.urandom(NONCE_BYTES)
    return Box(salt, nonce, AESGCM(key).encrypt(nonce, keys.sealing + keys.signing, context), cost)


def _open(box: Box, context: bytes, key: bytes) -> PrivateKeys:
    try:
        both = AESGCM(key).decrypt(box.nonce, box.sealed, context)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error
    return PrivateKeys(both[:PRIVATE_BYTES], both[PRIVATE_BYTES:])


def _data_key_context(owner: Owner, generation: int) -> bytes:
    return b"fm_desktop data key 1\n" + _as_bytes([owner.file_id.hex(), generation, owner.person_id.hex()])


def _as_bytes(values: list[str | int]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
