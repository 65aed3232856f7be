"""Outcomes of a case: recorded by hand or from what the facts propose; a proposal goes with its fact."""

from datetime import timedelta

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.needs import NeedData, add_need, remove_need, restore_need
from fm_desktop.casework.outcomes import (
    OutcomeData,
    change_outcome,
    record_outcome,
    refuse_proposal,
    withdraw_outcome,
)
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.undo import undo_last
from fm_desktop.storage.queries.outcomes import outcomes_of, proposed_of, success_seen
from tests.casework.stories import REFERRED, TODAY

WORK = OutcomeData("insured_work", TODAY, "Arbeitsvertrag vom 16.11.2026")


@pytest.fixture
def case(story):
    return story.in_steering()


@pytest.fixture
def need(story, case):
    """A need of the case that is gone."""
    _, row = story.do(add_need, case, NeedData("money_debts", "debts"))
    story.do(remove_need, row, TODAY, "Vergleich geschlossen")
    return row


def keys(case):
    return [each.proposal.key for each in proposed_of(case)]


def of(story, case):
    return outcomes_of(story.client_of(case), case)


def test_an_outcome_by_hand_has_day_and_proof(story, case):
    changed, _ = story.do(record_outcome, case, WORK)
    row = of(story, case)[0]
    assert changed == Changed.OUTCOMES
    assert (row.criterion, row.day, row.proof, row.fact, row.fact_holds) == (*vars_of(WORK), None, None)
    assert story.told(story.client_of(case))[0] == "record_outcome"


def vars_of(data):
    return data.criterion, data.day, data.proof


def test_what_is_missing_or_cannot_be_is_refused(story, case):
    day, before = TODAY + timedelta(days=1), REFERRED - timedelta(days=1)
    for data, key in (
        (OutcomeData("training", TODAY, "  "), "proof_missing"),
        (OutcomeData("luck", TODAY, "ja"), "success_criterion_missing"),
        (OutcomeData("training", day, "ja"), "day_in_future"),
        (OutcomeData("training", before, "ja"), "day_too_early"),
    ):
        assert story.refused(record_outcome, case, data) == key


def test_a_need_that_is_gone_is_proposed_until_it_is_there_again(story, case, need):
    assert keys(case) == [("need_removed", "need", need)]
    proposal = proposed_of(case)[0].proposal
    assert (proposal.day, proposal.what, proposal.says) == (TODAY, "debts", "Vergleich geschlossen")
    story.do(restore_need, need)
    assert keys(case) == []


def test_an_accepted_proposal_is_proposed_no_more_and_knows_its_fact(story, case, need):
    data = OutcomeData("need_removed", TODAY, "Vergleich geschlossen")
    story.do(record_outcome, case, data, proposal=keys(case)[0])
    assert keys(case) == []
    assert (of(story, case)[0].fact, of(story, case)[0].fact_holds) == ("need", True)
    again = ("need_removed", "need", need)
    assert story.refused(record_outcome, case, data, proposal=again) == "outcome_known"
    story.do(restore_need, need)
    assert of(story, case)[0].fact_holds is False


def test_what_no_fact_says_is_neither_accepted_nor_refused(story, case, need):
    data, gone = OutcomeData("need_removed", TODAY, "weg"), ("need_removed", "need", need)
    story.do(restore_need, need)
    assert story.refused(record_outcome, case, data, proposal=gone) == "proposal_gone"
    assert story.refused(refuse_proposal, case, gone) == "proposal_gone"


def test_a_refusal_is_remembered_and_the_proposal_can_be_accepted_all_the_same(story, case, need):
    story.do(refuse_proposal, case, keys(case)[0])
    assert [each.refused for each in proposed_of(case)] == [True]
    story.do(record_outcome, case, OutcomeData("need_removed", TODAY, "doch"), proposal=keys(case)[0])
    assert keys(case) == []


def test_one_that_was_withdrawn_stays_readable_counts_as_refused_and_is_changed_no_more(story, case, need):
    data = OutcomeData("need_removed", TODAY, "weg")
    _, row = story.do(record_outcome, case, data, proposal=keys(case)[0])
    assert story.refused(withdraw_outcome, row, " ") == "reason_missing"
    story.do(withdraw_outcome, row, "war ein Irrtum")
    kept = of(story, case)[0]
    assert (kept.withdrawn_on, kept.withdrawn_reason) == (TODAY, "war ein Irrtum")
    assert [each.refused for each in proposed_of(case)] == [True]
    assert story.refused(change_outcome, row, WORK) == "outcome_withdrawn"
    assert story.refused(withdraw_outcome, row, "nochmals") == "outcome_withdrawn"


def test_a_change_is_refused_where_somebody_was_faster(story, case):
    _, row = story.do(record_outcome, case, WORK)
    story.do(change_outcome, row, OutcomeData("training", TODAY, "Lehrvertrag"), version=1)
    assert story.refused(change_outcome, row, WORK, version=1) == "changed_meanwhile"
    assert of(story, case)[0].criterion == "training"


def test_a_restricted_note_proposes_nothing(story, case):
    client, before = story.client_of(case), success_seen(story.client_of(case), case)
    story.do(write_restricted, client, case, TODAY, RestrictedData("hat heimlich Arbeit gefunden"))
    assert success_seen(client, case) == before


def test_every_deed_is_taken_back(story, case, need):
    client = story.client_of(case)
    _, row = story.do(record_outcome, case, WORK)
    deeds = (
        (change_outcome, row, OutcomeData("training", TODAY, "Lehrvertrag")),
        (refuse_proposal, case, keys(case)[0]),
        (withdraw_outcome, row, "Irrtum"),
    )
    for deed, *given in deeds:
        before = shown(client, case)
        story.do(deed, *given)
        assert shown(client, case) != before
        undo_last(by=story.by, today=TODAY)
        assert shown(client, case) == before
    undo_last(by=story.by, today=TODAY)
    assert of(story, case) == []


def shown(client, case):
    """Return what the tab shows, versions aside."""
    seen = success_seen(client, case)
    return [each._replace(version=0) for each in seen.outcomes], seen.proposed
