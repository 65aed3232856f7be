from datetime import date

import pytest

from fm_desktop.casework.imports.list_row import ListRow, phase_of
from fm_desktop.domain.lifecycle import Phase

DAY = date(2026, 3, 1)
FULL = dict.fromkeys(
    ("ended_on", "aftercare_until", "main_since", "decided_on", "assigned_on", "referred_on"), DAY
)


@pytest.mark.parametrize(
    ("known", "phase"),
    [
        (FULL | {"accompanying": True}, Phase.ENDED),
        ({"aftercare_until": DAY, "main_since": DAY}, Phase.AFTERCARE),
        ({"aftercare_until": DAY}, Phase.AFTERCARE),
        ({"main_since": DAY, "decided_on": DAY}, Phase.STEERING),
        ({"main_since": DAY, "accompanying": True, "assigned_on": DAY}, Phase.CLARIFICATION),
        ({"main_since": DAY}, Phase.CLARIFICATION),
        ({"assigned_on": DAY, "accompanying": True, "decided_on": DAY}, Phase.ACCOMPANYING),
        ({"assigned_on": DAY, "accompanying": False}, Phase.ASSIGNED),
        ({"assigned_on": DAY, "decided_on": DAY}, Phase.ASSIGNED),
        ({"accompanying": True}, Phase.WATCH),
        ({"decided_on": DAY}, Phase.WATCH),
        ({"referred_on": DAY, "accompanying": True}, Phase.MARKED),
        ({"entry_on": DAY}, Phase.MARKED),
        ({"last_contact": DAY, "agh_from": DAY}, Phase.WATCH),
        ({}, Phase.WATCH),
    ],
)
def test_the_phase_is_the_first_that_fits(known, phase):
    assert phase_of(ListRow(2, "123A456789", "a", "b", **known)) == phase
