"""Which steps somebody may take about a client: what would be refused is not offered."""

from collections.abc import Iterable
from functools import cache
from typing import Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject
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
    **dict.fromkeys(("attach", "rename_attachment", "remove_attachment"), "attach"),
    **dict.fromkeys(("letter", "remove_letter"), "record_letter"),
    "av_check": "record_av_check",
    "decline": "decline",
    "access": "give_access",
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
    "attachment_add": "attach",
    **dict.fromkeys(("letter_write", "letter_remove"), "letter"),
    "attachment_rename": "rename_attachment",
    "attachment_remove": "remove_attachment",
    **dict.fromkeys(("change_plan", "make_plan"), "plan"),
    "sign_plan": "plan_signed",
    "steer_plan": "steering",
    **dict.fromkeys(("change_client", "correct_dates"), "client"),
    **dict.fromkeys(("add_reminder", "change_reminder", "reminder_done"), "reminder"),
    "plan": "appointment",
    "planned_talk_held": "talk_held",
    "add_agh": "agh",
    **dict.fromkeys(("agh_end", "agh_decision", "recheck", "new_need"), "agh_end"),
    "agh_lead": "agh_lead",
    **dict.fromkeys(("planned_move", "planned_cancel", "planned_missed"), "move"),
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


class _Refusals(QObject):
    """Keeps refused buttons hidden, also where a page that has read anew shows them again."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShowToParent and watched.property(_REFUSED):
            assert isinstance(watched, QWidget)
            watched.hide()
        return False


@cache
def _refusals() -> _Refusals:
    return _Refusals()


def hide_refused(page: QWidget, grant: Grant) -> None:
    """Hide the buttons of a page whose steps would be refused; show again those hidden for somebody else."""
    for button in page.findChildren(QAbstractButton):
        step = _step_of(button.objectName())
        if step is None:
            continue
        refused, was_refused = not may_take(grant, step), bool(button.property(_REFUSED))
        button.setProperty(_REFUSED, refused)
        if refused:
            button.installEventFilter(_refusals())
            button.hide()
        elif was_refused:
            button.show()


def _step_of(name: str) -> str | None:
    """Return the step a button takes; those that judge a step of the plan carry its row in their name."""
    return "steer" if name.startswith("judge_") else BUTTONS.get(name)
