"""The lists people wait for are found in an index, however many lines there are."""

from datetime import date

import pytest

from fm_desktop.storage.database import db
from fm_desktop.storage.queries.caseload import LineFilter, Order, count_lines, first_lines, line_ids
from fm_desktop.storage.queries.due import counts_by_day, due_of_client, due_rows
from fm_desktop.storage.queries.load import load_of
from fm_desktop.storage.queries.talks import appointments, to_document
from tests.storage.seeds import TODAY

MANAGER = bytes(16)
MONTH = (date(2026, 3, 1), date(2026, 3, 31))
BY_NAME = Order("sort_name")
LARGE = ("caseload_entry", "due_row", "appointment")

LISTS = {
    "first lines": lambda: first_lines(LineFilter(), Order(), TODAY, 128),
    "first lines by name": lambda: first_lines(LineFilter(), BY_NAME, TODAY, 128),
    "first lines of a manager": lambda: first_lines(LineFilter(manager=MANAGER), Order(), TODAY, 128),
    "all ids": lambda: line_ids(LineFilter(), Order(), TODAY),
    "all ids with a text": lambda: line_ids(LineFilter(text="kay"), Order(), TODAY),
    "all ids with a text by name": lambda: line_ids(LineFilter(text="kay"), BY_NAME, TODAY),
    "count of all": lambda: count_lines(LineFilter(), TODAY),
    "month of all": lambda: counts_by_day(None, *MONTH, TODAY, 7),
    "month of a manager": lambda: counts_by_day(MANAGER, *MONTH, TODAY, 7),
    "due of a manager": lambda: due_rows(MANAGER, None, TODAY, TODAY),
    "due of a day": lambda: due_rows(None, TODAY, TODAY, TODAY),
    "due of a client": lambda: due_of_client(MANAGER, TODAY),
    "load": lambda: load_of(MANAGER),
    "appointments": lambda: appointments(MANAGER, *MONTH),
    "to document": lambda: to_document(MANAGER, TODAY, "10:00"),
}


@pytest.fixture
def plans(staff, monkeypatch):
    """Collect how the file answers each query on what may be long."""
    found = []
    ask = db.execute_sql

    def explained(sql, params=None, *further):
        if any(table in sql for table in LARGE):
            found.extend(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", params))
        return ask(sql, params, *further)

    monkeypatch.setattr(db, "execute_sql", explained)
    return found


NO_TABLE = "SCAN CONSTANT ROW"
"""What SQLite says of a question that reads no table of its own."""


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_read_from_an_index_and_not_sorted_as_a_whole(plans, name):
    LISTS[name]()
    assert plans
    assert not [
        step for step in plans if step.startswith("SCAN") and "USING" not in step and step != NO_TABLE
    ]
    if name.startswith(("first", "all", "count")):
        assert any("INDEX caseload_entry" in step for step in plans)
        assert "USE TEMP B-TREE FOR ORDER BY" not in plans


@pytest.mark.parametrize(
    "name", ["all ids", "all ids with a text", "all ids with a text by name", "count of all", "load"]
)
def test_what_asks_for_all_lines_does_not_touch_the_table(plans, name):
    LISTS[name]()
    assert any("COVERING INDEX caseload_entry" in step for step in plans)


@pytest.mark.parametrize("name", ["appointments", "to document", "month of a manager"])
def test_appointments_of_a_manager_are_found_by_their_day(plans, name):
    LISTS[name]()
    steps = [step for step in plans if "appointment_person_id_day" in step]
    assert len(steps) >= 2
    assert all("day" in step.split("(")[1] for step in steps)
