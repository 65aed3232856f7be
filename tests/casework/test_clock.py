"""A clock that is wrong, another time zone and the two odd days of the year lose nothing and move no date."""

import time
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.casework.backups import back_up_to, backups_in, is_due, make_up, newest_good
from fm_desktop.casework.exports.calendar_file import Wanted as WantedTalks
from fm_desktop.casework.exports.calendar_file import calendar_file
from fm_desktop.casework.second_place import Went, stand
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.directive import Due
from fm_desktop.paths import DataFolder
from fm_desktop.storage.chain import head
from fm_desktop.storage.clock import entry_ahead
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Contact
from fm_desktop.storage.queries.client import history
from fm_desktop.storage.queries.office_journal import Wanted, office_journal
from fm_desktop.storage.queries.talks import appointments
from fm_desktop.storage.retold import retold
from tests.casework.office import confirm_all
from tests.casework.stories import TODAY
from tests.casework.test_backups import run
from tests.clocks import run_ahead, zone

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Auckland")
ODD_DAYS = (date(2026, 3, 29), date(2026, 10, 25))
needs_zones = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="the zone of a process is not ours to set"
)


@contextmanager
def earlier(story, day):
    """Let deeds be done on another day."""
    before, story.today = story.today, day
    yield
    story.today = before


def test_a_clock_set_back_between_two_sessions_is_told_and_loses_nothing(office, monkeypatch):
    run_ahead(monkeypatch, timedelta(days=3))
    with office.at("kaya", TODAY + timedelta(days=3)) as story:
        case = story.in_steering()
        ahead = head()
        assert entry_ahead() is None
    run_ahead(monkeypatch, timedelta())
    with office.at("kaya") as story:
        told = entry_ahead()
        assert told is not None
        assert told.astimezone(UTC).isoformat(timespec="microseconds") == ahead.at
        assert story.due(story.client_of(case))[Due.D3] == date(2026, 4, 10)
        story.do(record_contact, ContactData(story.client_of(case), case, TODAY - timedelta(days=4)))
        assert story.due(story.client_of(case))[Due.D3] == date(2026, 12, 28)
        assert (head().seq, head().at) == (ahead.seq + 1, ahead.at)
        assert check_all([compare, retold]) == []
        story.do(undo_last)
        assert not Contact.select().where(Contact.day == TODAY - timedelta(days=4)).exists()
        assert check_all([compare, retold]) == []
        confirm_all(story)


def test_a_clock_behind_by_moments_is_not_told(office, monkeypatch):
    run_ahead(monkeypatch, timedelta(minutes=9))
    with office.at("kaya") as story:
        story.marked()
    run_ahead(monkeypatch, timedelta())
    with office.at("kaya"):
        assert entry_ahead() is None


def test_a_clock_that_jumps_ahead_by_years_takes_no_backup_along(office, monkeypatch):
    folder = DataFolder(office.folder).backups
    with office.at("kaya") as story:
        for days in range(-9, 0):
            run_ahead(monkeypatch, timedelta(days=days))
            run(make_up(folder, by=story.by, now=datetime.now(UTC) + timedelta(days=days)))
        before = {row.path for row in backups_in(folder)}
        run_ahead(monkeypatch, timedelta(days=1500))
        run(back_up_to(folder, "daily", by=story.by))
        assert len(before & {row.path for row in backups_in(folder)}) >= 7


def test_backups_made_under_a_clock_that_ran_ahead_hide_no_later_one(office, monkeypatch, tmp_path):
    first, second = DataFolder(office.folder).backups, tmp_path / "stick"
    second.mkdir()
    with office.at("kaya") as story:
        for months in range(14):
            run_ahead(monkeypatch, timedelta(days=800 + 31 * months))
            run(back_up_to(first, "daily", by=story.by))
        run_ahead(monkeypatch, timedelta())
        assert is_due(first, story.by, datetime.now(UTC))
        made = run(make_up(first, by=story.by))
        assert made in {row.path for row in backups_in(first)}
        standing = run(stand(first, second, by=story.by))
        assert (standing.went, standing.second) == (Went.COPIED, standing.first)
        assert standing.first == newest_good([first], story.by) <= datetime.now(UTC)
        assert [row.path.name for row in backups_in(second)] == [made.name]


