"""The keys of restricted notes follow who is to read them, and whoever is out stays out with any tool."""

from datetime import UTC, datetime, timedelta

import pytest

from fm_desktop.casework.clients import ClientData, add_client, change_client
from fm_desktop.casework.confirming_readers import confirm_reader, readers_waiting
from fm_desktop.casework.deputies import (
    Answer,
    DeputyData,
    appoint_deputy,
    ask_deputy_consent,
    end_deputyship,
    withdraw_deputy_consent,
)
from fm_desktop.casework.intake import assign
from fm_desktop.casework.members import change_member, readmit, remove_member
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.database import db
from fm_desktop.storage.journal import Change, record
from fm_desktop.storage.models import (
    Case,
    Client,
    DeputyConsent,
    Deputyship,
    JournalEntry,
    NoteSeal,
    PersonRole,
    PinnedReader,
    RestrictedNote,
)
from fm_desktop.storage.sealed_notes import key_of, wording_of
from fm_desktop.vault.membership import fingerprint
from tests.casework.office import confirm_all, texts
from tests.casework.stories import TODAY

SECRET = "Die Schuldnerberatung weiß von der Spielsucht"
LAST = TODAY + timedelta(days=14)


@pytest.fixture
def noted(office):
    """Return a client with a restricted note, which the team lead may read, too."""
    with office.at("kaya") as story:
        case = story.in_steering()
        confirm_all(story)
        client = story.client_of(case)
        _, note = story.do(write_restricted, client, case, TODAY, RestrictedData(SECRET))
    return client, case, note


def readers(office, note):
    """Return the logins of whoever holds a seal."""
    logins = {person: login for login, person in office.ids.items()}
    return sorted(logins[seal.reader_id] for seal in NoteSeal.select().where(NoteSeal.note == note))


def in_memory(story, note):
    """Return the key of a note as somebody's own tool might keep it."""
    return key_of(RestrictedNote.get_by_id(note), story.by)


def opens(story, note, key):
    """Tell whether somebody's own tool opens a note as it lies in the file now."""
    try:
        wording_of(RestrictedNote.get_by_id(note), key, story.by)
    except UserError:
        return False
    return True


def stood_in_for(office, client, deputy="nolte", first=TODAY, last=LAST, given=True):
    """Let somebody stand in for Selin Kaya, with the client's answer."""
    with office.at("kaya") as story:
        _, deputyship = story.do(appoint_deputy, DeputyData(office.ids[deputy], first, last))
        story.do(ask_deputy_consent, deputyship, [Answer(client, given)], TODAY)
        confirm_all(story)
    return deputyship


def test_a_reassigned_case_takes_its_notes_along(office, noted):
    client, case, note = noted
    with office.at("kaya") as story:
        key = in_memory(story, note)
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY, summary="Gute Fahrt")
        assert readers(office, note) == ["hansen", "nolte"]
    with office.at("nolte") as story:
        assert texts(story, client) == [SECRET]
    with office.at("kaya") as story:
        with pytest.raises(RightsError):
            story.do(read_restricted, client)
        assert not opens(story, note, key)


def test_who_gives_a_case_away_themselves_reads_no_more(office, noted):
    _client, case, note = noted
    with office.at("kaya") as story:
        key = in_memory(story, note)
        story.do(assign, case, office.ids["nolte"], TODAY)
        assert readers(office, note) == ["hansen", "nolte"]
        assert not opens(story, note, key)


def test_a_reassignment_taken_back_gives_the_notes_back(office, noted):
    client, case, note = noted
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
        story.do(undo_last)
        assert readers(office, note) == ["hansen", "kaya"]
    with office.at("kaya") as story:
        assert texts(story, client) == [SECRET]


def test_another_lead_reads_once_confirmed_and_the_one_before_no_more(office, noted):
    client, _case, note = noted
    with office.at("hansen") as story:
        key = in_memory(story, note)
    with office.at("kaya") as story:
        story.do(change_member, office.ids["hansen"], PersonData("Hansen", "Gesa", "hansen", ("fm",)))
        story.do(change_member, office.ids["derya"], PersonData("Yıldız", "Derya", "derya", ("fm", "tl")))
    with office.at("kaya") as story:
        assert readers(office, note) == ["kaya"]
        confirm_all(story)
        assert readers(office, note) == ["derya", "kaya"]
    with office.at("hansen") as story:
        assert not opens(story, note, key)
        with pytest.raises(RightsError):
            story.do(read_restricted, client)
    with office.at("derya") as story:
        assert texts(story, client) == [SECRET]


def test_a_role_edited_in_the_database_is_worth_nothing(office, noted):
    _client, _case, note = noted
    with office.at("nolte") as story:
        PersonRole.create(person=story.by.person_id, role="tl")
    with office.at("kaya") as story:
        liar = next(each for each in story.by.members if each.login == "nolte")
        story.do(confirm_reader, liar.person_id, fingerprint(liar))
        assert readers(office, note) == ["hansen", "kaya"]


