"""Opens the dialog of a deed; each is imported when it is first used."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk

DIALOGS: dict[str, str] = {
    "client": "case.dialogs.client_dialog.ClientDialog",
    "contact": "case.talk.talk_dialog.TalkDialog",
    "attempt": "case.dialogs.attempt_dialog.AttemptDialog",
    "appointment": "case.dialogs.appointment_dialog.AppointmentDialog",
    "note": "case.dialogs.note_dialog.NoteDialog",
    "correct_note": "case.dialogs.note_dialog.NoteDialog",
    "reminder": "case.dialogs.reminder_dialog.ReminderDialog",
    "assign": "case.dialogs.assign_dialog.AssignDialog",
    "mark": "wizards.mark_wizard.MarkWizard",
    "criteria": "case.dialogs.criteria_dialog.CriteriaDialog",
    "decline": "case.dialogs.decline_dialog.DeclineDialog",
    "switch": "wizards.switch_wizard.SwitchWizard",
    "accompany": "wizards.switch_wizard.AccompanyWizard",
    "entry": "wizards.entry_wizard.EntryWizard",
    "clarification": "wizards.clarification_wizard.ClarificationWizard",
    "clarification_notes": "case.dialogs.guidance_dialogs.ClarificationNotesDialog",
    "takeover": "case.dialogs.guidance_dialogs.TakeoverDialog",
    "entry_record": "case.dialogs.guidance_dialogs.EntryRecordDialog",
    "correct_discussion": "case.dialogs.discuss_dialog.CorrectDiscussionDialog",
    "review": "wizards.review_wizard.ReviewWizard",
    "aftercare": "wizards.end_wizard.AftercareWizard",
    "end": "wizards.end_wizard.EndWizard",
    "transfer": "case.dialogs.transfer_dialog.TransferDialog",
    "confirm_receipt": "case.dialogs.transfer_dialog.ReceiptDialog",
    "extend_aftercare": "case.dialogs.transfer_dialog.ExtendAftercareDialog",
    "interval": "case.dialogs.rhythm_dialog.IntervalDialog",
    "pause": "case.dialogs.rhythm_dialog.PauseDialog",
    "agh": "case.dialogs.agh_dialog.AghDialog",
    "agh_end": "case.dialogs.agh_dialog.AghEndDialog",
    "correct_agh": "case.dialogs.agh_dialog.CorrectAghDialog",
    "agh_decision": "case.dialogs.agh_dialog.AghDecisionDialog",
    "agh_lead": "case.dialogs.agh_dialog.AghLeadDialog",
    "av_check": "case.dialogs.av_check_dialog.AvCheckDialog",
    "exclusion": "case.dialogs.exclusion_dialog.ExclusionDialog",
    "recheck": "case.dialogs.exclusion_dialog.RecheckDialog",
    "measure": "case.dialogs.measure_dialog.MeasureDialog",
    "measure_result": "case.dialogs.measure_dialog.MeasureResultDialog",
    "service": "case.dialogs.service_dialog.ServiceDialog",
    "service_check": "case.dialogs.service_dialog.ServiceCheckDialog",
    "release": "case.dialogs.release_dialog.ReleaseDialog",
    "withdraw": "case.dialogs.release_dialog.WithdrawDialog",
    "handout": "case.dialogs.release_dialog.HandoutDialog",
    "breach": "case.dialogs.breach_dialog.BreachDialog",
    "plan": "plan.plan_wizard.PlanWizard",
    "plan_signed": "plan.signing_dialog.SigningDialog",
    "steering": "plan.steering_dialog.SteeringDialog",
    "peers": "case.dialogs.peers_dialog.PeersDialog",
    "correct_attempt": "case.dialogs.correct_attempt_dialog.CorrectAttemptDialog",
    "correct_step": "case.dialogs.correct_step_dialog.CorrectStepDialog",
    "correct_end": "case.dialogs.correct_end_dialog.CorrectEndDialog",
    "correct_review": "case.dialogs.correct_review_dialog.CorrectReviewDialog",
    "change_reminder": "case.dialogs.change_reminder_dialog.ChangeReminderDialog",
    "discuss": "case.dialogs.discuss_dialog.DiscussDialog",
    "assessment": "assessment.assessment_wizard.AssessmentWizard",
    "need": "assessment.need_dialogs.NeedDialog",
    "need_gone": "assessment.need_dialogs.NeedGoneDialog",
    "need_back": "assessment.need_dialogs.NeedBackDialog",
    "withdraw_consent": "assessment.need_dialogs.WithdrawConsentDialog",
    "send_case": "transfers.send_dialog.SendDialog",
    "take_back_transfer": "transfers.send_dialog.TakeBackDialog",
    "tie": "surroundings.tie_dialogs.TieDialog",
    "keep_map": "surroundings.tie_dialogs.KeepMapDialog",
    "outcome": "success.outcome_dialogs.OutcomeDialog",
    "withdraw_outcome": "success.outcome_dialogs.WithdrawOutcomeDialog",
    "access": "case.dialogs.access_dialog.AccessDialog",
    "letter": "letters.letter_dialog.LetterDialog",
    "keep": "case.dialogs.keep_dialog.KeepDialog",
}
"""The class of each dialog below `fm_desktop.ui`: none is needed before the first paint."""


def dialog_class(deed: str) -> Any:
    """Return the class of the dialog of a deed."""
    module, name = DIALOGS[deed].rsplit(".", 1)
    return getattr(import_module(f"fm_desktop.ui.{module}"), name)


def open_dialog(deed: str, desk: Desk, subject: Subject | None, parent: QWidget, **more: Any) -> QDialog:
    """Open the dialog of a deed beside the screen it was asked for from; the screen stays usable."""
    make = dialog_class(deed)
    made: QDialog = (
        make(desk, parent=parent, **more) if deed == "client" else make(desk, subject, parent=parent, **more)
    )
    made.form, made.about = deed, about_of(more)  # type: ignore[attr-defined]
    made.show()
    return made


def about_of(more: Mapping[str, Any]) -> str:
    """Return which row a dialog is given to change, as hexadecimal digits; empty where it is none."""
    for given in more.values():
        row = getattr(given, "row", None) or getattr(given, "id", None) or given
        if isinstance(row, bytes):
            return row.hex()
    return ""
