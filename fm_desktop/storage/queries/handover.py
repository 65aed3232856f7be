"""How a case stands that goes over to another case manager: what they must know on the first day (HA 4.9)."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, Goal, Need, Release, Step
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight_of_lists import clients_shared, narrowed


class Handing(NamedTuple):
    """One case that may go over, and how it stands."""

    case: Id
    client: Id
    name: str
    phase: str
    manager: Id | None
    manager_name: str | None
    since: date | None
    """Since when it is in this phase."""
    last_contact: date | None
    next_appointment: date | None
    next_due: date | None
    next_due_kind: str | None
    needs: tuple[str, ...]
    """What is open: keys of the catalogue, or one's own words."""
    goals: tuple[str, ...]
    steps: tuple[str, ...]
    releases: tuple[str, ...]
    """With whom one may speak."""


def handings(cases: Sequence[Id], today: date) -> list[Handing]:
    """Return how open cases stand, in the order of names; others are left out."""
    line, known = CaseloadEntry, names()
    columns = (
        line.case, line.client, line.name, line.phase, line.manager, line.phase_since, line.last_contact,
        line.next_appointment, line.next_due, line.next_due_kind,
    )  # fmt: skip
    query = line.select(*columns).where(line.case.in_(list(cases)), line.phase.not_in(sorted(CLOSED)))

    def made(case: Id, client: Id, name: str, phase: str, manager: Id | None, *days: Any) -> Handing:
        since, talked, planned, due, kind = days
        stands = (since, talked, planned, None if kind is None else due, kind)
        return Handing(
            case, client, name, phase, manager, known[manager].name, *stands, *_open(case, client, today)
        )

    return read(made, narrowed(query, clients_shared()).order_by(line.sort_name, line.id))


def _open(case: Id, client: Id, today: date) -> tuple[tuple[str, ...], ...]:
    """Return what is open in a case: needs, goals, steps, and with whom one may speak."""
    holds = Release.until.is_null() | (Release.until >= today)
    needs = Need.select(Need.need).where(Need.case == case, Need.removed_on.is_null())
    goals = Goal.select(Goal.text).where(Goal.case == case, Goal.status == "open")
    steps = Step.select(Step.text).where(Step.case == case, Step.status == "open")
    partners = Release.select(Release.partner).where(
        Release.client == client, Release.withdrawn_on.is_null(), holds
    )
    ordered = (
        needs.order_by(Need.id),
        goals.order_by(Goal.position),
        steps.order_by(Step.position),
        partners.order_by(Release.partner),
    )
    return tuple(_texts(query) for query in ordered)


def _texts(query: pw.ModelSelect) -> tuple[str, ...]:
    return tuple(read(str, query))
