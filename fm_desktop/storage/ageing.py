"""Whether the lists the file holds are still right: other rules may have come, or days gone by.

Kept apart from `derive`, so that a start on which all is right need not import how lists are computed.
"""

from datetime import date

from fm_desktop.domain.directive import Due
from fm_desktop.storage.database import db
from fm_desktop.storage.house import house_rules, stamp
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Appointment, CaseloadEntry, DueRow, Office
from fm_desktop.storage.raw_rows import day, rows


def is_stale() -> bool:
    """Tell whether the rules have changed since the lists were written, from directive to holidays."""
    written_under = [text for (text,) in rows(Office.select(Office.computed_under))]
    return bool(written_under) and written_under != [stamp(house_rules())]


def lapsed(today: date) -> set[Id]:
    """Return the clients of whom time alone has changed what the lists show.

    A work opportunity that is over is not due any longer (D15), and no appointment behind us is the next.
    Where the computer's clock was ahead and has been put right, what had gone comes back.
    """
    written = seen_from()
    if written == today:
        return set()
    gone = _with_past_appointment(today) | _with_lapsed_item(today)
    if written is not None and written < today:
        return gone
    return gone | _with_earlier_appointment(today) | _with_item_again(today)


def seen_from() -> date | None:
    """Return the day from which all lines are seen; none where that is not known."""
    query = Office.select(Office.lists_seen_from)
    return next((day(text) for (text,) in rows(query)), None)


def all_seen_from(today: date) -> None:
    """Note that every line is as seen from a day."""
    db.execute(Office.update(lists_seen_from=today))


def some_seen_from(today: date) -> None:
    """Note that some lines are written as seen from a day, whatever the others are."""
    db.execute(Office.update(lists_seen_from=None).where(Office.lists_seen_from != today))


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


def _with_earlier_appointment(today: date) -> set[Id]:
    """Return the clients of whom an appointment lies ahead, and before the one their line names as next."""
    line = CaseloadEntry
    own = (Appointment.case == line.case) | (Appointment.case.is_null() & line.newest)
    query = (
        line.select(line.client)
        .join(Appointment, on=((Appointment.client == line.client) & own))
        .where(
            Appointment.status == "planned",
            Appointment.day >= today,
            line.next_appointment.is_null() | (Appointment.day < line.next_appointment),
        )
    )
    return {client for (client,) in rows(query)}


def _with_item_again(today: date) -> set[Id]:
    """Return the clients of whom an item that may lapse is there, and before the one named as next."""
    line = CaseloadEntry
    of_that_day = DueRow.effective == line.next_due
    behind = line.next_due_covered_until.is_null(False) | (line.next_due_kind == str(Due.D18))
    query = (
        line.select(line.client)
        .join(DueRow, on=(DueRow.entry == line.id))
        .where(
            DueRow.lapses_after >= today,
            DueRow.covered_until.is_null(),
            (DueRow.effective < line.next_due) | (of_that_day & behind),
        )
    )
    return {client for (client,) in rows(query)}
