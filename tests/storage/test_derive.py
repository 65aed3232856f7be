from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.directives import directive
from fm_desktop.domain.deadlines import HouseRules, due_items, exists_on, flags, state_on
from fm_desktop.domain.directive import Due
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.derive import is_stale, refresh, refresh_all, refresh_all_if_stale, refresh_lapsed
from fm_desktop.storage.models import CaseloadEntry, Client, DueRow, Office
from fm_desktop.storage.queries.caseload import LineFilter, Order, count_lines, line_ids, lines
from fm_desktop.storage.queries.due import counts_by_day, due_rows
from fm_desktop.storage.raw_rows import rows
from tests.storage import seeds
from tests.storage.histories import days, facts_by_line, histories, telling_day, write
from tests.storage.seeds import TODAY

SAME_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def desk(opened_desk):
    seeds.office()
    return [seeds.person("ma", "fm"), seeds.person("nk", "fm"), None]


def items_by_line():
    """Return what is due of every line, computed record by record."""
    return {line: due_items(facts, directive(), HouseRules()) for line, facts in facts_by_line().items()}


@SAME_FILE
@given(histories, st.data())
def test_lists_say_what_the_rules_say_of_the_history_on_any_day(desk, history, data):
    with db.atomic() as example:
        write(history, desk)
        day = telling_day(data, *turning_points())
        refresh_all(day)
        expected = Counter(
            (line, *_said(item), state_on(day, item.effective, item.covered_until, 7))
            for line, found in items_by_line().items()
            for item in found
            if exists_on(day, item.lapses_after)
        )
        found = due_rows(None, None, None, day)
        assert Counter((row.entry, *_said(row), row.state) for row in found) == expected
        assert compare() == []
        example.rollback()


def clients():
    """Return the clients of the history."""
    return [client for (client,) in rows(Client.select(Client.id).order_by(Client.id))]


def turning_points():
    """Return every due item there is, and the days of appointments."""
    items = [item for found in items_by_line().values() for item in found]
    return items, *(each.day for facts in facts_by_line().values() for each in facts.appointments)


def _said(item):
    dates = (item.nominal, item.effective, item.base, item.period, item.extended_to, item.covered_until)
    return item.due, *dates, item.number, item.text, item.row


@SAME_FILE
@given(histories, days, st.data())
def test_lines_name_what_is_next_also_when_time_has_passed_or_the_clock_was_put_back(
    desk, history, written_on, data
):
    with db.atomic() as example:
        write(history, desk)
        seen_on = telling_day(data, *turning_points())
        refresh_all(written_on)
        if (
            some := data.draw(st.lists(st.sampled_from(clients()), unique=True), "changed")
            if clients()
            else []
        ):
            refresh(some, data.draw(days, "on"))  # somebody has done something, on whatever day that was
        refresh_lapsed(seen_on)
        items, facts = items_by_line(), facts_by_line()
        assert count_lines(LineFilter(closed=True), seen_on) == len(items)
        for row in lines(line_ids(LineFilter(closed=True), Order(), seen_on)):
            there = [item for item in items[row.entry] if exists_on(seen_on, item.lapses_after)]
            assert row.next_due == min((item.effective for item in there), default=None)
            kinds = {(item.due, item.covered_until) for item in there if item.effective == row.next_due}
            assert (row.next_due_kind, row.next_due_covered_until) in kinds or not there
            of_kind = {item.due: item.effective for item in there}
            assert row.clarification_due == of_kind.get(Due.D4)
            assert row.review_due == of_kind.get(Due.D5)
            assert row.limit_due == of_kind.get(Due.D6)
            assert row.last_contact == facts[row.entry].latest_contact
            assert row.admitted_on == facts[row.entry].admitted_on
            assert row.flags == flags(facts[row.entry], directive())
            planned = [each.day for each in facts[row.entry].appointments if each.day >= seen_on]
            assert row.next_appointment == min(planned, default=None)
        assert compare() == []
        example.rollback()


