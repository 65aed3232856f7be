"""What deeds write is found at once; what only named readers may know is found by them, in memory."""

from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.reading_restricted import own_restricted_texts
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.casework.undo import undo_last
from fm_desktop.storage.database import db
from fm_desktop.storage.queries.search import SealedText, TextQuestion, count_texts, found_texts
from tests.casework.stories import TODAY

SECRET = "Verschwiegen: die Spielsucht"


def texts(typed, sealed=()):
    return [hit.excerpt.text for hit in found_texts(TextQuestion(typed), sealed)]


def own(story):
    return [SealedText._make(each) for each in own_restricted_texts(by=story.by, today=story.today)]


def values():
    """Yield everything that lies in any table, the index's own and the journal among them."""
    tables = [name for (name,) in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for table in tables:
        for row in db.execute_sql(f'SELECT * FROM "{table}"'):
            yield from (str(value).encode() if not isinstance(value, bytes) else value for value in row)


def test_what_is_recorded_is_found_and_what_is_taken_back_is_not(story):
    case = story.in_steering()
    story.do(record_contact, ContactData(story.client_of(case), case, TODAY, summary="Umzug ins Grüne"))
    assert texts("gruene umzug") == ["Umzug ins Grüne"]
    story.do(undo_last)
    assert texts("gruene umzug") == []


def test_a_conversation_with_notes_is_found_with_each(story):
    case = story.in_steering()
    talk = ContactData(story.client_of(case), case, TODAY)
    notes = (NoteData("Miete geklärt"), NoteData("Standort: Miete", kind="standing"))
    story.do(document_talk, Conversation(talk, notes))
    assert count_texts(TextQuestion("miete")) == {"consultation": 1, "standing": 1}


def test_a_restricted_note_lies_in_no_index_and_is_found_from_memory_by_who_runs_the_case(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        client = story.client_of(case)
        story.do(write_note, client, case, TODAY, NoteData("Offen: der Umzug"))
        story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
        assert texts("spielsucht") == []
        (hit,) = found_texts(TextQuestion("spielsucht"), own(story))
        assert (hit.excerpt.text, hit.client, hit.is_restricted) == (SECRET, client, True)
        lying = [value.lower() for value in values()]
        assert any(b"umzug" in value for value in lying)
        for word in (b"verschwiegen", b"spielsucht", b"spielsuch"):
            assert not any(word in value for value in lying)


def test_nobody_else_finds_it_or_counts_it(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        story.do(write_restricted, story.client_of(case), case, TODAY, RestrictedData(SECRET))
    for login in ("hansen", "nolte", "petersen"):
        with office.at(login) as story:
            assert texts("spielsucht", own(story)) == []
            assert count_texts(TextQuestion("spielsucht"), own(story)) == {}


def test_a_colleague_finds_nothing_of_a_case_they_do_not_run(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        story.do(write_note, story.client_of(case), case, TODAY, NoteData("Offen: der Umzug"))
        assert texts("umzug") == ["Offen: der Umzug"]
    with office.at("nolte") as story:
        assert texts("umzug") == []
    with office.at("hansen") as story:
        assert texts("umzug") == ["Offen: der Umzug"]
