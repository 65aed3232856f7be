"""Notes FM (individuell): written, corrected and read by the few who may, and by nobody else."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from fm_desktop.casework.clients import ClientData, change_client
from fm_desktop.casework.confirming_readers import readers_waiting, refuse_reader, who_reads
from fm_desktop.casework.conversations import Conversation, Correction, correct_talk, document_talk
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.reading_restricted import own_restricted_texts, read_restricted
from fm_desktop.casework.restricted_notes import (
    RestrictedData,
    RestrictedRewording,
    carry_restricted,
    correct_restricted,
    write_restricted,
)
from fm_desktop.casework.talks import ContactData
from fm_desktop.casework.undo import undo_last
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.directive import Due
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import CarryOver, Client, DueRow, JournalEntry, NoteSeal, RestrictedNote
from fm_desktop.storage.queries.carrying_restricted import carried_restricted
from fm_desktop.storage.queries.due import counts_by_day, due_of_client, due_rows
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.storage.queries.verbis import to_carry_over
from tests.casework.office import SECRET, confirm_all, texts
from tests.casework.stories import TODAY


def deeds(client):
    return [row.deed for row in journal_of(client)]


def test_who_runs_the_case_and_the_lead_read_it_and_nobody_else(office, noted):
    client, _case, _note = noted
    with office.at("kaya") as story:
        assert texts(story, client) == [SECRET]
    with office.at("hansen") as story:
        assert texts(story, client) == [SECRET]
    for login in ("nolte", "petersen"):
        with office.at(login) as story, pytest.raises(RightsError) as refusal:
            story.do(read_restricted, client)
        assert refusal.value.key == "no_right_to_client"


def test_each_reading_by_the_lead_is_written_down_and_none_by_who_runs_the_case(office, noted):
    client, case, note = noted
    with office.at("kaya") as story:
        story.do(write_restricted, client, case, TODAY, RestrictedData("Zweiter"))
        before = JournalEntry.select().count()
        texts(story, client)
        assert JournalEntry.select().count() == before
    with office.at("hansen") as story:
        assert len(texts(story, client)) == 2
        assert JournalEntry.select().count() == before + 2
        entries = list(JournalEntry.select().where(JournalEntry.deed == "read_restricted"))
        assert [(entry.client, entry.author) for entry in entries] == [(client, story.by.person_id)] * 2
        assert sum(note.hex() in entry.payload for entry in entries) == 1
        texts(story, client)
        assert JournalEntry.select().count() == before + 4


def test_a_lead_who_cannot_be_written_down_does_not_read(office, noted):
    client, _case, _note = noted
    with office.at("hansen", write=False) as story:
        assert story.refused(read_restricted, client) == "reading_needs_writing"
    with office.at("kaya", write=False) as story:
        assert texts(story, client) == [SECRET]


def test_a_correction_leaves_the_wording_before_readable(office, noted):
    client, _case, note = noted
    with office.at("kaya") as story:
        _, newer = story.do(correct_restricted, note, RestrictedData("Anders"), version=1)
        _, (row,) = story.do(read_restricted, client)
        assert (row.id, row.text, [each.text for each in row.earlier]) == (newer, "Anders", [SECRET])
        assert story.refused(correct_restricted, note, RestrictedData("Noch anders")) == "changed_meanwhile"
        assert story.refused(correct_restricted, newer, RestrictedData(" ")) == "note_without_text"
        assert deeds(client)[:2] == ["correct_restricted", "write_restricted"]
        story.do(undo_last)
        assert texts(story, client) == [SECRET]


def test_taking_back_leaves_no_note_and_no_seal(office, noted):
    client, _case, _note = noted
    with office.at("kaya") as story:
        story.do(undo_last)
        assert texts(story, client) == []
        assert NoteSeal.select().count() == RestrictedNote.select().count() == 0
        assert deeds(client)[:2] == ["undo", "write_restricted"]


def test_it_belongs_to_a_conversation_and_is_told_apart_in_the_journal(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        client = story.client_of(case)
        talk = ContactData(client, case, TODAY, time="09:00")
        said = Conversation(talk, [NoteData("Offen")], restricted=[RestrictedData(SECRET)])
        story.do(document_talk, said)
        assert deeds(client)[:2] == ["write_restricted", "document_talk"]
        _, (row,) = story.do(read_restricted, client)
        assert (row.time, row.format, row.day) == ("09:00", "office", TODAY)
        earlier = TODAY - timedelta(days=3)
        wording = RestrictedRewording(row.id, RestrictedData("Neu"), row.version)
        contact = row.contact
        moved = Correction(contact, replace(talk, day=earlier), restricted_rewordings=[wording])
        story.do(correct_talk, moved)
        _, (row,) = story.do(read_restricted, client)
        assert (row.text, row.day, row.contact) == ("Neu", earlier, contact)
        assert [each.day for each in to_carry_over(None) if each.kind == "restricted"] == [earlier]
        story.do(undo_last)
        assert texts(story, client) == [SECRET]
        done = story.do(undo_last)[1]
        assert done.deed == "document_talk"
        assert RestrictedNote.select().count() == 0


def test_others_are_not_told_that_there_is_one(office, noted):
    client, case, _note = noted
    with office.at("kaya") as story:
        story.do(mark_carried, [each.id for each in to_carry_over(None) if each.kind != "restricted"])
        story.do(write_restricted, client, case, TODAY, RestrictedData("Falsch"))
        story.do(undo_last)
        assert len(to_carry_over(None)) == 1
    with office.at("kaya") as story:  # Kirsten Petersen becomes the officer
        row = Client.get_by_id(client)
        data = ClientData(
            row.customer_number, row.family_name, row.given_name, placement_officer="Petersen, Kirsten"
        )
        story.do(change_client, client, data)
    with office.at("petersen"):
        assert not {"write_restricted", "undo", "read_restricted"} & set(deeds(client))
        assert [line for line in due_of_client(client) if line.due == Due.D13] == []
        assert [row for row in to_carry_over(None) if row.client == client] == []
        assert "correction" not in [row.kind for row in history(client)]


def test_verbis_lacks_it_for_its_readers_alone(office, noted):
    client, _case, note = noted
    due_on = date(2026, 12, 3)
    for login in ("kaya", "hansen"):
        with office.at(login):
            owed = [line for line in due_of_client(client, TODAY) if line.row == note]
            assert [(line.due, line.effective, line.text) for line in owed] == [
                (Due.D13, due_on, "restricted")
            ]
            assert note in [line.row for line in due_rows(None, None, None, TODAY, kinds=("D13",))]
            assert [row.kind for row in to_carry_over(None) if row.id == note] == ["restricted"]
            d13 = [each for each in counts_by_day(None, due_on, due_on, TODAY, 7) if each.due == "D13"]
            assert sum(each.count for each in d13) >= 1
    with office.at("nolte"):
        assert note not in [line.row for line in due_rows(None, None, None, TODAY)]
        assert to_carry_over(None) == []
        counted = counts_by_day(None, due_on, due_on, TODAY, 7)
        assert sum(each.count for each in counted if each.due == "D13") == 0
    with office.at("kaya"):
        assert DueRow.select().where(DueRow.source_row == note).count() == 0
        assert CarryOver.select().where(CarryOver.row == note).count() == 0


def test_carried_over_it_is_owed_no_longer_and_after_a_correction_again(office, noted):
    client, _case, note = noted
    with office.at("kaya") as story:
        story.do(carry_restricted, [note])
        _, (row,) = story.do(read_restricted, client)
        assert (row.carry, row.carried_on) == (None, TODAY)
        assert [each.state for each in carried_restricted(client)] == ["carried"]
        assert [each for each in to_carry_over(None) if each.kind == "restricted"] == []
        story.do(undo_last)
        story.do(mark_carried, [note])
        _, newer = story.do(correct_restricted, note, RestrictedData("Anders"))
        _, (row,) = story.do(read_restricted, client)
        assert (row.carry, row.carried_on) == (newer, TODAY)
        (told,) = carried_restricted(client)
        assert (told.state, told.owed, told.carried_on) == ("changed", newer, TODAY)


def test_only_who_is_in_charge_writes_one(office, noted):
    client, case, note = noted
    for login in ("nolte", "hansen", "petersen"):
        with office.at(login) as story:
            for deed, *said in (
                (write_restricted, client, case, TODAY, RestrictedData("x")),
                (correct_restricted, note, RestrictedData("x")),
            ):
                assert story.refused(deed, *said).startswith("no_right")


def test_a_reader_with_an_unknown_key_waits_for_who_runs_the_case(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        client = story.client_of(case)
        _, note = story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
        (waiting,) = readers_waiting(story.by, TODAY)
        assert (waiting.login, waiting.why, waiting.had_other_key) == ("hansen", "lead", False)
        assert len(waiting.fingerprint.split()) == 6
        assert who_reads(client, by=story.by, today=TODAY).waiting == ("Gesa Hansen",)
        assert NoteSeal.select().count() == 1
    with office.at("hansen") as story:
        assert texts(story, client) == []
        assert note not in [row.id for row in to_carry_over(None)]
    with office.at("kaya") as story:
        confirm_all(story)
        assert readers_waiting(story.by, TODAY) == []
        assert who_reads(client, by=story.by, today=TODAY).leads == ("Gesa Hansen",)
    with office.at("hansen") as story:
        assert texts(story, client) == [SECRET]
    with office.at("kaya") as story:
        story.do(refuse_reader, waiting.person, waiting.fingerprint)
        assert NoteSeal.select().count() == 1
        assert story.refused(refuse_reader, waiting.person, "11111 22222") == "reader_key_changed"
    with office.at("hansen") as story:
        assert texts(story, client) == []


def test_own_notes_are_found_in_memory_and_nobody_elses(office, noted):
    client, _case, note = noted
    with office.at("kaya") as story:
        (found,) = own_restricted_texts(by=story.by, today=TODAY)
        assert (found.note, found.client, found.text) == (note, client, SECRET)
    with office.at("hansen") as story:
        assert own_restricted_texts(by=story.by, today=TODAY) == []
