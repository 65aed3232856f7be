"""The directory of partners on a real file: what stands in it, how it is found, who keeps it."""

from datetime import timedelta

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.network import PartnerData, add_partner, change_partner, remove_partner
from fm_desktop.errors import RightsError
from fm_desktop.storage import sight
from fm_desktop.storage.models import DirectoryPartner, JournalEntry
from fm_desktop.storage.queries.network import partner, partners
from tests.casework.stories import TODAY

SOON = TODAY + timedelta(days=30)
DEBTS = PartnerData(
    name=" Schuldnerberatung Müller ",
    topics=("debt", "debt", " Insolvenz  privat "),
    site="Mitte",
    contact_people="Frau Öztürk",
    phone="040 123456",
    languages="Türkisch, Deutsch",
    next_check=SOON,
)


@pytest.fixture
def debts(story):
    changed, made = story.do(add_partner, DEBTS)
    assert changed == Changed.PARTNERS | Changed.REMINDERS
    return made


def names(*sought):
    return [row.name for row in partners(*sought)]


def newest_entry():
    return JournalEntry.select().order_by(JournalEntry.seq.desc()).first()


def test_a_partner_stands_as_entered_without_blanks_and_each_topic_once(story, debts):
    row = partner(debts)
    assert (row.name, row.site, row.phone) == ("Schuldnerberatung Müller", "Mitte", "040 123456")
    assert row.topics == ("debt", "Insolvenz privat")
    assert row.next_check == SOON
    assert DirectoryPartner.get().keeper_id == story.by.person_id


def test_the_journal_tells_of_a_partner_and_of_no_client(story, debts):
    entry = newest_entry()
    assert (entry.deed, entry.client, entry.case) == ("add_partner", None, None)


@pytest.mark.parametrize(
    "typed", ["muller", "OZTURK", "turkisch 040", "schuldner", "debt couns", "insolvenz"]
)
def test_a_partner_is_found_by_any_words_of_any_field_and_topic(story, debts, typed):
    story.do(add_partner, PartnerData("Kita Sonnenblume", ("childcare",)))
    assert names(typed) == ["Schuldnerberatung Müller"]


def test_each_typed_word_has_to_be_found(story, debts):
    assert names("müller kita") == []
    assert names("") == ["Schuldnerberatung Müller"]


def test_partners_are_narrowed_to_a_topic_and_stand_by_name_as_read(story, debts):
    for name, topic in (("Zebra", "debt"), ("Ämterlotse", "debt"), ("Kita", "childcare")):
        story.do(add_partner, PartnerData(name, (topic,)))
    assert names("", "debt") == ["Ämterlotse", "Schuldnerberatung Müller", "Zebra"]


def test_a_partner_is_changed_and_what_was_changed_meanwhile_is_not_written_over(story, debts):
    story.do(change_partner, debts, PartnerData("Beratung", phone="1"), version=1)
    row = partner(debts)
    assert (row.name, row.phone, row.site, row.topics, row.version) == ("Beratung", "1", "", (), 2)
    assert story.refused(change_partner, debts, DEBTS, version=1) == "changed_meanwhile"
    assert story.refused(remove_partner, debts, version=1) == "changed_meanwhile"


def test_a_partner_is_taken_out_once(story, debts):
    story.do(remove_partner, debts, version=1)
    assert partner(debts) is None
    assert names() == []
    assert story.refused(remove_partner, debts) == "gone_meanwhile"
    assert story.refused(change_partner, debts, DEBTS) == "gone_meanwhile"


def test_a_partner_needs_a_name_nobody_has_at_the_same_site(story, debts):
    assert story.refused(add_partner, PartnerData(" ")) == "partner_missing"
    twin = PartnerData("schuldnerberatung MULLER", site="mitte")
    assert story.refused(add_partner, twin) == "partner_there_already"
    story.do(add_partner, PartnerData("Schuldnerberatung Müller", site="Nord"))
    assert story.refused(change_partner, debts, PartnerData("Schuldnerberatung Müller", site="Nord")) == (
        "partner_there_already"
    )
    story.do(change_partner, debts, DEBTS)


def test_a_check_lies_ahead_and_one_that_was_due_already_may_stay(story, debts):
    past = PartnerData("Spät", next_check=TODAY - timedelta(days=1))
    assert story.refused(add_partner, past) == "day_too_early"
    assert story.refused(change_partner, debts, past) == "day_too_early"
    later = SOON + timedelta(days=9)
    change_partner(debts, PartnerData("Neu", next_check=SOON), by=story.by, today=later)
    assert partner(debts).name == "Neu"


@pytest.mark.parametrize("roles", [("av",), ("admin",), ("av", "admin")])
def test_only_case_managers_and_leads_keep_the_directory(story, debts, monkeypatch, roles):
    monkeypatch.setattr(story.by, "roles", roles)
    assert story.refused(add_partner, PartnerData("Neu")) == "no_right_to_partners"
    assert story.refused(change_partner, debts, DEBTS) == "no_right_to_partners"
    assert story.refused(remove_partner, debts) == "no_right_to_partners"


def test_officers_read_the_directory_and_the_administration_alone_does_not(story, debts, monkeypatch):
    monkeypatch.setattr(story.by, "roles", ("av",))
    sight.sit_down(story.by, TODAY)
    assert names() == ["Schuldnerberatung Müller"]
    monkeypatch.setattr(story.by, "roles", ("admin",))
    sight.sit_down(story.by, TODAY)
    for asked in (partners, lambda: partner(debts)):
        with pytest.raises(RightsError):
            asked()
