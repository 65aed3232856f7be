"""With the key of the file and plain SQL nobody finds a word of a restricted note, nor what opens one."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.deputies import Answer, DeputyData, appoint_deputy, ask_deputy_consent
from fm_desktop.casework.drafts import DraftOf, keep_draft
from fm_desktop.casework.intake import assign
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.restricted_notes import RestrictedData, correct_restricted, write_restricted
from fm_desktop.casework.talks import ContactData
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import Draft, NoteSeal, RestrictedNote
from fm_desktop.storage.queries.drafts import drafts_of
from fm_desktop.vault.sealing import open_key
from tests.casework.office import PASSWORD, Office, confirm_all, texts
from tests.casework.stories import TODAY
from tests.storage.raw_file import data_key, in_the_clear, traces, values

WRITTEN, CORRECTED, TAKEN_BACK, BEGUN = (
    "Zwangsräumung droht, Vermieter heißt Hübsch",
    "Räumung abgewendet durch Darlehen der Großmutter",
    "Spielsucht seit Trennung, Straße verlassen",
    "Bußgeldbescheid über neunhundert Euro",
)
OPEN = "Bewerbungsmappe vollständig überarbeitet"
SECRETS = (WRITTEN, CORRECTED, TAKEN_BACK, BEGUN)


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """Return an office in which everything has happened to restricted notes, and on whom they are."""
    office = Office(tmp_path_factory.mktemp("raw") / "office")
    office.found()
    with office.at("kaya") as story:
        case = story.in_steering()
        client = story.client_of(case)
        confirm_all(story)
        talk = ContactData(client, case, TODAY)
        said = Conversation(talk, [NoteData(OPEN)], restricted=[RestrictedData(WRITTEN)])
        story.do(document_talk, said)
        note = RestrictedNote.get().id
        story.do(correct_restricted, note, RestrictedData(CORRECTED))
        story.do(write_restricted, client, case, TODAY, RestrictedData(TAKEN_BACK))
        story.do(undo_last)
        begun = json.dumps({"title": "Gespräch", "fields": {"restricted": BEGUN}})
        keep_draft(new_id(), DraftOf("contact", client, case), begun, by=story.by, at=datetime.now(UTC))
        last = TODAY + timedelta(days=7)
        _, deputyship = story.do(appoint_deputy, DeputyData(office.ids["derya"], TODAY, last))
        story.do(ask_deputy_consent, deputyship, [Answer(client, True)], TODAY)
        confirm_all(story)
    with office.at("derya") as story:
        assert CORRECTED in texts(story, client)
    with office.at("hansen") as story:
        assert CORRECTED in texts(story, client)
        story.do(assign, case, office.ids["nolte"], TODAY)
    return office, client


@pytest.fixture(scope="module")
def key(lived):
    """Return the data key, as the placement officer has it."""
    return data_key(lived[0].folder, "petersen", PASSWORD)


def test_an_open_note_is_found_so_that_looking_is_worth_something(lived, key, tmp_path):
    office, _client = lived
    assert traces(in_the_clear(office.folder, key, tmp_path / "copy"), OPEN)
    assert {table for table, value in values(office.folder, key) if traces(value, OPEN)} >= {
        "note",
        "journal_entry",
    }


@pytest.mark.parametrize("secret", SECRETS)
def test_no_word_of_a_restricted_one_stands_anywhere(lived, key, tmp_path, secret):
    office, _client = lived
    pages = in_the_clear(office.folder, key, tmp_path / "copy")
    fragments = [secret, *(word for word in secret.split() if len(word) > 7)]
    assert [each for each in fragments if traces(pages, each)] == []
    found = [
        table for table, value in values(office.folder, key) for each in fragments if traces(value, each)
    ]
    assert found == []


def test_no_file_of_the_folder_says_a_word_in_the_clear(lived):
    office, _client = lived
    files = [file for file in office.folder.iterdir() if file.is_file()]
    assert len(files) >= 2
    assert [
        (file.name, each) for file, each in product(files, SECRETS) if traces(file.read_bytes(), each)
    ] == []


def test_a_transaction_that_was_killed_leaves_no_word(lived, key, tmp_path):
    office, client = lived
    left = DataFolder(tmp_path)
    with office.at("nolte") as story:
        case = RestrictedNote.get().case_id
        db.execute_sql("PRAGMA cache_size = 1")  # whatever is changed goes to the disk before it is stored
        with db.atomic() as transaction:
            story.do(write_restricted, client, case, TODAY, RestrictedData(TAKEN_BACK * 100))
            for file in office.folder.iterdir():
                if file.is_file():
                    shutil.copy(file, tmp_path)
            transaction.rollback()
    (journal,) = (file.read_bytes() for file in tmp_path.iterdir() if file.name.endswith("-journal"))
    assert len(journal) > 4096
    assert traces(journal, TAKEN_BACK) == []
    for file in tmp_path.glob("*-journal"):
        file.unlink()
    pages = in_the_clear(left.path, key, tmp_path / "copy")
    assert pages != in_the_clear(office.folder, key, tmp_path / "stored")
    assert traces(pages, TAKEN_BACK) == []


def test_what_is_sealed_stands_in_its_own_row_alone(lived, key):
    """A body kept elsewhere would still open with a key somebody was to lose."""
    office, _client = lived
    with office.at("petersen"):
        sealed = [bytes(row.body) for row in RestrictedNote.select()]
        sealed += [bytes(row.sealed) for row in NoteSeal.select()]
        sealed += [bytes(row.signature) for row in RestrictedNote.select()]
    places = {
        table
        for table, value in values(office.folder, key)
        for each in sealed
        if each in value or each.hex().encode() in value
    }
    assert places == {"restricted_note", "note_seal"}
    told = b"".join(value for table, value in values(office.folder, key) if table == "journal_entry")
    assert b'"body"' not in told
    assert b'"sealed"' not in told


def test_nothing_in_the_file_opens_a_seal(lived, key):
    office, _client = lived
    found = {value[start : start + 32] for _table, value in values(office.folder, key) for start in (0, 32)}
    found |= {key, *(person for person in office.ids.values())}
    keys = {each for each in found if len(each) == 32}
    with office.at("petersen"):
        for seal in NoteSeal.select():
            note = RestrictedNote.get_by_id(seal.note_id)
            assert not any(_opens_seal(seal, each) for each in keys)
            assert not any(_opens_body(note, each) for each in keys)


def test_colleagues_hold_no_seal_and_open_none_with_their_own_keys(lived):
    office, _client = lived
    for login in ("petersen", "kaya", "derya"):  # the officer, who ran the case before, the deputy since
        with office.at(login) as story:
            assert not any(_opens_seal(seal, story.by.sealing_key) for seal in NoteSeal.select())
            if login != "kaya":
                assert drafts_of(story.by.person_id) == []
    with office.at("nolte") as story:
        mine = NoteSeal.select().where(NoteSeal.reader == story.by.person_id)
        assert mine
        assert all(_opens_seal(seal, story.by.sealing_key) for seal in mine)


def test_somebody_elses_draft_does_not_open_under_another_name(lived):
    office, _client = lived
    with office.at("derya") as story:
        row = Draft.get()
        Draft.create(
            person=story.by.person_id,
            form=row.form,
            client=row.client_id,
            content=row.content,
            saved_at=row.saved_at,
        )
        assert drafts_of(story.by.person_id) == []
        Draft.delete().where(Draft.person == story.by.person_id).execute()
    with office.at("kaya") as story:
        (draft,) = drafts_of(story.by.person_id)
        assert draft.content["fields"] == {"restricted": BEGUN}
        twin = Draft.create(
            person=story.by.person_id, form="review", content=row.content, saved_at=row.saved_at
        )
        assert [each.id for each in drafts_of(story.by.person_id)] == [draft.id]
        twin.delete_instance()


def test_all_texts_are_as_long_as_the_next_kib(lived):
    office, client = lived
    with office.at("nolte") as story:
        case = RestrictedNote.get().case_id
        for text in ("ja", "x" * 800, "x" * 1100):
            story.do(write_restricted, client, case, TODAY, RestrictedData(text))
        lengths = {len(row.body) - 28 for row in RestrictedNote.select()}
        assert lengths == {1024, 2048}
        for _ in range(3):
            story.do(undo_last)


def test_an_erased_note_leaves_nothing_on_a_free_page(lived, tmp_path):
    office, _client = lived
    copied = Office(tmp_path / "erased")
    shutil.copytree(office.folder, copied.folder)
    with copied.at("nolte"):
        bodies = [bytes(row.body) for row in RestrictedNote.select()]
        assert bodies
        RestrictedNote.delete().execute()
        assert NoteSeal.select().count() == 0
    key = data_key(copied.folder, "petersen", PASSWORD)
    pages = in_the_clear(copied.folder, key, tmp_path / "copy")
    assert [body for body in bodies if body[:64] in pages] == []


def _opens_seal(seal, private):
    try:
        return bool(open_key(seal.sealed, seal.note_id, seal.reader_id, private))
    except (UserError, ValueError):
        return False


def _opens_body(note, key):
    try:
        AESGCM(key).decrypt(note.body[:12], note.body[12:], None)
    except (InvalidTag, ValueError):
        return False
    return True
