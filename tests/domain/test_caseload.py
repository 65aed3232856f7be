"""The load of a case manager against the key."""

from datetime import date

import pytest

from fm_desktop.domain.caseload import Level, Load, Span, by_month, load
from fm_desktop.domain.lifecycle import Phase


def test_only_main_responsibility_counts_the_rest_stands_beside_it():
    phases = (
        [Phase.CLARIFICATION] * 3 + [Phase.STEERING] * 68 + [Phase.ACCOMPANYING] * 6 + [Phase.AFTERCARE] * 3
    )
    assert load([*phases, Phase.ASSIGNED, Phase.ENDED], 75, 90) == Load(71, 6, 3, 75, 90)


@pytest.mark.parametrize(
    ("main", "percent", "level"),
    [
        (0, 0, Level.LOW),
        (67, 89, Level.LOW),
        (68, 91, Level.STEADY),
        (75, 100, Level.STEADY),
        (76, 101, Level.OVER),
    ],
)
def test_the_load_is_low_under_ninety_per_cent_and_over_above_the_key(main, percent, level):
    carried = Load(main, 0, 0, 75, 90)
    assert (carried.percent, carried.level) == (percent, level)


def test_the_history_counts_who_was_there_on_the_last_day_of_a_month():
    spans = [
        Span(date(2026, 1, 31), None),
        Span(date(2025, 6, 1), date(2026, 2, 28)),
        Span(date(2026, 3, 1), None),
    ]
    assert by_month(spans, date(2026, 1, 15), 3) == [
        (date(2026, 1, 31), 2),
        (date(2026, 2, 28), 1),
        (date(2026, 3, 31), 2),
    ]
