"""How long somebody waits who has typed a wrong password again and again; a restart does not shorten it."""

from dataclasses import replace

from fm_desktop.vault.key_file import Slot

FREE_ATTEMPTS = 3
LONGEST_SECONDS = 60.0


def delay(failed: int) -> float:
    """Return the pause after so many wrong ones in a row: 0, 0, 0, then 2, 4, 8 … at most 60 seconds."""
    beyond = min(failed - FREE_ATTEMPTS, 10)
    return min(2.0**beyond, LONGEST_SECONDS) if beyond > 0 else 0.0


def wait(slot: Slot, now: float) -> float:
    """Return how many seconds are left; never more than the pause itself, should the clock be set back."""
    pause = delay(slot.failed)
    return max(0.0, min(pause, slot.failed_at + pause - now))


def after_failure(slot: Slot, now: float) -> Slot:
    """Return the slot with one more wrong attempt."""
    return replace(slot, failed=slot.failed + 1, failed_at=now)


def after_success(slot: Slot) -> Slot:
    """Return the slot with the count at nothing."""
    return replace(slot, failed=0, failed_at=0.0)
