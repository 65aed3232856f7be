import os
from dataclasses import replace

import pytest

from fm_desktop.errors import DataFileError, RightsError, UserError
from fm_desktop.sentences import sentence
from fm_desktop.vault import key_file
from fm_desktop.vault.key_derivation import STANDARD, Cost, key_from_password
from fm_desktop.vault.keyring import (
    SlotName,
    attempts_wait,
    create_keyring,
    slots,
    unlock,
    unlock_with_code,
)
from fm_desktop.vault.membership import Profile
from fm_desktop.vault.recovery_code import new_code, to_text

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
KAYA = Profile(bytes(range(16)), "kaya", "Kaya", "Selin", ("fm", "admin"), "U25", "Mitte")
PASSWORD = "Brücke-Wolke-7"


@pytest.fixture
def made(tmp_path):
    """Make a key file; return its path, what it opens and the recovery code."""
    path = tmp_path / "fm_desktop.keys"
    return path, *create_keyring(path, KAYA, PASSWORD, CHEAP)


def refusal(kind, function, *arguments, **named):
    with pytest.raises(kind) as refused:
        function(*arguments, **named)
    for language in ("de", "en"):
        assert sentence(refused.value.key, language, **refused.value.details)
    return refused.value


def test_the_password_opens_what_was_made(made):
    path, unlocked, _code = made
    assert unlock(path, "kaya", PASSWORD) == unlocked
    assert len(unlocked.data_key) == 32
    assert (unlocked.person_id, unlocked.login, unlocked.name) == (KAYA.person_id, "kaya", "Selin Kaya")


def test_two_key_files_have_nothing_in_common(made, tmp_path):
    _path, unlocked, code = made
    other, other_code = create_keyring(tmp_path / "other.keys", KAYA, PASSWORD, CHEAP)
    assert other.data_key != unlocked.data_key
    assert other.keys != unlocked.keys
    assert other_code != code


def test_an_umlaut_is_the_same_typed_as_one_character_or_two(made):
    path, unlocked, _code = made
    assert unlock(path, "kaya", PASSWORD.replace("ü", "u\u0308")) == unlocked


def test_the_login_may_be_typed_in_capitals_and_with_blanks(made):
    path, unlocked, _code = made
    assert unlock(path, " KAYA ", PASSWORD) == unlocked


def test_the_unlock_screen_sees_who_has_a_slot(made):
    assert slots(made[0]) == [SlotName(KAYA.person_id, "kaya", "Selin Kaya")]


@pytest.mark.parametrize("wrong", ["", "brücke-wolke-7", PASSWORD + " ", "x" * 100_000])
def test_a_wrong_password_opens_nothing(made, wrong):
    assert refusal(RightsError, unlock, made[0], "kaya", wrong).key == "wrong_password"


def test_a_login_without_a_slot_is_told(made):
    assert refusal(RightsError, unlock, made[0], "brandt", PASSWORD).key == "login_unknown"


def test_an_empty_password_is_not_taken(tmp_path):
    path = tmp_path / "fm_desktop.keys"
    assert refusal(UserError, create_keyring, path, KAYA, "", CHEAP).key == "password_empty"
    assert not path.exists()


def test_a_key_file_is_never_made_over_another_one(made):
    path, unlocked, _code = made
    assert refusal(DataFileError, create_keyring, path, KAYA, "x", CHEAP).key == "key_file_exists"
    assert unlock(path, "kaya", PASSWORD) == unlocked


# What lies on disk and in messages tells no secret


def test_no_secret_lies_in_the_key_file(made):
    path, unlocked, code = made
    text = path.read_text("utf-8")
    secrets = [
        unlocked.data_key.hex(),
        unlocked.keys.signing.hex(),
        unlocked.keys.sealing.hex(),
        unlocked.keys.access.hex(),
        PASSWORD,
        code,
    ]
    assert [secret for secret in secrets if secret.lower() in text.lower()] == []


def test_no_secret_is_shown_in_messages(made):
    _path, unlocked, _code = made
    keys = unlocked.keys
    for shown in (repr(unlocked), repr(unlocked.author()), repr(keys)):
        for secret in (unlocked.data_key, keys.signing, keys.sealing, keys.access):
            assert repr(secret) not in shown


# Rising delay


def test_wrong_passwords_slow_down_the_next_and_a_restart_does_not_help(made):
    path, _unlocked, _code = made
    for failed in range(4):
        assert refusal(RightsError, unlock, path, "kaya", "wrong", now=1000.0).key == "wrong_password"
        assert attempts_wait(path, "kaya", now=1000.0) == (2 if failed == 3 else 0)
    error = refusal(RightsError, unlock, path, "kaya", PASSWORD, now=1000.5)
    assert (error.key, error.details) == ("too_many_attempts", {"seconds": 2})
    assert attempts_wait(path, "kaya", now=1001.0) == 1
    assert key_file.read(path).slots[0].failed == 4  # who is sent away does not try