@needs_zones
@pytest.mark.parametrize("day", ODD_DAYS)
def test_what_happens_in_the_odd_hour_is_stored_and_shown_as_it_was_typed(office, monkeypatch, day):
    with zone(monkeypatch, "Europe/Berlin"), office.at("kaya") as story:
        case = story.in_steering()
        client = story.client_of(case)
        story.do(record_contact, ContactData(client, case, day, time="02:30", summary="Notdienst"))
        with earlier(story, day - timedelta(days=7)):
            story.do(plan_appointment, AppointmentData(client, case, day, "02:30"))
            story.do(plan_appointment, AppointmentData(client, case, day, "09:00"))
    for where in ZONES:
        with zone(monkeypatch, where), office.at("kaya") as story:
            talk = next(row for row in history(client, case) if row.text == "Notdienst")
            assert (talk.day, talk.time) == (day, "02:30")
            assert [(row.day, row.time) for row in appointments(story.by.person_id, day, day)] == [
                (day, "02:30"),
                (day, "09:00"),
            ]
            assert compare() == []


@needs_zones
@pytest.mark.parametrize("day", ODD_DAYS)
@pytest.mark.parametrize("where", ZONES)
def test_the_calendar_file_tells_the_time_on_the_wall_of_the_office(office, monkeypatch, day, where):
    before = day - timedelta(days=7)
    with zone(monkeypatch, where), office.at("kaya", before) as story:
        client = story.client()
        case = story.marked(client, date(2026, 3, 2))
        for each in (day - timedelta(days=1), day, day + timedelta(days=1)):
            story.do(plan_appointment, AppointmentData(client, case, each, "09:00"))
        text = calendar_file(story.by.person_id, WantedTalks(due=False), today=before).decode()
    moments = [event.dtstart.value.astimezone(BERLIN) for event in vobject.readOne(text).vevent_list]
    assert sorted((each.date() - day).days for each in moments) == [-1, 0, 1]
    assert {f"{each:%H:%M}" for each in moments} == {"09:00"}


@needs_zones
@pytest.mark.parametrize("where", ZONES)
@pytest.mark.parametrize(
    ("talked", "next_by"),
    [
        (date(2026, 3, 27), date(2026, 4, 27)),
        (date(2026, 3, 30), date(2026, 4, 30)),
        (date(2026, 9, 25), date(2026, 10, 26)),  # Sunday 25 October moves to Monday
        (date(2026, 10, 26), date(2026, 11, 26)),
    ],
)
def test_a_months_deadline_is_the_same_day_in_every_zone(office, monkeypatch, where, talked, next_by):
    with zone(monkeypatch, where), office.at("kaya") as story:
        case = story.in_steering()
        story.do(record_contact, ContactData(story.client_of(case), case, talked))
        assert story.due(story.client_of(case))[Due.D3] == next_by


@needs_zones
@pytest.mark.parametrize("day", [date(2035, 3, 25), date(2035, 10, 28)])
def test_the_days_backup_and_the_days_journal_follow_the_day_on_the_wall(office, monkeypatch, day):
    folder = DataFolder(office.folder).backups
    early = datetime(day.year, day.month, day.day, 0, 30, tzinfo=BERLIN)
    late = early.replace(hour=23)
    with zone(monkeypatch, "Europe/Berlin"), office.at("kaya") as story:
        clients = []
        for moment in (early - timedelta(hours=1), early, late, late + timedelta(hours=1)):
            run_ahead(monkeypatch, moment - datetime.now(UTC))
            clients.append(story.client(f"Muster, {moment.astimezone(BERLIN):%d.%m. %H:%M}"))
            if moment == early:
                run(make_up(folder, by=story.by, now=early))
        assert not is_due(folder, story.by, late)
        assert is_due(folder, story.by, early - timedelta(hours=1))
        assert is_due(folder, story.by, late + timedelta(hours=1))
        told = office_journal(Wanted(first=day, last=day))
        assert [row.client for row in told.rows] == [clients[2], clients[1]]
