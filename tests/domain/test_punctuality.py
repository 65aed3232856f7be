from datetime import date, timedelta

import pytest

from fm_desktop.domain.punctuality import Promise, Verdict, verdict

TODAY = date(2026, 3, 2)
DUE = date(2026, 2, 2)
EARLIER, LATER, AHEAD = DUE - timedelta(1), DUE + timedelta(1), TODAY + timedelta(1)


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        (Promise(DUE, DUE), Verdict.ON_TIME),
        (Promise(DUE, EARLIER, EARLIER), Verdict.ON_TIME),
        (Promise(DUE, LATER), Verdict.LATE),
        (Promise(DUE, LATER, LATER), Verdict.LATE),
        (Promise(DUE), Verdict.MISSING),
        (Promise(DUE, None, LATER), Verdict.MISSING),
        (Promise(DUE, None, DUE), None),
        (Promise(DUE, LATER, EARLIER), None),
        (Promise(DUE, AHEAD), Verdict.MISSING),
        (Promise(TODAY), None),
        (Promise(TODAY, TODAY), Verdict.ON_TIME),
        (Promise(AHEAD, EARLIER), None),
    ],
)
def test_what_became_of_what_was_due(promise, expected):
    assert verdict(promise, TODAY) == expected
