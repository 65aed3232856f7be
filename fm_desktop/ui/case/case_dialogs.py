"""Opens the dialog of a deed; each is imported when it is first used."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk

# The imports stand inside: no dialog is needed before the first paint.


def _client() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.client_dialog import ClientDialog

    return ClientDialog


def _contact() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.contact_dialog import ContactDialog

    return ContactDialog


def _attempt() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.attempt_dialog import AttemptDialog

    return AttemptDialog


def _appointment() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.appointment_dialog import AppointmentDialog

    return AppointmentDialog


def _reminder() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.reminder_dialog import ReminderDialog

    return ReminderDialog


def _assign() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.assign_dialog import AssignDialog

    return AssignDialog


def _mark() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.mark_dialog import MarkDialog

    return MarkDialog


def _criteria() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.criteria_dialog import CriteriaDialog

    return CriteriaDialog


def _decline() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.decline_dialog import DeclineDialog

    return DeclineDialog


def _switch() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.switch_dialog import SwitchDialog

    return SwitchDialog


def _accompany() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.switch_dialog import AccompanyDialog

    return AccompanyDialog


def _clarification() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.clarification_dialog import ClarificationDialog

    return ClarificationDialog


def _review() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.review_dialog import ReviewDialog

    return ReviewDialog


def _aftercare() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.aftercare_dialog import AftercareDialog

    return AftercareDialog


def _end() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.end_dialog import EndDialog

    return EndDialog


def _interval() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.rhythm_dialog import IntervalDialog

    return IntervalDialog


def _pause() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.rhythm_dialog import PauseDialog

    return PauseDialog


def _agh() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.agh_dialog import AghDialog

    return AghDialog


def _agh_end() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.agh_dialog import AghEndDialog

    return AghEndDialog


def _agh_decision() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.agh_dialog import AghDecisionDialog

    return AghDecisionDialog


def _agh_lead() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.agh_dialog import AghLeadDialog

    return AghLeadDialog


def _av_check() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.av_check_dialog import AvCheckDialog

    return AvCheckDialog


def _exclusion() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.exclusion_dialog import ExclusionDialog

    return ExclusionDialog


def _recheck() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.exclusion_dialog import RecheckDialog

    return RecheckDialog


def _correct_attempt() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.correct_attempt_dialog import CorrectAttemptDialog

    return CorrectAttemptDialog


def _correct_step() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.correct_step_dialog import CorrectStepDialog

    return CorrectStepDialog


def _correct_end() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.correct_end_dialog import CorrectEndDialog

    return CorrectEndDialog


def _correct_review() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.correct_review_dialog import CorrectReviewDialog

    return CorrectReviewDialog


def _change_reminder() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.change_reminder_dialog import ChangeReminderDialog

    return ChangeReminderDialog


def _held() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.held_dialog import HeldDialog

    return HeldDialog


def _discuss() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.discuss_dialog import DiscussDialog

    return DiscussDialog


def _keep() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.keep_dialog import KeepDialog

    return KeepDialog


def _measure() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.measure_dialog import MeasureDialog

    return MeasureDialog


def _measure_result() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.measure_dialog import MeasureResultDialog

    return MeasureResultDialog


def _service() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.service_dialog import ServiceDialog

    return ServiceDialog


def _service_check() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.service_dialog import ServiceCheckDialog

    return ServiceCheckDialog


def _release() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.release_dialog import ReleaseDialog

    return ReleaseDialog


def _withdraw() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.release_dialog import WithdrawDialog

    return WithdrawDialog


def _handout() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.release_dialog import HandoutDialog

    return HandoutDialog


def _breach() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.breach_dialog import BreachDialog

    return BreachDialog


def _peers() -> type[QDialog]:
    from fm_desktop.ui.case.dialogs.peers_dialog import PeersDialog

    return PeersDialog


DIALOGS: dict[str, Callable[[], type[QDialog]]] = {
    "client": _client,
    "contact": _contact,
    "attempt": _attempt,
    "appointment": _appointment,
    "reminder": _reminder,
    "assign": _assign,
    "mark": _mark,
    "criteria": _criteria,
    "decline": _decline,
    "switch": _switch,
    "accompany": _accompany,
    "clarification": _clarification,
    "review": _review,
    "aftercare": _aftercare,
    "end": _end,
    "interval": _interval,
    "pause": _pause,
    "agh": _agh,
    "agh_end": _agh_end,
    "agh_decision": _agh_decision,
    "agh_lead": _agh_lead,
    "av_check": _av_check,
    "exclusion": _exclusion,
    "recheck": _recheck,
    "measure": _measure,
    "measure_result": _measure_result,
    "service": _service,
    "service_check": _service_check,
    "release": _release,
    "withdraw": _withdraw,
    "handout": _handout,
    "breach": _breach,
    "peers": _peers,
    "correct_attempt": _correct_attempt,
    "correct_step": _correct_step,
    "correct_end": _correct_end,
    "correct_review": _correct_review,
    "change_reminder": _change_reminder,
    "held": _held,
    "discuss": _discuss,
    "keep": _keep,
}


def open_dialog(deed: str, desk: Desk, subject: Subject | None, parent: QWidget, **more: Any) -> QDialog:
    """Open the dialog of a deed beside the screen it was asked for from; the screen stays usable."""
    make: Any = DIALOGS[deed]()
    made: QDialog = (
        make(desk, parent=parent, **more) if deed == "client" else make(desk, subject, parent=parent, **more)
    )
    made.show()
    return made
