"""What is offered next, for every phase of the demo caseload."""

import pytest

from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.domain.lifecycle import CLOSED, STEPS, Phase
from fm_desktop.storage.queries.course import Course
from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.case.next_menu import NextMenu
from fm_desktop.ui.case.next_steps import (
    due_steps,
    last_steps,
    next_steps,
    plain_steps,
    rare_steps,
    step_for,
)
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
    "transfer": Phase.TRANSFERRED,
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
    steps = [*due_steps(seen), *next_steps(seen), *plain_steps(seen), *last_steps(seen), *rare_steps(seen)]
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


def menu_of(qtbot, seen):
    """Return the menu of a case as rows: words, and whether they can be chosen."""
    menu = NextMenu(print)
    qtbot.addWidget(menu)
    menu.show_steps(seen)
    return menu.menu().actions()


def test_what_is_due_comes_first_bold_with_its_date_and_why(qtbot, demo_desk, line_in):
    line = line_in("steering", lambda each: each.next_due_kind == "D5" and each.next_due < demo_desk.today())
    seen = demo_desk.work.call(lambda: read_case(line.client, line.case, demo_desk.today()))
    first, why, *_ = menu_of(qtbot, seen)
    assert first.objectName() == "step_review"
    assert first.font().bold()
    assert "\tseit " in first.text()
    assert why.text().endswith("HA 4.11")
    assert not why.isEnabled()


def test_what_is_not_possible_yet_says_what_is_missing(qtbot, demo_desk, line_in):
    line = line_in("assigned", lambda each: each.next_due_kind == "D2")
    seen = demo_desk.work.call(lambda: read_case(line.client, line.case, demo_desk.today()))
    switch = next(each for each in menu_of(qtbot, seen) if each.objectName() == "step_switch")
    assert not switch.isEnabled()
    assert switch.text().endswith("Einstiegsberatung fehlt")


def test_nothing_stands_twice_and_the_ends_come_last(qtbot, seen_in):
    for phase in ("marked", "assigned", "accompanying", "clarification", "steering", "aftercare"):
        names = [each.objectName() for each in menu_of(qtbot, seen_in(phase)) if each.isEnabled()]
        steps = [name for name in names if name.startswith("step_")]
        assert len(steps) == len(set(steps))
        assert steps[-1] in ("step_decline", "step_transfer")


def test_what_is_missing_on_the_way_is_proposed_with_its_chapter(seen_in):
    seen = seen_in("steering")
    for course, deed, why in (
        (Course(), "assessment", "Noch keines festgehalten (HA 4.7.2)"),
        (Course(assessments=1), "plan", "Kein Ziel in Arbeit (HA 4.7.3)"),
        (Course(assessments=1, goals=1), "plan", "Noch nicht ausgehändigt (HA 4.7.3)"),
    ):
        proposed = {step.deed: step.why for step in next_steps(seen._replace(course=course, aghs=[]))}
        assert proposed == {deed: why}
    done = Course(assessments=1, goals=1, plan_versions=1)
    assert next_steps(seen._replace(course=done, aghs=[])) == []
    assert {step.deed for step in next_steps(seen_in("marked"))} == {"discuss", "assign"}


def test_a_closed_case_is_reopened_by_a_new_mark(seen_in):
    for phase in ("ended", "declined"):
        mark = next(step for step in plain_steps(seen_in(phase)) if step.deed == "mark")
        assert mark.words == "Erneut vormerken …"


@pytest.mark.parametrize(("agreed", "assigned", "declined"), [(None, False, False), (False, False, True)])
def test_what_both_do_not_agree_on_waits_for_the_team_lead(
    seen_in, line_in, demo_desk, agreed, assigned, declined
):
    line, today, author = line_in("marked"), demo_desk.today(), demo_desk.author
    talk = DiscussionData(today, "Petersen", "uneins", agreed)
    demo_desk.work.call(lambda: record_discussion(line.case, talk, by=author, today=today))
    seen = demo_desk.work.call(lambda: read_case(line.client, line.case, today))
    offered = {step.deed: step.is_possible for step in (*plain_steps(seen), *last_steps(seen))}
    assert (offered["assign"], offered["decline"]) == (assigned, declined)
    assert "assign" not in {step.deed for step in due_steps(seen)}
