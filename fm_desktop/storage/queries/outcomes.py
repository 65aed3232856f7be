"""Outcomes of a client's cases, what the facts propose, and how the areas of life have moved."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.domain.assessment import Points
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.success import Proposal, proposals
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Outcome, RefusedProposal
from fm_desktop.storage.queries.catalogues import catalogues
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import client_of_case, sees
from fm_desktop.storage.success_facts import success_facts

CATALOGUES = ("areas", "needs", "prognoses")


class OutcomeRow(NamedTuple):
    """One outcome; `fact` says which kind of fact it was proposed from, None where it was entered by hand."""

    id: Id
    case: Id
    criterion: str
    day: date
    proof: str
    fact: str | None
    fact_row: Id | None
    withdrawn_on: date | None
    withdrawn_reason: str
    version: int
    fact_holds: bool | None = None
    """Whether the fact still says it; None of one entered by hand, and of an earlier case."""


class Proposed(NamedTuple):
    """What the facts propose; `refused` where somebody has said that it does not count."""

    proposal: Proposal
    refused: bool


class Judged(NamedTuple):
    """An area as it was judged on a day."""

    day: date
    points: Points


class Course(NamedTuple):
    """How one area of life has moved over the assessments of a case, the oldest first."""

    area: str
    judged: tuple[Judged, ...]


class SuccessSeen(NamedTuple):
    """Everything about success the tab shows."""

    client: Id
    case: Id | None
    outcomes: tuple[OutcomeRow, ...]
    """Newest first, those of earlier cases included; those withdrawn come last."""
    proposed: tuple[Proposed, ...]
    """What is neither recorded nor out of date, the newest first."""
    courses: tuple[Course, ...]
    """Of the case, in the order of the catalogue of areas."""
    catalogues: dict[str, Catalogue]


@sees(Sees.SHARED)
def success_seen(client: Id, case: Id | None) -> SuccessSeen:
    """Return outcomes and proposals of a client."""
    outcomes = tuple(outcomes_of(client, case))
    words = catalogues(CATALOGUES)
    proposed = tuple(proposed_of(case)) if case else ()
    found = tuple(courses_of(case)) if case else ()
    order = {entry.key: number for number, entry in enumerate(words["areas"].entries)}
    in_order = sorted(found, key=lambda each: (order.get(each.area, len(order)), each.area))
    return SuccessSeen(client, case, outcomes, proposed, tuple(in_order), words)


@sees(Sees.SHARED)
def outcomes_of(client: Id, case: Id | None = None) -> list[OutcomeRow]:
    """Return the outcomes of all cases of a client; of one case it is said whether the facts still hold."""
    row = Outcome
    columns = [getattr(row, name) for name in OutcomeRow._fields[:-1]]
    order = (row.withdrawn_on.is_null(False), row.day.desc(), row.id.desc())
    query = row.select(*columns).join(Case).where(Case.client == client).order_by(*order)
    there = {each.key for each in proposals(success_facts(case))} if case else set()
    return [
        each._replace(fact_holds=(each.criterion, each.fact, each.fact_row) in there)
        if each.fact and each.case == case
        else each
        for each in read(OutcomeRow, query)
    ]


@sees(Sees.SHARED, client_of_case)
def proposed_of(case: Id) -> list[Proposed]:
    """Return what the facts of a case propose and nobody has recorded, the newest first.

    What was recorded and withdrawn counts as refused.
    """
    known = _keys(Outcome, case, Outcome.withdrawn_on.is_null())
    refused = _keys(RefusedProposal, case) | _keys(Outcome, case, Outcome.withdrawn_on.is_null(False))
    return [
        Proposed(each, each.key in refused)
        for each in proposals(success_facts(case))
        if each.key not in known
    ]


@sees(Sees.SHARED, client_of_case)
def courses_of(case: Id) -> list[Course]:
    """Return how obstacles and resources have moved over the assessments of a case, by area."""
    moved: dict[str, list[Judged]] = {}
    for assessment in success_facts(case).assessments:
        for area, seen in assessment.areas.items():
            moved.setdefault(area, []).append(Judged(assessment.day, seen.points))
    return [Course(area, tuple(judged)) for area, judged in moved.items()]


def _keys(table: type[Outcome] | type[RefusedProposal], case: Id, *where: object) -> set[tuple]:
    columns = (table.criterion, table.fact, table.fact_row)
    return set(rows(table.select(*columns).where(table.case == case, *where)))
