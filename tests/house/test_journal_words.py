"""Whoever reads the journal meets no word of ours: deeds and fields are all said in words."""

import re

import pytest

from fm_desktop.storage.models import (
    TABLES,
    CaseloadEntry,
    CatalogueEntry,
    Draft,
    DueRow,
    JournalEntry,
    Leave,
    NoteSeal,
    Office,
    Person,
    PersonRole,
    PinnedReader,
    SavedView,
    SearchClient,
    SearchText,
    TextBlock,
)
from fm_desktop.ui.case.journal_fields import fields
from fm_desktop.ui.case.journal_words import SILENT, _deeds

DEED = re.compile(r'\brecorded\(\s*"(\w+)"')
ELSEWHERE = {
    *(CaseloadEntry, DueRow, JournalEntry, Draft, SavedView, SearchClient, SearchText),
    *(CatalogueEntry, Leave, Office, Person, PersonRole, NoteSeal, PinnedReader, TextBlock),
}
"""What is no part of a client's history."""


@pytest.fixture
def deeds(sources):
    return {deed for source in sources if "casework" in source.name for deed in DEED.findall(source.text)}


def test_every_deed_has_its_words(deeds):
    assert len(deeds) > 40
    assert sorted(deeds - set(_deeds("de"))) == []


def test_every_field_has_its_words():
    said = set(fields("de")) | SILENT
    columns = {
        (table.__name__, field.name)
        for table in TABLES
        if table not in ELSEWHERE
        for field in table._meta.sorted_fields
        if not hasattr(field, "rel_model")
    }
    assert sorted(f"{table}.{name}" for table, name in columns if name not in said) == []
