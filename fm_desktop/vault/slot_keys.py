"""The keys of a slot: how they are made, boxed and opened again.

Everything here needs `cryptography` and is therefore imported only to make or open a slot.
"""

import json
import os
from dataclasses import dataclass, field, fields, replace
from typing import NamedTuple, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from fm_desktop.vault.key_derivation import Cost, key_from_code, key_from_password, new_salt
from fm_desktop.vault.key_file import Box, RecoveryBox
from fm_desktop.vault.membership import Member, Profile

NONCE_BYTES = 12
KEY_BYTES = 32
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class WrongKeyError(Exception):
    """A box does not open: the password or code is another one, or somebody has changed the box."""


class Place(NamedTuple):
    """Whose slot in which file; bound into all that is sealed there, so that it serves nowhere else."""

    file_id: bytes
    person_id: bytes

    def context(self, what: str) -> bytes:
        """Return what is authenticated along with a box."""
        return b"fm_desktop slot 1\n" + _as_bytes([what, self.file_id.hex(), self.person_id.hex()])


@dataclass(frozen=True, slots=True)
class PrivateKeys:
    """What a box holds: one person's private keys, raw, and the public ones they have to trust."""

    sealing: bytes = field(repr=False)
    signing: bytes = field(repr=False)
    access: bytes = field(repr=False)
    """Opens the data key; another one with every new password."""
    root: bytes = field(default=bytes(KEY_BYTES))
    """The founder's public key, with which the membership begins."""
    recovery_public: bytes = field(default=bytes(KEY_BYTES))
    """Follows from the recovery code: the keys can be put under it again without the code."""

    @classmethod
    def new(cls) -> Self:
        """Make fresh ones."""
        return cls(_new_x25519(), Ed25519PrivateKey.generate().private_bytes_raw(), _new_x25519())

    def with_new_access(self) -> "PrivateKeys":
        """Return them with another key for the data key: whoever knew the old one is left behind."""
        return replace(self, access=_new_x25519())

    def signing_public(self) -> bytes:
        """Return the key that verifies this person's signatures."""
        return Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """Return the person's signature under a message."""
        return Ed25519PrivateKey.from_private_bytes(self.signing).sign(message)

    def member(self, profile: Profile, *, has_entered: bool) -> Member:
        """Return somebody with the public halves; nothing restricted is ever sealed to the office."""
        sealing = _x25519_public(self.sealing) if profile.login else b""
        public = sealing, self.signing_public(), _x25519_public(self.access)
        return Member(*profile, *public, has_entered)

    def as_bytes(self) -> bytes:
        """Return all of them, one after the other."""
        return b"".join(getattr(self, each.name) for each in fields(self))

    @classmethod
    def from_bytes(cls, raw: bytes) -> Self:
        """Return what `as_bytes` has written."""
        return cls(*(raw[start : start + KEY_BYTES] for start in range(0, len(raw), KEY_BYTES)))


def box_with_password(keys: PrivateKeys, place: Place, password: str, cost: Cost) -> Box:
    """Put the private keys under a password."""
    salt, nonce = new_salt(), os.urandom(NONCE_BYTES)
    aead = AESGCM(key_from_password(password, salt, cost))
    return Box(salt, nonce, aead.encrypt(nonce, keys.as_bytes(), place.context("password")), cost)


def open_with_password(box: Box, place: Place, password: str) -> PrivateKeys:
    """Return the private keys, or raise WrongKeyError."""
    key = key_from_password(password, box.salt, box.cost)
    return PrivateKeys.from_bytes(_decrypt(key, box.nonce, box.sealed, place.context("password")))


def box_with_code(keys: PrivateKeys, place: Place, secret: bytes) -> tuple[RecoveryBox, PrivateKeys]:
    """Put the private keys under a recovery code; return them with the key that follows from it."""
    salt, nonce = new_salt(), os.urandom(NONCE_BYTES)
    private, key = _recovery_keys(secret, salt)
    keys = replace(keys, recovery_public=_x25519_public(private))
    root = AESGCM(key).encrypt(nonce, keys.root, place.context("root"))
    return RecoveryBox(salt, nonce, root, _sealed_to_code(keys, place)), keys


def boxed_again(box: RecoveryBox, keys: PrivateKeys, place: Place) -> RecoveryBox:
    """Put changed private keys under the same code, without knowing it."""
    return replace(box, sealed=_sealed_to_code(keys, place))


def open_with_code(box: RecoveryBox, place: Place, secret: bytes) -> PrivateKeys:
    """Return the private keys, or raise WrongKeyError; anybody can have sealed them but for the root.

    They are to be compared with the membership, which has to begin with that root.
    """
    private, key = _recovery_keys(secret, box.salt)
    root = _decrypt(key, box.nonce, box.root, place.context("root"))
    keys = PrivateKeys.from_bytes(_unsealed(box.sealed, private, place.context("recovery")))
    return replace(keys, root=root, recovery_public=_x25519_public(private))


def seal_data_key(data_key: bytes, place: Place, generation: int, access_public: bytes) -> bytes:
    """Seal the data key so that only the owner of a slot opens it (HPKE, RFC 9180)."""
    public = X25519PublicKey.from_public_bytes(access_public)
    return SUITE.encrypt(data_key, public, info=place.context(f"data key {generation}"))


def open_data_key(sealed: bytes, place: Place, generation: int, access_key: bytes) -> bytes:
    """Return the data key, or raise WrongKeyError."""
    return _unsealed(sealed, access_key, place.context(f"data key {generation}"))


def _sealed_to_code(keys: PrivateKeys, place: Place) -> bytes:
    public = X25519PublicKey.from_public_bytes(keys.recovery_public)
    return SUITE.encrypt(keys.as_bytes(), public, info=place.context("recovery"))


def _recovery_keys(secret: bytes, salt: bytes) -> tuple[bytes, bytes]:
    """Return the private key that follows from a code, and the one that guards the root."""
    return key_from_code(secret, salt, "sealing"), key_from_code(secret, salt, "root")


def _unsealed(sealed: bytes, private: bytes, info: bytes) -> bytes:
    try:
        return SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info=info)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error


def _decrypt(key: bytes, nonce: bytes, sealed: bytes, context: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(nonce, sealed, context)
    except (InvalidTag, ValueError) as error:
        raise WrongKeyError from error


def _new_x25519() -> bytes:
    return X25519PrivateKey.generate().private_bytes_raw()


def _x25519_public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _as_bytes(values: list[str]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
