"""A sealed wording opens for its reader, as its author has signed it, and in no other way."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.vault.own_box import OtherKeyError, put_away, take_out
from fm_desktop.vault.padding import padded, unpadded
from fm_desktop.vault.sealing import (
    About,
    SealBrokenError,
    Wording,
    keyed_anew,
    open_key,
    opened,
    seal,
    seal_key,
    sealed_to,
)
from fm_desktop.vault.slot_keys import PrivateKeys

AUTHOR, READER = PrivateKeys.new(), PrivateKeys.new()
NOTE, CLIENT, WRITER, LEAD = (bytes([number]) * 16 for number in range(1, 5))
ABOUT = About(NOTE, CLIENT, WRITER, None, datetime(2026, 11, 30, 9, 15, tzinfo=UTC))
SAID = Wording(date(2026, 11, 30), "Die Schuldnerberatung weiß davon")


def public(keys):
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(keys.sealing).public_key().public_bytes_raw()


def read(sealed, about=ABOUT, key=None, signature=None, signers=None):
    return opened(
        sealed.body,
        key or sealed.key,
        about,
        signature or sealed.signature,
        [AUTHOR.signing_public()] if signers is None else signers,
    )


@given(st.text(), st.dates())
def test_what_was_sealed_is_read(text, day):
    sealed = seal(Wording(day, text), ABOUT, AUTHOR.sign)
    assert read(sealed) == Wording(day, text)
    assert len(sealed.body) % 1024 == 28


@pytest.mark.parametrize(
    "other",
    [
        {"note": bytes(16)},
        {"client": bytes(16)},
        {"author": bytes(16)},
        {"replaces": bytes(16)},
        {"written_at": ABOUT.written_at + timedelta(microseconds=1)},
    ],
)
def test_a_wording_belongs_to_its_note_client_author_moment_and_the_wording_before(other):
    sealed = seal(SAID, ABOUT, AUTHOR.sign)
    with pytest.raises(SealBrokenError):
        read(sealed, replace(ABOUT, **other))


def test_the_words_of_somebody_else_are_refused():
    sealed = seal(SAID, ABOUT, READER.sign)
    with pytest.raises(SealBrokenError) as refusal:
        read(sealed)
    assert refusal.value.key == "note_signature_wrong"
    assert read(sealed, signers=[AUTHOR.signing_public(), READER.signing_public()]) == SAID
    with pytest.raises(SealBrokenError):
        read(sealed, signers=[])


def test_the_signature_tells_nobody_whether_they_have_guessed_the_words():
    one, same = seal(SAID, ABOUT, AUTHOR.sign), seal(SAID, ABOUT, AUTHOR.sign)
    assert one.signature != same.signature
    with pytest.raises(SealBrokenError):
        read(one, signature=same.signature)


def test_a_seal_serves_for_one_note_and_one_reader():
    sealed = seal_key(bytes(range(32)), NOTE, LEAD, public(READER))
    assert open_key(sealed, NOTE, LEAD, READER.sealing) == bytes(range(32))
    assert sealed_to(sealed) == public(READER)
    for note, reader, keys in ((CLIENT, LEAD, READER), (NOTE, WRITER, READER), (NOTE, LEAD, AUTHOR)):
        with pytest.raises(SealBrokenError):
            open_key(sealed, note, reader, keys.sealing)
    for broken in (b"", sealed[:40], sealed[:-1], bytes(len(sealed)), public(AUTHOR) + sealed[32:]):
        with pytest.raises(SealBrokenError):
            open_key(broken, NOTE, LEAD, READER.sealing)


@given(st.integers(0, 1023 + 28))
def test_a_changed_byte_is_noticed(place):
    sealed = seal(SAID, ABOUT, AUTHOR.sign)
    body = bytearray(sealed.body)
    body[place] ^= 1
    with pytest.raises(SealBrokenError):
        read(sealed._replace(body=bytes(body)))


def test_keyed_anew_it_says_the_same_and_the_old_key_opens_it_no_longer():
    sealed = seal(SAID, ABOUT, AUTHOR.sign)
    body, key = keyed_anew(sealed.body, sealed.key, ABOUT)
    assert read(sealed._replace(body=body), key=key) == SAID
    assert body != sealed.body
    with pytest.raises(SealBrokenError):
        read(sealed._replace(body=body))


@given(st.binary(max_size=3000))
def test_what_is_filled_up_comes_back_as_it_was(content):
    assert unpadded(padded(content)) == content
    assert len(padded(content)) % 1024 == 0
    assert len(padded(content)) - len(content) <= 1024 + 8


@pytest.mark.parametrize("filled", [b"", b"short", b"\xff" * 1024])
def test_what_was_not_filled_up_here_is_refused(filled):
    with pytest.raises(ValueError):
        unpadded(filled)


def test_ones_own_box_opens_for_oneself_as_what_it_was_put_away():
    box = put_away(b"begun", READER.sealing, b"draft 1")
    assert take_out(box, READER.sealing, b"draft 1") == b"begun"
    assert box != put_away(b"begun", READER.sealing, b"draft 1")
    for other, keys, what in (
        (box, AUTHOR, b"draft 1"),
        (box, READER, b"draft 2"),
        (box[:20], READER, b"draft 1"),
    ):
        with pytest.raises(OtherKeyError):
            take_out(other, keys.sealing, what)
