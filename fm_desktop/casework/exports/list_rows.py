"""The file as the caseload list has it: one row per client, the open case or else the newest."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

from fm_desktop.casework.imports.days import Moment
from fm_desktop.casework.imports.known import KnownAgh, KnownCase, KnownClient, clients_by_id
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.people import Named, People
from fm_desktop.casework.imports.planned_case import FIELDS
from fm_desktop.casework.imports.reasons import reason_text
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry
from fm_desktop.storage.raw_rows import rows

_AS_THEY_ARE = (
    *("family_name", "given_name", "birth_date", "phone", "email", "street", "postcode", "town", "site"),
    *("team", "profile", "profile_since", "remark"),
)


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
    told: dict[str, Any] = {name: values[name] for name in _AS_THEY_ARE}
    told |= _of_case(known, case) if case else _of_watched(known)
    who = case.values if case else values
    officer = Named(values["placement_officer"], values["placement_officer_listed"])
    return ListRow(
        row=number,
        customer_number=values["customer_number"],
        bg_number=known.bg_number,
        manager=people.written(Named(who["manager"], who["manager_listed"])),
        placement_officer=officer.listed or people.written(officer),
        next_appointment=_appointment(known, case, today),
        av_checked_on=max(known.av_checks, default=None),
        **told,
    )


def _of_case(known: KnownClient, case: KnownCase) -> dict[str, Any]:
    values = case.values
    told = {name: values[field] for name, field in FIELDS.items()}
    return told | {
        "criteria": tuple(sorted(each.criterion for each in case.criteria if each.met)) or None,
        "entry_on": values["entry_held_on"],
        "last_contact": _latest(known, case.id),
        "interval": Interval(values["interval_amount"], Unit(values["interval_unit"])),
        "last_review": max(case.reviews, default=None),
        "end_reason": reason_text(values["end_reason"]) if values["end_reason"] else None,
        **_of_agh([each for each in known.aghs if each.case == case.id]),
    }


def _of_watched(known: KnownClient) -> dict[str, Any]:
    return {"last_contact": _latest(known, None), **_of_agh(known.aghs)}


def _latest(known: KnownClient, case: Id | None) -> date | None:
    return max((each.day for each in known.contacts if each.case == case), default=None)


def _of_agh(aghs: list[KnownAgh]) -> dict[str, Any]:
    """Return the newest work opportunity, the only one a list has room for."""
    if not aghs:
        return {}
    newest = max(aghs, key=lambda each: each.first_day)
    return {
        "agh_from": newest.first_day,
        "agh_until": newest.last_day,
        "agh_decided_on": newest.decided_on,
    }


def _appointment(known: KnownClient, case: KnownCase | None, today: date) -> Moment | None:
    """Return the next planned appointment, else the last one nobody has recorded anything of."""
    own = (None, case.id if case else None)
    planned = [each for each in known.appointments if each.is_planned and each.case in own]
    planned.sort(key=lambda each: (each.day, each.time or ""))
    ahead = [each for each in planned if each.day >= today]
    chosen = ahead[0] if ahead else planned[-1] if planned else None
    return Moment(chosen.day, time.fromisoformat(chosen.time) if chosen.time else None) if chosen else None
