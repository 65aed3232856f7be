"""Appointments out of another calendar: compared first, matched exactly, a second time nothing changes."""

import time as clock
from datetime import date, datetime, timedelta

import pytest
import vobject
from dateutil import tz
from hypothesis import given, settings
from hypothesis import strategies as st

from fm_desktop.casework.appointments import (
    AppointmentData,
    cancel_appointment,
    change_appointment,
    plan_appointment,
)
from fm_desktop.casework.exports.calendar_file import Wanted, calendar_file
from fm_desktop.casework.imports.appointments import (
    _Names,
    given_to,
    import_appointments,
    survey_calendar,
)
from fm_desktop.casework.imports.calendar_events import LARGEST, MOST_EVENTS, events_of
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import UserError
from fm_desktop.storage.models import Appointment, Case, JournalEntry
from fm_desktop.storage.queries.calendar_import import Bookable
from tests.casework.list_desk import TODAY, client, client_called, table

NAME = "Muster1, Erika"


@pytest.fixture
def led(desk):
    running = {"Nebenbetreuung_ab": "01.09.2026"}
    desk.bring(table(client(1, **running), client(2, **running), client(3)))
    return desk


def event(*lines, uid="a@elsewhere", summary=NAME):
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{summary}", *lines, "END:VEVENT"])


def at(value, *more, **named):
    return event(f"DTSTART{value}", *more, **named)


def ics(*events):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *events, "END:VCALENDAR", ""])


def survey(desk, *events, today=TODAY, text=None):
    file = desk.folder / "kalender.ics"
    content = text if text is not None else ics(*events)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    steps = survey_calendar(file, by=desk.by, today=today)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value[1]


def take(desk, *events, today=TODAY):
    found = survey(desk, *events, today=today).found
    import_appointments(found, by=desk.by, today=today)
    return standings(found)


def standings(found):
    return [str(each.standing) for each in found]


def planned():
    rows = Appointment.select().where(Appointment.status == "planned").order_by(Appointment.day)
    return [(row.day, row.time, row.minutes) for row in rows]


WINTER, SUMMER = date(2026, 11, 9), date(2027, 6, 14)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([";TZID=Europe/Berlin:20261109T093000", "DURATION:PT45M"], (WINTER, "09:30", 45)),
        ([":20261109T083000Z", "DTEND:20261109T093000Z"], (WINTER, "09:30", 60)),
        ([":20270614T083000Z"], (SUMMER, "10:30", None)),
        ([":20261109T093000"], (WINTER, "09:30", None)),
        ([";TZID=W. Europe Standard Time:20270614T093000"], (SUMMER, "09:30", None)),
        ([";TZID=/mozilla.org/20050126_1/Europe/Berlin:20270614T093000"], (SUMMER, "09:30", None)),
        ([";TZID=America/New_York:20261108T193000"], (WINTER, "01:30", None)),
        ([";VALUE=DATE:20261109", "DTEND;VALUE=DATE:20261110"], (WINTER, None, None)),
    ],
)
def test_a_talk_stands_at_its_time_on_the_wall_of_the_office(led, lines, expected):
    assert take(led, at(lines[0], *lines[1:])) == ["new"]
    assert planned() == [expected]


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ([";TZID=Mars/Olympus:20261109T093000"], "calendar_zone_unknown"),
        ([";TZID=Europe:20261109T093000"], "calendar_zone_unknown"),
        ([";TZID=/etc/localtime:20261109T093000"], "calendar_zone_unknown"),
        ([";VALUE=DATE:20261109", "DTEND;VALUE=DATE:20261112"], "calendar_several_days"),
        ([":20260230T093000"], "calendar_without_day"),
        ([":20261109T093000", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"], "calendar_rhythm"),
        ([":20261109T093000", "RRULE:FREQ=WEEKLY;BYSETPOS=2"], "calendar_rhythm"),
        ([":20261109T093000", "RRULE:FREQ=WEEKLY;UNTIL=093000"], "calendar_rhythm"),
        ([":20261109T093000", "RRULE:FREQ=DAILY"], "calendar_too_often"),
    ],
)
def test_what_cannot_be_read_says_why_and_harms_no_other(led, lines, fault):
    found = survey(led, at(lines[0], *lines[1:], uid="schlecht"), at(":20261110T090000")).found
    assert [(str(each.standing), each.event.fault) for each in found] == [("unreadable", fault), ("new", "")]


