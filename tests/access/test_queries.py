"""Every query, asked by everybody: what comes back is what DOMAIN.md § 5 says, and not a word more."""

import inspect
import pkgutil
from importlib import import_module

import pytest

from fm_desktop.errors import RightsError
from fm_desktop.storage import queries, sight
from fm_desktop.storage.queries.caseload import LineFilter, Order, count_lines, line_ids
from fm_desktop.storage.queries.find import find
from tests.access import queries as asked
from tests.access.queries import QUERIES, SEARCHES
from tests.access.rights import LINE, NOTHING, SHARED, TABLE
from tests.access.world import FAMILY, SECRET, SECRET_DAYS, TODAY

REFUSED = "refused"
OF_DEPUTIES = {"deputies.deputies_of", "deputies.stood_in_for", "deputies.consents_missing"}
"""What leads, too, are told about others: who stands in for whom, and no client."""
LISTS = {
    asked.FULL_LINES: lambda _standing, row: row.sees == SHARED,
    asked.DECISIONS: lambda _standing, row: row.sees == SHARED,
    asked.KEPT: lambda standing, _row: standing == "own",
    asked.RESTRICTED: lambda _standing, row: row.restricted,
}
"""Who finds the client in a list that is not for everybody who sees the line."""


def public_queries():
    for module in pkgutil.walk_packages(queries.__path__, f"{queries.__name__}."):
        found, short = import_module(module.name), module.name.removeprefix(f"{queries.__name__}.")
        for name, query in inspect.getmembers(found, inspect.isfunction):
            if query.__module__ == found.__name__ and not name.startswith("_"):
                yield f"{short}.{name}"


def secrets_in(answer):
    text = repr(answer)
    days = [
        day
        for day in SECRET_DAYS
        if repr(day) in text or day.isoformat() in text or f"{day:%d.%m.%Y}" in text
    ]
    return ([SECRET] if SECRET in text else []) + days


def ask(query, world, reader):
    try:
        return query.ask(world, reader)
    except RightsError:
        return REFUSED


def test_every_query_has_its_line():
    assert sorted(set(public_queries()) ^ set(QUERIES)) == []


@pytest.mark.parametrize("standing", TABLE)
@pytest.mark.parametrize("name", QUERIES)
def test_a_query_tells_what_the_reader_may_know(world, name, standing):
    query, row = QUERIES[name], TABLE[standing]
    full = ask(query, world, world.sit_down("own"))
    got = ask(query, world, world.sit_down(standing))
    if query.needs == asked.FREE:
        assert got == full
        assert FAMILY not in repr(got)
        assert secrets_in(got) == []
    elif query.needs == asked.NETWORK:
        assert full != REFUSED
        assert full
        assert got == (REFUSED if standing == "administration" else full)
        assert FAMILY not in repr(got)
        assert secrets_in(got) == []
    elif query.needs == asked.OWN:
        leads = standing in ("lead", "other_lead") and name in OF_DEPUTIES
        assert (got != REFUSED) == (standing == "own" or leads)
        assert FAMILY not in repr(got) or standing == "own"
    elif query.needs == asked.ABOUT:
        assert full != REFUSED
        assert got == (full if row.sees == SHARED else REFUSED)
    elif query.needs == asked.ABOUT_DATES:
        assert (got == REFUSED) != row.appointments
    elif query.needs in (asked.LINES, asked.ABOUT_LINE):
        is_list(query, got, full, row)
    elif query.needs in LISTS:
        assert full
        told = [each for each in full if row.restricted or "restricted" not in repr(each)]
        assert got == (told if LISTS[query.needs](standing, row) else [])
    elif query.needs == asked.GRANT:
        assert (got == REFUSED) == (row.sees == NOTHING)
    elif query.needs == asked.OFFICERS:
        assert full == []
        assert (FAMILY in repr(got)) == (standing in ("officer", "standing_in"))
    elif query.needs == asked.LEADS:
        assert (got != REFUSED) == (standing in ("lead", "other_lead"))
        assert FAMILY not in repr(got)
    elif query.needs == asked.DEPUTIES:
        assert (FAMILY in repr(got)) == (standing in ("own", "deputy", "lead"))
        assert got == REFUSED or standing in ("own", "deputy", "lead", "other_lead")
    elif query.needs == asked.DATES:
        assert FAMILY in repr(full)
        assert (FAMILY in repr(got)) == row.appointments
        assert row.sees == SHARED or SECRET_DAYS[0] not in secrets_in(got)
    elif query.needs == asked.COUNT:
        assert full > 0
        of_restricted = 0 if row.restricted or name != "month.counts_by_day" else 1
        assert got == (0 if row.sees == NOTHING else full - of_restricted)
    elif query.needs == asked.FIGURES:
        assert full > 0
        assert got == {"own": full, "lead": full, "other_lead": 0}.get(standing, REFUSED)
    elif query.needs == asked.FULL_COUNT:
        assert full > 0
        assert got == (full if row.sees == SHARED else 0)
    elif query.needs == asked.DATE_COUNT:
        assert full > 0
        assert got == (full if row.appointments else 0)
    else:
        assert query.needs in (asked.PURE, asked.COUNTED)


def is_list(query, got, full, row):
    """Check what a list, or the lines about one client, says to somebody."""
    assert FAMILY in repr(full)
    if row.sees == NOTHING:
        assert got == REFUSED if query.needs == asked.ABOUT_LINE else FAMILY not in repr(got)
    else:
        assert FAMILY in repr(got)
    if row.sees == LINE:
        assert secrets_in(got) == []
    if row.sees != SHARED:
        assert SECRET not in repr(got)
    if not row.restricted:
        assert "restricted" not in repr(got)


@pytest.mark.parametrize("standing", TABLE)
@pytest.mark.parametrize("typed", SEARCHES)
def test_a_search_finds_nobody_by_what_is_hidden(world, standing, typed):
    text, is_in_line = SEARCHES[typed]
    world.sit_down(standing)
    sees = TABLE[standing].sees
    finds = sees == SHARED or (sees == LINE and is_in_line)
    wanted = LineFilter(text=text, closed=True)
    assert bool(find(text)) == finds
    assert bool(line_ids(wanted, Order(), TODAY)) == finds
    assert bool(count_lines(wanted, TODAY)) == finds


@pytest.mark.parametrize(
    "column", ["birth_date", "last_contact", "next_appointment", "admitted_on", "phase_since"]
)
def test_what_is_hidden_orders_nothing(world, column):
    world.sit_down("colleague")
    up = line_ids(LineFilter(closed=True), Order(column), TODAY)
    down = line_ids(LineFilter(closed=True), Order(column, descending=True), TODAY)
    assert up == down


def test_without_anybody_at_the_desk_nothing_is_told(world):
    world.sit_down("own")
    sight.get_up()
    about = (
        query for query in QUERIES.values() if query.needs not in (asked.FREE, asked.PURE, asked.COUNTED)
    )
    assert {ask(query, world, None) == REFUSED for query in about} == {True}
