import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.vault.attempts import LONGEST_SECONDS, after_failure, after_success, delay, wait
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.key_file import Box, RecoveryBox, Slot

BOX = Box(bytes(16), bytes(12), bytes(80), Cost())
SLOT = Slot(bytes(16), BOX, RecoveryBox(bytes(16), bytes(12), bytes(48), bytes(80)), {1: b""})


def test_the_pause_rises_from_the_fourth_wrong_attempt_to_a_minute():
    assert [delay(failed) for failed in range(12)] == [0, 0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60]
    assert delay(10**9) == LONGEST_SECONDS


def test_a_right_password_ends_the_count():
    slot = SLOT
    for _ in range(9):
        slot = after_failure(slot, 100.0)
    assert wait(slot, 100.0) == 60
    assert wait(after_success(slot), 100.0) == 0


@pytest.mark.parametrize(("now", "left"), [(100.0, 4), (101.0, 3), (103.5, 0.5), (104.0, 0), (1e9, 0)])
def test_the_pause_goes_by(now, left):
    slot = SLOT
    for _ in range(5):
        slot = after_failure(slot, 100.0)
    assert wait(slot, now) == left


@given(st.integers(0, 50), st.floats(0, 4e9), st.floats(0, 4e9))
def test_whatever_the_clock_says_nobody_waits_longer_than_the_pause(failed, then, now):
    slot = SLOT
    for _ in range(failed):
        slot = after_failure(slot, then)
    assert 0 <= wait(slot, now) <= delay(failed)
