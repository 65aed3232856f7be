"""A way of looking at the table of cases: filters, order and columns; can be kept under a name."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any, Self, get_args

from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineFilter, Order, OrderColumn
from fm_desktop.ui.tables.line_columns import KEYS

MINE, EVERYBODY, NOBODY = "mine", "all", "none"
AT_FIRST = KEYS[:9]


@dataclass(frozen=True, slots=True)
class Look:
    """What the table shows and how; `manager` is mine, all, none or the id of a person as text."""

    manager: str = MINE
    phases: tuple[str, ...] = ()
    due: str = ""
    order: OrderColumn = "next_due"
    descending: bool = False
    columns: tuple[str, ...] = AT_FIRST

    def with_(self, **changes: Any) -> Self:
        """Return the look with some of it changed."""
        return replace(self, **changes)

    def filter(self, me: Id, text: str) -> LineFilter:
        """Return what the query is to look for, as seen by a person."""
        return LineFilter(
            manager=self._manager(me),
            unassigned=self.manager == NOBODY,
            phases=frozenset(self.phases),
            due=self.due or None,
            text=text,
            closed=bool(CLOSED & {Phase(phase) for phase in self.phases}),
        )

    def line_order(self) -> Order:
        """Return by what the query is to sort."""
        return Order(self.order, self.descending)

    def _manager(self, me: Id) -> Id | None:
        if self.manager in (EVERYBODY, NOBODY):
            return None
        return me if self.manager == MINE else bytes.fromhex(self.manager)

    def sorted_by(self, order: OrderColumn) -> Self:
        """Return the look sorted by something; asked again it turns round."""
        return self.with_(order=order, descending=order == self.order and not self.descending)

    def narrows(self) -> bool:
        """Tell whether phases or deadlines are filtered, beside whose cases they are."""
        return bool(self.phases or self.due)

    def stored(self) -> str:
        """Return the look as a saved view keeps it."""
        return json.dumps(asdict(self))


def look_from(stored: str) -> Look:
    """Return the look a saved view keeps; what is unknown today gives way to the usual."""
    try:
        values = json.loads(stored)
        return Look(
            manager=str(values["manager"]),
            phases=_known(values["phases"], Phase),
            due=str(values["due"]),
            order=_order(values["order"]),
            descending=bool(values["descending"]),
            columns=_known(values["columns"], KEYS) or AT_FIRST,
        )
    except (ValueError, KeyError, TypeError):
        return Look()


def _order(stored: Any) -> OrderColumn:
    return stored if stored in get_args(OrderColumn) else "next_due"


def _known(values: Iterable[Any], among: Iterable[str]) -> tuple[str, ...]:
    known = {str(each) for each in among}
    return tuple(str(value) for value in values if str(value) in known)


BUILT_IN: dict[str, Look] = {
    "mine": Look(),
    "all": Look(manager=EVERYBODY),
    "unassigned": Look(manager=NOBODY),
    "watched": Look(manager=EVERYBODY, phases=("watch",)),
    "closed": Look(
        manager=EVERYBODY, phases=("ended", "transferred", "declined"), order="phase_since", descending=True
    ),
}
