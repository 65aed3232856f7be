"""What only the person who wrote it opens again: drafts, under a key made from their private sealing key.

Needs `cryptography`: import it only where something is put away or taken out.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fm_desktop.vault.padding import padded, unpadded

KEY_BYTES = 32
NONCE_BYTES = 12
PURPOSE = b"fm_desktop own box 1\n"


class OtherKeyError(Exception):
    """A box was put away under another key, or somebody has changed it."""


def put_away(content: bytes, private: bytes, what: bytes) -> bytes:
    """Encrypt for oneself; `what` says what it is and opens nothing else."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(_key(private)).encrypt(nonce, padded(content), PURPOSE + what)


def take_out(box: bytes, private: bytes, what: bytes) -> bytes:
    """Return what was put away as that; OtherKeyError where the box does not open."""
    try:
        return unpadded(AESGCM(_key(private)).decrypt(box[:NONCE_BYTES], box[NONCE_BYTES:], PURPOSE + what))
    except (InvalidTag, ValueError) as error:
        raise OtherKeyError from error


def _key(private: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=PURPOSE).derive(private)