@pytest.mark.parametrize(
    ("summary", "standing"),
    [
        ("Gespräch mit Muster1, Erika (Büro)", "new"),
        ("K7-000001 Erstgespräch", "new"),
        ("Muster1\\, Erika", "new"),
        ("muster1, erika", "nobody"),
        ("Erika Muster1", "nobody"),
        ("XMuster1, Erika", "nobody"),
        ("K7-0000011", "nobody"),
        ("Muster1, Erika und Muster2, Erika", "several"),
        ("Muster3, Erika", "nobody"),
        ("", "nobody"),
    ],
)
def test_a_client_is_matched_only_where_exactly_one_is_named(led, summary, standing):
    assert take(led, at(":20261109T093000", summary=summary)) == [standing]
    assert len(planned()) == (standing == "new")


def test_whose_it_is_can_be_said_by_hand(led):
    calendar = survey(led, at(":20261109T093000", summary="Frau M."))
    (case,) = [each for each in calendar.cases if each.number == "K7-000002"]
    given = given_to(calendar.found[0], case, calendar)
    import_appointments([given], by=led.by, today=TODAY)
    assert Appointment.get().client_id == client_called(2).id
    assert take(led, at(":20261109T093000", summary="Frau M.")) == ["unchanged"]


def test_a_second_time_nothing_is_changed(led):
    events = [at(":20261109T093000"), at(":20261110T093000", uid="b", summary="K7-000002")]
    assert take(led, *events) == ["new", "new"]
    before = planned(), JournalEntry.select().count()
    assert take(led, *events) == ["unchanged", "unchanged"]
    assert (planned(), JournalEntry.select().count()) == before


def test_an_event_that_moved_moves_and_its_old_day_stays_readable(led):
    take(led, at(":20261109T093000"))
    assert take(led, at(":20261109T100000")) == ["changed"]
    assert planned() == [(WINTER, "10:00", None)]
    assert take(led, at(":20261112T100000")) == ["changed"]
    assert planned() == [(date(2026, 11, 12), "10:00", None)]
    assert sorted(row.status for row in Appointment.select()) == ["moved", "planned"]
    undo_last(by=led.by, today=TODAY)
    assert planned() == [(WINTER, "10:00", None)]


def test_what_was_moved_or_cancelled_here_is_not_moved_back(led):
    take(led, at(":20261109T093000"))
    row = Appointment.get()
    data = AppointmentData(row.client_id, row.case_id, date(2026, 11, 20), "11:00")
    change_appointment(row.id, data, by=led.by, today=TODAY)
    assert take(led, at(":20261109T093000")) == ["unchanged"]
    assert planned() == [(date(2026, 11, 20), "11:00", None)]
    assert take(led, at(":20261110T093000")) == ["changed"]
    (row,) = Appointment.select().where(Appointment.status == "planned")
    cancel_appointment(row.id, by=led.by, today=TODAY)
    assert take(led, at(":20261111T093000")) == ["over"]
    assert planned() == []


def test_an_event_that_was_cancelled_takes_its_appointment_along(led):
    take(led, at(":20261109T093000"))
    assert take(led, at(":20261109T093000", "STATUS:CANCELLED")) == ["cancelled"]
    assert planned() == []
    assert take(led, at(":20261109T093000", "STATUS:CANCELLED")) == ["unchanged"]


def test_what_lies_behind_and_what_is_there_already_stays_out(led):
    case = Case.get(Case.number == "K7-000001")
    data = AppointmentData(case.client_id, case.id, WINTER, "09:30")
    plan_appointment(data, by=led.by, today=TODAY)
    assert take(led, at(":20261101T093000"), at(":20261109T093000", uid="b")) == ["past", "there"]
    assert len(planned()) == 1


def test_our_own_events_are_recognised_and_not_taken_in_twice(led):
    case = Case.get(Case.number == "K7-000001")
    plan_appointment(AppointmentData(case.client_id, case.id, WINTER, "09:30"), by=led.by, today=TODAY)
    text = calendar_file(led.by.person_id, Wanted(names=True), today=TODAY)
    found = survey(led, text=text).found
    assert set(standings(found)) == {"own"}
    assert len(found) > 1


def test_what_comes_again_is_taken_for_each_time_ahead(led):
    again = at(";TZID=Europe/Berlin:20261019T093000", "RRULE:FREQ=WEEKLY;COUNT=6",
               "EXDATE;TZID=Europe/Berlin:20261109T093000")  # fmt: skip
    other = at(":20261117T140000", "RECURRENCE-ID;TZID=Europe/Berlin:20261116T093000")
    assert take(led, again, other) == ["new", "new", "new"]
    expected = [(date(2026, 11, 2), "09:30", None), (date(2026, 11, 17), "14:00", None)]
    assert planned() == [*expected, (date(2026, 11, 23), "09:30", None)]
    assert take(led, again, other) == ["unchanged"] * 3
    assert take(led, other, again) == ["unchanged"] * 3


