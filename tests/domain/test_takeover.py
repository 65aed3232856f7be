"""What a takeover needs, and what keeps it from going on."""

import pytest

from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.takeover import (
    LEAD,
    OFFICER,
    PEERS,
    Agreement,
    Talk,
    against_care,
    against_main,
    against_talks,
    agreement,
    standing,
)

AGREED, OPEN, AGAINST = Talk(OFFICER, True), Talk(OFFICER, None), Talk(OFFICER, False)
FOR_IT, NOT_FOR_IT = Talk(LEAD, True), Talk(LEAD, False)


@pytest.mark.parametrize(
    ("talks", "found"),
    [
        ([], Agreement.NONE),
        ([Talk(PEERS, None)], Agreement.NONE),
        ([AGREED], Agreement.FOR),
        ([AGREED, Talk(PEERS, None)], Agreement.FOR),
        ([OPEN], Agreement.OPEN),
        ([AGAINST, AGREED], Agreement.FOR),
        ([OPEN, FOR_IT], Agreement.LEAD_FOR),
        ([OPEN, FOR_IT, NOT_FOR_IT], Agreement.LEAD_AGAINST),
    ],
)
def test_the_newest_word_of_officer_or_team_lead_counts(talks, found):
    assert agreement(talks) is found


@pytest.mark.parametrize(
    ("outcome", "talks", "key"),
    [
        (Outcome.ELIGIBLE, [], None),
        (Outcome.ELIGIBLE, [OPEN], "agreement_missing"),
        (Outcome.ELIGIBLE, [AGAINST], "discussed_against"),
        (Outcome.ELIGIBLE, [OPEN, NOT_FOR_IT], "lead_decided_against"),
        (Outcome.ELIGIBLE, [OPEN, FOR_IT], None),
        (Outcome.EXCLUDED, [AGREED, FOR_IT], "exclusion_holds"),
        (Outcome.NOT_ELIGIBLE, [AGREED], "criterion_missing"),
        (Outcome.INCOMPLETE, [AGREED], "criteria_unjudged"),
        (Outcome.CONFLICT, [AGREED], "lead_decision_missing"),
        (Outcome.CONFLICT, [AGREED, FOR_IT], None),
        (Outcome.CONFLICT, [FOR_IT, AGREED], None),
    ],
)
def test_what_speaks_against_any_care(outcome, talks, key):
    assert against_care(standing(outcome, talks, entry_held=False)) == key


def test_main_responsibility_needs_the_entry_and_the_talk_with_the_officer():
    assert against_main(standing(Outcome.ELIGIBLE, [AGREED], entry_held=False)) == "entry_not_held"
    assert against_main(standing(Outcome.ELIGIBLE, [], entry_held=True)) == "discussion_missing"
    assert against_main(standing(Outcome.ELIGIBLE, [FOR_IT], entry_held=True)) == "discussion_missing"
    assert against_main(standing(Outcome.ELIGIBLE, [AGREED], entry_held=True)) is None


def test_nobody_has_doubts_where_nobody_talked():
    assert against_talks(Agreement.NONE) is None
    assert against_talks(Agreement.FOR) is None
