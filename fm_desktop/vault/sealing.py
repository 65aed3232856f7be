"""A restricted note as it lies in the file: its wording sealed for named readers (HA 5).

Each wording is encrypted under a key of its own (AES-256-GCM), padded to whole KiB so that its length tells
little; that key is sealed for each reader (HPKE, RFC 9180), bound to note and reader. What a note says
and whom it is about is signed by its author; salt under the signature lies within the encrypted part, so that
nobody can try out wordings against it. Everything here needs `cryptography`: import it only to seal or open.
"""

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fm_desktop.errors import UserError
from fm_desktop.vault.padding import padded, unpadded
from fm_desktop.vault.slot_keys import NONCE_BYTES, SUITE

KEY_BYTES = 32
PUBLIC_BYTES = 32
SALT_BYTES = 32


class SealBrokenError(UserError):
    """A seal or a wording does not open, or does not say what its author has signed."""


@dataclass(frozen=True, slots=True)
class About:
    """What a wording belongs to; another place, person or earlier wording breaks it."""

    note: bytes
    client: bytes
    author: bytes
    replaces: bytes | None
    written_at: datetime

    def context(self) -> bytes:
        """Return what is authenticated along with the wording."""
        return b"fm_desktop restricted note 1\n" + _as_bytes(
            [self.note.hex(), self.client.hex(), self.author.hex()]
        )

    def message(self, content: bytes) -> bytes:
        """Return what the author signs."""
        at = self.written_at.astimezone(UTC).isoformat(timespec="microseconds")
        replaced = self.replaces.hex() if self.replaces else ""
        said = [self.note.hex(), self.client.hex(), self.author.hex(), replaced, at, content.decode()]
        return b"fm_desktop restricted note signature 1\n" + _as_bytes(said)


class Wording(NamedTuple):
    """What a restricted note says, and of which day."""

    day: date
    text: str


class Sealed(NamedTuple):
    """An encrypted wording, the key that opens it, and its author's signature."""

    body: bytes
    key: bytes
    signature: bytes


def seal(wording: Wording, about: About, sign: Callable[[bytes], bytes]) -> Sealed:
    """Encrypt a wording under a key of its own, and sign it."""
    said = {"day": wording.day.isoformat(), "text": wording.text, "salt": os.urandom(SALT_BYTES).hex()}
    content = json.dumps(said, ensure_ascii=False).encode()
    body, key = _encrypted(content, about)
    return Sealed(body, key, sign(about.message(content)))


def opened(body: bytes, key: bytes, about: About, signature: bytes, signers: Iterable[bytes]) -> Wording:
    """Return what a note says; `signers` are the keys its author has ever signed with."""
    content = _decrypted(body, key, about)
    message = about.message(content)
    if not any(is_signed(message, signature, public) for public in signers):
        raise SealBrokenError("note_signature_wrong")
    said = json.loads(content)
    return Wording(date.fromisoformat(said["day"]), str(said["text"]))


def keyed_anew(body: bytes, key: bytes, about: About) -> tuple[bytes, bytes]:
    """Return a wording encrypted once more, and its new key: whoever held the old one opens it no longer."""
    return _encrypted(_decrypted(body, key, about), about)


def seal_key(key: bytes, note: bytes, reader: bytes, public: bytes) -> bytes:
    """Seal the key of a note for one reader; the reader's public key stands in front."""
    to = X25519PublicKey.from_public_bytes(public)
    return public + SUITE.encrypt(key, to, info=_seal_context(note, reader))


def open_key(sealed: bytes, note: bytes, reader: bytes, private: bytes) -> bytes:
    """Return the key of a note; a seal of another note or reader does not open."""
    own = X25519PrivateKey.from_private_bytes(private)
    try:
        if sealed_to(sealed) != own.public_key().public_bytes_raw():
            raise SealBrokenError("note_seal_broken")
        return SUITE.decrypt(sealed[PUBLIC_BYTES:], own, info=_seal_context(note, reader))
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError("note_seal_broken") from error


def sealed_to(sealed: bytes) -> bytes:
    """Return the public key a seal says it was made for."""
    return sealed[:PUBLIC_BYTES]


def is_signed(message: bytes, signature: bytes, public: bytes) -> bool:
    """Tell whether the holder of a key has signed a message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _encrypted(content: bytes, about: About) -> tuple[bytes, bytes]:
    key, nonce = os.urandom(KEY_BYTES), os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, padded(content), about.context()), key


def _decrypted(body: bytes, key: bytes, about: About) -> bytes:
    try:
        return unpadded(AESGCM(key).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], about.context()))
    except (InvalidTag, ValueError) as error:
        raise SealBrokenError("note_seal_broken") from error


def _seal_context(note: bytes, reader: bytes) -> bytes:
    return b"fm_desktop restricted note key 1\n" + _as_bytes([note.hex(), reader.hex()])


def _as_bytes(values: list[str]) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
