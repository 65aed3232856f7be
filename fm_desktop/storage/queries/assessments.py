"""The assessments of a client, and what a new one begins with."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.domain.assessment import Rating
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AreaRating, Assessment, Case, Client, Consent
from fm_desktop.storage.queries.catalogues import catalogues
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.needs import NeedRow, needs_of
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import sees

CATALOGUES = ("areas", "needs", "prognoses")
RATED = (
    "area", "obstacle", "resource", "client_obstacle", "client_resource", "labour", "social", "attempts",
    "remark",
)  # fmt: skip


class AssessmentRow(NamedTuple):
    """One assessment without its ratings."""

    id: Id
    case: Id
    day: date
    areas_today: tuple[str, ...]
    profile: str | None
    prognosis: str | None
    prognosis_reason: str
    focus: str
    author: str | None
    version: int


class ConsentRow(NamedTuple):
    """A consent that is in force."""

    id: Id
    area: str
    day: date


class AssessmentsSeen(NamedTuple):
    """Everything about assessments of one client: what a screen shows and a new one begins with."""

    client: Id
    case: Id | None
    assessments: tuple[AssessmentRow, ...]
    """Newest first, those of earlier cases included."""
    ratings: dict[Id, dict[str, Rating]]
    """Of each assessment, by area."""
    needs: tuple[NeedRow, ...]
    """Of the case; those that are gone come last."""
    consents: tuple[ConsentRow, ...]
    catalogues: dict[str, Catalogue]
    profile: str | None
    """The client's profile as it is now."""
    phase: str | None
    """Where the case stands."""

    def newest(self) -> AssessmentRow | None:
        """Return the assessment that counts."""
        return self.assessments[0] if self.assessments else None

    def before(self, assessment: AssessmentRow | None) -> AssessmentRow | None:
        """Return the assessment before another one, or before a new one."""
        if assessment is None:
            return self.newest()
        return next((each for each in self.assessments if each.day < assessment.day), None)

    def ratings_of(self, assessment: AssessmentRow | None) -> dict[str, Rating]:
        """Return what an assessment says, by area; nothing where there is none."""
        return {} if assessment is None else self.ratings.get(assessment.id, {})


@sees(Sees.SHARED)
def assessments_seen(client: Id, case: Id | None) -> AssessmentsSeen:
    """Return everything about the assessments of a client."""
    found = assessments_of(client)
    return AssessmentsSeen(
        client,
        case,
        tuple(found),
        _ratings(each.id for each in found),
        tuple(needs_of(case, removed=True)) if case else (),
        tuple(consents_of(client)),
        catalogues(CATALOGUES),
        _one(Client.select(Client.profile).where(Client.id == client)),
        _one(Case.select(Case.phase).where(Case.id == case)) if case else None,
    )


@sees(Sees.SHARED)
def assessments_of(client: Id) -> list[AssessmentRow]:
    """Return the assessments of a client, newest first."""
    row, who = Assessment, names()
    query = (
        row.select(
            row.id, row.case, row.day, row.areas_today, row.profile, row.prognosis, row.prognosis_reason,
            row.focus, row.author, row.version,
        )
        .join(Case)
        .where(Case.client == client)
        .order_by(row.day.desc(), row.id.desc())
    )  # fmt: skip
    found = [AssessmentRow(*each) for each in read(lambda *values: values, query)]
    return [
        each._replace(areas_today=tuple(str(each.areas_today).split()), author=_name(who, each.author))
        for each in found
    ]


@sees(Sees.SHARED)
def consents_of(client: Id) -> list[ConsentRow]:
    """Return the consents of a client that were not withdrawn."""
    query = (
        Consent.select(Consent.id, Consent.scope, Consent.day)
        .where(Consent.client == client, Consent.withdrawn_on.is_null())
        .order_by(Consent.day, Consent.id)
    )
    return read(ConsentRow, query)


def _ratings(assessments: Iterable[Id]) -> dict[Id, dict[str, Rating]]:
    found: dict[Id, dict[str, Rating]] = {each: {} for each in assessments}
    columns = [getattr(AreaRating, name) for name in RATED]
    query = AreaRating.select(AreaRating.assessment, *columns).where(AreaRating.assessment.in_(list(found)))
    for assessment, area, *rest in rows(query):
        found[assessment][area] = Rating(area, *rest)
    return found


def _one(query: pw.ModelSelect) -> str | None:
    """Return the one value of a query."""
    value: str | None = next(iter(rows(query)), (None,))[0]
    return value


def _name(who: dict, author: object) -> str | None:
    named = who.get(author)
    return None if named is None else named.name