@SAME_FILE
@given(histories, st.data())
def test_refreshing_some_clients_writes_what_refreshing_all_writes(desk, history, data):
    with db.atomic() as example:
        write(history, desk)
        day = telling_day(data, *turning_points())
        refresh_all(day)
        once = (Counter(CaseloadEntry.select().tuples()), Counter(_due()))
        for entry in CaseloadEntry.select():
            refresh([entry.client_id], day)
        assert (Counter(CaseloadEntry.select().tuples()), Counter(_due())) == once
        example.rollback()


def _due():
    columns = [field for field in DueRow._meta.sorted_fields if field.name != "id"]
    return DueRow.select(*columns).tuples()


@SAME_FILE
@given(histories, st.data())
def test_counts_of_a_month_are_the_items_of_its_days(desk, history, data):
    with db.atomic() as example:
        write(history, desk)
        day = telling_day(data, *turning_points())
        refresh_all(day)
        start, end = day - timedelta(days=20), day + timedelta(days=21)
        for manager in (None, desk[0].id):
            counted = {
                (row.day, row.due, row.state): row.count
                for row in counts_by_day(manager, start, end, day, 7)
                if row.due != "appointment"
            }
            listed = Counter(
                (row.effective, row.due, row.state) for row in due_rows(manager, start, end, day)
            )
            assert counted == listed
        example.rollback()


@SAME_FILE
@given(histories, st.data())
def test_lines_filtered_by_state_are_those_whose_next_item_is_in_it(desk, history, data):
    with db.atomic() as example:
        write(history, desk)
        day = telling_day(data, *turning_points())
        refresh_all(day)
        everything = lines(line_ids(LineFilter(closed=True), Order(), day))
        states = Counter(
            str(state_on(day, row.next_due, row.next_due_covered_until, 7)) if row.next_due else "none"
            for row in everything
        )
        for state in ("overdue", "covered", "today", "soon", "later", "none"):
            assert count_lines(LineFilter(due=state, closed=True), day) == states[state]
        example.rollback()


def test_a_line_keeps_its_id_when_it_is_rewritten_and_takes_that_of_its_case():
    watched = seeds.client()
    seeds.derived()
    assert line_ids(LineFilter(), Order(), TODAY) == [watched.id]
    case = seeds.case(watched, "marked", referred_on=TODAY)
    refresh([watched.id], TODAY)
    refresh([watched.id], TODAY)
    assert line_ids(LineFilter(), Order(), TODAY) == [case.id]


def test_a_client_who_is_gone_leaves_no_line():
    gone = seeds.client()
    seeds.derived()
    CaseloadEntry.delete().execute()
    gone_id = gone.id
    gone.delete_instance()
    refresh([gone_id], TODAY)
    assert line_ids(LineFilter(closed=True), Order(), TODAY) == []


def test_another_land_makes_the_lists_stale_and_moves_dates_to_its_working_days():
    case = seeds.case(seeds.client(), "marked", referred_on=date(2026, 5, 30))  # D1: 2 June
    seeds.case(seeds.client(), "marked", referred_on=date(2026, 6, 1))  # D1: 4 June, Corpus Christi
    seeds.derived()
    assert not refresh_all_if_stale(TODAY)
    Office.update(land="BY").execute()
    assert is_stale()
    assert refresh_all_if_stale(TODAY)
    assert not is_stale()
    first, second = due_rows(None, None, None, TODAY, kinds={"D1"})
    assert (first.entry, first.effective) == (case.id, date(2026, 6, 2))
    assert (second.nominal, second.effective) == (date(2026, 6, 4), date(2026, 6, 5))


def test_what_is_soon_is_no_reason_to_rewrite():
    seeds.derived()
    Office.update(soon_days=30).execute()
    assert not is_stale()


