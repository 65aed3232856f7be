"""How the services of a partner have gone: counted, without saying whose they were (HA 7)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from fm_desktop.domain.identity import fold
from fm_desktop.domain.suppression import SMALLEST_GROUP
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry, Service
from fm_desktop.storage.queries.network import PartnerRow, partner, partners
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight_of_lists import clients_shared


class Answers(NamedTuple):
    """How often a question was answered with yes, with no, or not yet."""

    yes: int
    no: int
    open: int


class PartnerCard(NamedTuple):
    """What came of a partner's services."""

    services: int
    running: int
    timely: Answers
    aim_reached: Answers
    worth_cost: Answers
    is_of_office: bool
    """Whether everybody's services are counted; else only those of clients one sees in full."""


class _Service(NamedTuple):
    client: Id
    timely: bool | None
    aim_reached: bool | None
    worth_cost: bool | None
    is_over: bool


def partner_card(identifier: Id) -> PartnerCard | None:
    """Return how the services of a partner have gone; none where it was taken out of the directory.

    Fewer than the smallest group are not counted for everybody: they might tell of whom.
    """
    if (meant := partner(identifier)) is None:
        return None
    found = list(_services(meant))
    of_office = len(found) >= SMALLEST_GROUP
    return _card(found if of_office else _seen(found), of_office)


def _services(meant: PartnerRow) -> Iterable[_Service]:
    """Yield the services of a partner: chosen from the directory, or named as only this one is."""
    name = fold(meant.name)
    is_only_one = sum(fold(each.name) == name for each in partners()) == 1
    row = Service
    columns = (row.timely, row.aim_reached, row.worth_cost, row.ended_on.is_null(False))
    query = row.select(Case.client, row.partner, row.directory_partner, *columns).join(Case)
    for client, said, chosen, *judged, is_over in rows(query):
        if chosen == meant.id or (chosen is None and is_only_one and fold(said) == name):
            timely, reached, worth = (None if each is None else bool(each) for each in judged)
            yield _Service(client, timely, reached, worth, bool(is_over))


def _seen(found: Sequence[_Service]) -> list[_Service]:
    """Return the services of clients whoever sits at the desk sees in full."""
    condition = clients_shared()
    if condition is None:
        return list(found)
    clients = {client for (client,) in rows(CaseloadEntry.select(CaseloadEntry.client).where(condition))}
    return [each for each in found if each.client in clients]


def _card(found: Sequence[_Service], of_office: bool) -> PartnerCard:
    return PartnerCard(
        len(found),
        sum(not each.is_over for each in found),
        _answers(each.timely for each in found),
        _answers(each.aim_reached for each in found),
        _answers(each.worth_cost for each in found),
        of_office,
    )


def _answers(given: Iterable[bool | None]) -> Answers:
    counted = Counter(given)
    return Answers(counted[True], counted[False], counted[None])
