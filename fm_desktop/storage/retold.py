"""Whether the tables say what the journal tells: finds what was written with other tools.

Every deed signs what it changes. Told once more from the first entry to the newest, the journal must end at
the rows that are there. A row somebody has edited, added or taken away past the program shows, also where
the journal itself was cut behind it.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import peewee as pw

from fm_desktop.domain.deeds import ERASE, ERASE_AGAIN
from fm_desktop.storage.chain import Link, links
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import UNTOLD
from fm_desktop.storage.models import TABLES, Client, NoteSeal, RestrictedNote
from fm_desktop.storage.raw_rows import rows

NEVER_TOLD = frozenset(
    {"journal_entry", "caseload_entry", "due_row", "search_client", "search_text", "draft", "saved_view"}
)
"""Tables whose rows are computed from others, or are somebody's own and nobody's business."""
PARTLY_TOLD = frozenset({"reminder", "text_block"})
"""Tables some of whose rows are somebody's own."""
UNTOLD_FIELDS = {"office": frozenset({"computed_under", "last_case_number", "lists_seen_from"})}
"""What follows from other rows."""
SHARED = "household"
"""May have come with a client who is erased, and stays with the others."""
ERASING = frozenset({ERASE, ERASE_AGAIN})
VERSION = "version"
"""Counts how often a row was written; says nothing of its own."""
SEALS = "note_seal"
"""Told as who reads which note: how a key is sealed is not in the journal."""


class Retold:
    """What the entries say up to the last one taken, row by row."""

    def __init__(self) -> None:
        self._said: defaultdict[str, dict[Any, dict[str, Any]]] = defaultdict(dict)
        self._readers: defaultdict[Any, set[Any]] = defaultdict(set)
        self._emptied: Counter[Id | None] = Counter()
        self._erased: set[Id | None] = set()

    def take(self, link: Link) -> None:
        """Follow one entry."""
        if link.header.deed in ERASING:
            self._erased.add(link.header.client)
        if link.payload is None:
            self._emptied[link.header.client] += 1
            return
        for change in json.loads(link.payload).get("changes", ()):
            if change["table"] == SEALS:
                self._take_seal(change["row"], *change["fields"].get("reader", (None, None)))
            else:
                said = self._said[change["table"]].setdefault(change["row"], {})
                said.update({name: after for name, (_before, after) in change["fields"].items()})

    def _take_seal(self, note: str, before: str | None, after: str | None) -> None:
        self._readers[note] -= {before}
        self._readers[note] |= {after} - {None}

    def compared(self) -> Iterator[list[Finding]]:
        """Yield what is wrong, table by table, so that others are served in between."""
        emptied = sum(n for client, n in self._emptied.items() if not self._is_gone(client))
        yield [Finding("journal_content_erased", {"count": emptied})] if emptied else []
        for table in TABLES:
            if table is NoteSeal:
                yield self._wrong_seals()
            elif table._meta.table_name not in NEVER_TOLD:
                yield self._wrong_rows(table, is_all_told=not emptied)

    def _wrong_rows(self, table: type[pw.Model], *, is_all_told: bool) -> list[Finding]:
        name, wrong = table._meta.table_name, Counter[str]()
        told_of = [each for each in table._meta.sorted_fields if each.name not in UNTOLD.get(name, ())]
        said, fields = dict(self._said[name]), [field.name for field in told_of]
        (key,) = (field.name for field in table._meta.get_primary_keys())
        is_all_told &= not (self._erased and name == SHARED)
        ignored = UNTOLD_FIELDS.get(name, frozenset()) | {VERSION}
        for row in rows(table.select(*told_of)):
            there = dict(zip(fields, map(_told, row), strict=True))
            told = said.pop(there[key], None)
            if told is None:
                wrong["rows_not_in_journal"] += is_all_told and name not in PARTLY_TOLD
            elif any(there.get(each) != value for each, value in told.items() if each not in ignored):
                wrong["rows_unlike_journal"] += 1
        wrong["rows_missing"] += sum(any(v is not None for v in told.values()) for told in said.values())
        return [Finding(key, {"table": name, "count": n}) for key, n in sorted(wrong.items()) if n]

    def _is_gone(self, client: Id | None) -> bool:
        """Tell whether somebody has said that a client be erased, and they are."""
        return client in self._erased and not Client.select().where(Client.id == client).exists()

    def _wrong_seals(self) -> list[Finding]:
        """Find notes whose keys are with others than the journal says, or with fewer."""
        there: defaultdict[Any, set[Any]] = defaultdict(set)
        for note, reader in rows(NoteSeal.select(NoteSeal.note, NoteSeal.reader)):
            there[note.hex()].add(reader.hex())
        notes = {note.hex() for (note,) in rows(RestrictedNote.select(RestrictedNote.id))}
        count = sum(there[note] != self._readers[note] for note in notes)
        return [Finding("seals_unlike_journal", {"count": count})] if count else []


def retold() -> list[Finding]:
    """Return where the tables say something else than what was signed."""
    told = Retold()
    for link in links():
        told.take(link)
    return [finding for findings in told.compared() for finding in findings]


def _told(value: Any) -> Any:
    """Return a value of the file as the journal tells it."""
    return value.hex() if isinstance(value, bytes) else value