def test_of_two_items_on_a_day_the_line_names_the_one_no_appointment_covers():
    case = seeds.case(seeds.client(), "clarification", main_since=date(2026, 1, 30))
    seeds.contact(case, date(2026, 3, 30))
    seeds.appointment(case, date(2026, 4, 30))
    seeds.derived()
    row = lines([case.id])[0]
    assert (row.next_due, row.next_due_kind) == (date(2026, 4, 30), "D4")


def test_a_work_opportunity_is_next_until_its_last_day_and_not_a_day_longer():
    person = seeds.client()
    seeds.agh(person, date(2026, 1, 5), date(2026, 3, 2))
    seeds.derived(date(2026, 2, 1))
    assert refresh_lapsed(date(2026, 3, 2)) == 0
    assert lines([person.id])[0].next_due_kind == "D15"
    assert refresh_lapsed(date(2026, 3, 3)) == 1
    assert lines([person.id])[0].next_due is None
    assert refresh_lapsed(date(2026, 3, 3)) == 0
    assert refresh_lapsed(date(2026, 2, 1)) == 1
    assert lines([person.id])[0].next_due_kind == "D15"
    assert refresh_lapsed(date(2026, 2, 1)) == 0


def test_a_line_written_under_a_wrong_clock_is_looked_at_again_on_the_day_all_were_right():
    person = seeds.client()
    seeds.agh(person, date(2026, 1, 5), date(2026, 3, 2))
    seeds.derived(date(2026, 3, 3))
    refresh([person.id], date(2026, 2, 1))
    assert lines([person.id])[0].next_due_kind == "D15"
    assert refresh_lapsed(date(2026, 3, 3)) == 1
    assert lines([person.id])[0].next_due is None


def test_a_work_opportunity_that_is_over_is_not_counted():
    seeds.agh(seeds.client(), date(2026, 3, 2), date(2026, 3, 4))
    seeds.derived()
    month = (date(2026, 3, 1), date(2026, 3, 31))
    assert [row.due for row in counts_by_day(None, *month, date(2026, 3, 4), 7)] == ["D15"]
    assert counts_by_day(None, *month, date(2026, 3, 5), 7) == []


def test_an_item_covered_today_is_not_one_for_today():
    case = seeds.case(seeds.client(), "assigned", assigned_on=date(2026, 1, 30))  # D3: Monday 2 March
    seeds.appointment(case, TODAY)
    seeds.derived()
    assert count_lines(LineFilter(due="today"), TODAY) == 0
    assert count_lines(LineFilter(due="covered"), TODAY) == 1


def test_compare_finds_what_was_altered_missing_or_too_much():
    case = seeds.case(seeds.client(), "steering", main_since=date(2026, 1, 5))
    seeds.client("Brandt, Uwe")
    seeds.derived()
    assert compare() == []
    CaseloadEntry.update(review_due=TODAY, next_due=TODAY).where(CaseloadEntry.case == case).execute()
    DueRow.delete().where(DueRow.due == "D6").execute()
    CaseloadEntry.delete().where(CaseloadEntry.case.is_null()).execute()
    found = {(each.key, each.details.get("field"), each.details["count"]) for each in compare()}
    assert found == {
        ("list_lines_differ", "review_due", 1),
        ("list_lines_differ", "next_due", 1),
        ("list_lines_differ", "missing", 1),
        ("due_items_differ", None, 1),
    }


def test_compare_says_nothing_of_what_the_next_start_rewrites_anyway():
    seeds.case(seeds.client(), "steering", main_since=date(2026, 1, 5))
    seeds.derived()
    DueRow.delete().execute()
    Office.update(land="BY").execute()
    assert compare() == []


def test_own_reminders_belong_to_the_person_and_to_no_client(desk):
    seeds.reminder(desk[0], TODAY, "Urlaub planen")
    seeds.derived()
    seeds.sits(desk[0])
    (row,) = due_rows(desk[0].id, None, None, TODAY)
    assert (row.entry, row.client, row.text, row.owner_login) == (None, None, "Urlaub planen", "ma")
    assert due_rows(desk[1].id, None, None, TODAY) == []
    assert compare() == []
