"""The states of a case and the steps between them."""

from fm_desktop.domain.lifecycle import CLOSED, OPEN, STEPS, Phase, is_open, may_step


def reachable(start):
    seen, waiting = set(), [start]
    while waiting:
        phase = waiting.pop()
        if phase not in seen:
            seen.add(phase)
            waiting.extend(STEPS[phase])
    return seen


def test_every_state_can_be_reached_from_watching_a_client():
    assert reachable(Phase.WATCH) == set(Phase)


def test_nothing_leads_out_of_a_closed_case_and_every_open_one_can_be_closed():
    assert all(not STEPS[phase] for phase in CLOSED)
    assert all(reachable(phase) & CLOSED for phase in OPEN)


def test_main_responsibility_needs_an_assignment_first():
    assert not may_step(Phase.MARKED, Phase.CLARIFICATION)
    assert may_step(Phase.ASSIGNED, Phase.CLARIFICATION)
    assert not may_step(Phase.ASSIGNED, Phase.STEERING)


def test_watching_is_no_case():
    assert not is_open(Phase.WATCH)
    assert is_open(Phase.AFTERCARE)
    assert not is_open(Phase.DECLINED)
