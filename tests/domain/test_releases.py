"""When a release holds."""

from datetime import date

import pytest

from fm_desktop.domain.releases import release_holds

FIRST, LAST = date(2026, 3, 2), date(2026, 5, 29)


@pytest.mark.parametrize(
    ("day", "until", "withdrawn", "holds"),
    [
        (date(2026, 3, 1), None, None, False),
        (FIRST, None, None, True),
        (date(2036, 3, 2), None, None, True),
        (LAST, LAST, None, True),
        (date(2026, 5, 30), LAST, None, False),
        (date(2026, 4, 1), LAST, date(2026, 4, 1), False),
        (date(2026, 3, 31), LAST, date(2026, 4, 1), True),
        (FIRST, LAST, FIRST, False),
        (LAST, LAST, LAST, False),
    ],
)
def test_a_release_holds_to_its_last_day_and_not_on_the_day_it_is_withdrawn(day, until, withdrawn, holds):
    assert release_holds(FIRST, until, withdrawn, day) == holds
