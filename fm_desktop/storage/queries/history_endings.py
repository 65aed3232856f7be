"""What ends, handovers, aftercare and changed work opportunities add to a client's timeline."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Ending, Handover, JournalEntry
from fm_desktop.storage.queries.endings import reasons_of
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.journal import changed_values
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import sees

WHY = {"extend_aftercare": "extension_reason", "extend_agh": "change_reason"}
"""Deeds the timeline tells, and the field that says why."""


@sees(Sees.SHARED)
def endings_history(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield how a case was ended or handed over, and why aftercare or an AGH goes on.

    The text of an end has a line for each thing said: its key, a tab, the words.
    """
    yield from _endings(client, case)
    yield from _receipts(client, case)
    yield from _handovers(client, case)
    yield from _changes(client, case)


def _endings(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    columns = (
        Ending.day, Ending.onward, Ending.stable, Ending.stable_reason, Ending.talk_on, Ending.talk_partner,
        Ending.left_open, Ending.outcome, Ending.id, Ending.case,
    )  # fmt: skip
    query = Ending.select(*columns).join(Case).where(Case.client == client)
    query = query if case is None else query.where(Ending.case == case)
    for day, onward, stable, why, talk_on, partner, left_open, outcome, row, of_case in read(_same, query):
        said = [
            *(reasons_of(row) if onward == "aftercare" else ()),  # else the step into the end tells them
            (f"stable_{stable}".lower(), why) if stable is not None else ("", ""),
            ("talk", f"{partner}\t{talk_on.isoformat()}") if talk_on else ("", ""),
            ("left_open", left_open) if left_open else ("", ""),
            ("outcome", outcome) if outcome else ("", ""),
        ]
        text = "\n".join(f"{key}\t{words}" for key, words in said if key)
        if text:
            yield HistoryRow(day, None, "ending", onward, text, None, row, of_case)


def _receipts(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    query = Case.select(Case.receipt_on, Case.transferred_to, Case.id).where(
        Case.client == client, Case.receipt_on.is_null(False)
    )
    query = query if case is None else query.where(Case.id == case)
    for day, site, row in read(_same, query):
        yield HistoryRow(day, None, "receipt", "receipt", site or "", None, row, row)


def _handovers(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield from whom to whom a case went; the text has a line for the two, then the summary."""
    told, known = Handover, names()
    columns = (
        told.day, told.from_person, told.to_person, told.summary, told.author, told.id, told.case,
    )  # fmt: skip
    query = told.select(*columns).join(Case).where(Case.client == client)
    query = query if case is None else query.where(told.case == case)
    for day, before, after, summary, author, row, of_case in read(_same, query):
        way = " → ".join(filter(None, (known[before].name, known[after].name)))
        text = "\n".join(filter(None, (way, summary)))
        yield HistoryRow(day, None, "handover", "handover", text, known[author].name, row, of_case)


def _changes(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    entry, known = JournalEntry, names()
    columns = (entry.at, entry.deed, entry.author, entry.seq, entry.case, entry.payload)
    query = entry.select(*columns).where(entry.client == client, entry.deed.in_(tuple(WHY)))
    if case is not None:
        query = query.where((entry.case == case) | entry.case.is_null())
    for at, deed, author, seq, of_case, payload in rows(query):
        here = datetime.fromisoformat(at).astimezone()
        text = str(changed_values(payload).get(WHY[deed]) or "")
        name = known[author].name if author in known else None
        row, time = seq.to_bytes(16, "big"), f"{here:%H:%M}"
        yield HistoryRow(here.date(), time, "change", deed, text, name, row, of_case)


def _same(*row: Any) -> tuple[Any, ...]:
    return row
