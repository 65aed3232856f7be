"""Whether the journal is whole, asked before somebody is handed a key because of what stands in it."""

from pathlib import Path

from fm_desktop.storage.chain import Verification, hash_at, head
from fm_desktop.storage.database import db
from fm_desktop.vault.journal_head import kept_head
from fm_desktop.vault.membership import Membership


class _Kept:
    """How far the journal of the open file is verified; what was is not verified again."""

    connection: object = None
    verification = Verification()


def is_journal_sound(membership: Membership, key_file: Path | None) -> bool:
    """Tell whether no entry is altered, missing or put in between, nor the end cut the key file knows of."""
    verification = _verification()
    while verification.go_on(membership):
        pass
    if verification.findings or verification.done.entry_hash != head().entry_hash:
        return False
    kept = kept_head(key_file) if key_file is not None else None
    return kept is None or kept.seq == 0 or hash_at(kept.seq) == kept.entry_hash


def _verification() -> Verification:
    """Return where to go on; from the start in another file, or where what was verified was taken back."""
    done = _Kept.verification.done
    is_there = done.seq > 0 and hash_at(done.seq) == done.entry_hash
    if _Kept.connection is not db.connection() or not is_there or _Kept.verification.findings:
        _Kept.connection, _Kept.verification = db.connection(), Verification()
    return _Kept.verification
