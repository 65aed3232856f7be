"""Rows that are planned first and stored together with those of many others."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.storage.bulk import insert_rows
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.journal import UNTOLD, Change
from fm_desktop.storage.models import TABLES

Row = type[pw.Model]


class _Update(NamedTuple):
    table: Row
    row: Id
    values: Mapping[str, Any]


class Batch:
    """New rows and changed fields that belong together, such as all that a list says of one client."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        """What the journal will say of them."""
        self._inserts: list[tuple[Row, dict[str, Any]]] = []
        self._updates: list[_Update] = []

    def create(self, table: Row, **values: Any) -> Id:
        """Plan a new row and return its identifier."""
        row: Id = values.setdefault("id", new_id())
        self._inserts.append((table, values))
        name_of_table = table._meta.table_name
        silent = {"id", *UNTOLD.get(name_of_table, ())}
        told = {each: (None, value) for each, value in values.items() if each not in silent}
        said = {each: pair for each, pair in told.items() if pair[1] is not None}
        self.changes.append(Change(name_of_table, row, said))
        return row

    def update(self, table: Row, row: Id, before: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
        """Plan to change the fields that differ from before; tell whether any does."""
        pairs = {name: (before[name], value) for name, value in values.items() if before[name] != value}
        if not pairs:
            return False
        self._updates.append(_Update(table, row, {name: after for name, (_, after) in pairs.items()}))
        self.changes.append(Change(table._meta.table_name, row, pairs))
        return True


def store(batches: Iterable[Batch]) -> None:
    """Write everything that was planned; belongs into the caller's transaction, as does the journal."""
    batches = list(batches)
    planned = defaultdict(list)
    for batch in batches:
        for table, values in batch._inserts:
            planned[table].append(values)
    for table in TABLES:  # each after those it refers to
        _insert(table, planned[table])
    for batch in batches:
        for update in batch._updates:
            _update(update)


def _insert(table: Row, planned: list[dict[str, Any]]) -> None:
    if not planned:
        return
    names, defaults = list(table._meta.fields), table._meta.get_default_dict()
    fields = [table._meta.fields[name] for name in names]
    rows = [
        [
            field.db_value(values.get(name, defaults.get(name)))
            for name, field in zip(names, fields, strict=True)
        ]
        for values in planned
    ]
    insert_rows(table, names, rows)


def _update(update: _Update) -> None:
    table, fields = update.table, update.table._meta.fields
    values = {fields[name]: value for name, value in update.values.items()}
    if "version" in fields:
        values[fields["version"]] = fields["version"] + 1
    table.update(values).where(table._meta.primary_key == update.row).execute()
