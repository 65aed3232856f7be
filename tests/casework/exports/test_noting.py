"""A file of client data leaves an entry in the journal: who, what kind, when, how many; no name, no place."""

import json
from functools import partial

import pytest

from fm_desktop.casework.exports.noting import CASELOAD, MAP, noted_export, write_content
from fm_desktop.casework.opening import close_desk
from fm_desktop.storage.models import JournalEntry
from tests.casework.transfers import Site, full_case


@pytest.fixture
def story(tmp_path):
    yield Site(tmp_path / "here", "kaya", "Kaya", "Mitte").sit()
    close_desk()


def noted():
    return list(JournalEntry.select().where(JournalEntry.deed == "export"))


def test_a_file_is_noted_with_its_kind_and_how_many_and_nothing_else(story, tmp_path):
    file = tmp_path / "geheim.csv"
    assert story.do(noted_export, CASELOAD, partial(write_content, file, b"Muster", 7))[1] == 7
    assert file.read_bytes() == b"Muster"
    (entry,) = noted()
    assert entry.author == story.by.person_id
    assert entry.client is None
    (change,) = json.loads(entry.payload)["changes"]
    assert change["fields"] == {"kind": [None, "caseload"], "count": [None, 7]}


def test_what_could_not_be_written_is_not_noted(story, tmp_path):
    write = partial(write_content, tmp_path / "nowhere" / "a.csv", b"")
    assert story.refused(noted_export, CASELOAD, write) == "file_not_writable"
    assert not noted()


def test_a_file_about_a_client_stands_in_their_journal(story, tmp_path):
    client = story.client_of(full_case(story))
    story.do(noted_export, MAP, partial(write_content, tmp_path / "a.png", b""), client=client)
    assert story.journal(client)[0].deed == "export"