def test_a_deputy_reads_within_the_days_with_consent_and_each_reading_is_an_entry(office, noted):
    client, _case, _note = noted
    first = TODAY + timedelta(days=2)
    stood_in_for(office, client, first=first)
    with office.at("nolte") as story, pytest.raises(RightsError):
        story.do(read_restricted, client)
    for day in (first, LAST):
        with office.at("nolte", day) as story:
            assert texts(story, client) == [SECRET]
            read = JournalEntry.select().where(JournalEntry.deed == "read_restricted")
            assert read.count() == 1 + (day == LAST)


def test_a_deputy_writes_for_who_is_away(office, noted):
    client, case, _note = noted
    stood_in_for(office, client)
    with office.at("nolte") as story:
        story.do(write_restricted, client, case, TODAY, RestrictedData("Rief an"))
    with office.at("kaya", LAST + timedelta(days=1)) as story:
        assert sorted(texts(story, client)) == [SECRET, "Rief an"]
    with office.at("hansen") as story:
        assert sorted(texts(story, client)) == [SECRET, "Rief an"]


def test_without_consent_a_deputy_gets_no_key(office, noted):
    client, _case, note = noted
    stood_in_for(office, client, given=False)
    with office.at("nolte") as story:
        assert readers(office, note) == ["hansen", "kaya"]
        with pytest.raises(RightsError):
            story.do(read_restricted, client)


@pytest.mark.parametrize("unlocks", ["nolte", "kaya", "hansen"])
def test_after_the_end_an_old_key_opens_nothing(office, noted, unlocks):
    client, _case, note = noted
    stood_in_for(office, client)
    with office.at("nolte") as story:
        assert texts(story, client) == [SECRET]
        key = in_memory(story, note)
    with office.at(unlocks, LAST + timedelta(days=1)):
        assert readers(office, note) == ["hansen", "kaya"]
    with office.at("nolte", LAST + timedelta(days=1)) as story:
        assert not opens(story, note, key)
        with pytest.raises(RightsError):
            story.do(read_restricted, client)
    with office.at("kaya", LAST + timedelta(days=1)) as story:
        assert texts(story, client) == [SECRET]


@pytest.mark.parametrize("how", ["withdrawn", "ended", "by the deputy"])
def test_an_early_end_takes_the_key_at_once(office, noted, how):
    client, _case, note = noted
    deputyship = stood_in_for(office, client)
    with office.at("nolte") as story:
        key = in_memory(story, note)
    with office.at("nolte" if how == "by the deputy" else "kaya") as story:
        if how == "ended":
            story.do(end_deputyship, deputyship)
        else:
            story.do(withdraw_deputy_consent, deputyship, client)
        assert readers(office, note) == ["hansen", "kaya"]
        assert not opens(story, note, key)
    with office.at("kaya") as story:
        if how == "by the deputy":  # the client may change their mind again
            story.do(ask_deputy_consent, deputyship, [Answer(client, True)], TODAY)
            assert readers(office, note) == ["hansen", "kaya", "nolte"]


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


def test_who_lost_password_and_code_reads_again_once_another_reader_sits_down(office, noted):
    client, case, note = noted
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
    with office.at("kaya") as story:
        _, code = story.do(readmit, office.ids["nolte"])
    office.enter("nolte", code)
    with office.at("nolte") as story:
        assert texts(story, client) in ([], ["note_seal_broken"], ["note_not_sealed_for_you"])
    with office.at("hansen"):
        assert readers(office, note) == ["hansen", "nolte"]
    with office.at("nolte") as story:
        assert texts(story, client) == [SECRET]


def test_setting_the_clock_back_brings_no_deputyship_back(office, noted):
    _client, _case, _note = noted
    over = datetime.now(UTC).date() - timedelta(days=1)
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    with office.at("nolte"):
        assert day_of_rights(over) == over  # the clock is right, somebody looks from another day
        assert day_of_rights(over, now=long_ago) > over
        assert day_of_rights(TODAY + timedelta(days=999), now=long_ago) == TODAY + timedelta(days=999)


def test_the_client_who_is_only_watched_has_readers_too(office):
    with office.at("kaya") as story:
        confirm_all(story)
        _, client = story.do(add_client, ClientData("123A456789", "Brandt", "Uwe"))
        _, note = story.do(write_restricted, client, None, TODAY, RestrictedData(SECRET))
        assert readers(office, note) == ["hansen", "kaya"]
        data = ClientData("123A456789", "Brandt", "Uwe", manager=office.ids["nolte"])
        story.do(change_client, client, data)
        assert readers(office, note) == ["hansen", "nolte"]
