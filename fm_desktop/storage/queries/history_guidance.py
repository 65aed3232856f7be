"""What case discussions, takeover, entry and clarification add to a client's timeline."""

from collections.abc import Iterator
from datetime import date

from fm_desktop.domain.access import Sees
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.case_notes import (
    CaseDays,
    DiscussionRow,
    case_notes,
    days_of_cases,
    discussions_of_client,
)
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.sight import sees


@sees(Sees.SHARED)
def guidance_history(client: Id, case: Id | None) -> Iterator[HistoryRow]:
    """Yield what was talked over and noted; with a case only what belongs to it or to none."""
    for talk in discussions_of_client(client):
        if case is None or talk.case in (None, case):
            yield _discussion(talk)
    for found in days_of_cases(client):
        if case is None or found.case == case:
            yield from _notes(found)


def _discussion(row: DiscussionRow) -> HistoryRow:
    title = row.kind if row.agreed is None else f"{row.kind} {'for' if row.agreed else 'against'}"
    text = _joined(row.partners, row.question, row.result)
    return HistoryRow(
        row.day, None, "discussion", title, text, row.author, row.id, row.case, version=row.version
    )


def _notes(found: CaseDays) -> Iterator[HistoryRow]:
    rows = case_notes(found.case)
    if rows.takeover is not None:
        note = rows.takeover
        said = (note.talk_partner, note.placement, note.benefits, note.reception, note.measures)
        text = _joined(*said, note.providers)
        yield HistoryRow(note.day, None, "takeover", "takeover", text, None, note.id, found.case)
    if rows.entry is not None and found.entry_held_on is not None:
        entry = rows.entry
        won = {None: "open", True: "won", False: "lost"}[entry.won]
        text = _joined(entry.alliance, entry.next_steps, entry.prerequisites)
        yield HistoryRow(found.entry_held_on, None, "entry_record", won, text, None, entry.id, found.case)
    if rows.clarification is not None:
        noted = rows.clarification
        yielded = (noted.fields_of_action, noted.partners, noted.offered, noted.resistance)
        explained = (noted.advantages_on, noted.consequences_on, found.decided_on, found.main_since)
        day = max((each for each in explained if each is not None), default=date.min)
        yield HistoryRow(day, None, "clarification", "yield", _joined(*yielded), None, noted.id, found.case)


def _joined(*texts: str) -> str:
    return " · ".join(filter(None, texts))
