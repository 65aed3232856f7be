import logging
import threading

import pytest

from fm_desktop.vault import key_file
from fm_desktop.vault.journal_head import Head, keep_head, kept_head
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.keyring import create_keyring, unlock
from fm_desktop.vault.membership import Profile

HASHES = {number: bytes([number]) * 32 for number in range(1, 100)}


@pytest.fixture
def path(tmp_path):
    """Make a key file that knows no entry yet."""
    path = tmp_path / "fm_desktop.keys"
    create_keyring(path, Profile(bytes(16), "kaya", "Kaya"), "Brücke", Cost(64, 1, 1))
    return path


def head(seq):
    return Head(seq, HASHES[seq])


def test_a_new_key_file_knows_no_entry(path):
    assert kept_head(path) == (0, bytes(32))


def test_the_newest_entry_is_noted(path):
    for seq in (1, 2, 7):
        keep_head(path, head(seq), HASHES.get)
        assert kept_head(path) == head(seq)


@pytest.mark.parametrize("holds", [{}, {7: bytes(32)}])
def test_a_note_the_journal_does_not_hold_stays_as_evidence(path, holds):
    keep_head(path, head(7), HASHES.get)
    keep_head(path, head(9), holds.get)
    assert kept_head(path) == head(7)


def test_a_note_that_cannot_be_written_is_logged_and_nothing_else(tmp_path, caplog):
    with caplog.at_level(logging.WARNING):
        keep_head(tmp_path / "missing.keys", head(1), HASHES.get)
    assert "DataFileError" in caplog.text
    assert str(tmp_path) not in caplog.text


def test_two_who_write_the_key_file_at_once_lose_nothing(path):
    def fail_to_unlock():
        for _ in range(10):
            with pytest.raises(Exception, match="wrong_password"):
                unlock(path, "kaya", "wrong", now=next(times))

    times = iter(range(0, 10_000, 100))
    guesser = threading.Thread(target=fail_to_unlock)
    guesser.start()
    for seq in range(1, 40):
        keep_head(path, head(seq), HASHES.get)
    guesser.join()
    assert kept_head(path) == head(39)
    assert key_file.read(path).slots[0].failed == 10