def test_what_another_library_writes_is_read(led):
    calendar = vobject.iCalendar()
    for day, zone in ((9, tz.UTC), (10, tz.gettz("Europe/Berlin"))):
        made = calendar.add("vevent")
        made.add("uid").value = f"{day}@vobject"
        made.add("summary").value = f"Gespräch: {NAME}, lange Zeile " + "ä" * 90
        made.add("dtstart").value = datetime(2026, 11, day, 9, 0, tzinfo=zone)
        made.add("dtend").value = datetime(2026, 11, day, 9, 30, tzinfo=zone)
        made.add("valarm").add("trigger").value = timedelta(minutes=-15)
    found = survey(led, text=calendar.serialize()).found
    assert standings(found) == ["new", "new"]
    assert [(each.event.time, each.event.minutes) for each in found] == [("10:00", 30), ("09:00", 30)]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"PK\x03\x04", "calendar_not_one"),
        (b"BEGIN:VCALENDAR" + b"\n" * LARGEST, "calendar_too_large"),
        (ics(*["BEGIN:VEVENT\nEND:VEVENT"] * (MOST_EVENTS + 1)), "calendar_too_many"),
    ],
)
def test_what_is_no_calendar_or_too_much_of_one_is_refused(led, content, key):
    with pytest.raises(UserError) as refused:
        survey(led, text=content)
    assert refused.value.key == key


def test_a_file_that_breaks_off_gives_what_is_whole(led):
    text = ics(at(":20261109T093000"), at(":20261110T093000", uid="b")).rpartition("END:VEVENT")[0]
    found = survey(led, text=text).found
    assert [(str(each.standing), each.event.fault) for each in found] == [
        ("new", ""),
        ("unreadable", "calendar_cut_off"),
    ]


def test_a_deep_pile_and_one_endless_event_take_no_long_time(led):
    began = clock.perf_counter()
    pile = "BEGIN:VALARM\n" * 100_000
    endless = "X-A:b\n" * 300_000
    text = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{pile}END:VEVENT\nBEGIN:VEVENT\n{endless}END:VEVENT\n"
    survey(led, text=text)
    assert clock.perf_counter() - began < 5


def test_very_many_cases_of_one_name_take_no_long_time():
    cases = [Bookable(b"c", b"%d" % n, f"Müller, Erika{n}", f"K7-{n:06}") for n in range(5000)]
    names, began = _Names(cases), clock.perf_counter()
    found = [names.in_title("Müller, K7 und Müller, Erika4711 K7") for _ in range(200)]
    assert {case.number for each in found for case in each} == {"K7-004711"}
    assert clock.perf_counter() - began < 5


PARTS = st.sampled_from(
    [
        *(
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VALARM",
            "END:VALARM",
            "UID:a",
            "SUMMARY:x",
            "DTSTART:",
            "\n ",
        ),
        *("DTSTART:20261109T093000", "DTSTART;TZID=:20261109", "DTEND:19000101", "DURATION:-P1D", "EXDATE:x"),
        *("RRULE:FREQ=WEEKLY;UNTIL=x", "RRULE:FREQ=DAILY;COUNT=-1", "RRULE:", "RRULE:FREQ=MONTHLY;BYDAY=9XX"),
        *(
            "RECURRENCE-ID:1",
            "DTSTART:99991231T235959Z",
            "DTSTART:00010101T000000Z",
            "RDATE:20261109",
            "\x00",
        ),
        *(
            "DTSTART;TZID=../../etc/passwd:20261109T093000",
            "DTSTART:20261109T093000\nDTSTART:20261110T093000",
        ),
        *("RRULE:FREQ=YEARLY;INTERVAL=99999999999", "RRULE:FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", "LOCATION:\u202e"),
    ]
)


@settings(max_examples=100)
@given(parts=st.lists(PARTS | st.text(max_size=12), max_size=25))
def test_any_lines_are_read_or_said_to_be_unreadable(parts):
    steps = events_of("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "\n".join(parts) + "\nEND:VEVENT\n", TODAY)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
            break
    assert all(each.fault or each.day is not None for each in found)
    assert len(found) <= 500
