from datetime import date

import pytest

from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.explaining import explanation


def due_line(due, base, nominal, effective, period=None, **more):
    empty = dict.fromkeys(DueLine._fields)
    return DueLine(
        **(
            empty
            | {"due": due, "base": base, "nominal": nominal, "effective": effective, "period": period}
            | more
        )
    )


def test_the_sum_stands_with_its_chapter():
    line = due_line(Due.D4, date(2026, 1, 14), date(2026, 4, 14), date(2026, 4, 14), Interval(3, Unit.MONTHS))
    assert explanation(line, "HH", "de") == ["14.01.2026 + 3 Monate = 14.04.2026 (HA 4.4)"]


@pytest.mark.parametrize(
    ("nominal", "effective", "said"),
    [
        (date(2026, 10, 31), date(2026, 11, 2), "Feiertag (Reformationstag)"),
        (date(2027, 2, 28), date(2027, 3, 1), "Sonntag"),
        (date(2026, 3, 7), date(2026, 3, 9), "Samstag"),
    ],
)
def test_what_rolled_says_why_and_by_which_law(nominal, effective, said):
    line = due_line(Due.D1, nominal, nominal, effective, Interval(3, Unit.DAYS))
    rolled = explanation(line, "HH", "de")[1]
    assert said in rolled
    assert "§ 193 BGB" in rolled


def test_an_end_that_does_not_roll_says_so_on_a_weekend():
    line = due_line(
        Due.D4, date(2026, 11, 30), date(2027, 2, 28), date(2027, 2, 28), Interval(3, Unit.MONTHS)
    )
    assert len(explanation(line, "HH", "de")) == 2


def test_a_review_says_that_it_is_anchored_at_admission():
    day = date(2026, 9, 2)
    line = due_line(Due.D5, date(2025, 9, 2), day, day, Interval(12, Unit.MONTHS), number=2)
    assert "2" in explanation(line, "HH", "de")[1]
