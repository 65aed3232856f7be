"""What is offered next, for every phase of the demo caseload."""

import pytest

from fm_desktop.domain.lifecycle import CLOSED, STEPS, Phase
from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.case.next_steps import due_steps, last_steps, plain_steps, rare_steps, step_for
from fm_desktop.ui.case.reading import read_case

AT_ONCE = {"finish", "carry", "end_pause", "change_client", "keep_no_longer"}
LEADS_TO = {
    "assign": Phase.ASSIGNED,
    "switch": Phase.CLARIFICATION,
    "accompany": Phase.ACCOMPANYING,
    "clarification": Phase.STEERING,
    "aftercare": Phase.AFTERCARE,
    "decline": Phase.DECLINED,
    "end": Phase.ENDED,
    "mark": Phase.MARKED,
}


@pytest.fixture
def seen_in(demo_desk, line_in):
    """Return what reads the first case of a phase."""

    def see(phase):
        line = line_in(phase)
        return demo_desk.work.call(lambda: read_case(line.client, line.case, demo_desk.today()))

    return see


@pytest.mark.parametrize("phase", [str(phase) for phase in Phase])
def test_every_step_offered_is_legal_and_has_a_dialog(seen_in, phase):
    seen = seen_in(phase)
    steps = [*due_steps(seen), *plain_steps(seen), *last_steps(seen), *rare_steps(seen)]
    assert {step.deed for step in steps} <= set(DIALOGS) | AT_ONCE
    for step in (*plain_steps(seen), *last_steps(seen)):
        target = LEADS_TO.get(step.deed)
        reassigned = step.deed == "assign" and Phase(phase) not in (Phase.MARKED, Phase.DISCUSSION)
        again = step.deed == "mark" and Phase(phase) in CLOSED
        assert target is None or reassigned or again or target in STEPS[Phase(phase)]


@pytest.mark.parametrize("phase", [str(phase) for phase in Phase])
def test_every_due_item_has_its_step_or_none_at_all(seen_in, phase):
    seen = seen_in(phase)
    for line in seen.dues:
        step = step_for(line, seen)
        assert step is None or step.words


def test_what_is_far_off_is_no_step_yet(seen_in):
    seen = seen_in("steering")
    later = {line.due for line in seen.dues if str(line.state) == "later"}
    assert later
    assert len(due_steps(seen)) <= len(seen.dues) - len(later)
