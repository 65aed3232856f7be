from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.domain.deadlines import State
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.database import db
from fm_desktop.storage.models import CarryOver, Person
from fm_desktop.storage.queries.due import DayCount, counts_by_day, due_of_client, due_rows
from tests.storage import seeds
from tests.storage.histories import days, histories, write
from tests.storage.seeds import TODAY

SAME_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)


def owner_of(case, due, today=TODAY):
    return next(
        line.owner_login
        for line in due_rows(None, None, None, today)
        if (line.case, line.due) == (case.id, due)
    )


def test_a_line_says_all_a_list_needs(staff):
    person = seeds.client("Kaya, Selin", customer_number="123A456789", team="Ü25")
    case = seeds.case(
        person, "clarification", number="K7-000123", manager=staff.manager, main_since=date(2026, 1, 30)
    )
    seeds.appointment(case, date(2026, 3, 2), time="10:30")
    seeds.derived()
    line = due_rows(staff.manager.id, None, date(2026, 3, 2), TODAY)[0]
    assert (line.due, line.nominal, line.effective) == (Due.D3, date(2026, 2, 28), date(2026, 3, 2))
    assert (line.state, line.covered_until) == (State.COVERED, date(2026, 3, 2))
    assert (line.base, line.period) == (date(2026, 1, 30), Interval(1, Unit.MONTHS))
    assert (line.client, line.case, line.entry) == (person.id, case.id, case.id)
    assert (line.case_number, line.customer_number, line.name) == ("K7-000123", "123A456789", "Kaya, Selin")
    assert (line.manager_login, line.manager_name, line.owner_login) == ("ma", "Albrecht, Miriam", "ma")
    assert (line.phase, line.next_appointment, line.next_appointment_time) == (
        "clarification",
        TODAY,
        "10:30",
    )


def test_items_stand_by_date_then_case_number_then_kind_and_watched_clients_last(staff):
    watched = seeds.client(manager=staff.manager)
    second = seeds.case(seeds.client(), "steering", number="K7-000002")
    first = seeds.case(seeds.client(), "steering", number="K7-000001")
    for of in (watched, second, first):
        client = of if of is watched else of.client
        seeds.reminder(staff.manager, TODAY, client=client, case=None)
    CarryOver.create(case=first, kind="note", day=date(2026, 2, 27))
    seeds.reminder(staff.manager, TODAY - timedelta(days=1), client=watched)
    seeds.derived()
    assert [(line.case_number, line.due) for line in due_rows(None, None, None, TODAY)] == [
        (None, "D18"),
        ("K7-000001", "D13"),
        ("K7-000001", "D18"),
        ("K7-000002", "D18"),
        (None, "D18"),
    ]


@SAME_FILE
@given(
    histories,
    days,
    st.none() | days,
    st.none() | days,
    st.sets(st.sampled_from(list(State))),
    st.sets(st.sampled_from(list(Due))),
)
def test_bounds_kinds_and_states_only_leave_out(staff, history, day, start, end, states, kinds):
    with db.atomic() as example:
        write(history, [staff.manager, staff.colleague, None])
        seeds.derived(day)
        everything = due_rows(None, None, None, day)
        ordered = [
            (line.effective, line.case_number is None, line.case_number or "", line.due)
            for line in everything
        ]
        assert ordered == sorted(ordered)
        narrowed = due_rows(staff.manager.id, start, end, day, kinds=kinds, states=states)
        assert narrowed == [
            line
            for line in everything
            if line.manager == staff.manager.id
            and (start is None or line.effective >= start)
            and (end is None or line.effective <= end)
            and line.due in kinds
            and line.state in states
        ]
        example.rollback()


def test_states_find_what_lies_far_off_and_what_is_just_soon(staff):
    far = seeds.case(seeds.client(), "steering", interval_amount=6, assigned_on=date(2026, 2, 2))
    seeds.appointment(far, date(2026, 4, 1))
    soon = seeds.case(seeds.client(), "aftercare", aftercare_until=date(2026, 3, 9))
    seeds.derived()
    assert [line.entry for line in due_rows(None, None, None, TODAY, states={"covered"})] == [far.id]
    assert [line.entry for line in due_rows(None, None, None, TODAY, states={"soon"})] == [soon.id]
    assert due_rows(None, None, None, TODAY, states={"today", "overdue"}) == []
    assert due_rows(None, None, None, TODAY, states=set()) == []


