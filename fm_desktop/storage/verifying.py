"""The check of the journal in pieces, so that whoever works meanwhile is served in between."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import Verification, head
from fm_desktop.storage.database import db
from fm_desktop.storage.erasers import erasures_without_right
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.integrity import around_chain
from fm_desktop.storage.retold import Retold
from fm_desktop.storage.sound_journal import remembered
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_file import read


class Verified(NamedTuple):
    """How far the check is."""

    done: int
    total: int
    findings: list[Finding]
    is_over: bool


class Check:
    """One check from the first entry to the newest: the chain, what the key file knows, and the tables."""

    def __init__(self, by: Author) -> None:
        self._by = by
        self._chain = Verification()
        self._told = Retold()
        self._tables: Iterator[list[Finding]] | None = None

    def go_on(self) -> Verified:
        """Look at some more entries, then at one table after the other."""
        findings = self._chain.findings
        if self._tables is None and not self._is_through():
            return Verified(self._chain.done.seq, head().seq, findings, is_over=False)
        if self._tables is None:
            findings += [*around_chain(self._key_file), *remembered(self._by)]
            findings += erasures_without_right(read(self._key_file).membership)
            self._tables = self._told.compared()
        found = next(self._tables, None)
        findings += found or []
        return Verified(self._chain.done.seq, self._chain.done.seq, findings, is_over=found is None)

    def _is_through(self) -> bool:
        membership = read(self._key_file).membership
        return not self._chain.go_on(membership, also=self._told.take) or self._chain.done.seq >= head().seq

    @property
    def _key_file(self) -> Path:
        return DataFolder(Path(db.database).parent).key_file
