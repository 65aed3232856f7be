"""What the table of cases reads, on the database thread: ids of all lines, and the pages that show."""

from datetime import date
from typing import NamedTuple

from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.caseload import LineFilter, LineRow, Order, first_lines, line_ids, lines
from fm_desktop.ui.tables.lines_model import PAGE


class Wanted(NamedTuple):
    """Which lines are to be shown, and where one stands among them."""

    filter: LineFilter
    order: Order
    today: date
    current: Id | None = None
    top: int = 0


class Found(NamedTuple):
    """Every id in order, and the pages that come into sight first."""

    wanted: Wanted
    ids: list[Id]
    pages: dict[int, list[LineRow]]
    soon_days: int = 7
    complete: bool = True


def find(wanted: Wanted) -> Found:
    """Return the lines as they are now; pages far from where one stands are left out."""
    ids = line_ids(wanted.filter, wanted.order, wanted.today)
    current = ids.index(wanted.current) if wanted.current in ids else 0
    numbers = {number for number in (wanted.top // PAGE, current // PAGE) if number * PAGE < len(ids)}
    pages = {number: lines(ids[number * PAGE : (number + 1) * PAGE]) for number in numbers}
    return Found(wanted, ids, pages, house_rules().soon_days)


def find_first(wanted: Wanted) -> Found:
    """Return one page at once, before all ids are known."""
    page = first_lines(wanted.filter, wanted.order, wanted.today, PAGE)
    return Found(
        wanted,
        [line.entry for line in page],
        {0: page} if page else {},
        house_rules().soon_days,
        len(page) < PAGE,
    )
