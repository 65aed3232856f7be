"""The keys of restricted notes follow who is to read them, and whoever is out stays out with any tool."""

from datetime import timedelta

import pytest

from fm_desktop.casework.clients import ClientData, add_client, change_client
from fm_desktop.casework.confirming_readers import confirm_reader, readers_waiting
from fm_desktop.casework.deputies import (
    Answer,
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
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import (
    JournalEntry,
)
from tests.casework.office import LAST, SECRET, confirm_all, in_memory, opens, readers, stood_in_for, texts
from tests.casework.stories import TODAY


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


def test_who_lost_password_and_code_reads_again_once_a_reader_has_compared_the_new_keys(office, noted):
    client, case, note = noted
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
    with office.at("kaya") as story:
        _, code = story.do(readmit, office.ids["nolte"])
    office.enter("nolte", code)
    with office.at("nolte") as story:
        assert texts(story, client) in ([], ["note_seal_broken"], ["note_not_sealed_for_you"])
    with office.at("hansen") as story:
        assert readers(office, note) == ["hansen"]
        (waiting,) = readers_waiting(story.by, TODAY)
        assert (waiting.login, waiting.why, waiting.had_other_key) == ("nolte", "charge", True)
        story.do(confirm_reader, waiting.person, waiting.fingerprint)
        assert readers(office, note) == ["hansen", "nolte"]
        assert readers_waiting(story.by, TODAY) == []
    with office.at("nolte") as story:
        assert texts(story, client) == [SECRET]


def test_the_client_who_is_only_watched_has_readers_too(office):
    with office.at("kaya") as story:
        confirm_all(story)
        _, client = story.do(add_client, ClientData("123A456789", "Brandt", "Uwe"))
        _, note = story.do(write_restricted, client, None, TODAY, RestrictedData(SECRET))
        assert readers(office, note) == ["hansen", "kaya"]
        data = ClientData("123A456789", "Brandt", "Uwe", manager=office.ids["nolte"])
        story.do(change_client, client, data)
        assert readers(office, note) == ["hansen", "nolte"]


def test_after_somebody_who_left_the_next_one_reads(office, noted):
    client, case, note = noted
    with office.at("hansen") as story:
        story.do(assign, case, office.ids["nolte"], TODAY)
    with office.at("kaya") as story:
        story.do(remove_member, office.ids["nolte"])
    with office.at("hansen") as story:
        assert readers(office, note) == ["hansen"]
        story.do(assign, case, office.ids["derya"], TODAY)
        assert readers(office, note) == ["derya", "hansen"]
    with office.at("derya") as story:
        assert texts(story, client) == [SECRET]
