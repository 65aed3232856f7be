"""Everything the file holds about one client, for whoever asks what is stored about them (Art. 15 DSGVO)."""

import base64
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.storage import models
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import plain
from fm_desktop.storage.models import Case, Client, Household, Person
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.storage.queries.names import NOBODY, names
from fm_desktop.storage.sight import sees
from fm_desktop.storage.transfer_tables import CHILDREN, TRAVELS, Row, name_of

TOLD: tuple[Row, ...] = (Client, Case, *TRAVELS, models.DeputyConsent, models.SentCase, models.ReceivedCase)
"""Tables that are told, in this order; the household with the client."""
NOT_TOLD: Mapping[Row, str] = {
    **dict.fromkeys((models.Office, models.Person, models.PersonRole, models.SavedView), "of the office"),
    **dict.fromkeys((models.Leave, models.TextBlock, models.CatalogueEntry), "of the office"),
    **dict.fromkeys((models.DirectoryPartner, models.NetworkMeeting), "of the office"),
    **dict.fromkeys((models.Deputyship, models.PinnedReader, models.NoteSeal), "who reads, no content"),
    models.SamePerson: "names another client",
    **dict.fromkeys((models.CaseloadEntry, models.DueRow), "computed from what is told"),
    **dict.fromkeys((models.SearchClient, models.SearchText), "computed from what is told"),
    models.Draft: "not recorded yet",
    models.Household: "told with the client",
    models.RestrictedNote: "told where its reader asks for it by name",
    models.JournalEntry: "told as who did what when",
}
"""Tables that are not told as they are, and why."""
THIRD = frozenset({"map_tie", "map_snapshot"})
"""Tables that speak of others than the client."""
OWN = frozenset({"client", "case", "household"})
"""Tables whose words are the client's own, or the office's."""
CLEAR = frozenset({"id", "client", "day", "kind", "quality", "author", "person"})
"""Fields that speak of no third person."""
FILES = "attachment_content"
"""What is in files: told as they are, to machines alone."""


class ToldRow(NamedTuple):
    """One row as plain values, by the names of its fields; people of the office by their names."""

    values: Mapping[str, Any]
    others: tuple[str, ...] = ()
    """Fields that speak of somebody else, or may: to be looked at before the document is handed out."""


class Section(NamedTuple):
    """All rows of one kind, in the order they were made."""

    table: str
    rows: list[ToldRow]


@sees(Sees.SHARED)
def everything_about(client: Id) -> list[Section]:
    """Return all that is stored about a client, but restricted notes, kind by kind; no empty kinds."""
    found: dict[Row, list[Any]] = {}
    for table in TOLD:
        found[table] = list(_rows_of(table, client, found))
    sections = [Section(name_of(table), [_told(row) for row in rows]) for table, rows in found.items()]
    sections.append(Section("journal_entry", list(_journal(client))))
    return [section for section in sections if section.rows]


def _rows_of(table: Row, client: Id, found: Mapping[Row, list[Any]]) -> pw.ModelSelect:
    if table is Client:
        return table.select().where(table.id == client)
    if (parent := CHILDREN.get(table)) is not None:
        field = getattr(table, parent)
        condition = field.in_([row.get_id() for row in found[field.rel_model]])
    elif hasattr(table, "client"):
        condition = table.client == client
    else:
        condition = table.case.in_(Case.select(Case.id).where(Case.client == client))
    return table.select().where(condition).order_by(table._meta.primary_key)


def _told(row: Any) -> ToldRow:
    called, values = names(), {}
    for field in row._meta.sorted_fields:
        value = row.__data__.get(field.name)
        if value is None or value == "":
            continue
        if isinstance(field, pw.ForeignKeyField) and field.rel_model is Person:
            values[field.name] = called.get(value, NOBODY).name or ""
        elif isinstance(field, pw.ForeignKeyField) and field.rel_model is Household:
            values["bg_number"] = Household.get_by_id(value).bg_number
        elif row._meta.table_name == FILES and isinstance(value, bytes) and field.name == "content":
            values[field.name] = base64.b64encode(value).decode()
        else:
            values[field.name] = plain(value)
    return ToldRow(values, _others(row._meta.table_name, values))


def _others(table: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return which fields may speak of somebody else: free texts do; keys of lists have no blanks."""
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    if table in OWN:
        return tuple(name for name in texts if name in ("remark",))
    if table in THIRD:
        return tuple(name for name in texts if name not in CLEAR)
    return tuple(name for name, value in texts.items() if " " in value and name not in CLEAR)


def _journal(client: Id) -> Iterator[ToldRow]:
    for row in reversed(journal_of(client, -1)):
        at = row.at.isoformat(timespec="minutes")
        yield ToldRow({"at": at, "author": row.author or "", "deed": row.deed})
