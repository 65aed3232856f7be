"""What somebody tries who holds the key of the file and their own tools: no note opens by it."""

from datetime import UTC, datetime, timedelta

import pytest

from fm_desktop.casework.confirming_readers import confirm_reader, readers_waiting
from fm_desktop.casework.intake import assign
from fm_desktop.casework.members import remove_member
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.errors import UserError
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.database import db
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.models import (
    Case,
    Client,
    DeputyConsent,
    Deputyship,
    NoteSeal,
    PersonRole,
    PinnedReader,
    RestrictedNote,
)
from fm_desktop.vault.membership import fingerprint
from tests.casework.office import LAST, SECRET, confirm_all, in_memory, opens, readers, texts
from tests.casework.stories import TODAY


def test_a_role_edited_in_the_database_is_worth_nothing(office, noted):
    _client, _case, note = noted
    with office.at("nolte") as story:
        PersonRole.create(person=story.by.person_id, role="tl")
    with office.at("kaya") as story:
        liar = next(each for each in story.by.members if each.login == "nolte")
        story.do(confirm_reader, liar.person_id, fingerprint(liar))
        assert readers(office, note) == ["hansen", "kaya"]


def test_rows_that_nobody_has_signed_hand_no_key_to_anybody(office, noted):
    client, _case, note = noted
    with office.at("nolte") as story:  # who holds the key of the file writes into it with their own tools
        me = story.by.person_id
        row = Deputyship.create(person=office.ids["kaya"], deputy=me, first_day=TODAY, last_day=LAST)
        DeputyConsent.create(deputyship=row, client=client, asked_on=TODAY, given=True)
        own = next(each for each in story.by.members if each.person_id == me)
        NoteSeal.create(
            note=note, reader=me, sealed=own.sealing_public + bytes(80), until=LAST, deputyship=row.id
        )
        with pytest.raises(UserError):
            in_memory(story, note)
        assert texts(story, client) == ["note_seal_broken"]
    for login in ("hansen", "kaya"):
        with office.at(login) as story:
            confirm_all(story)  # even of somebody who is known as a reader
            assert readers(office, note) == ["hansen", "kaya"]


def test_a_case_taken_in_the_database_takes_no_notes_along(office, noted):
    client, case, note = noted
    with office.at("nolte") as story:
        Case.update(manager=story.by.person_id).where(Case.id == case).execute()
        Client.update(manager=story.by.person_id).where(Client.id == client).execute()
    for login in ("hansen", "kaya"):
        with office.at(login):
            assert readers(office, note) == ["hansen", "kaya"]


def test_an_entry_of_the_journal_signed_by_oneself_gives_no_case(office, noted):
    client, case, note = noted
    with office.at("nolte") as story:
        me, before = story.by.person_id, office.ids["kaya"]
        Case.update(manager=me).where(Case.id == case).execute()
        change = Change("case", case, {"manager": (before, me)})
        with db.atomic():
            record("assign", author=story.by, changes=[change], client=client, case=case)
    with office.at("hansen"):
        assert readers(office, note) == ["hansen", "kaya"]


def test_a_confirmation_nobody_signed_counts_for_nothing(office):
    with office.at("kaya") as story:
        case = story.in_steering()
        client = story.client_of(case)
        _, note = story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
    with office.at("hansen") as story:
        me = next(each for each in story.by.members if each.person_id == story.by.person_id)
        PinnedReader.create(
            owner=office.ids["kaya"],
            reader=me.person_id,
            fingerprint=fingerprint(me).encode(),
            announced_at=datetime.now(UTC),
            confirmed_on=TODAY,
            signature=story.by.sign(b"anything"),
        )
    with office.at("kaya") as story:
        assert readers(office, note) == ["kaya"]
        assert "hansen" in [each.login for each in readers_waiting(story.by, TODAY)]


def test_a_copied_seal_opens_nothing(office, noted):
    client, case, note = noted
    with office.at("kaya") as story:
        _, other = story.do(write_restricted, client, case, TODAY, RestrictedData("Anderes"))
    with office.at("nolte") as story:  # somebody else's seal under one's own name
        seal = NoteSeal.get(NoteSeal.note == note, NoteSeal.reader == office.ids["kaya"])
        NoteSeal.create(note=note, reader=story.by.person_id, sealed=seal.sealed)
        with pytest.raises(UserError) as refusal:
            in_memory(story, note)
        assert refusal.value.key == "note_seal_broken"
    with office.at("kaya") as story:  # the seal of one note at another
        NoteSeal.update(sealed=seal.sealed).where(
            NoteSeal.note == other, NoteSeal.reader == story.by.person_id
        ).execute()
        assert sorted(texts(story, client)) == [SECRET, "note_seal_broken"]


def test_a_swapped_body_an_edited_row_and_words_of_somebody_else_are_refused(office, noted):
    client, case, note = noted
    with office.at("kaya") as story:
        _, other = story.do(write_restricted, client, case, TODAY, RestrictedData("Anderes"))
        rows = {row.id: row for row in RestrictedNote.select()}

        def broken(**values):
            RestrictedNote.update(**values).where(RestrictedNote.id == note).execute()
            found = texts(story, client)
            kept = {name: getattr(rows[note], name) for name in values}
            RestrictedNote.update(**kept).where(RestrictedNote.id == note).execute()
            return [text for text in found if text.startswith("note_")]

        assert broken(body=rows[other].body) == ["note_seal_broken"]
        assert broken(author=office.ids["nolte"]) == ["note_seal_broken"]
        assert broken(signature=rows[other].signature) == ["note_signature_wrong"]
        assert broken(written_at=rows[other].written_at) == ["note_signature_wrong"]
        assert sorted(texts(story, client)) == ["Anderes", SECRET]


def test_a_note_moved_to_another_client_is_refused(office, noted):
    _client, _case, note = noted
    with office.at("kaya") as story:
        other = story.client("Brandt, Uwe", customer_number="123A456789")
        RestrictedNote.update(client=other, case=None).where(RestrictedNote.id == note).execute()
        assert texts(story, other) == ["note_seal_broken"]


def test_a_removed_person_opens_nothing_with_the_old_key_file(office, noted):
    _client, case, note = noted
    with office.at("nolte"):
        pass
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
    with office.at("nolte") as story:
        author, key = story.by, in_memory(story, note)
        seal = NoteSeal.get(NoteSeal.note == note, NoteSeal.reader == author.person_id).sealed
    with office.at("kaya") as story:
        story.do(remove_member, author.person_id)
    with office.at("hansen"):
        assert readers(office, note) == ["hansen"]
    with office.at("kaya") as story:  # the thief's own keys, an old seal put back, today's body
        NoteSeal.create(note=note, reader=author.person_id, sealed=seal)
        story.by = author
        assert not opens(story, note, key)
        assert not opens(story, note, in_memory(story, note))


def test_setting_the_clock_back_brings_no_deputyship_back(office, noted):
    _client, _case, _note = noted
    over = datetime.now(UTC).date() - timedelta(days=1)
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    with office.at("nolte"):
        assert day_of_rights(over) == over  # the clock is right, somebody looks from another day
        assert day_of_rights(over, now=long_ago) > over
        assert day_of_rights(TODAY + timedelta(days=999), now=long_ago) == TODAY + timedelta(days=999)
