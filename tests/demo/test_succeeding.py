"""The demo has outcomes to be counted: accepted ones that still rest on their facts, and some by hand."""

from datetime import date

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import build
from fm_desktop.directives import directive
from fm_desktop.domain.success import proposals
from fm_desktop.storage.models import Outcome
from fm_desktop.storage.success_facts import success_facts

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    demo = build(tmp_path_factory.mktemp("demo") / "data", TODAY)
    open_desk(demo.folder, demo.login, demo.password, today=TODAY)
    yield list(Outcome.select())
    close_desk()


def test_some_were_proposed_and_some_entered_by_hand_all_of_them_in_the_past(outcomes):
    assert len([each for each in outcomes if each.fact]) >= 10
    assert len([each for each in outcomes if not each.fact]) >= 5
    assert {each.criterion for each in outcomes} <= set(directive().success_criteria)
    assert max(each.day for each in outcomes) <= TODAY


def test_what_was_proposed_still_rests_on_its_fact(outcomes):
    for each in outcomes:
        if each.fact:
            known = {proposal.key for proposal in proposals(success_facts(each.case_id))}
            assert (each.criterion, each.fact, each.fact_row) in known
