"""Small groups are hidden, and nobody who sees the rest can say what was."""

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fm_desktop.domain.figures import HIDDEN, Column, Figure, Place, Row, Unit, adding_up, parts_of, percent
from fm_desktop.domain.suppression import suppressed


def table(body):
    """Return a figure whose first column adds up the others, and whose last row adds up the rows."""
    rows = [(sum(parts), *parts) for parts in body]
    rows.append(tuple(map(sum, zip(*rows, strict=True))))
    columns = (*map(Column, "tab"[: len(rows[0])]), Column("share", Unit.PERCENT, ("t", "a")))
    cells = [Row(str(n), (*row, percent(row[1], row[0]))) for n, row in enumerate(rows)]
    width = len(rows[0])
    equations = (*parts_of(0, range(1, width), len(rows)), *adding_up(range(width), len(rows)))
    return Figure("made", columns, tuple(cells), equations=equations)


def column(*numbers):
    rows = tuple(Row(str(n), (number,)) for n, number in enumerate((*numbers, sum(numbers))))
    return Figure("made", (Column("t"),), rows, equations=tuple(adding_up((0,), len(rows))))


def shown(figure):
    return [row.cells[0] for row in figure.rows]


def test_groups_from_one_to_four_are_hidden_and_none_is_shown():
    plain = Figure("made", (Column("t"),), tuple(Row("", (number,)) for number in range(7)))
    assert shown(suppressed(plain)) == [0, HIDDEN, HIDDEN, HIDDEN, HIDDEN, 5, 6]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((3, 8, 20), [HIDDEN, HIDDEN, 20, 31]),
        ((1, 1, 20), [HIDDEN, HIDDEN, HIDDEN, 22]),
        ((2, 3, 20), [HIDDEN, HIDDEN, 20, 25]),
        ((0, 6, 9), [0, 6, 9, 15]),
        ((0, 3, 0), [0, HIDDEN, 0, HIDDEN]),
        ((), [0]),
    ],
)
def test_a_sum_tells_nothing_of_a_small_group(numbers, expected):
    assert shown(suppressed(column(*numbers))) == expected


def test_a_number_that_several_sums_tell_together_takes_more_with_it():
    """Rows 1 and 2 without columns a and b leave the 3: no single sum tells it, all of them do."""
    body = [(4, 4, 20, 20), (4, 4, 3, 20), (20, 20, 4, 4), (20, 20, 4, 4)]
    columns = tuple(map(Column, "tabcd"))
    rows = [(sum(parts), *parts) for parts in body]
    rows.append(tuple(map(sum, zip(*rows, strict=True))))
    equations = (*parts_of(0, range(1, 5), 5), *adding_up(range(5), 5))
    figure = Figure("made", columns, tuple(Row("", row) for row in rows), equations=equations)
    hidden = [cell for row in suppressed(figure).rows for cell in row.cells if cell is HIDDEN]
    assert len(hidden) > 9


def test_a_sum_so_small_that_one_way_alone_leads_to_it_is_hidden_too():
    figure = suppressed(table([(0, 1), (1, 1), (1, 1)]))
    assert shown(figure)[-1] is HIDDEN


def test_what_is_computed_from_a_hidden_number_is_hidden_too():
    figure = suppressed(table([(3, 30), (40, 50)]))
    assert figure.rows[0].cells[3] is HIDDEN
    assert not any(
        HIDDEN in (row.cells[0], row.cells[1]) and row.cells[3] is not HIDDEN for row in figure.rows
    )


def test_a_share_of_a_hidden_total_is_hidden():
    columns = (Column("t"), Column("share", Unit.PERCENT, ("t",), of_total="t"))
    rows = (Row("a", (0, 0)), Row("all", (3, 100), is_total=True))
    assert [row.cells[1] for row in suppressed(Figure("made", columns, rows)).rows] == [HIDDEN, HIDDEN]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=4))
def test_whoever_knows_all_sums_cannot_compute_what_is_hidden(body):
    before = table(body)
    after = suppressed(before)
    hidden = {
        (row, place): before.rows[row].cells[place]
        for row, each in enumerate(after.rows)
        for place in range(3)
        if each.cells[place] is HIDDEN
    }
    assert {spot for spot, number in _small(before)} <= set(hidden)
    assume(len(hidden) <= 11)
    assert {spot for spot in hidden if not _may_be_another(spot, hidden, before)} == set()


def _small(figure):
    for row, each in enumerate(figure.rows):
        for place in range(3):
            if 0 < each.cells[place] < 5:
                yield (row, place), each.cells[place]


def _may_be_another(spot, hidden, figure):
    """Look for another way to fill in what is hidden in which this number is another one.

    Whoever reads it knows that hidden numbers are not nought.
    """
    others = [each for each in hidden if each != spot]
    lines = [
        {place[:2]: place.sign for place in equation if place[:2] in hidden} for equation in figure.equations
    ]
    for own in (1, -1):
        for changes in product((0, 1, -1), repeat=len(others)):
            change = dict(zip(others, changes, strict=True)) | {spot: own}
            if all(hidden[each] + change[each] >= min(1, hidden[each]) for each in hidden) and all(
                sum(sign * change[each] for each, sign in line.items()) == 0 for line in lines
            ):
                return True
    return False


def test_what_is_expected_is_not_told_where_what_it_is_computed_from_is_hidden():
    columns = (Column("main"), Column("coming"), Column("trend", Unit.PLAIN, ("main",)))
    flow = (Place(0, 0), Place(1, 1), Place(1, 0, -1))
    rows = (Row("now", (6, None, None)), Row("ahead", (9, 3, 7), is_forecast=True))
    shown = suppressed(Figure("load", columns, rows, equations=(flow,)))
    assert shown.rows[0].cells[0] is HIDDEN
    assert shown.rows[1].cells == (9, HIDDEN, HIDDEN)
