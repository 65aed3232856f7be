"""Which steps somebody may take about a client: what would be refused is not offered."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

from fm_desktop.domain.access import Grant
from fm_desktop.domain.deeds import CASE, needed_for

FREE = frozenset({"show_note", "read_row"})
DEED_OF = {
    **dict.fromkeys(("contact", "talk_held"), "document_talk"),
    **dict.fromkeys(("attempt", "correct_attempt", "not_reached", "call"), "record_attempt"),
    **dict.fromkeys(("not_come", "missed"), "mark_missed"),
    **dict.fromkeys(("appointment", "move", "move_next", "cancel"), "plan_appointment"),
    **dict.fromkeys(("note", "correct_note"), "write_note"),
    **dict.fromkeys(("carry", "verbis"), "mark_carried"),
    **dict.fromkeys(("steer", "steering"), "steer_plan"),
    **dict.fromkeys(("mark", "mark_again"), "mark"),
    **dict.fromkeys(("discuss", "correct_discussion"), "discuss"),
    "av_check": "record_av_check",
    "decline": "decline",
    "agh_lead": "leave_out_agh",
    **dict.fromkeys(("assign", "assign_other"), "assign"),
    **dict.fromkeys(("keep", "keep_no_longer"), "keep_case"),
}
"""What the journal calls a step; all others are everything of the case."""
BUTTONS = {
    "record_contact": "contact",
    "new_note": "note",
    "reword_note": "correct_note",
    "note_carried": "carry",
    "to_verbis": "verbis",
    **{f"new_{each}": each for each in ("measure", "service", "release", "breach", "handout")},
    **dict.fromkeys(("correct_assessment", "repeat_assessment", "begin_assessment"), "assessment"),
    "withdraw_consent": "withdraw_consent",
    **dict.fromkeys(("change_plan", "make_plan"), "plan"),
    "sign_plan": "plan_signed",
    "steer_plan": "steering",
    **dict.fromkeys(("change_client", "change_dates", "change_person"), "client"),
    **dict.fromkeys(("agh_end", "agh_decision", "recheck", "change_rhythm", "new_need"), "agh_end"),
    "agh_lead": "agh_lead",
    **dict.fromkeys(("planned_move", "planned_cancel", "planned_missed"), "move"),
    "planned_contact": "contact",
}
"""Which step a button of the pages takes."""
_REFUSED = "refused"


class Offered(Protocol):
    """Something that takes a step."""

    @property
    def deed(self) -> str:
        """Return the key of the step."""


Kind = TypeVar("Kind", bound=Offered)


def may_take(grant: Grant, step: str) -> bool:
    """Tell whether somebody may take a step by its key."""
    needed = needed_for(DEED_OF[step]) if step in DEED_OF else CASE
    return step in FREE or bool(grant.may & needed)


def permitted(steps: Iterable[Kind], grant: Grant) -> list[Kind]:
    """Return the steps somebody may take."""
    return [step for step in steps if may_take(grant, step.deed)]


def hide_refused(page: QWidget, grant: Grant) -> None:
    """Hide the buttons of a page whose steps would be refused; show again those hidden for somebody else."""
    for button in page.findChildren(QAbstractButton):
        step = BUTTONS.get(button.objectName())
        if step is None:
            continue
        refused = not may_take(grant, step)
        if refused or button.property(_REFUSED):
            button.setVisible(not refused)
            button.setProperty(_REFUSED, refused)
