"""Criteria, exclusions and the outcome of the check."""

from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.domain.intake import Judgement, Need, Outcome, met_criteria, outcome

HARD, SOFT = Need(entrenched=True), Need(entrenched=False)


def test_few_needs_one_of_them_entrenched_meet_the_third_criterion():
    assert met_criteria([], [HARD, SOFT], 3) == {"3"}
    assert met_criteria([], [SOFT, SOFT], 3) == set()
    assert met_criteria([], [HARD, SOFT, SOFT], 3) == set()


def test_a_third_criterion_from_a_list_is_kept_and_a_ticked_one_is_not_believed():
    assert met_criteria([Judgement("3", met=True, from_list=True)], [], 3) == {"3"}
    assert met_criteria([Judgement("3", met=True)], [], 3) == set()


def test_with_three_needs_the_other_criteria_are_asked_before_anybody_is_turned_away():
    needs = [HARD, SOFT, SOFT]
    denied = [Judgement(c, met=False) for c in "124"]
    assert outcome([], needs, 3, agh=False, exclusions=0) is Outcome.INCOMPLETE
    assert outcome(denied[:2], needs, 3, agh=False, exclusions=0) is Outcome.INCOMPLETE
    assert outcome(denied, needs, 3, agh=False, exclusions=0) is Outcome.NOT_ELIGIBLE
    assert outcome([Judgement("2", met=True)], needs, 3, agh=False, exclusions=0) is Outcome.ELIGIBLE


@given(
    st.lists(
        st.builds(Judgement, st.sampled_from(["1", "2", "3", "4"]), st.booleans(), st.booleans()), max_size=5
    ),
    st.lists(st.builds(Need, st.booleans()), max_size=5),
    st.booleans(),
    st.integers(0, 4),
)
def test_one_exclusion_blocks_and_only_a_work_opportunity_makes_it_a_conflict(
    judgements, needs, agh, exclusions
):
    result = outcome(judgements, needs, 3, agh=agh, exclusions=exclusions)
    assert (result is Outcome.CONFLICT) == (agh and exclusions > 0)
    assert (result is Outcome.EXCLUDED) == (not agh and exclusions > 0)
    if agh and not exclusions:
        assert result is Outcome.ELIGIBLE
