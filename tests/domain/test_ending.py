"""What speaks against an end, and what is missing before one."""

from datetime import date

import pytest

from fm_desktop.domain.duration import Limit
from fm_desktop.domain.ending import Circumstances, Onward, against_reason, missing_for, ways_on
from fm_desktop.domain.facts import Agh
from fm_desktop.domain.lifecycle import CLOSED, Phase

DAY = date(2026, 11, 30)
RUNS = Agh(date(2026, 10, 1), date(2026, 12, 31))
OVER = Agh(date(2026, 4, 1), date(2026, 9, 30))
LIMIT = Limit(date(2026, 12, 1), date(2027, 3, 1))


@pytest.mark.parametrize(
    ("reason", "seen", "key"),
    [
        ("no_alliance", Circumstances([RUNS]), "agh_still_running"),
        ("no_alliance", Circumstances([OVER]), None),
        ("agh_over", Circumstances([RUNS, OVER]), "agh_not_over"),
        ("agh_over", Circumstances(), "agh_not_over"),
        ("agh_over", Circumstances([OVER]), None),
        ("maximum_duration", Circumstances([], LIMIT), "limit_not_reached"),
        ("maximum_duration", Circumstances([], Limit(DAY, DAY)), None),
        ("maximum_duration", Circumstances([], Limit(DAY, None)), "limit_suspended"),
        ("maximum_duration", Circumstances(), None),
        ("integrated", Circumstances([RUNS], LIMIT), None),
    ],
)
def test_a_reason_is_refused_where_it_does_not_hold(reason, seen, key):
    assert against_reason(reason, DAY, seen) == key


@pytest.mark.parametrize(
    ("onward", "stable", "why", "talked", "key"),
    [
        (Onward.OFFICER, None, "", True, "stability_missing"),
        (Onward.OFFICER, True, " ", True, "stability_reason_missing"),
        (Onward.OFFICER, False, "Suchtdruck", False, "talk_with_officer_missing"),
        (Onward.OFFICER, True, "Arbeitet seit März", True, None),
        (Onward.AFTERCARE, None, "", False, "talk_with_officer_missing"),
        (Onward.AFTERCARE, None, "", True, None),
        (Onward.TRANSFER, None, "", False, None),
        (Onward.NONE, None, "", False, None),
    ],
)
def test_a_hand_back_needs_stability_and_a_talk(onward, stable, why, talked, key):
    assert missing_for(onward, stable=stable, stable_reason=why, talked=talked) == key


def test_nobody_goes_into_aftercare_twice_or_from_secondary_responsibility():
    assert Onward.AFTERCARE not in ways_on(Phase.AFTERCARE)
    assert Onward.AFTERCARE not in ways_on(Phase.ASSIGNED)
    assert ways_on(Phase.STEERING) == list(Onward)
    assert all(ways_on(phase) == [] for phase in CLOSED)
