import json

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.sentences import sentence
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.keyring import create_keyring, slots, unlock
from fm_desktop.vault.membership import Profile

PASSWORD = "Brücke-Wolke-7"


@pytest.fixture
def made(tmp_path):
    """Make a key file; return its path and what it opens."""
    path = tmp_path / "fm_desktop.keys"
    unlocked, _code = create_keyring(path, Profile(bytes(16), "kaya", "Kaya"), PASSWORD, Cost(64, 1, 1))
    return path, unlocked


def refusal(kind, function, *arguments):
    with pytest.raises(kind) as refused:
        function(*arguments)
    for language in ("de", "en"):
        assert sentence(refused.value.key, language, **refused.value.details)
    return refused.value


@pytest.mark.parametrize("kept", [0, 1, 100, 0.5, -1])
def test_a_cut_key_file_is_damaged(made, kept):
    path = made[0]
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept) if isinstance(kept, float) else kept])
    assert refusal(DataFileError, unlock, path, "kaya", PASSWORD).key == "key_file_damaged"


def test_every_flipped_bit_is_noticed(made):
    path, unlocked = made
    whole = path.read_bytes()
    for place in range(0, len(whole), 17):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << place % 7]) + whole[place + 1 :])
        try:
            opened = unlock(path, "kaya", PASSWORD)
        except DataFileError:
            continue
        assert opened == unlocked  # nothing but a blank was changed


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"null", b"{}", b"\xff\xfe", b'{"format": "x"}', b"[" * 100_000]
)
def test_something_else_is_no_key_file(tmp_path, content):
    path = tmp_path / "fm_desktop.keys"
    path.write_bytes(content)
    assert refusal(DataFileError, slots, path).key == "key_file_damaged"


def test_a_missing_key_file_is_told(tmp_path):
    assert refusal(DataFileError, unlock, tmp_path / "x", "kaya", PASSWORD).key == "key_file_missing"


def test_a_key_file_that_is_a_folder_is_told(tmp_path):
    assert refusal(DataFileError, slots, tmp_path).key == "key_file_unreadable"


def test_a_newer_key_file_is_refused_with_both_versions_named(made):
    path = made[0]
    written = json.loads(path.read_text("utf-8")) | {"version": 2}
    path.write_text(json.dumps(written), "utf-8")
    error = refusal(DataFileError, unlock, path, "kaya", PASSWORD)
    assert (error.key, error.details) == ("key_file_newer", {"found": 2, "known": 1})
