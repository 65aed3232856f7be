"""Mending what follows from other rows: lines of the caseload, due items, what is searched.

What somebody has entered is never touched: where that is damaged, a backup is what helps.
"""

from collections.abc import Sequence
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.findings import Finding

MENDABLE = frozenset({"list_lines_differ", "due_items_differ", "search_texts_differ", "search_index_differs"})
"""Faults of what is computed from the history, and is computed anew."""


def is_mendable(findings: Sequence[Finding]) -> bool:
    """Tell whether all that a check has found can be mended, and there is anything."""
    return bool(findings) and all(each.key in MENDABLE for each in findings)


def mend(today: date) -> tuple[Changed, list[Finding]]:
    """Compute the lists and what is searched anew where they differ; return what was mended.

    Raises UserError where the file is open to read only.
    """
    if not (found := compare()):
        return Changed.NOTHING, []
    if db.read_only:
        raise UserError("desk_read_only")
    with db.atomic():
        refresh_all(today)
    return Changed.EVERYTHING, found
