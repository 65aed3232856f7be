"""Whether the open file is sound: its pages, its references, its journal, and what the lists show."""

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import apsw
import peewee as pw

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import hash_at, head, verify_chain
from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.membership_note import compare_membership
from fm_desktop.vault.journal_head import kept_head
from fm_desktop.vault.key_file import read
from fm_desktop.vault.membership import Membership
from fm_desktop.vault.verifying import verified

Check = Callable[[], list[Finding]]


def check_all(further: Iterable[Check] = ()) -> list[Finding]:
    """Return every fault of the open file; `further` are checks of other rooms, such as of the due dates.

    Where pages are damaged, nothing read from them is worth checking.
    """
    if damaged := pages():
        return damaged
    key_file = DataFolder(Path(db.database).parent).key_file
    checks = (references, lambda: journal(key_file), *further)
    return [finding for check in checks for finding in check()]


def pages() -> list[Finding]:
    """Read every page, which authenticates it, and compare tables with their indexes and constraints."""
    try:
        problems = [row[0] for row in db.execute_sql("PRAGMA integrity_check")]
    except (pw.DatabaseError, apsw.Error) as error:
        problems = [str(error)]
    return [Finding("file_page_damaged", {"problem": problem}) for problem in problems if problem != "ok"]


def references() -> list[Finding]:
    """Find rows that refer to what is not there."""
    broken = db.execute_sql("PRAGMA foreign_key_check")
    counted = Counter((table, parent) for table, _row, parent, _number in broken)
    return [
        Finding("file_reference_broken", {"table": table, "parent": parent, "count": count})
        for (table, parent), count in sorted(counted.items())
    ]


def journal(key_file: Path) -> list[Finding]:
    """Verify the chain, and that it holds the newest entry the key file knows of.

    A note in the key file that lags behind is no fault: a process was killed between the two.
    """
    return [*verify_chain(read(key_file).membership), *around_chain(key_file)]


def around_chain(key_file: Path) -> list[Finding]:
    """Compare the journal with what the key file knows: who belongs to the file, and the newest entry."""
    findings = _membership(read(key_file).membership)
    kept, newest = kept_head(key_file), head()
    if newest.seq < kept.seq:
        findings.append(Finding("journal_cut", {"kept": kept.seq, "found": newest.seq}))
    elif kept.seq and hash_at(kept.seq) != kept.entry_hash:
        findings.append(Finding("journal_forked", {"seq": kept.seq}))
    return findings


def _membership(membership: Membership) -> list[Finding]:
    """Find out that who belongs to the file is not what was signed, or not what the journal has noted."""
    founder = membership.statements[0].member if membership.statements else None
    try:
        verified(membership.file_id, membership.statements, founder.signing_public if founder else b"")
    except DataFileError as error:
        return [Finding(error.key, {})]
    return compare_membership(membership)
