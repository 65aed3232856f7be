"""A clock that jumps, another time zone and the hours that come twice change no date and lose nothing."""

import os
import time
from datetime import UTC, date, datetime, timedelta

import pytest

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.backups import back_up_to, backups_in
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.paths import DataFolder
from fm_desktop.storage import backup
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Appointment, JournalEntry
from fm_desktop.storage.queries.client import open_reminders
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.storage.queries.talks import appointments
from fm_desktop.storage.retold import retold
from tests.casework.conftest import PASSWORD
from tests.casework.stories import TODAY

needs_zones = pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system sets no zone for a process")


@pytest.fixture
def zone():
    """Return what moves this process to another time zone."""
    before = os.environ.get("TZ")

    def move(name):
        os.environ["TZ"] = name
        time.tzset()

    yield move
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


def sat_down_on(story, folder, day):
    close_desk()
    story.by, story.today = open_desk(folder, "kaya", PASSWORD, today=day), day


def _talks(client):
    return [(row.day, row.time, row.kind) for row in history(client) if row.kind != "correction"]


def is_sound():
    return check_all([compare, retold]) == []


@pytest.mark.parametrize("away", [date(2026, 4, 1), date(2019, 1, 1), date(2027, 6, 1), date(2045, 1, 1)])
def test_a_day_under_a_wrong_clock_leaves_every_date_as_it_was(story, folder, away):
    case = story.in_steering()
    client = story.client_of(case)
    before, told = due_of_client(client), history(client)
    sat_down_on(story, folder, away)
    assert {each.row for each in history(client)} == {each.row for each in told}
    assert is_sound()
    sat_down_on(story, folder, TODAY)
    assert due_of_client(client) == before
    assert history(client) == told
    assert is_sound()


def test_what_is_written_under_a_clock_set_back_stays_and_the_journal_goes_on(story, folder):
    case = story.in_steering()
    client = story.client_of(case)
    sat_down_on(story, folder, TODAY - timedelta(days=400))
    story.do(add_reminder, ReminderData(TODAY, "Unterlagen", client, case))
    sat_down_on(story, folder, TODAY)
    times = [row.at for row in JournalEntry.select(JournalEntry.at).order_by(JournalEntry.seq)]
    assert times == sorted(times)
    assert [(each.text, each.day) for each in open_reminders(client)] == [("Unterlagen", TODAY)]
    assert is_sound()


def test_what_would_lie_ahead_of_a_clock_set_back_is_refused_and_nothing_else(story, folder):
    case = story.in_steering()
    client = story.client_of(case)
    early = TODAY - timedelta(days=30)
    sat_down_on(story, folder, early)
    assert story.refused(write_note, client, case, TODAY, NoteData("von morgen")) == "day_in_future"
    story.do(write_note, client, case, early, NoteData("von heute"))
    assert is_sound()


def test_a_clock_that_jumps_ahead_and_back_costs_no_backup_of_the_days_between(story, folder, monkeypatch):
    story.in_steering()
    place = DataFolder(folder).backups
    made = [
        _backed_up(story, place, monkeypatch, datetime(2026, 11, day, 12, tzinfo=UTC)) for day in (28, 29, 30)
    ]
    ahead = _backed_up(story, place, monkeypatch, datetime(2027, 3, 1, 12, tzinfo=UTC))
    assert {each.path for each in backups_in(place)} == {*made, ahead}
    again = _backed_up(story, place, monkeypatch, datetime(2026, 12, 1, 12, tzinfo=UTC))
    assert {each.path for each in backups_in(place)} == {*made, ahead, again}


def _backed_up(story, place, monkeypatch, now):
    monkeypatch.setattr(backup, "now", lambda: now)
    steps = back_up_to(place, "daily", by=story.by)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@needs_zones
@pytest.mark.parametrize("there", ["Pacific/Auckland", "America/Los_Angeles", "UTC", "Asia/Kathmandu"])
def test_in_another_time_zone_every_talk_and_date_is_the_same(story, folder, zone, there):
    zone("Europe/Berlin")
    case = story.in_steering()
    client, day = story.client_of(case), TODAY + timedelta(days=3)
    story.do(plan_appointment, AppointmentData(client, case, day, "09:30"))
    before = (
        due_of_client(client),
        [(row.day, row.time, row.kind) for row in history(client) if row.kind != "correction"],
    )
    zone(there)
    sat_down_on(story, folder, TODAY)
    assert [(each.day, each.time) for each in appointments(None, day, day)] == [(day, "09:30")]
    now = (
        due_of_client(client),
        [(row.day, row.time, row.kind) for row in history(client) if row.kind != "correction"],
    )
    assert now == before
    assert is_sound()


@needs_zones
@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2027, 10, 31)])
def test_an_hour_that_is_missing_or_comes_twice_is_kept_as_it_was_typed(story, zone, day):
    zone("Europe/Berlin")
    case = story.in_steering()
    client = story.client_of(case)
    story.do(plan_appointment, AppointmentData(client, case, day, "02:30"))
    assert [(each.day, each.time) for each in appointments(None, day, day)] == [(day, "02:30")]
    assert Appointment.get(Appointment.day == day).time == "02:30"


@needs_zones
def test_the_journal_tells_the_hour_on_the_wall_and_keeps_the_order(story, zone):
    zone("Europe/Berlin")
    client = story.client_of(story.assigned())
    here = journal_of(client, -1)
    zone("America/New_York")
    there = journal_of(client, -1)
    assert [row.deed for row in here] == [row.deed for row in there]
    assert [row.at.utcoffset() == other.at.utcoffset() for row, other in zip(here, there, strict=True)].count(
        True
    ) == 0
    assert [row.at for row in here] == [row.at for row in there]  # the same moments