def test_the_team_lead_of_the_clients_team_assigns(staff):
    case = seeds.case(seeds.client(team="Ü25"), "marked", referred_on=TODAY, manager=staff.manager)
    seeds.derived()
    assert owner_of(case, "D1") == "tl"
    assert owner_of(case, "D2") == "ma"


def test_without_a_lead_of_the_team_one_of_no_team_assigns_else_nobody(staff):
    case = seeds.case(seeds.client(team="U25"), "marked", referred_on=TODAY)
    seeds.derived()
    assert owner_of(case, "D1") is None
    seeds.person(None, "tl", name="Ohne, Zugang")
    assert owner_of(case, "D1") is None
    seeds.person("alle", "tl", name="Alle, Teams")
    assert owner_of(case, "D1") == "alle"


def test_a_lead_who_has_left_assigns_no_more(staff):
    case = seeds.case(seeds.client(team="Ü25"), "marked", referred_on=TODAY)
    seeds.derived()
    Person.update(left_on="2026-03-02").where(Person.id == staff.lead).execute()
    assert owner_of(case, "D1") is None
    assert owner_of(case, "D1", date(2026, 3, 1)) == "tl"


def test_the_placement_officer_checks_if_they_are_known(staff):
    profile = {"profile": "development", "profile_since": date(2026, 1, 5), "manager": staff.manager}
    known = seeds.client(placement_officer=staff.officer, **profile)
    seeds.client(placement_officer_listed="Irgendwer, Ute", **profile)
    seeds.derived()
    owners = {line.client == known.id: line.owner_login for line in due_rows(None, None, None, TODAY)}
    assert owners == {True: "av", False: None}


def test_an_agh_without_main_responsibility_is_due_until_it_is_over(staff):
    person = seeds.client()
    seeds.agh(person, date(2026, 1, 5), date(2026, 3, 31))
    seeds.derived()
    assert [line.due for line in due_rows(None, None, None, date(2026, 3, 31))] == ["D15"]
    assert due_rows(None, None, None, date(2026, 4, 1)) == []


def test_an_open_ended_agh_stands_beside_every_item(staff):
    case = seeds.case(seeds.client(), "steering", main_since=date(2023, 3, 1), manager=staff.manager)
    seeds.agh(case.client, date(2026, 1, 5), case=case)
    seeds.derived()
    found = due_rows(None, None, None, TODAY)
    assert {line.flags for line in found} == {("agh_open_ended",)}
    assert "D6" not in {line.due for line in found}


def test_what_is_due_of_a_client_names_all_their_cases(staff):
    person = seeds.client()
    ended = seeds.case(person, "ended", ended_on=date(2020, 1, 5))
    seeds.derived()
    assert [(line.due, line.case) for line in due_of_client(person.id, TODAY)] == [("D14", ended.id)]
    assert due_of_client(seeds.client("Lang, Petra").id, TODAY) == []


def test_counts_of_days_hold_the_talks_too(staff):
    case = seeds.case(seeds.client(), "steering", manager=staff.manager)
    seeds.appointment(case, TODAY, time="10:30")
    seeds.appointment(case, TODAY, person=staff.colleague)
    seeds.appointment(case, TODAY, status="cancelled")
    seeds.derived()
    week = (TODAY, TODAY + timedelta(days=6), TODAY, 7)
    assert counts_by_day(None, *week) == [DayCount(TODAY, "appointment", "appointment", 2)]
    assert counts_by_day(staff.manager.id, *week) == [DayCount(TODAY, "appointment", "appointment", 1)]
    assert counts_by_day(staff.colleague.id, *week) == [DayCount(TODAY, "appointment", "appointment", 1)]
    assert counts_by_day(staff.lead.id, *week) == []
