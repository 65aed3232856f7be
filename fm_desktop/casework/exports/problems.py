"""Writing down what was wrong with a list, for whoever mends it in the spreadsheet."""

from collections.abc import Sequence
from pathlib import Path

from fm_desktop.casework.exports.tables import write_table
from fm_desktop.casework.imports.faults import Problem

_HEADERS = {
    "de": ("Zeile", "Spalte", "Wert", "Grund", "Folge"),
    "en": ("Row", "Column", "Value", "Reason", "Consequence"),
}
_CONSEQUENCES = {"de": ("Hinweis", "nicht übernommen"), "en": ("note", "not taken over")}


def write_problems(file: Path, problems: Sequence[Problem], language: str) -> int:
    """Write the problems of a list in the order of its rows, as .xlsx or .csv; return how many there are."""
    chosen = language if language in _HEADERS else "de"
    consequences = _CONSEQUENCES[chosen]
    rows = [
        [str(each.row), each.column, each.value, each.reason(language), consequences[each.rejected]]
        for each in sorted(problems, key=lambda problem: problem.row)
    ]
    return write_table(file, _HEADERS[chosen], rows)
