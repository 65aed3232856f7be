"""What a letter can say about a client."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Contact
from fm_desktop.storage.queries.client import CaseRow, ClientRow, ReviewRow, cases_of, client, reviews
from fm_desktop.storage.queries.endings import EndingRow, ending_of, reasons_of
from fm_desktop.storage.queries.needs import NeedRow, needs_of
from fm_desktop.storage.queries.plan import VersionRow, newest_version
from fm_desktop.storage.queries.services import ServiceRow, services
from fm_desktop.storage.queries.talks import AppointmentRow, planned_of
from fm_desktop.storage.raw_rows import read_one
from fm_desktop.storage.sight import sees


class MissedRow(NamedTuple):
    """The appointment that was missed last."""

    day: date
    time: str | None
    format: str


class LetterFacts(NamedTuple):
    """All a letter can say about a client in a case; restricted notes are never among it."""

    client: ClientRow
    case: CaseRow | None
    appointments: list[AppointmentRow]
    missed: MissedRow | None
    talk: date | None
    """When they were last spoken with."""
    plan: VersionRow | None
    ending: EndingRow | None
    reasons: list[tuple[str, str]]
    needs: list[NeedRow]
    services: list[ServiceRow]
    reviews: list[ReviewRow]


@sees(Sees.SHARED)
def letter_facts(client_id: Id, case_id: Id | None) -> LetterFacts | None:
    """Return what a letter can say; without a case what is known of the client alone."""
    person = client(client_id)
    if person is None:
        return None
    case = next((each for each in cases_of(client_id) if each.id == case_id), None)
    ending = ending_of(case.id) if case is not None else None
    return LetterFacts(
        client=person,
        case=case,
        appointments=planned_of(client_id),
        missed=_missed(client_id),
        talk=_last_talk(client_id),
        plan=newest_version(case.id) if case is not None else None,
        ending=ending,
        reasons=reasons_of(ending.id) if ending is not None else [],
        needs=needs_of(case.id) if case is not None else [],
        services=[each for each in services(client_id) if case is not None and each.case == case.id],
        reviews=reviews(case.id) if case is not None else [],
    )


def _missed(client_id: Id) -> MissedRow | None:
    query = Contact.select(Contact.day, Contact.time, Contact.format)
    query = query.where(Contact.client == client_id, Contact.outcome == "missed")
    return read_one(MissedRow, query.order_by(Contact.day.desc(), Contact.time.desc()).limit(1))


def _last_talk(client_id: Id) -> date | None:
    query = Contact.select(Contact.day).where(Contact.client == client_id, Contact.outcome == "held")
    return read_one(lambda day: day, query.order_by(Contact.day.desc()).limit(1))
