"""What the screen about one person reads, in one go, on the database thread."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.restricted_at_hand import own_history
from fm_desktop.domain.access import RIGHTS, Grant, May, Sees
from fm_desktop.domain.access import Standing as Stands
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.takeover import Standing
from fm_desktop.errors import UserError
from fm_desktop.storage import sight
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.carrying import Carried, carried_of
from fm_desktop.storage.queries.carrying_restricted import carried_restricted
from fm_desktop.storage.queries.client import (
    AghRow,
    CaseRow,
    ClientRow,
    CriterionRow,
    ExclusionRow,
    HeaderRow,
    ReminderRow,
    aghs,
    cases_of,
    client,
    criteria,
    exclusions,
    header,
    open_reminders,
)
from fm_desktop.storage.queries.course import Course, course_of
from fm_desktop.storage.queries.deputy_consents import ConsentAsked, consents_of_client
from fm_desktop.storage.queries.doubles import Record, linked_records
from fm_desktop.storage.queries.due import DueLine, due_of_client
from fm_desktop.storage.queries.guidance import standing_of
from fm_desktop.storage.queries.history import HistoryRow, history
from fm_desktop.storage.queries.plan import OpenStep, open_steps
from fm_desktop.storage.queries.rights import grant_of
from fm_desktop.storage.queries.services import ServicesSeen, services_of
from fm_desktop.storage.queries.talks import AppointmentRow, planned_of

BEFORE_MAIN = frozenset({Phase.ASSIGNED, Phase.ACCOMPANYING})
"""From where a client may be taken over."""
UNDECIDED = BEFORE_MAIN | {Phase.MARKED, Phase.DISCUSSION}
"""Where it may still be decided whether a client is taken over."""


EVERYTHING = RIGHTS[Stands.IN_CHARGE]


class LineSeen(NamedTuple):
    """All that is shown of a client somebody else works with."""

    head: HeaderRow
    dues: list[DueLine]
    appointments: list[AppointmentRow]
    """Only where one stands in."""
    grant: Grant
    today: date


class CaseSeen(NamedTuple):
    """Everything the screen shows of one client and one of their cases."""

    head: HeaderRow
    client: ClientRow
    case: CaseRow | None
    cases: list[CaseRow]
    dues: list[DueLine]
    history: list[HistoryRow]
    reminders: list[ReminderRow]
    aghs: list[AghRow]
    criteria: list[CriterionRow]
    exclusions: list[ExclusionRow]
    services: ServicesSeen
    standing: Standing | None
    """How it stands before a takeover; none where nothing is to be decided any more."""
    course: Course
    land: str
    soon_days: int
    today: date
    agreed: Sequence[OpenStep] = ()
    """The steps of the plan still to be done."""
    carried: Sequence[Carried] = ()
    """How it stands with VerBIS of what belongs there."""
    grant: Grant = EVERYTHING
    """What the person at the desk may do about the client."""
    also: Sequence[Record] = ()
    """Other records of the same person."""
    consents: Sequence[ConsentAsked] = ()
    """What the client has answered about deputies of whoever runs the case."""


def read_case(client_id: Id, case_id: Id | None, today: date) -> CaseSeen | LineSeen:
    """Return what is shown of a client; without a case that of the newest.

    Of whom others work with, and one sees no more than a line of, that line.
    """
    head, grant = header(client_id, case_id), grant_of(client_id)
    if head is None:
        raise UserError("gone_meanwhile")
    if grant.sees < Sees.SHARED:
        return _read_line(head, grant, today)
    known = client(client_id)
    if known is None:
        raise UserError("gone_meanwhile")
    cases, house = cases_of(client_id), house_rules()
    case = next((case for case in cases if case.id == head.case), None)
    services = services_of(client_id)
    return CaseSeen(
        head=head,
        client=known,
        case=case,
        cases=cases,
        dues=[line for line in due_of_client(client_id, today) if line.case == head.case],
        history=_history(client_id, head.case, services, today),
        reminders=open_reminders(client_id),
        aghs=aghs(client_id),
        criteria=criteria(head.case) if head.case else [],
        exclusions=exclusions(client_id),
        services=services,
        standing=standing_of(client_id, case, today) if case and case.phase in UNDECIDED else None,
        course=course_of(head.case),
        land=house.land,
        soon_days=house.soon_days,
        today=today,
        agreed=open_steps(head.case) if head.case else (),
        carried=[*carried_of(client_id), *carried_restricted(client_id)],
        grant=grant,
        also=linked_records(client_id),
        consents=consents_of_client(client_id),
    )


def _read_line(head: HeaderRow, grant: Grant, today: date) -> LineSeen:
    dues = [line for line in due_of_client(head.client, today) if line.case == head.case]
    stands_in = May.APPOINTMENTS in grant.may
    return LineSeen(head, dues, planned_of(head.client) if stands_in else [], grant, today)


def _history(client: Id, case: Id | None, services: ServicesSeen, today: date) -> list[HistoryRow]:
    """Return what happened; with the restricted notes for whoever runs the case, and for nobody else."""
    found = history(client, case, services)
    few = own_history(client, case, by=sight.reader(), today=today)
    if not few:
        return found
    return sorted([*found, *few], key=lambda row: (row.day, row.time or "", row.row), reverse=True)
