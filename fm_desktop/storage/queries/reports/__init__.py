"""Reports: one module for each figure, and here the one place where small groups are hidden."""

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import date

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
    "services": services.figure,
}
"""Every figure, in the order of the screen and of the paper."""


def kinds(scope: Scope) -> list[str]:
    """Return which figures there are for somebody; those that compare people are for a team alone."""
    compares = scope.manager is None and figures_are_shown()
    return [key for key in FIGURES if key != "persons" or compares]


def report(scope: Scope, keys: Sequence[str], today: date) -> Generator[tuple[int, int], None, list[Figure]]:
    """Return some figures, yielding after each step how many of how many are done.

    In all but one's own figures groups under five are hidden, whoever shows or writes them out.
    """
    if (fault := against_period(scope.period)) is not None:
        raise UserError(fault)
    wanted = [key for key in keys if key in kinds(scope)]
    cases, found = counted(scope), []
    for done, key in enumerate(wanted):
        yield done, len(wanted)
        figure = FIGURES[key](cases, today)
        found.append(figure if is_own(scope) else suppressed(figure))
    return found
