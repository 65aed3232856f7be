"""Which rows of a client's history belong into VerBIS, and how it stands with them."""

from collections.abc import Iterator, Sequence
from datetime import date

from fm_desktop.storage.queries.carrying import Carried
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.ui.verbis.words import state_words

STEPS = {
    "takeover": frozenset({"clarification", "accompanying"}),
    "end": frozenset({"ended", "transferred"}),
}
"""Which steps of a case are told to VerBIS as what."""
RECORDS = {
    "note": "note",
    "restricted": "restricted",
    "review": "review",
    "takeover": "takeover",
    "ending": "end",
}


class Marks:
    """Finds for a row of the history what of it is carried over."""

    def __init__(self, carried: Sequence[Carried]) -> None:
        self._carried = carried

    def words(self, row: HistoryRow, today: date) -> str:
        """Return how it stands with VerBIS, or nothing where the row does not belong there."""
        first = self.first(row)
        return state_words(first, today) if first is not None else ""

    def first(self, row: HistoryRow) -> Carried | None:
        """Return what of a row is to be looked at first: what is still missing, else the newest."""
        found = list(self._of(row))
        return next((each for each in found if each.owed is not None), found[0] if found else None)

    def _of(self, row: HistoryRow) -> Iterator[Carried]:
        if row.kind == "contact":
            return (each for each in self._carried if each.talk == row.row)
        if row.kind == "state":
            return (each for each in self._carried if _is_step(row, each))
        kind = RECORDS.get(row.kind)
        return (each for each in self._carried if each.kind == kind and _is_record(row, each))


def _is_step(row: HistoryRow, carried: Carried) -> bool:
    """Tell whether a step is what was told; an older one that was put right since is not."""
    of_kind = row.title_key in STEPS.get(carried.kind, ())
    return of_kind and row.case == carried.case and not row.superseded


def _is_record(row: HistoryRow, carried: Carried) -> bool:
    """Tell whether a record is what was told; where none was named, the day must do."""
    if carried.row is not None or carried.kind == "takeover":
        return carried.row == row.row or (carried.kind == "takeover" and carried.case == row.case)
    return carried.case == row.case and carried.day == row.day
