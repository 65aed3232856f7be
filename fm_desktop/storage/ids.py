"""The names of rows: UUIDs that sort by the time they were made (RFC 9562, version 7)."""

import os
import threading
import time

Id = bytes
"""Sixteen bytes; the same form in Python, in the file and on the way between two files."""

_COUNTER_BITS = 74
_VERSION = 0x7 << 76
_VARIANT = 0b10 << 62
_LOW = (1 << 62) - 1

_lock = threading.Lock()
_last = 0
"""Milliseconds and counter of the newest id of this process, as one number."""


def new_id() -> Id:
    """Return a fresh id that sorts after every other one made in this process.

    A clock that is set back does not set the ids back: they count on from the newest one.
    """
    global _last
    fresh = (time.time_ns() // 1_000_000) << _COUNTER_BITS | int.from_bytes(os.urandom(9), "big")
    step = 1 + int.from_bytes(os.urandom(4), "big")  # so that no neighbour's id can be guessed
    with _lock:
        _last = fresh if fresh >> _COUNTER_BITS > _last >> _COUNTER_BITS else _last + step
        number = _last
    return _as_uuid(number >> _COUNTER_BITS, number & ((1 << _COUNTER_BITS) - 1))


def _as_uuid(milliseconds: int, counter: int) -> Id:
    """Lay the counter around version and variant, its high bits first."""
    value = milliseconds << 80 | _VERSION | (counter >> 62) << 64 | _VARIANT | counter & _LOW
    return value.to_bytes(16, "big")
