from datetime import date, timedelta

from fm_desktop.casework.retention import keep_case, keep_client, keep_client_no_longer, keep_no_longer
from fm_desktop.casework.states import end
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.erasure import erasure_proposals
from tests.casework.stories import TODAY

ENDED = date(2026, 11, 20)


def ended(story):
    case = story.in_steering()
    story.do(end, case, ENDED, "integrated", "")
    return case


def test_a_closed_case_kept_with_a_reason_is_not_proposed_for_erasure(story):
    case = ended(story)
    client = story.client_of(case)
    assert story.due(client)[Due.D14] == date(2036, 11, 20)
    story.do(keep_case, case, " Klage anhängig ")
    assert Due.D14 not in story.due(client)
    assert story.case(case).kept_reason == "Klage anhängig"
    assert story.told(client)[1]["case", "kept_reason"] == (None, "Klage anhängig")


def test_when_the_reason_is_gone_the_period_counts_again(story):
    case = ended(story)
    story.do(keep_case, case, "Klage anhängig")
    story.do(keep_no_longer, case)
    assert story.due(story.client_of(case))[Due.D14] == date(2036, 11, 20)


def test_what_runs_is_not_kept_and_nothing_is_kept_without_a_reason(story):
    assert story.refused(keep_case, story.assigned(), "so") == "case_not_closed"
    case = ended(story)
    assert story.refused(keep_case, case, "") == "reason_missing"
    assert story.refused(keep_case, case, "so", version=1) == "changed_meanwhile"


def test_a_watched_client_kept_with_a_reason_is_not_proposed_for_erasure(story):
    client = story.client()
    later = TODAY + timedelta(days=400)
    assert [each.client for each in erasure_proposals(later)] == [client]
    story.do(keep_client, client, " Rechtsstreit ")
    assert story.told(client)[1]["client", "kept_reason"] == (None, "Rechtsstreit")
    assert erasure_proposals(later) == []
    story.do(keep_client_no_longer, client)
    assert [each.client for each in erasure_proposals(later)] == [client]


def test_whose_case_there_is_is_kept_by_the_case(story):
    case = ended(story)
    assert story.refused(keep_client, story.client_of(case), "so") == "client_has_case"
    assert story.refused(keep_client, story.client(), " ") == "reason_missing"
