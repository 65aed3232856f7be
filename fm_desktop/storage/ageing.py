"""Whether the lists the file holds are still right: other rules may have come, or days gone by.

Kept apart from `derive`, so that a start on which all is right need not import how lists are computed.
"""

from datetime import date

from fm_desktop.storage.house import house_rules, stamp
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, DueRow, Office
from fm_desktop.storage.raw_rows import rows


def is_stale() -> bool:
    """Tell whether the rules have changed since the lists were written, from directive to holidays."""
    written_under = [text for (text,) in rows(Office.select(Office.computed_under))]
    return bool(written_under) and written_under != [stamp(house_rules())]


def lapsed(today: date) -> set[Id]:
    """Return the clients of whom time alone has changed what the lists show.

    A work opportunity that is over is not due any longer (D15), and no appointment behind us is the next.
    """
    return _with_past_appointment(today) | _with_lapsed_item(today)


def _with_past_appointment(today: date) -> set[Id]:
    query = CaseloadEntry.select(CaseloadEntry.client).where(CaseloadEntry.next_appointment < today)
    return {client for (client,) in rows(query)}


def _with_lapsed_item(today: date) -> set[Id]:
    """Return the clients whose line names an item as next that has lapsed."""
    query = (
        CaseloadEntry.select(CaseloadEntry.client)
        .join(DueRow, on=(DueRow.entry == CaseloadEntry.id))
        .where(
            DueRow.lapses_after < today,
            DueRow.effective == CaseloadEntry.next_due,
            DueRow.due == CaseloadEntry.next_due_kind,
        )
    )
    return {client for (client,) in rows(query)}
