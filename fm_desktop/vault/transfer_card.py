"""What two sites exchange beside the case itself: the receiver's card, and the receipt.

Both are small files anybody may read. A card holds public keys and is signed with one of them; whether they
are the keys of the person it names, two people find out who compare its fingerprint by telephone.
"""

import json
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.errors import UserError
from fm_desktop.vault.membership import fingerprint_of

CARD, RECEIPT = "fm_desktop receiver card 1", "fm_desktop receipt 1"
MOST_BYTES = 8192
LONGEST_NAME = 200
KEY_BYTES, DIGEST_BYTES, ID_BYTES, SIGNATURE_BYTES = 32, 32, 16, 64


class Card(NamedTuple):
    """Who somebody is at their site, and their public keys."""

    name: str
    site: str
    sealing_public: bytes
    signing_public: bytes

    @property
    def fingerprint(self) -> str:
        """Return six groups of five digits to be compared by telephone."""
        return fingerprint_of(self.sealing_public, self.signing_public)

    def as_json(self) -> dict[str, str]:
        """Return the card as written."""
        keys = {"sealing": self.sealing_public.hex(), "signing": self.signing_public.hex()}
        return {"name": self.name, "site": self.site, **keys}


class Receipt(NamedTuple):
    """Which file has arrived where, and when."""

    transfer: bytes
    digest: bytes
    received_on: date

    def as_json(self) -> dict[str, str]:
        """Return the receipt as written."""
        ids = {"transfer": self.transfer.hex(), "digest": self.digest.hex()}
        return {**ids, "received_on": self.received_on.isoformat()}


def card_from_json(said: Any) -> Card:
    """Return a card as written; ValueError where it is none."""
    texts = [said["name"], said["site"]]
    if not all(isinstance(text, str) and len(text) <= LONGEST_NAME for text in texts):
        raise ValueError("No names.")
    keys = (_bytes(said["sealing"], KEY_BYTES), _bytes(said["signing"], KEY_BYTES))
    if not all(any(key) for key in keys):
        raise ValueError("No keys.")
    return Card(texts[0].strip(), texts[1].strip(), *keys)


def write_card(card: Card, sign: Callable[[bytes], bytes]) -> bytes:
    """Return a card as a file."""
    return _written(CARD, card.as_json(), sign)


def read_card(raw: bytes) -> Card:
    """Return whom a card names; refused where it was changed, or is none."""
    try:
        said, signature = _read(CARD, raw)
        card = card_from_json(said)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("card_no_file") from error
    _must_be_signed(CARD, said, signature, card.signing_public, "card_no_file")
    return card


def write_receipt(receipt: Receipt, sign: Callable[[bytes], bytes]) -> bytes:
    """Return a receipt as a file."""
    return _written(RECEIPT, receipt.as_json(), sign)


def read_receipt(raw: bytes) -> tuple[Receipt, Callable[[bytes], None]]:
    """Return a receipt, and what refuses it where the holder of a key has not signed it."""
    try:
        said, signature = _read(RECEIPT, raw)
        ids = (_bytes(said["transfer"], ID_BYTES), _bytes(said["digest"], DIGEST_BYTES))
        receipt = Receipt(*ids, date.fromisoformat(said["received_on"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("receipt_no_file") from error

    def must_be_of(public: bytes) -> None:
        _must_be_signed(RECEIPT, said, signature, public, "receipt_not_signed")

    return receipt, must_be_of


def _written(kind: str, said: dict[str, str], sign: Callable[[bytes], bytes]) -> bytes:
    whole = {"kind": kind, "said": said, "signature": sign(_message(kind, said)).hex()}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode() + b"\n"


def _read(kind: str, raw: bytes) -> tuple[dict[str, Any], bytes]:
    if len(raw) > MOST_BYTES:
        raise ValueError("Too much.")
    whole = json.loads(raw)
    if whole["kind"] != kind or not isinstance(whole["said"], dict):
        raise ValueError("Something else.")
    return whole["said"], _bytes(whole["signature"], SIGNATURE_BYTES)


def _must_be_signed(kind: str, said: dict[str, Any], signature: bytes, public: bytes, key: str) -> None:
    from fm_desktop.vault.sealing import is_signed  # inside: 30 ms that only sealing has to pay

    if not is_signed(_message(kind, said), signature, public):
        raise UserError(key)


def _message(kind: str, said: dict[str, Any]) -> bytes:
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{kind}\n{text}".encode()


def _bytes(text: Any, length: int) -> bytes:
    raw = bytes.fromhex(text)
    if len(raw) != length:
        raise ValueError("Another length.")
    return raw
