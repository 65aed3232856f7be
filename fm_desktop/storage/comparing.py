"""Computes all that the lists show anew and says where the file has something else; part of the check."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from fm_desktop.storage.ageing import is_stale
from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.computed import NOTHING_DUE, DueValues, EntryValues, computed
from fm_desktop.storage.derive import own_due
from fm_desktop.storage.facts import Line, lines_of
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CaseloadEntry, Client, DueRow
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.search import compare_index, compare_texts

APPOINTMENT = ("next_appointment", "next_appointment_time")
NEXT_DUE = ("next_due", "next_due_kind", "next_due_covered_until")
"""What comes next is seen from the day a line was written; which day that was is not known any more."""

MISSING, SURPLUS = "missing", "surplus"


def compare() -> list[Finding]:
    """Return where the lists differ from the history; nothing where they are to be rewritten anyway."""
    if is_stale():
        return []
    wrong: Counter[str] = Counter()
    items = texts = 0
    for ids in in_slices([client for (client,) in rows(Client.select(Client.id))]):
        found = [(line, *computed(line, house_rules(), date.min)) for line in lines_of(ids)]
        wrong.update(_wrong_fields(found, _stored_entries(ids)))
        items += _differing([due for _, _, all_due in found for due in all_due], _stored_due(ids))
        texts += compare_texts(ids)
    items += _differing(own_due(None, house_rules()), _stored_due(None))
    return [*_findings(wrong, items, texts), *compare_index()]


def _findings(wrong: Counter[str], items: int, texts: int) -> list[Finding]:
    lines = [Finding("list_lines_differ", {"field": name, "count": n}) for name, n in sorted(wrong.items())]
    counted = (("due_items_differ", items), ("search_texts_differ", texts))
    return [*lines, *(Finding(key, {"count": count}) for key, count in counted if count)]


def _stored_entries(ids: Sequence[Id]) -> dict[Id, EntryValues]:
    columns = [getattr(CaseloadEntry, name) for name in EntryValues._fields]
    query = CaseloadEntry.select(*columns).where(CaseloadEntry.client.in_(ids))
    return {row[0]: EntryValues._make(row) for row in rows(query)}


def _stored_due(ids: Sequence[Id] | None) -> list[DueValues]:
    """Return the due items of some clients, or those of people themselves."""
    query = DueRow.select(*(getattr(DueRow, name) for name in DueValues._fields))
    if ids is None:
        query = query.where(DueRow.entry.is_null())
    else:
        query = query.join(CaseloadEntry).where(CaseloadEntry.client.in_(ids))
    return [DueValues._make(row) for row in rows(query)]


def _differing(due: Sequence[DueValues], stored: Sequence[DueValues]) -> int:
    """Return how many items are stored and should not be, or should be and are not."""
    wanted, there = Counter(due), Counter(stored)
    return (wanted - there).total() + (there - wanted).total()


def _wrong_fields(
    found: Sequence[tuple[Line, EntryValues, Any]], stored: dict[Id, EntryValues]
) -> Iterator[str]:
    """Yield the name of each field that differs, once for each line."""
    for line, entry, due in found:
        there = stored.pop(line.id, None)
        if there is None:
            yield MISSING
            continue
        yield from _differences(entry, there)
        yield from _not_next(line, due, there)
    yield from (SURPLUS for _ in stored)


def _differences(entry: EntryValues, there: EntryValues) -> Iterator[str]:
    for name in EntryValues._fields:
        if name not in (*APPOINTMENT, *NEXT_DUE) and getattr(entry, name) != getattr(there, name):
            yield name


def _not_next(line: Line, due: Sequence[DueValues], there: EntryValues) -> Iterator[str]:
    """Yield what cannot come next whatever the day it is seen from."""
    planned = {(each.day.isoformat(), each.time) for each in line.planned} | {(None, None)}
    if (there.next_appointment, there.next_appointment_time) not in planned:
        yield APPOINTMENT[0]
    items: set[tuple[str, str | None, str | None]] = {
        (each.effective, each.due, each.covered_until) for each in due
    }
    if all(each.lapses_after for each in due):
        items.add((NOTHING_DUE, None, None))
    if (there.next_due, there.next_due_kind, there.next_due_covered_until) not in items:
        yield NEXT_DUE[0]
