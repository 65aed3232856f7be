from datetime import date

from fm_desktop.casework.retention import keep_case, keep_no_longer
from fm_desktop.casework.states import end
from fm_desktop.domain.directive import Due

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
