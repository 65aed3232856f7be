"""What became of a list, for programs and for people."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from fm_desktop.casework.imports.faults import Problem
from fm_desktop.sentences import sentence


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many rows of a list did what, and what is to be said about them, in the order of the rows."""

    file: str
    encoding: str | None
    rows: int
    created: int
    updated: int
    unchanged: int
    rejected: tuple[Problem, ...]
    """A row may have several; none of its cells went in."""
    warnings: tuple[Problem, ...]
    ignored_columns: tuple[str, ...]

    @property
    def rejected_rows(self) -> int:
        """Return how many rows did not go in."""
        return len({problem.row for problem in self.rejected})


def as_json(report: ImportReport, language: str) -> str:
    """Return the report as JSON; a row that was rejected is one entry, whatever is wrong with it."""
    told = {
        "file": report.file,
        "encoding": report.encoding,
        "rows": report.rows,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "rejected": [
            _entry(first, language, further)
            for _, (first, *further) in groupby(report.rejected, attrgetter("row"))
        ],
        "warnings": [_entry(problem, language) for problem in report.warnings],
        "ignored_columns": list(report.ignored_columns),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def as_text(report: ImportReport, language: str) -> str:
    """Return the report to be read in a terminal."""
    counts = sentence(
        "list_counts",
        language,
        rows=report.rows,
        created=report.created,
        updated=report.updated,
        unchanged=report.unchanged,
        rejected=report.rejected_rows,
    )
    lines = [counts]
    if report.ignored_columns:
        lines.append(sentence("list_ignored", language, columns=", ".join(report.ignored_columns)))
    for key, problems in (("list_rejected_line", report.rejected), ("list_warning_line", report.warnings)):
        lines += [_line(key, problem, language) for problem in problems]
    return "\n".join(lines)


def _entry(problem: Problem, language: str, further: Iterable[Problem] = ()) -> dict[str, object]:
    reason = problem.reason(language)
    also = "".join(f" {each.column}: {each.reason(language)}" for each in further)
    return {"row": problem.row, "column": problem.column, "value": problem.value, "reason": reason + also}


def _line(key: str, problem: Problem, language: str) -> str:
    where = ": ".join(filter(None, (problem.column, problem.value))) or "–"
    return sentence(key, language, row=problem.row, where=where, reason=problem.reason(language))