def test_the_right_password_after_the_pause_ends_the_count(made):
    path, unlocked, _code = made
    for _ in range(4):
        refusal(RightsError, unlock, path, "kaya", "wrong", now=1000.0)
    assert unlock(path, "kaya", PASSWORD, now=1002.0) == unlocked
    assert key_file.read(path).slots[0].failed == 0
    assert refusal(RightsError, unlock, path, "kaya", "wrong", now=1003.0).key == "wrong_password"
    assert attempts_wait(path, "kaya", now=1003.0) == 0


def test_wrong_recovery_codes_count_as_well(made):
    path, _unlocked, _code = made
    for _ in range(4):
        wrong = to_text(new_code())
        error = refusal(RightsError, unlock_with_code, path, "kaya", wrong, now=5.0)
        assert error.key == "wrong_recovery_code"
    assert attempts_wait(path, "kaya", now=5.0) == 2


# Recovery


def test_the_recovery_code_opens_the_same_keys(made):
    path, unlocked, code = made
    assert unlock_with_code(path, "kaya", code.lower()) == unlocked


def test_a_mistyped_recovery_code_is_no_attempt(made):
    path, _unlocked, code = made
    for _ in range(5):
        refusal(UserError, unlock_with_code, path, "kaya", code[:-1] + "?")
    assert attempts_wait(path, "kaya") == 0


# A key file that somebody has changed


def test_a_box_serves_in_no_other_slot_nor_file(made, tmp_path):
    path, _unlocked, code = made
    other = tmp_path / "other.keys"
    create_keyring(other, KAYA._replace(login="brandt"), "anderes", CHEAP)
    ours, theirs = key_file.read(path), key_file.read(other)
    stolen = replace(theirs.slots[0], password=ours.slots[0].password, recovery=ours.slots[0].recovery)
    key_file.write(other, theirs.with_slot(stolen))
    assert refusal(RightsError, unlock, other, "brandt", PASSWORD).key == "wrong_password"
    wrong = refusal(RightsError, unlock_with_code, other, "brandt", code)
    assert wrong.key == "wrong_recovery_code"


def test_a_slot_moved_into_another_file_does_not_open(made):
    path = made[0]
    key_file.write(path, replace(key_file.read(path), file_id=os.urandom(16)))
    assert refusal(RightsError, unlock, path, "kaya", PASSWORD).key == "wrong_password"


def test_a_data_key_of_another_file_does_not_open(made, tmp_path):
    path = made[0]
    other = tmp_path / "other.keys"
    create_keyring(other, KAYA, PASSWORD, CHEAP)
    ours, theirs = key_file.read(path), key_file.read(other)
    key_file.write(path, ours.with_slot(replace(ours.slots[0], data_keys=theirs.slots[0].data_keys)))
    assert refusal(DataFileError, unlock, path, "kaya", PASSWORD).key == "key_file_damaged"


@pytest.mark.parametrize(
    "cost", [Cost(2**40, 1, 1), Cost(64, 10**9, 1), Cost(64, 1, 10**6), Cost(1, 1, 1), Cost(64, 0, 1)]
)
def test_a_cost_that_eats_the_computer_is_refused_before_it_is_paid(made, cost):
    path = made[0]
    kept = key_file.read(path)
    box = replace(kept.slots[0].password, cost=cost)
    key_file.write(path, kept.with_slot(replace(kept.slots[0], password=box)))
    assert refusal(DataFileError, unlock, path, "kaya", PASSWORD).key == "key_file_damaged"


def test_a_cost_that_could_never_be_read_again_is_not_written(tmp_path):
    with pytest.raises(ValueError, match="cost"):
        create_keyring(tmp_path / "fm_desktop.keys", KAYA, PASSWORD, Cost(64, 2_000, 1))
    assert list(tmp_path.iterdir()) == []


def test_the_public_key_verifies_what_the_author_signs(made):
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    path, unlocked, _code = made
    (public_key,) = key_file.read(path).membership.signing_keys(KAYA.person_id)
    public = Ed25519PublicKey.from_public_bytes(public_key)
    public.verify(unlocked.author().sign(b"deed"), b"deed")


def test_the_standard_cost_is_what_rfc_9106_asks_for_and_more():
    assert STANDARD.memory_kib >= 64 * 1024
    assert STANDARD.iterations >= 3


def test_the_derivation_gives_the_result_of_the_reference_implementation():
    expected = "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    assert key_from_password("password", b"somesalt", Cost(65536, 2, 1)).hex() == expected
