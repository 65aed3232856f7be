"""Which case a row means when none is open, and that importing it again always means the same one."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.casework.states import end
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.models import Case
from tests.casework.imports.test_apply import counts
from tests.casework.list_desk import TODAY, client, content, only, table, undone

V, N, H, X = "Vormerkung am", "Nebenbetreuung ab", "Hauptbetreuung ab", "Beendet am"
RUN = {V: "1.1.2024", H: "1.2.2024", X: "1.2.2026"}
TURNED = {V: "1.3.2026", X: "1.2.2026"}
"""An end before the beginning, as lists have it."""


def bring(desk, *rows):
    """Read lists one after the other, each of them twice; the second time nothing may change."""
    for row in rows:
        desk.bring(table(client(1) | row))
        before = content()
        assert counts(desk.bring(table(client(1) | row))) == (0, 0, 1, 0)
        assert content() == before
    assert not compare()
    return [
        (case.phase, case.referred_on, case.assigned_on, case.main_since, case.ended_on)
        for case in Case.select().order_by(Case.opened_seq)
    ]


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        # a start after the last end is a new case
        ([RUN, {V: "2.2.2026"}], 2),
        ([RUN, {N: "2.2.2026"}], 2),
        ([RUN, {H: "2.2.2026"}], 2),
        ([RUN, {V: "1.3.2026", X: "1.4.2026"}], 2),
        ([RUN, {V: "1.3.2026", X: "1.4.2026"}, {V: "1.5.2026"}], 3),
        ([RUN, {V: "1.1.2024", H: "1.3.2026"}], 2),  # the old Vormerkung was left in the cell
        ([RUN, {V: "1.3.2026", H: "1.2.2024", X: "1.2.2026"}], 2),  # and here the old end
        ([TURNED, {V: "1.4.2026"}], 2),
        ([TURNED, {V: "1.3.2026", N: "5.3.2026"}], 2),  # running again, says the list
        # everything else is the old one
        ([RUN, {V: "1.2.2026"}], 1),
        ([RUN, {V: "1.1.2024"}], 1),
        ([RUN, {X: "1.3.2026"}], 1),
        ([RUN, RUN | {X: "1.3.2026"}], 1),
        ([RUN, RUN | {N: "1.3.2026"}], 1),  # it names that very end
        ([TURNED, {V: "1.3.2026"}], 1),  # an empty cell never erases
        ([TURNED, TURNED | {X: "1.4.2026"}], 1),
        ([TURNED, TURNED | {X: "1.4.2026", N: "5.3.2026"}], 1),
        ([TURNED, TURNED | {N: "5.3.2026"}], 1),
        ([TURNED, {X: "1.4.2026"}], 1),
        ([{X: "1.2.2026"}, TURNED], 1),
        ([{V: "1.3.2026"}, {X: "1.2.2026"}, {V: "1.3.2026"}], 1),
        # and the open case, whatever the row says
        ([RUN, {V: "1.3.2026"}, {V: "1.1.2024", H: "1.2.2024"}], 2),
    ],
)
def test_a_row_means_a_new_case_or_the_newest(desk, rows, count):
    assert len(bring(desk, *rows)) == count


def test_an_end_that_is_put_right_is_that_of_the_case_with_the_very_same_start(desk):
    assert bring(desk, TURNED, TURNED | {X: "1.4.2026"}) == [
        ("ended", date(2026, 3, 1), None, None, date(2026, 4, 1))
    ]


def test_a_new_case_leaves_the_old_one_as_it_was(desk):
    old, new = bring(desk, RUN, {V: "1.1.2024", H: "1.3.2026"})
    assert old == ("ended", date(2024, 1, 1), None, date(2024, 2, 1), date(2026, 2, 1))
    assert new == ("clarification", date(2024, 1, 1), None, date(2026, 3, 1), None)


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2026, 10, 30)])
def test_a_case_ended_here_stays_ended_whatever_the_old_list_says(desk, day):
    row = {N: "1.3.2026"}
    bring(desk, row)
    end(only(Case).id, day, "died", "", by=desk.by, today=TODAY)
    assert [phase for phase, *_ in bring(desk, row)] == ["ended"]


DAYS = st.sampled_from([date(2025, 1, 1) + timedelta(days=each) for each in (0, 1, 40, 41, 90, 300)])
CELLS = st.none() | DAYS.map(lambda day: f"{day:%d.%m.%Y}")
ROWS = st.fixed_dictionaries(dict.fromkeys((V, N, H, X, "Nachbetreuung bis", "Letzter Kontakt"), CELLS))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(ROWS, min_size=1, max_size=5))
def test_whatever_was_read_before_the_same_list_again_changes_nothing(desk, rows):
    with undone():
        bring(desk, *rows)
        running = Case.select().where(Case.phase.not_in(["ended", "declined", "transferred"])).count()
        assert running <= 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(ROWS, min_size=1, max_size=4))
def test_only_a_start_after_the_last_end_opens_a_further_case(desk, rows):
    with undone():
        for row in rows:
            ends = [case.ended_on for case in Case.select() if case.ended_on]
            before = Case.select().count()
            bring(desk, row)
            starts = [date(*map(int, reversed(row[name].split(".")))) for name in (V, N, H) if row[name]]
            if before and Case.select().count() > before:
                assert max(starts) > max(ends)
