"""A case on its way to another site: one file that a single person opens, and that nobody can alter.

The content is compressed and encrypted under a key of its own (AES-256-GCM), which is sealed for the receiver
(HPKE, RFC 9180). Who has sent it stands inside, with a signature over everything; outside stand a random
number and the receiver's public key alone. Needs `cryptography`: import it only to seal or open.
"""

import json
import os
import zlib
from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fm_desktop.errors import UserError
from fm_desktop.vault.padding import padded, unpadded
from fm_desktop.vault.sealing import KEY_BYTES, PUBLIC_BYTES, is_signed
from fm_desktop.vault.slot_keys import NONCE_BYTES, SUITE
from fm_desktop.vault.transfer_card import Card, card_from_json

MAGIC = b"fm_desktop transfer 1\n"
PURPOSE = b"fm_desktop transfer signature 1\n"
ID_BYTES, SIGNATURE_BYTES, LENGTH_BYTES = 16, 64, 4
SEALED_KEY_BYTES = 32 + KEY_BYTES + 16
HEAD = len(MAGIC) + ID_BYTES + PUBLIC_BYTES + SEALED_KEY_BYTES + NONCE_BYTES
MOST_CONTENT = 128 * 1024 * 1024
"""What a file may hold once it is unpacked; all attachments of a case take less."""
MOST_FILE = MOST_CONTENT + 1024 * 1024


class Arrived(NamedTuple):
    """What an opened file holds, and who has sent it."""

    transfer: bytes
    sender: Card
    content: bytes
    digest: bytes


def seal_file(
    content: bytes, transfer: bytes, sender: Card, to: Card, sign: Callable[[bytes], bytes]
) -> bytes:
    """Return the file: the content for one receiver, signed by its sender."""
    if len(content) > MOST_CONTENT:
        raise UserError("transfer_too_large")
    outside = MAGIC + transfer + to.sealing_public
    packed = zlib.compress(content, 6)
    card = json.dumps(sender.as_json(), ensure_ascii=False).encode()
    signature = sign(_signed(outside, card, packed))
    inside = len(card).to_bytes(LENGTH_BYTES, "big") + card + signature + packed
    key, nonce = os.urandom(KEY_BYTES), os.urandom(NONCE_BYTES)
    public = X25519PublicKey.from_public_bytes(to.sealing_public)
    head = outside + SUITE.encrypt(key, public, info=outside) + nonce
    return head + AESGCM(key).encrypt(nonce, padded(inside), head)


def open_file(raw: bytes, private: bytes) -> Arrived:
    """Return what a file holds; refused for all but its receiver, and where a single byte is another."""
    if len(raw) > MOST_FILE:
        raise UserError("transfer_too_large")
    if not raw.startswith(MAGIC) or len(raw) <= HEAD:
        raise UserError("transfer_no_file")
    at = len(MAGIC) + ID_BYTES
    outside, head = raw[: at + PUBLIC_BYTES], raw[:HEAD]
    own = X25519PrivateKey.from_private_bytes(private)
    if raw[at : at + PUBLIC_BYTES] != own.public_key().public_bytes_raw():
        raise UserError("transfer_for_another")
    try:
        key = SUITE.decrypt(raw[at + PUBLIC_BYTES : HEAD - NONCE_BYTES], own, info=outside)
        inside = unpadded(AESGCM(key).decrypt(raw[HEAD - NONCE_BYTES : HEAD], raw[HEAD:], head))
        sender, packed = _sender_of(inside, outside)
    except (InvalidTag, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("transfer_broken") from error
    return Arrived(outside[len(MAGIC) : at], sender, _unpacked(packed), sha256(raw).digest())


def _sender_of(inside: bytes, outside: bytes) -> tuple[Card, bytes]:
    """Return who has signed what is inside, and the rest of it."""
    end = LENGTH_BYTES + int.from_bytes(inside[:LENGTH_BYTES], "big")
    card, signature = inside[LENGTH_BYTES:end], inside[end : end + SIGNATURE_BYTES]
    packed = inside[end + SIGNATURE_BYTES :]
    sender = card_from_json(json.loads(card))
    if not is_signed(_signed(outside, card, packed), signature, sender.signing_public):
        raise ValueError("Signed by somebody else.")
    return sender, packed


def _signed(outside: bytes, card: bytes, packed: bytes) -> bytes:
    return PURPOSE + b"".join(sha256(part).digest() for part in (outside, card, packed))


def _unpacked(packed: bytes) -> bytes:
    """Return the content; what unpacks to more than is ever sent is not unpacked to its end."""
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(packed, MOST_CONTENT + 1)
    except zlib.error as error:
        raise UserError("transfer_broken") from error
    if len(content) > MOST_CONTENT:
        raise UserError("transfer_too_large")
    if not unpacking.eof or unpacking.unused_data:
        raise UserError("transfer_broken")
    return content
