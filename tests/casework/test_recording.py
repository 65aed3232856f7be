"""What holds for every deed: rights first, all or nothing, an entry in the journal, a fresh version."""

import inspect
from dataclasses import replace
from datetime import date

import pytest

from fm_desktop.casework import (
    aghs,
    appointments,
    av_checks,
    clarifications,
    clients,
    discussions,
    entries,
    exclusions,
    intake,
    people,
    referrals,
    reminders,
    reviews,
    rhythm,
    states,
    steps,
    takeover_notes,
    talks,
    verbis,
)
from fm_desktop.casework.clients import ClientData
from fm_desktop.casework.recording import recorded
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.models import Client, JournalEntry
from tests.casework.stories import TODAY

ROOMS = (
    aghs,
    appointments,
    av_checks,
    clarifications,
    clients,
    discussions,
    entries,
    exclusions,
    intake,
    people,
    referrals,
    reminders,
    reviews,
    rhythm,
    states,
    steps,
    takeover_notes,
    talks,
    verbis,
)
DEEDS = [
    function
    for room in ROOMS
    for name, function in inspect.getmembers(room, inspect.isfunction)
    if function.__module__ == room.__name__ and "by" in inspect.signature(function).parameters
    if inspect.signature(function).parameters["by"].kind is inspect.Parameter.KEYWORD_ONLY
]
ON_PEOPLE = {
    people.add_person,
    people.change_and_link,
    people.change_person,
    people.link_cases,
    people.set_office,
    people.take_on,
}

OF_MANY = {
    *(av_checks.record_av_check, discussions.record_discussion, discussions.correct_discussion),
    *(intake.mark, referrals.refer),
    *(reminders.add_reminder, reminders.change_reminder, reminders.finish_reminder),
}
"""What a placement officer may do about the own clients, or anybody about themselves."""


def arguments(deed):
    """Return something for every argument a deed asks for: what it is about does not exist."""
    asked = [
        parameter
        for parameter in inspect.signature(deed).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is not parameter.KEYWORD_ONLY
    ]
    return [new_id() for _ in asked]


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)
def test_whoever_has_no_right_to_a_deed_learns_nothing_else(story, deed):
    may_not = ("fm", "av") if deed in ON_PEOPLE else ("admin",) if deed in OF_MANY else ("av", "admin")
    named = {"today": TODAY} if "today" in inspect.signature(deed).parameters else {}
    before = JournalEntry.select().count()
    with pytest.raises(RightsError):
        deed(*arguments(deed), by=replace(story.by, roles=may_not), **named)
    assert JournalEntry.select().count() == before


def test_there_are_as_many_deeds_as_the_case_managers_day_needs():
    assert len(DEEDS) > 35
    assert {deed.__name__ for deed in DEEDS} >= {
        "mark",
        "record_contact",
        "switch_to_main",
        "end",
        "set_office",
    }


def test_a_deed_that_fails_on_its_way_leaves_nothing(story):
    def halfway():
        with recorded("add_client", by=story.by, today=TODAY) as recording:
            recording.create(Client, customer_number="123A456789", family_name="Yılmaz", given_name="Ayşe")
            raise UserError("halfway")

    with pytest.raises(UserError, match="halfway"):
        halfway()
    assert Client.select().count() == 0


def test_a_deed_that_changes_nothing_leaves_no_entry(story):
    before = JournalEntry.select().count()
    with recorded("change_client", by=story.by, today=TODAY):
        pass
    assert JournalEntry.select().count() == before


def test_each_client_of_a_deed_has_an_entry_of_their_own(story):
    ids = [story.client(name) for name in ("Kaya, Selin", "Brandt, Uwe")]
    with recorded("change_client", by=story.by, today=TODAY) as recording:
        for client in ids:
            recording.update(recording.on(Client.get_by_id(client)), remark="gegrüßt")
    for client in ids:
        assert story.told(client) == (
            "change_client",
            {("client", "remark"): (None, "gegrüßt"), ("client", "version"): (1, 2)},
        )


def test_an_entry_says_who_and_on_what(story):
    case = story.assigned()
    newest = story.journal(story.client_of(case))[0]
    assert (newest.author, newest.deed) == ("Kaya, Selin", "assign")
    entry = JournalEntry.select().order_by(JournalEntry.seq.desc()).get()
    assert (entry.case, entry.client) == (case, story.client_of(case))


def test_what_is_gone_is_said_so(story):
    assert (
        story.refused(clients.change_client, new_id(), ClientData("123A456789", "A", "B")) == "gone_meanwhile"
    )
    assert story.refused(states.switch_to_main, new_id(), date(2026, 1, 1), "") == "gone_meanwhile"
