"""What stands above everything about one person."""

from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read_one
from fm_desktop.storage.sight import grant_on, sees


class HeaderRow(NamedTuple):
    """What stands above everything about one person."""

    entry: Id
    client: Id
    case: Id | None
    name: str
    birth_date: date | None
    customer_number: str
    number: str | None
    phase: str
    phase_since: date | None
    admitted_on: date | None
    newest: bool
    team: str | None
    manager: Id | None
    manager_listed: str | None
    placement_officer: Id | None
    flags: str
    last_contact: date | None
    next_appointment: date | None
    next_appointment_time: str | None
    clarification_decided_on: date | None
    accompanying: bool | None
    aftercare_until: date | None
    ended_on: date | None
    end_reason: str | None
    pause_from: date | None
    pause_until: date | None
    case_version: int | None
    manager_name: str | None
    placement_officer_name: str | None
    shared: bool = True
    """Whether the client is seen in full; else only name, phase, team and who runs the case are told."""


_NOT_IN_LINE = (
    *("birth_date", "phase_since", "admitted_on", "placement_officer", "last_contact", "next_appointment"),
    *("next_appointment_time", "clarification_decided_on", "accompanying", "aftercare_until", "ended_on"),
    *("end_reason", "pause_from", "pause_until", "placement_officer_name"),
)


@sees(Sees.LINE)
def header(client_id: Id, case_id: Id | None = None) -> HeaderRow | None:
    """Return what stands above a case, by default the client's newest."""
    found = _header(client_id, case_id)
    if found is None or grant_on(client_id).sees >= Sees.SHARED:
        return found
    nothing: dict[str, Any] = dict.fromkeys(_NOT_IN_LINE)
    return found._replace(**nothing, flags="", shared=False)


def _header(client_id: Id, case_id: Id | None) -> HeaderRow | None:
    line, who = CaseloadEntry, names()
    case_fields = HeaderRow._fields[19:27]
    columns = [
        *(getattr(line, "id" if name == "entry" else name) for name in HeaderRow._fields[:19]),
        *(Case.version if name == "case_version" else getattr(Case, name) for name in case_fields),
    ]
    query = line.select(*columns).join(Case, pw.JOIN.LEFT_OUTER).where(line.client == client_id)
    query = query.where(line.newest == 1 if case_id is None else line.case == case_id)
    found = read_one(lambda *row: HeaderRow._make((*row, None, None, True)), query)
    return found and found._replace(
        manager_name=who[found.manager].name or found.manager_listed,
        placement_officer_name=who[found.placement_officer].name,
    )
