"""What is handed out holds everything that is stored about somebody, and nothing its reader may not see."""

import json
from base64 import b64decode

import pytest

from fm_desktop.casework.access_document import give_access, save_as_json
from fm_desktop.casework.opening import close_desk
from fm_desktop.errors import UserError
from fm_desktop.storage.models import TABLES, JournalEntry
from fm_desktop.storage.queries.everything import NOT_TOLD, THIRD, TOLD
from tests.casework.office import SECRET
from tests.casework.stories import TODAY
from tests.casework.transfers import Site, full_case


@pytest.fixture
def full(tmp_path):
    """Somebody at the desk, and a client with a row in every table."""
    story = Site(tmp_path / "here", "kaya", "Kaya", "Mitte").sit()
    yield story, story.client_of(full_case(story))
    close_desk()


def told(story, client, **more):
    return {section.table: section.rows for section in story.do(give_access, client, **more)[1]}


def test_every_table_is_told_or_it_is_said_why_not():
    assert set(TOLD) | set(NOT_TOLD) == set(TABLES)
    assert set(TOLD) & set(NOT_TOLD) == set()


def test_every_row_about_the_client_is_in_it_and_none_about_others(full):
    story, client = full
    other = story.client("Anders, Anna")
    found = told(story, client)
    for table in TOLD:
        name = table._meta.table_name
        theirs = [row for row in table.select().dicts() if other not in row.values()]
        assert len(found.get(name, [])) == len(theirs), name
    assert "Anders" not in repr(found)


def test_people_of_the_office_stand_in_it_by_name_and_the_household_by_its_number(full):
    found = told(*full)
    assert found["client"][0].values["bg_number"] == "12345//0001234"
    assert {row.values["author"] for row in found["note"]} == {"Kaya, Erika"}


def test_restricted_notes_are_in_it_only_where_asked_for(full):
    story, client = full
    assert "Streng vertraulich" not in repr(told(story, client))
    notes = told(story, client, restricted=True)["restricted_note"]
    assert [row.values["text"] for row in notes] == ["Streng vertraulich, berichtigt"]


def test_a_lead_who_takes_restricted_notes_along_is_written_down(office, noted):
    client, _case, _note = noted
    with office.at("hansen") as story:
        found = told(story, client, restricted=True)
        assert [row.values["text"] for row in found["restricted_note"]] == [SECRET]
        deeds = [row.deed for row in JournalEntry.select().where(JournalEntry.client == client)]
        assert deeds[-2:] == ["read_restricted", "give_access"]


def test_each_document_stands_in_the_journal(full):
    story, client = full
    told(story, client)
    assert story.journal(client)[0].deed == "give_access"


def test_what_speaks_of_others_or_may_is_marked(full):
    found = told(*full)
    for table in THIRD:
        assert all(row.others for row in found[table])
    assert found["note"][0].others == ("text",)
    assert found["client"][0].others == ()


def test_the_file_for_programs_holds_every_value_and_the_documents(full, tmp_path):
    story, client = full
    _changed, sections = story.do(give_access, client)
    file = tmp_path / "auskunft.json"
    save_as_json(file, sections, TODAY)
    read = json.loads(file.read_text("utf-8"))
    stored = read["stored"]
    assert read["made_on"] == TODAY.isoformat()
    assert b64decode(stored["attachment_content"][0]["content"]) == b"Hallo"
    assert {table: len(rows) for table, rows in stored.items()} == {
        section.table: len(section.rows) for section in sections
    }
    assert stored["map_tie"][0]["about_others"] == ["name"]


def test_a_file_that_cannot_be_written_is_said_and_nothing_stays(full, tmp_path):
    story, client = full
    _changed, sections = story.do(give_access, client)
    with pytest.raises(UserError, match="file_not_writable"):
        save_as_json(tmp_path / "missing" / "auskunft.json", sections, TODAY)
    assert not list(tmp_path.glob("**/auskunft*"))
