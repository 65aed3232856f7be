"""Every deed, tried by everybody: it is done, or refused and leaves nothing."""

import re
from pathlib import Path

import pytest

import fm_desktop
from fm_desktop.casework import exclusions, intake, referrals, reminders
from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.deeds import DEEDS as NEEDED
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.models import TABLES, JournalEntry
from tests.access.deeds import DEEDS, ELSEWHERE, ONESELF, Deed
from tests.access.rights import TABLE
from tests.access.world import TODAY

SOURCES = [*Path(fm_desktop.__file__).parent.joinpath("casework").rglob("*.py")]
DEED = re.compile(r'\b(?:recorded|_changing)\(\s*"(\w+)"')
TRIED = {name: deed for name, deed in DEEDS.items() if deed.do is not None}


def state():
    return {table: table.select().count() for table in TABLES} | {"entries": JournalEntry.select().count()}


def is_refused(deed, world, reader):
    """Do a deed; tell whether there was no right to it. What else speaks against it, others test."""
    try:
        deed.do(world, {"by": reader, "today": TODAY})
    except RightsError:
        return True
    except UserError:
        return False
    return False


def test_every_deed_has_its_line():
    deeds = {deed for file in SOURCES for deed in DEED.findall(file.read_text("utf-8"))}
    assert len(deeds) > 80
    assert sorted(deeds - set(DEEDS)) == []
    assert sorted(set(NEEDED) - set(DEEDS) - {"read_restricted"}) == RESTRICTED


RESTRICTED = ["carry_restricted", "correct_restricted", "write_restricted"]
"""What is done with restricted notes is tried with real keys where they are written."""


@pytest.mark.parametrize("standing", TABLE)
@pytest.mark.parametrize("name", TRIED)
def test_a_deed_is_done_by_whoever_may_and_by_nobody_else(world, name, standing):
    deed, reader = TRIED[name], world.sit_down(standing)
    before = state()
    refused = is_refused(deed, world, reader)
    assert refused != (deed.needs in TABLE[standing].may)
    assert not refused or state() == before


def test_the_table_knows_every_word_the_deeds_use():
    words = set().union(*(row.may for row in TABLE.values()))
    assert {deed.needs for deed in DEEDS.values()} - words <= {ELSEWHERE, ONESELF}


@pytest.mark.parametrize("standing", TABLE)
def test_only_lead_and_case_manager_record_what_the_lead_decided(world, standing):
    talk = DiscussionData(TODAY, "Frau Hansen", "übernehmen", kind="lead")
    deed = Deed("decide", lambda world, by: record_discussion(world.case, talk, **by))
    assert is_refused(deed, world, world.sit_down(standing)) == (standing not in ("own", "lead"))


@pytest.mark.parametrize("standing", TABLE)
def test_own_reminders_are_for_everybody_who_sees_names(world, standing):
    reader = world.sit_down(standing)
    own = Deed("own_desk", lambda _, by: reminders.add_reminder(reminders.ReminderData(TODAY, "ja"), **by))
    assert is_refused(own, world, reader) == (standing == "administration")


@pytest.mark.parametrize("standing", TABLE)
def test_a_referral_with_all_its_talks_is_the_officers(world, standing):
    referral = referrals.Referral(
        intake.ReferralData(world.rows["watched"], TODAY),
        exclusions=[exclusions.ExclusionData("rehabilitation", TODAY)],
    )
    deed = Deed("refer", lambda _, by: referrals.refer(referral, **by))
    assert is_refused(deed, world, world.sit_down(standing)) != ("refer" in TABLE[standing].may)


def test_what_was_done_is_taken_back_only_with_the_right_to_it(world):
    deputy = world.sit_down("deputy")
    DEEDS["write_note"].do(world, {"by": deputy, "today": TODAY})
    world.end_deputyships()
    before = state()
    with pytest.raises(UserError, match="nothing_to_undo"):
        undo_last(by=deputy, today=TODAY)
    assert state() == before


def test_nothing_is_done_to_another_client_on_the_way(world):
    reader = world.sit_down("own")
    elsewhere = reminders.ReminderData(TODAY, "anrufen", world.rows["stranger"], world.case)
    with pytest.raises(RightsError):
        reminders.add_reminder(elsewhere, by=reader, today=TODAY)
