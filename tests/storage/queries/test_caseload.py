from datetime import date, timedelta
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.database import db
from fm_desktop.storage.models import Office, Person
from fm_desktop.storage.queries.caseload import (
    LineFilter,
    Order,
    OrderColumn,
    count_lines,
    first_lines,
    line_ids,
    lines,
)
from tests.storage import seeds
from tests.storage.histories import days, histories, write
from tests.storage.seeds import TODAY

BY_NAME = Order("sort_name")
COLUMNS = get_args(OrderColumn)


def names(**wanted):
    return [line.name for line in first_lines(LineFilter(**wanted), BY_NAME, TODAY, 100)]


def found(text):
    ids = line_ids(LineFilter(text=text), BY_NAME, TODAY)
    return [line.name for line in lines(ids)]


def test_names_stand_in_german_order(staff):
    written = [
        "Zander, Uwe",
        "Öztürk, Emre",
        "Groß, Ida",
        "Grosse, Al",
        "ogbonna, Joy",
        "Müller, Ida",
        "Muller, Jo",
    ]
    for name in written:
        seeds.client(name)
    seeds.derived()
    expected = [
        "Groß, Ida",
        "Grosse, Al",
        "Müller, Ida",
        "Muller, Jo",
        "ogbonna, Joy",
        "Öztürk, Emre",
        "Zander, Uwe",
    ]
    assert names() == expected


@pytest.mark.parametrize(
    "text",
    [
        "müller",
        "MÜLLER",
        "mueller",
        "Muller",
        "mü ay",
        "ayse",
        "Ayşe Müll",
        "123a45",
        "1.02.1980",
        "1.2.80",
        "1980-02-01",
        "müller, ayşe",
        "1980",
        "bg-77",
        "K7-000009",
    ],
)
def test_text_is_found_however_it_is_typed(staff, text):
    household = seeds.Client._meta.fields["household"].rel_model.create(bg_number="BG-7788")
    person = seeds.client(
        "Müller, Ayşe", customer_number="123A456789", birth_date=date(1980, 2, 1), household=household
    )
    seeds.case(person, number="K7-000009")
    seeds.client("Brandt, Uwe", customer_number="999B999999", birth_date=date(1985, 3, 3))
    seeds.derived()
    assert found(text) == ["Müller, Ayşe"]


def test_a_name_written_out_is_found_by_its_umlaut(staff):
    seeds.client("Mueller, Ida")
    seeds.derived()
    assert found("müller") == ["Mueller, Ida"]


@pytest.mark.parametrize("text", ["%", "_", "\\", "a%b", "kaya%", "' OR 1=1 --"])
def test_signs_of_the_query_language_are_plain_text(staff, text):
    seeds.client("Kaya, Selin")
    seeds.derived()
    assert found(text) == []


def test_every_word_must_occur(staff):
    seeds.client("Kaya, Selin")
    seeds.client("Kaya, Emre")
    seeds.derived()
    assert found("kaya sel") == ["Kaya, Selin"]
    assert found("kaya brandt") == []


def test_the_filter_by_manager_knows_whose_watched_clients_are_and_who_has_none(staff):
    seeds.case(seeds.client("Kaya, Selin"), manager=staff.manager)
    seeds.client("Brandt, Uwe", manager=staff.manager)
    seeds.case(seeds.client("Lang, Petra"), manager=staff.colleague)
    seeds.case(seeds.client("Tran, Van"), manager_listed="Irgendwer, Ute")
    seeds.derived()
    assert names(manager=staff.manager.id) == ["Brandt, Uwe", "Kaya, Selin"]
    assert names(unassigned=True) == ["Tran, Van"]
    assert count_lines(LineFilter(manager=staff.colleague.id), TODAY) == 1
    shown = {line.name: line.manager_name for line in first_lines(LineFilter(), BY_NAME, TODAY, 9)}
    assert shown["Tran, Van"] == "Irgendwer, Ute"
    assert shown["Kaya, Selin"] == "Albrecht, Miriam"


def test_closed_runs_show_only_when_asked_for(staff):
    person = seeds.client()
    first = seeds.case(person, "ended", ended_on=date(2025, 1, 1))
    second = seeds.case(person, "steering", main_since=date(2025, 6, 1))
    gone = seeds.case(seeds.client("Brandt, Uwe"), "ended", ended_on=date(2025, 1, 1))
    seeds.derived()
    assert line_ids(LineFilter(), BY_NAME, TODAY) == [second.id]
    assert set(line_ids(LineFilter(closed=True), BY_NAME, TODAY)) == {first.id, second.id, gone.id}
    assert set(line_ids(LineFilter(phases=frozenset({"ended"})), BY_NAME, TODAY)) == {first.id, gone.id}
    assert [line.newest for line in lines([first.id, second.id])] == [False, True]


