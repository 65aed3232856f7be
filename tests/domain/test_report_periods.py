from datetime import date

import pytest

from fm_desktop.domain.report_periods import Period, against_period, month_of, quarter_of, year_of


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (month_of(date(2024, 2, 12)), Period(date(2024, 2, 1), date(2024, 2, 29))),
        (quarter_of(date(2026, 12, 31)), Period(date(2026, 10, 1), date(2026, 12, 31))),
        (quarter_of(date(2026, 2, 1)), Period(date(2026, 1, 1), date(2026, 3, 31))),
        (year_of(date(2026, 7, 5)), Period(date(2026, 1, 1), date(2026, 12, 31))),
    ],
)
def test_a_period_around_a_day(made, expected):
    assert made == expected


def test_the_first_and_the_last_month_are_cut_to_the_days_of_the_period():
    period = Period(date(2025, 12, 10), date(2026, 2, 3))
    assert period.months() == [
        Period(date(2025, 12, 10), date(2025, 12, 31)),
        Period(date(2026, 1, 1), date(2026, 1, 31)),
        Period(date(2026, 2, 1), date(2026, 2, 3)),
    ]


@pytest.mark.parametrize(
    ("period", "fault"),
    [
        (Period(date(2026, 1, 2), date(2026, 1, 1)), "period_backwards"),
        (Period(date(2016, 1, 31), date(2025, 12, 31)), None),
        (Period(date(2016, 1, 31), date(2026, 1, 1)), "period_too_long"),
        (Period(date(1, 1, 1), date.max), "period_too_long"),
    ],
)
def test_what_speaks_against_a_period(period, fault):
    assert against_period(period) == fault
