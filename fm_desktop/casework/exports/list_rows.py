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
from fm_desktop.storage.sight_of_lists import clients_shared, is_shared, lines_seen, narrowed


def list_rows(manager: Id | None, today: date) -> Iterator[ListRow]:
    """Yield the rows of a case manager's list, or of everybody's one sees, in the order of the names.

    Of clients others work with a row says who they are and who runs the case, and no more.
    """
    people, number, shared = People(), 1, _clients_of(manager)
    for ids in in_slices(list(shared)):
        for known in clients_by_id(ids):
            number += 1
            row = list_row(known, number, people, today)
            yield row if shared[known.id] else _line_of(row)


def _clients_of(manager: Id | None) -> dict[Id, bool]:
    """Return the clients of a list, and which of them the person at the desk sees in full."""
    line = CaseloadEntry
    query = line.select(line.client, is_shared(clients_shared())).where(line.newest == 1)
    query = narrowed(query, lines_seen()).order_by(line.sort_name, line.customer_number)
    if manager is not None:
        query = query.where(line.manager == manager)
    return {client: bool(shared) for client, shared in rows(query)}


def _line_of(row: ListRow) -> ListRow:
    """Return what a colleague may know of a row."""
    return ListRow(
        row.row, row.customer_number, row.family_name, row.given_name, team=row.team, manager=row.manager
    )


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
