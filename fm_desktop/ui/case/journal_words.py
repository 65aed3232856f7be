"""What the journal says, in words: deeds, fields and their values."""

import re
from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.catalogues import given_words
from fm_desktop.storage.queries.journal import FieldChange, JournalRow
from fm_desktop.ui.formats import phase_name, plain_date

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ID = re.compile(r"[0-9a-f]{32}")
SILENT = frozenset(
    {"version", "recorded_at", "author", "opened_seq", "from_list", "id", "content", "position"}
)
"""Fields that say nothing to whoever reads the journal."""


_CATALOGUES = {"need": "needs", "area": "areas", "scope": "areas", "prognosis": "prognoses"}
"""Fields that hold keys of a catalogue."""


def deed_name(deed: str) -> str:
    """Return what a deed is called; one of another version keeps its own word."""
    return _deeds(QLocale().name()).get(deed, deed)


def changes_in_words(row: JournalRow) -> str:
    """Return what a deed changed: "Telefon: 040 1 → 040 2; Ort: Hamburg"."""
    found = [_change(change) for change in row.changes if change.field not in SILENT]
    return "; ".join(words for words in found if words)


def _change(change: FieldChange) -> str:
    before, after = _value(change.field, change.before), _value(change.field, change.after)
    if not before and not after:
        return ""
    name = _fields(QLocale().name()).get(change.field, change.field)
    return f"{name}: {before} → {after or '–'}" if before else f"{name}: {after}"


