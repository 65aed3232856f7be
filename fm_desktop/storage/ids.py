"""Primary keys: 16 bytes that grow with time, made by us so that files can be merged (UUID version 7)."""

import secrets
import threading
import time

Id = bytes

_lock = threading.Lock()
_last = 0


def new_id() -> Id:
    """Return an identifier greater than all made before in this process, also when the clock jumps back.

    48 bits are the time in milliseconds, 12 a fraction of it, 62 are random.
    """
    global _last
    with _lock:
        _last = max(_last + 1, time.time_ns() * 4096 // 1_000_000)
        stamp = _last
    head = (stamp >> 12 << 80) | (7 << 76) | ((stamp & 0xFFF) << 64)
    return (head | (2 << 62) | secrets.randbits(62)).to_bytes(16, "big")
