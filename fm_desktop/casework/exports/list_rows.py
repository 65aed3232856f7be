"""The file as the caseload list has it: one row per client, the open case or else the newest."""

from collections.abc import Iterator
from datetime import date, time

from fm_desktop.casework.imports.days import Moment
from fm_desktop.casework.imports.known import KnownCase, KnownClient, clients_by_id
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.people import Named, People
from fm_desktop.casework.imports.stored_row import stored_values
from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.raw_rows import rows


def list_rows(manager: Id | None, today: date) -> Iterator[ListRow]:
    """Yield the rows of a case manager's list, or of everybody's, in the order of the names."""
    people, number = People(), 1
    for ids in in_slices(_clients_of(manager)):
        for known in clients_by_id(ids):
            number += 1
            yield list_row(known, number, people, today)


def _clients_of(manager: Id | None) -> list[Id]:
    line = CaseloadEntry
    query = line.select(line.client).where(line.newest == 1).order_by(line.sort_name, line.customer_number)
    if manager is not None:
        query = query.where(line.manager == manager)
    return [client for (client,) in rows(query)]


def list_row(known: KnownClient, number: int, people: People, today: date) -> ListRow:
    """Return what a list says of a client: reading it again changes nothing."""
    case, values = known.newest_case, known.values
    who = case.values if case else values
    officer = Named(values["placement_officer"], values["placement_officer_listed"])
    return ListRow(
        row=number,
        customer_number=values["customer_number"],
        manager=people.written(Named(who["manager"], who["manager_listed"])),
        placement_officer=officer.listed or people.written(officer),
        next_appointment=_appointment(known, case, today),
        **stored_values(known, case),
    )


def _appointment(known: KnownClient, case: KnownCase | None, today: date) -> Moment | None:
    """Return the next planned appointment, else the last one nobody has recorded anything of."""
    own = (None, case.id if case else None)
    planned = [each for each in known.appointments if each.is_planned and each.case in own]
    planned.sort(key=lambda each: (each.day, each.time or ""))
    ahead = [each for each in planned if each.day >= today]
    chosen = ahead[0] if ahead else planned[-1] if planned else None
    return Moment(chosen.day, time.fromisoformat(chosen.time) if chosen.time else None) if chosen else None