def _value(field: str, value: Any) -> str:
    """Return a value as it is read; references to other rows say nothing."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("journal", "yes"), QCoreApplication.translate("journal", "no")
        return yes if value else no
    text = str(value)
    if _ID.fullmatch(text):
        return ""
    if _DAY.fullmatch(text):
        return plain_date(date.fromisoformat(text))
    if field in _CATALOGUES:
        return given_words(_CATALOGUES[field], text, QLocale().name()[:2])
    return phase_name(text) if field == "phase" else text


@cache
def _deeds(language: str) -> dict[str, str]:
    return {
        "add_client": QCoreApplication.translate("journal", "Client added"),
        "change_client": QCoreApplication.translate("journal", "Base data changed"),
        "mark": QCoreApplication.translate("journal", "Marked for case management"),
        "judge_criteria": QCoreApplication.translate("journal", "Entry criteria judged"),
        "discuss": QCoreApplication.translate("journal", "Referral discussed"),
        "assign": QCoreApplication.translate("journal", "Case manager assigned"),
        "decline": QCoreApplication.translate("journal", "Referral declined"),
        "switch_to_main": QCoreApplication.translate("journal", "Taken into main responsibility"),
        "accompany": QCoreApplication.translate("journal", "Accompanying care began"),
        "decide_clarification": QCoreApplication.translate("journal", "Clarification decided"),
        "take_over_decision": QCoreApplication.translate("journal", "Clarification decision taken over"),
        "correct_step": QCoreApplication.translate("journal", "Day of a step corrected"),
        "correct_end": QCoreApplication.translate("journal", "End taken back"),
        "keep_case": QCoreApplication.translate("journal", "Kept longer"),
        "keep_no_longer": QCoreApplication.translate("journal", "Kept no longer"),
        "start_aftercare": QCoreApplication.translate("journal", "Aftercare began"),
        "end": QCoreApplication.translate("journal", "Case ended"),
        "record_contact": QCoreApplication.translate("journal", "Contact recorded"),
        "correct_contact": QCoreApplication.translate("journal", "Contact corrected"),
        "document_talk": QCoreApplication.translate("journal", "Conversation documented"),
        "write_note": QCoreApplication.translate("journal", "Note written"),
        "reword_note": QCoreApplication.translate("journal", "Note worded anew"),
        "record_attempt": QCoreApplication.translate("journal", "Attempt recorded"),
        "plan_appointment": QCoreApplication.translate("journal", "Appointment planned"),
        "change_appointment": QCoreApplication.translate("journal", "Appointment changed"),
        "cancel_appointment": QCoreApplication.translate("journal", "Appointment cancelled"),
        "mark_held": QCoreApplication.translate("journal", "Appointment took place"),
        "mark_missed": QCoreApplication.translate("journal", "Did not come"),
        "record_review": QCoreApplication.translate("journal", "Continuation review recorded"),
        "correct_review": QCoreApplication.translate("journal", "Continuation review corrected"),
        "record_agh": QCoreApplication.translate("journal", "Work opportunity entered"),
        "extend_agh": QCoreApplication.translate("journal", "Work opportunity: end changed"),
        "end_agh": QCoreApplication.translate("journal", "Work opportunity ended"),
        "decide_agh": QCoreApplication.translate("journal", "Work opportunity: decided on staying"),
        "leave_out_agh": QCoreApplication.translate("journal", "Work opportunity: team lead decided"),
        "add_reminder": QCoreApplication.translate("journal", "Reminder added"),
        "change_reminder": QCoreApplication.translate("journal", "Reminder changed"),
        "finish_reminder": QCoreApplication.translate("journal", "Reminder done"),
        "record_av_check": QCoreApplication.translate("journal", "Check by the AV recorded"),
        "add_exclusion": QCoreApplication.translate("journal", "Exclusion entered"),
        "recheck_exclusion": QCoreApplication.translate("journal", "Exclusion checked again"),
        "lift_exclusion": QCoreApplication.translate("journal", "Exclusion lifted"),
        "set_interval": QCoreApplication.translate("journal", "Contact interval set"),
        "pause": QCoreApplication.translate("journal", "Contacts paused"),
        "end_pause": QCoreApplication.translate("journal", "Pause ended"),
        "mark_carried": QCoreApplication.translate("journal", "Carried over to VerBIS"),
        "import_row": QCoreApplication.translate("journal", "Read in from a list"),
        "import_list": QCoreApplication.translate("journal", "Read in from a list"),
        "demo": QCoreApplication.translate("journal", "Example data"),
        "record_measure": QCoreApplication.translate("journal", "Measure entered"),
        "change_measure": QCoreApplication.translate("journal", "Measure changed"),
        "record_result": QCoreApplication.translate("journal", "Result of a measure recorded"),
        "record_service": QCoreApplication.translate("journal", "Flanking service entered"),
        "change_service": QCoreApplication.translate("journal", "Flanking service changed"),
        "check_service": QCoreApplication.translate("journal", "Flanking service looked at"),
        "record_release": QCoreApplication.translate("journal", "Release from confidentiality entered"),
        "withdraw_release": QCoreApplication.translate("journal", "Release from confidentiality withdrawn"),
        "record_handout": QCoreApplication.translate("journal", "Telephone number given away"),
        "record_breach": QCoreApplication.translate("journal", "Breach or missed appointment entered"),
        "continue_breach": QCoreApplication.translate("journal", "Breach or missed appointment: next step"),
        "enter_leave": QCoreApplication.translate("journal", "Absence entered"),
        "remove_leave": QCoreApplication.translate("journal", "Absence taken back"),
        "change_plan": QCoreApplication.translate("journal", "Integration plan recorded"),
        "hand_out_plan": QCoreApplication.translate("journal", "Integration plan handed out"),
        "sign_plan": QCoreApplication.translate("journal", "Integration plan signed"),
        "steer_plan": QCoreApplication.translate("journal", "Plan steered"),
        "record_assessment": QCoreApplication.translate("journal", "Assessment recorded"),
        "correct_assessment": QCoreApplication.translate("journal", "Assessment corrected"),
        "add_need": QCoreApplication.translate("journal", "Need for action noted"),
        "change_need": QCoreApplication.translate("journal", "Need for action changed"),
        "remove_need": QCoreApplication.translate("journal", "Need for action removed"),
        "restore_need": QCoreApplication.translate("journal", "Need for action there again"),
        "give_consent": QCoreApplication.translate("journal", "Consent given"),
        "withdraw_consent": QCoreApplication.translate("journal", "Consent withdrawn"),
        "change_catalogue": QCoreApplication.translate("journal", "Catalogue changed"),
        "link_cases": QCoreApplication.translate("journal", "Linked to a case manager"),
    }


@cache
def _fields(language: str) -> dict[str, str]:
    return {
        "customer_number": QCoreApplication.translate("journal", "Customer number"),
        "family_name": QCoreApplication.translate("journal", "Family name"),
        "given_name": QCoreApplication.translate("journal", "Given name"),
        "birth_date": QCoreApplication.translate("journal", "Birth date"),
        "bg_number": QCoreApplication.translate("journal", "BG number"),
        "phone": QCoreApplication.translate("journal", "Telephone"),
        "email": QCoreApplication.translate("journal", "E-mail"),
        "street": QCoreApplication.translate("journal", "Street"),
        "postcode": QCoreApplication.translate("journal", "Postcode"),
        "town": QCoreApplication.translate("journal", "Town"),
        "site": QCoreApplication.translate("journal", "Site"),
        "team": QCoreApplication.translate("journal", "Team"),
        "profile": QCoreApplication.translate("journal", "Profile"),
        "profile_since": QCoreApplication.translate("journal", "Profile since"),
        "placement_officer_listed": QCoreApplication.translate("journal", "Placement officer"),
        "manager_listed": QCoreApplication.translate("journal", "Case manager"),
        "remark": QCoreApplication.translate("journal", "Remark"),
        "number": QCoreApplication.translate("journal", "Case number"),
        "phase": QCoreApplication.translate("journal", "Phase"),
        "referred_on": QCoreApplication.translate("journal", "Marked on"),
        "assigned_on": QCoreApplication.translate("journal", "Secondary responsibility from"),
        "entry_held_on": QCoreApplication.translate("journal", "Entry consultation on"),
        "main_since": QCoreApplication.translate("journal", "Main responsibility from"),
        "accompanying": QCoreApplication.translate("journal", "Accompanying"),
        "accompanying_reason": QCoreApplication.translate("journal", "Reason for accompanying"),
        "clarification_decided_on": QCoreApplication.translate("journal", "Clarification decided on"),
        "alliance": QCoreApplication.translate("journal", "Working alliance"),
        "decision_taken_over": QCoreApplication.translate("journal", "Decision taken over"),
        "aftercare_until": QCoreApplication.translate("journal", "Aftercare until"),
        "ended_on": QCoreApplication.translate("journal", "Ended on"),
        "end_reason": QCoreApplication.translate("journal", "Reason for the end"),
        "kept_reason": QCoreApplication.translate("journal", "Reason for keeping"),
        "interval_amount": QCoreApplication.translate("journal", "Contact interval"),
        "interval_unit": QCoreApplication.translate("journal", "Unit"),
        "interval_reason": QCoreApplication.translate("journal", "Reason for the interval"),
        "pause_from": QCoreApplication.translate("journal", "Pause from"),
        "pause_until": QCoreApplication.translate("journal", "Pause until"),
        "pause_reason": QCoreApplication.translate("journal", "Reason for the pause"),
        "day": QCoreApplication.translate("journal", "Day"),
        "time": QCoreApplication.translate("journal", "Time"),
        "minutes": QCoreApplication.translate("journal", "Minutes"),
        "format": QCoreApplication.translate("journal", "Format"),
        "format_reason": QCoreApplication.translate("journal", "Why a visit"),
        "outcome": QCoreApplication.translate("journal", "Outcome"),
        "is_entry": QCoreApplication.translate("journal", "Entry consultation"),
        "summary": QCoreApplication.translate("journal", "What was spoken"),
        "place": QCoreApplication.translate("journal", "Place"),
        "status": QCoreApplication.translate("journal", "State"),
        "text": QCoreApplication.translate("journal", "Text"),
        "repeat_months": QCoreApplication.translate("journal", "Repeats after months"),
        "done_on": QCoreApplication.translate("journal", "Done on"),
        "reason": QCoreApplication.translate("journal", "Reason"),
        "reasons": QCoreApplication.translate("journal", "Reasons to continue"),
        "prospects": QCoreApplication.translate("journal", "Prospects"),
        "economical_elsewhere": QCoreApplication.translate("journal", "More economical elsewhere"),
        "economical_reason": QCoreApplication.translate("journal", "Why"),
        "criterion": QCoreApplication.translate("journal", "Criterion"),
        "met": QCoreApplication.translate("journal", "Met"),
        "kind": QCoreApplication.translate("journal", "Kind"),
        "carried_on": QCoreApplication.translate("journal", "In VerBIS since"),
        "first_day": QCoreApplication.translate("journal", "First day"),
        "planned_last_day": QCoreApplication.translate("journal", "Planned last day"),
        "actual_last_day": QCoreApplication.translate("journal", "Actual last day"),
        "stay": QCoreApplication.translate("journal", "Stays"),
        "decided_on": QCoreApplication.translate("journal", "Decided on"),
        "lead_decided_on": QCoreApplication.translate("journal", "Team lead decided on"),
        "since": QCoreApplication.translate("journal", "Since"),
        "recheck_on": QCoreApplication.translate("journal", "Check again on"),
        "lifted_on": QCoreApplication.translate("journal", "Lifted on"),
        "result": QCoreApplication.translate("journal", "Result"),
        "provider": QCoreApplication.translate("journal", "Provider"),
        "last_day": QCoreApplication.translate("journal", "Last day"),
        "attended": QCoreApplication.translate("journal", "Attended"),
        "result_on": QCoreApplication.translate("journal", "Result recorded on"),
        "partner": QCoreApplication.translate("journal", "Partner"),
        "topic": QCoreApplication.translate("journal", "Topic"),
        "purpose": QCoreApplication.translate("journal", "What for"),
        "next_check": QCoreApplication.translate("journal", "Look at it again on"),
        "report": QCoreApplication.translate("journal", "Report"),
        "timely": QCoreApplication.translate("journal", "In time"),
        "aim_reached": QCoreApplication.translate("journal", "Aim reached"),
        "worth_cost": QCoreApplication.translate("journal", "Worth its cost"),
        "scope": QCoreApplication.translate("journal", "About what"),
        "until": QCoreApplication.translate("journal", "Until"),
        "withdrawn_on": QCoreApplication.translate("journal", "Withdrawn on"),
        "to_whom": QCoreApplication.translate("journal", "To whom"),
        "what": QCoreApplication.translate("journal", "What happened"),
        "heard_on": QCoreApplication.translate("journal", "Heard on"),
        "heard": QCoreApplication.translate("journal", "What the client said"),
        "passed_on": QCoreApplication.translate("journal", "Passed on"),
        "decision": QCoreApplication.translate("journal", "Decision"),
        "recognised_by": QCoreApplication.translate("journal", "Recognised by"),
        "strategy": QCoreApplication.translate("journal", "Strategy"),
        "who": QCoreApplication.translate("journal", "Who"),
        "judged_on": QCoreApplication.translate("journal", "Judged on"),
        "closed_on": QCoreApplication.translate("journal", "Closed on"),
        "assisted": QCoreApplication.translate("journal", "Assisted planning"),
        "signed_on": QCoreApplication.translate("journal", "Signed on"),
        "need": QCoreApplication.translate("journal", "Need for action"),
        "noted_on": QCoreApplication.translate("journal", "Noted on"),
        "areas_today": QCoreApplication.translate("journal", "Areas that mattered"),
        "prognosis": QCoreApplication.translate("journal", "Prognosis"),
        "prognosis_reason": QCoreApplication.translate("journal", "Reason for the prognosis"),
        "focus": QCoreApplication.translate("journal", "Focus"),
        "area": QCoreApplication.translate("journal", "Area of life"),
        "obstacle": QCoreApplication.translate("journal", "Obstacle"),
        "resource": QCoreApplication.translate("journal", "Resource"),
        "client_obstacle": QCoreApplication.translate("journal", "Obstacle as the client sees it"),
        "client_resource": QCoreApplication.translate("journal", "Resource as the client sees it"),
        "labour": QCoreApplication.translate("journal", "Weight for work"),
        "social": QCoreApplication.translate("journal", "Weight for stabilisation"),
        "attempts": QCoreApplication.translate("journal", "Attempts at a solution"),
        "entrenched": QCoreApplication.translate("journal", "Entrenched"),
        "removed_on": QCoreApplication.translate("journal", "Removed on"),
        "removed_reason": QCoreApplication.translate("journal", "Reason for the removal"),
        "catalogue": QCoreApplication.translate("journal", "Catalogue"),
        "key": QCoreApplication.translate("journal", "Entry"),
        "parent": QCoreApplication.translate("journal", "Belongs to"),
        "german": QCoreApplication.translate("journal", "In German"),
        "english": QCoreApplication.translate("journal", "In English"),
        "off": QCoreApplication.translate("journal", "Switched off"),
        "delicate": QCoreApplication.translate("journal", "Needs consent"),
    }
