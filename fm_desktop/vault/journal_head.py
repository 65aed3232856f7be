"""The journal's newest entry as noted in the key file, so that a chain whose end was cut off shows."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from fm_desktop.errors import UserError
from fm_desktop.vault import key_file

log = logging.getLogger(__name__)


class Head(NamedTuple):
    """Number and hash of an entry; 0 where there was none yet."""

    seq: int
    entry_hash: bytes


def kept_head(path: Path) -> Head:
    """Return the newest entry the key file knows of."""
    kept = key_file.read(path)
    return Head(kept.head_seq, kept.head_hash)


def keep_head(path: Path, head: Head, hash_at: Callable[[int], bytes | None]) -> None:
    """Note the newest entry, unless the one noted before is missing in the journal: that stays as evidence.

    `hash_at` tells the hash of an entry. What cannot be written is left: the deed is stored already, and a
    note that lags behind is no fault.
    """
    try:
        with key_file.turn(path) as kept:
            if kept.head_seq == 0 or hash_at(kept.head_seq) == kept.head_hash:
                key_file.write(path, replace(kept, head_seq=head.seq, head_hash=head.entry_hash))
    except (OSError, UserError) as error:
        log.warning("The newest journal entry could not be noted in the key file: %s", type(error).__name__)
