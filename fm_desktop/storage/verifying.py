"""The check of the journal in pieces, so that whoever works meanwhile is served in between."""

from pathlib import Path
from typing import NamedTuple

from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import Verification, head
from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.integrity import around_chain
from fm_desktop.vault.key_file import read


class Verified(NamedTuple):
    """How far the check is."""

    done: int
    total: int
    findings: list[Finding]
    is_over: bool


class Check:
    """One check from the first entry to the newest, that of the key file included."""

    def __init__(self) -> None:
        self._chain = Verification()

    def go_on(self) -> Verified:
        """Look at some more entries; at the end compare with what the key file knows."""
        key_file = DataFolder(Path(db.database).parent).key_file
        newest = head().seq
        if self._chain.go_on(read(key_file).membership) and self._chain.done.seq < newest:
            return Verified(self._chain.done.seq, newest, self._chain.findings, is_over=False)
        findings = [*self._chain.findings, *around_chain(key_file)]
        return Verified(self._chain.done.seq, newest, findings, is_over=True)
