from datetime import date

from fm_desktop.storage.queries.talks import appointments, appointments_by_day, to_document
from tests.storage import seeds
from tests.storage.seeds import TODAY


def times(rows):
    return [row.time for row in rows]


def test_appointments_stand_by_day_and_time_with_their_client(staff):
    case = seeds.case(seeds.client("Kaya, Selin", birth_date=date(1990, 5, 5)), manager=staff.manager)
    seeds.appointment(case, TODAY, time="10:30", minutes=45, place="Zimmer 12")
    seeds.appointment(case, TODAY, time="09:00", status="held", is_entry=True)
    seeds.appointment(case, date(2026, 3, 1), time="15:00", status="missed")
    seeds.appointment(case, TODAY, time="11:00", status="moved")
    seeds.appointment(case, TODAY, time="12:00", status="cancelled")
    seeds.derived()
    found = appointments(staff.manager.id, date(2026, 3, 1), TODAY)
    assert times(found) == ["15:00", "09:00", "10:30"]
    last = found[-1]
    assert (last.name, last.birth_date, last.case, last.phase) == (
        "Kaya, Selin",
        date(1990, 5, 5),
        case.id,
        "steering",
    )
    assert (last.minutes, last.place, last.is_entry, last.status) == (45, "Zimmer 12", False, "planned")
    assert times(appointments(staff.manager.id, TODAY, TODAY)) == ["09:00", "10:30"]
    assert appointments_by_day(staff.manager.id, date(2026, 3, 1), TODAY) == [
        (date(2026, 3, 1), 1),
        (TODAY, 2),
    ]


def test_an_appointment_belongs_to_who_holds_it_else_to_the_case_manager(staff):
    case = seeds.case(seeds.client(), manager=staff.manager)
    seeds.appointment(case, TODAY, time="09:00")
    seeds.appointment(case, TODAY, time="10:00", person=staff.colleague)
    watched = seeds.client(manager=staff.colleague)
    seeds.Appointment.create(client=watched, day=TODAY, time="11:00")
    seeds.derived()
    assert times(appointments(staff.manager.id, TODAY, TODAY)) == ["09:00"]
    assert times(appointments(staff.colleague.id, TODAY, TODAY)) == ["10:00", "11:00"]
    assert times(appointments(None, TODAY, TODAY)) == ["09:00", "10:00", "11:00"]


def test_a_client_with_two_cases_has_an_appointment_once(staff):
    person = seeds.client()
    seeds.case(person, "ended", manager=staff.colleague)
    case = seeds.case(person, "steering", manager=staff.manager)
    seeds.appointment(case, TODAY, time="09:00")
    seeds.derived()
    assert times(appointments(None, TODAY, TODAY)) == ["09:00"]
    assert appointments(staff.colleague.id, TODAY, TODAY) == []


def test_what_lies_behind_and_is_still_planned_waits_to_be_written_down(staff):
    case = seeds.case(seeds.client(), manager=staff.manager)
    seeds.appointment(case, date(2026, 2, 27), time="15:00")
    seeds.appointment(case, date(2026, 2, 27), time="16:00", status="held")
    seeds.appointment(case, TODAY, time="09:00")
    seeds.appointment(case, TODAY, time="10:00")
    seeds.appointment(case, TODAY)
    seeds.derived()
    assert times(to_document(staff.manager.id, TODAY)) == ["15:00"]
    assert times(to_document(staff.manager.id, TODAY, "10:00")) == ["15:00", "09:00"]
    assert to_document(staff.colleague.id, TODAY) == []
