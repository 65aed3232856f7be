"""Reports: one module for each figure, and here the one place where small groups are hidden."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.figures import Figure
from fm_desktop.domain.report_periods import against_period
from fm_desktop.domain.suppression import suppressed
from fm_desktop.errors import UserError
from fm_desktop.storage.queries.people import figures_are_shown
from fm_desktop.storage.queries.reports import (
    clarifications,
    density,
    endings,
    entries,
    limits,
    load,
    outcomes,
    persons,
    reviews,
    services,
    stays,
)
from fm_desktop.storage.queries.reports.courses import Counted, Scope, counted, is_own

FIGURES: Mapping[str, Callable[[Counted, date], Figure]] = {
    "load": load.figure,
    "persons": persons.figure,
    "density": density.figure,
    "entries": entries.figure,
    "clarifications": clarifications.figure,
    "reviews": reviews.figure,
    "limits": limits.figure,
    "stay_bands": stays.bands,
    "stay_months": stays.months,
    "endings": endings.figure,
    "outcomes": outcomes.figure,
    "services": services.figure,
}
"""Every figure, in the order of the screen and of the paper."""


def kinds(scope: Scope) -> list[str]:
    """Return which figures there are for somebody; those that compare people are for a team alone."""
    compares = scope.manager is None and figures_are_shown()
    return [key for key in FIGURES if key != "persons" or compares]


class Progress(NamedTuple):
    """How far a report is, and the figure that is ready now, if one is."""

    done: int
    total: int
    figure: Figure | None = None


def report(scope: Scope, keys: Sequence[str], today: date) -> Iterator[Progress]:
    """Yield some figures one after the other; the cases are counted before the first of them.

    In all but one's own figures groups under five are hidden, whoever shows or writes them out.
    """
    if (fault := against_period(scope.period)) is not None:
        raise UserError(fault)
    wanted = [key for key in keys if key in kinds(scope)]
    cases = counted(scope)
    yield Progress(0, len(wanted))
    for done, key in enumerate(wanted, 1):
        figure = FIGURES[key](cases, today)
        yield Progress(done, len(wanted), figure if is_own(scope) else suppressed(figure))
