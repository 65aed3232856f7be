"""A calendar file says when, and of nobody who unless that is wanted; another library reads it back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from fm_desktop.casework.appointments import AppointmentData, cancel_appointment, plan_appointment
from fm_desktop.casework.exports.calendar_file import Wanted, calendar_file, write_calendar
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.storage.models import Appointment, Case, Client
from tests.casework.list_desk import TODAY, client, only, table

SECRETS = ("Muster1", "Erika", "123A000001", "Brückenweg", "K7-", "geheim")


@pytest.fixture
def led(desk):
    desk.bring(table(client(1, Nebenbetreuung_ab="01.09.2026", Hauptbetreuung_ab="01.10.2026",
                            Straße="Brückenweg 3", PLZ="01067", Ort="Dresden")))  # fmt: skip
    return desk


def talk(desk, **changes):
    data = AppointmentData(only(Client).id, only(Case).id, date(2026, 11, 9), "09:30", 45)
    plan_appointment(replace(data, **changes), by=desk.by, today=TODAY)


def events(desk, wanted=None, today=TODAY, language="de"):
    text = calendar_file(desk.by.person_id, wanted or Wanted(), today=today, language=language).decode()
    return vobject.readOne(text).contents.get("vevent", [])


def talks(desk, wanted=None):
    return events(desk, replace(wanted or Wanted(), due=False))


def test_a_talk_stands_at_its_time_on_the_wall_of_the_office(led):
    talk(led)
    (event,) = talks(led)
    assert event.dtstart.value == datetime(2026, 11, 9, 8, 30, tzinfo=UTC)
    assert event.dtend.value - event.dtstart.value == timedelta(minutes=45)
    assert event.summary.value == "FM-Termin"


def test_a_talk_in_summer_stands_at_the_same_time_on_the_wall(led):
    talk(led, day=date(2027, 6, 14), time="15:00")
    (event,) = talks(led)
    assert event.dtstart.value == datetime(2027, 6, 14, 13, 0, tzinfo=UTC)


def test_a_talk_without_a_time_and_what_is_due_last_a_day_and_block_none(led):
    talk(led, time=None)
    found = events(led)
    assert {type(event.dtstart.value) for event in found} == {date}
    assert all(event.transp.value == "TRANSPARENT" for event in found)
    assert "Kontakt" in {event.summary.value for event in found}


def test_nothing_tells_who_is_meant_unless_that_is_wanted(led):
    talk(led, format="visit")
    silent = calendar_file(led.by.person_id, Wanted(), today=TODAY).decode()
    assert [word for word in SECRETS if word in silent] == []
    (event,) = talks(led, Wanted(names=True, places=True))
    assert event.summary.value == "FM-Termin: Muster1, Erika"
    assert event.location.value == "Brückenweg 3, 01067 Dresden"
    assert not hasattr(talks(led, Wanted(names=True))[0], "location")


def test_a_restricted_note_that_verbis_lacks_is_not_told(led):
    before = calendar_file(led.by.person_id, Wanted(), today=TODAY)
    note = RestrictedData("geheim")
    write_restricted(only(Client).id, only(Case).id, TODAY, note, by=led.by, today=TODAY)
    assert calendar_file(led.by.person_id, Wanted(), today=TODAY) == before


def test_a_cancelled_talk_and_one_that_a_colleague_holds_are_not_in_it(led):
    other = led.add_person("Okoye", "Ada", "okoye")
    talk(led)
    talk(led, day=date(2026, 11, 12), person=other)
    cancel_appointment(only(Appointment, time="09:30", day=date(2026, 11, 9)).id, by=led.by, today=TODAY)
    assert talks(led) == []


def test_identifiers_stay_and_the_file_is_written_only_for_news(led, tmp_path):
    talk(led)
    file, person = tmp_path / "kalender.ics", led.by.person_id
    assert write_calendar(file, person, Wanted(), today=TODAY)
    assert not write_calendar(file, person, Wanted(), today=TODAY)
    before = {event.uid.value for event in events(led)}
    talk(led, day=date(2026, 11, 20))
    assert write_calendar(file, person, Wanted(), today=TODAY)
    assert before < {event.uid.value for event in events(led)}
    assert file.stat().st_mode & 0o077 == 0


def test_an_empty_desk_gives_a_calendar_that_can_be_read(desk):
    assert events(desk) == []


@settings(max_examples=40, deadline=None)
@given(days=st.lists(st.integers(0, 390), min_size=1, max_size=5, unique=True),
       place=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40))  # fmt: skip
def test_what_is_written_is_read_back_whatever_the_place_is_called(office, tmp_path_factory, days, place):
    from tests.casework.list_desk import Desk

    desk = Desk(office, tmp_path_factory.mktemp("read_back"))
    try:
        desk.bring(table(client(1, Nebenbetreuung_ab="01.09.2026")))
        for day in days:
            talk(desk, day=TODAY + timedelta(days=day), place=place)
        found = talks(desk, Wanted(places=True))
        assert sorted(event.dtstart.value.date() for event in found) == sorted(
            TODAY + timedelta(days=day) for day in days
        )
        assert {getattr(event, "location", None) and event.location.value for event in found} == {
            place.strip() or None
        }
    finally:
        desk.close()
