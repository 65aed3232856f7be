"""Reading a caseload list into the file: all of it or, where something fails on the way, nothing."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.imports.doubles import warn_of_doubles
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.known import clients_by_number
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.plan import Outcome, Plan, plan_row
from fm_desktop.casework.imports.report import ImportReport
from fm_desktop.casework.imports.rows import CaseloadList, reading_steps
from fm_desktop.casework.imports.surroundings import (
    Surroundings,
    households_by_number,
    keep_case_number,
)
from fm_desktop.casework.recording import must_keep_cases
from fm_desktop.storage import batch, derive
from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import record
from fm_desktop.vault.author import Author

_AT_ONCE = 100


class Progress(NamedTuple):
    """How far a long import has come."""

    done: int
    total: int


Steps = Generator[Progress, None, tuple[Changed, ImportReport]]


def import_file(
    file: Path, *, by: Author, today: date, sheet: str | None = None, dry_run: bool = False
) -> ImportReport:
    """Read a list into the file at one go; a dry run only says what would become of it."""
    steps = import_steps(file, by=by, today=today, sheet=sheet, dry_run=dry_run)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: ImportReport = end.value[1]
            return report


def import_steps(
    file: Path,
    *,
    by: Author,
    today: date,
    sheet: str | None = None,
    assigned: Mapping[int, str | None] | None = None,
    dry_run: bool = False,
) -> Steps:
    """Read a list into the file in steps; closing the generator before its end undoes everything."""
    must_keep_cases(by)
    caseload = yield from _reading(file, today, sheet, assigned)
    return (yield from apply_list(caseload, by=by, today=today, dry_run=dry_run))


def apply_list(caseload: CaseloadList, *, by: Author, today: date, dry_run: bool = False) -> Steps:
    """Bring a list that was read into the file in steps, in one transaction."""
    must_keep_cases(by)
    warnings = list(caseload.warnings)
    warnings += warn_of_doubles(caseload.rows)
    outcomes: Counter[Outcome] = Counter()
    touched: list[Id] = []
    refused: list[Problem] = []
    total = 2 * len(caseload.rows)
    transaction: AbstractContextManager[object] = nullcontext() if dry_run else db.atomic()
    with transaction:
        for around, plans in _planned(caseload.rows, by, today):
            if not dry_run:
                _store(plans, around)
            for plan in plans:
                outcomes[plan.outcome] += 1
                warnings += plan.warnings
                refused += [plan.refused] if plan.refused else []
                touched += [plan.client] if plan.batch.changes else []
            yield Progress(outcomes.total(), total)
        for done, clients in enumerate(in_slices(() if dry_run else touched, _AT_ONCE)):
            derive.refresh(clients, today)
            yield Progress(outcomes.total() + _AT_ONCE * done, total)
    changed = Changed.EVERYTHING if touched and not dry_run else Changed.NOTHING
    return changed, _report(caseload, outcomes, warnings, refused)


def _reading(
    file: Path, today: date, sheet: str | None, assigned: Mapping[int, str | None] | None
) -> Generator[Progress, None, CaseloadList]:
    steps = reading_steps(file, today, sheet, assigned)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            caseload: CaseloadList = end.value
            return caseload
        yield Progress(0, 1)


def _planned(rows: Sequence[ListRow], by: Author, today: date) -> Iterator[tuple[Surroundings, list[Plan]]]:
    """Yield the plans of some rows at a time; what was stored of those before is seen by those behind."""
    for some in in_slices(rows, _AT_ONCE):
        around = Surroundings(by, today, datetime.now(UTC))
        around.households = households_by_number([row.bg_number for row in some if row.bg_number])
        known = clients_by_number([row.customer_number for row in some])
        yield around, [plan_row(row, known.get(row.customer_number), around) for row in some]


def _store(plans: Iterable[Plan], around: Surroundings) -> None:
    """Write what some rows change, each with its entry in the journal."""
    changing = [plan for plan in plans if plan.batch.changes]
    batch.store(plan.batch for plan in changing)
    keep_case_number(around.last_number)
    for plan in changing:
        changes = plan.batch.changes
        record("import_list", author=around.by, changes=changes, client=plan.client, case=plan.case)


def _report(
    caseload: CaseloadList,
    outcomes: Counter[Outcome],
    warnings: Iterable[Problem],
    refused: Iterable[Problem],
) -> ImportReport:
    return ImportReport(
        caseload.file,
        caseload.encoding,
        caseload.count,
        outcomes[Outcome.CREATED],
        outcomes[Outcome.UPDATED],
        outcomes[Outcome.UNCHANGED],
        tuple(sorted((*caseload.rejected, *refused), key=lambda problem: problem.row)),
        tuple(sorted(warnings, key=lambda problem: problem.row)),
        caseload.ignored_columns,
    )
