"""The arithmetic in words."""

from datetime import date

import pytest

from fm_desktop.domain.arithmetic import in_words
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import Interval, Unit

DAY = date(2026, 1, 14)


@pytest.mark.parametrize(
    ("due", "period", "extended", "german", "english"),
    [
        (Due.D4, Interval(3, Unit.MONTHS), None, "14.01.2026 + 3 Monate", "2026-01-14 + 3 months"),
        (Due.D3, Interval(1, Unit.MONTHS), None, "14.01.2026 + 1 Monat", "2026-01-14 + 1 month"),
        (Due.D3, Interval(2, Unit.WEEKS), None, "14.01.2026 + 2 Wochen", "2026-01-14 + 2 weeks"),
        (Due.D14, Interval(10, Unit.YEARS), None, "14.01.2026 + 10 Jahre", "2026-01-14 + 10 years"),
        (
            Due.D6,
            Interval(36, Unit.MONTHS),
            date(2029, 6, 30),
            "14.01.2026 + 36 Monate, AGH bis 30.06.2029",
            "2026-01-14 + 36 months, work opportunity until 2029-06-30",
        ),
        (Due.D10, None, None, "14.01.2026", "2026-01-14"),
    ],
)
def test_the_reason_of_a_date_is_said_in_words(due, period, extended, german, english):
    assert in_words(due, DAY, period, extended) == german
    assert in_words(due, DAY, period, extended, "en") == english