def test_filters_by_phase_team_and_what_is_due_narrow_each_other_down(staff):
    seeds.case(seeds.client("Kaya, Selin", team="U25"), "assigned", assigned_on=date(2026, 1, 5))
    seeds.case(seeds.client("Brandt, Uwe", team="Ü25"), "assigned", assigned_on=TODAY)
    seeds.case(seeds.client("Lang, Petra", team="U25"), "aftercare")
    seeds.derived()
    assert names(phases=frozenset({"assigned"})) == ["Brandt, Uwe", "Kaya, Selin"]
    assert names(phases=frozenset({"assigned"}), team="U25") == ["Kaya, Selin"]
    assert names(due="overdue") == ["Kaya, Selin"]
    assert names(due="none") == ["Lang, Petra"]
    assert names(due="overdue", team="Ü25") == []


def test_what_is_soon_is_the_offices_own_choice(staff):
    seeds.case(seeds.client(), "assigned", assigned_on=TODAY - timedelta(days=10))  # D3 on 20 March
    seeds.derived()
    assert names(due="soon") == []
    Office.update(soon_days=30).execute()
    assert names(due="soon") == ["Kaya, Selin"]


def test_what_is_empty_stands_last_in_both_directions(staff):
    later = seeds.client("Kaya, Selin", birth_date=date(1990, 1, 1))
    earlier = seeds.client("Lang, Petra", birth_date=date(1980, 1, 1))
    without = seeds.client("Adam, Eva")
    seeds.derived()
    ids = [line_ids(LineFilter(), Order("birth_date", down), TODAY) for down in (False, True)]
    assert ids == [[earlier.id, later.id, without.id], [later.id, earlier.id, without.id]]


def test_nothing_due_stands_last_in_both_directions(staff):
    early = seeds.case(seeds.client("Kaya, Selin"), "assigned", assigned_on=date(2026, 1, 5))
    late = seeds.case(seeds.client("Brandt, Uwe"), "assigned", assigned_on=date(2026, 2, 5))
    never = seeds.case(seeds.client("Adam, Eva"), "aftercare")
    seeds.derived()
    ids = [line_ids(LineFilter(), Order("next_due", down), TODAY) for down in (False, True)]
    assert ids == [[early.id, late.id, never.id], [late.id, early.id, never.id]]
    assert lines([never.id])[0].next_due is None


def test_phases_stand_in_the_order_of_a_case(staff):
    for phase in ("steering", "marked", "aftercare", "clarification", "assigned"):
        seeds.case(seeds.client(), phase)
    seeds.client()
    seeds.derived()
    shown = [line.phase for line in first_lines(LineFilter(), Order("phase"), TODAY, 9)]
    assert shown == sorted(shown, key=list(Phase).index)


def test_managers_stand_in_german_order(staff):
    zander = seeds.person("za", "fm", name="Zander, Uwe")
    for manager in (zander, staff.colleague, staff.manager):
        seeds.client(manager=manager)
    seeds.client()
    seeds.derived()
    shown = [line.manager_name for line in first_lines(LineFilter(), Order("manager_name"), TODAY, 9)]
    assert shown == ["Albrecht, Miriam", "Özer, Ali", "Zander, Uwe", None]


def test_a_new_name_of_a_person_shows_at_once(staff):
    seeds.client(manager=staff.manager)
    seeds.derived()
    assert first_lines(LineFilter(), BY_NAME, TODAY, 1)[0].manager_name == "Albrecht, Miriam"
    seeds.client(manager=staff.colleague)
    seeds.derived()
    by_manager = Order("manager_name")
    before = line_ids(LineFilter(), by_manager, TODAY)
    Person.update(family_name="Zander").where(Person.id == staff.manager).execute()
    assert first_lines(LineFilter(), BY_NAME, TODAY, 1)[0].manager_name == "Zander, Miriam"
    assert line_ids(LineFilter(), by_manager, TODAY) == before[::-1]


def test_lines_that_are_gone_are_left_out_of_a_page(staff):
    here = seeds.client()
    seeds.derived()
    assert [line.entry for line in lines([bytes(16), here.id])] == [here.id]
    assert lines([]) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(histories, days, st.sampled_from(COLUMNS), st.booleans(), st.booleans())
def test_pages_are_pieces_of_the_whole_list(staff, history, day, column, down, closed):
    wanted, order = LineFilter(closed=closed), Order(column, down)
    with db.atomic() as example:
        write(history, [staff.manager, staff.colleague, None])
        seeds.derived(day)
        ids = line_ids(wanted, order, day)
        assert len(ids) == len(set(ids)) == count_lines(wanted, day)
        everything = first_lines(wanted, order, day, len(ids) + 1)
        assert [line.entry for line in everything] == ids
        assert [
            line for start in range(0, len(ids), 2) for line in lines(ids[start : start + 2])
        ] == everything
        assert first_lines(wanted, order, day, 2) == everything[:2]
        example.rollback()
