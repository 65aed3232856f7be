"""What the journal says, in words: deeds, fields and their values."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.catalogues import given_words
from fm_desktop.directives import directive
from fm_desktop.domain.identity import fold
from fm_desktop.storage.queries.journal import FieldChange, JournalRow
from fm_desktop.ui.case.journal_fields import fields
from fm_desktop.ui.case.journal_value_words import values
from fm_desktop.ui.case.reason_words import onward_words, reason_words, success_words
from fm_desktop.ui.formats import phase_name, plain_date

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ID = re.compile(r"[0-9a-f]{32}")
SILENT = frozenset(
    {
        *("version", "recorded_at", "author", "opened_seq", "from_list", "id", "row", "position", "content"),
        *("body", "signature", "written_at", "is_current", "fact", "fact_row", "place_x", "place_y"),
        *("body", "signature", "written_at", "is_current", "sha256", "calendar_uid", "calendar_said"),
        *("to_signing", "digest"),
    }
)
"""Fields that say nothing to whoever reads the journal."""


def _profile(key: str) -> str:
    known = directive().profiles.get(key)
    return known.label.text(QLocale().name()[:2]) if known else key


_IN_WORDS: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("end_reason", "reason"), reason_words),
    "onward": onward_words,
    "phase": phase_name,
    "criterion": success_words,
    "profile": _profile,
}
"""Fields that hold keys of the directive's lists, and what says them."""

_CATALOGUES = {"need": "needs", "area": "areas", "scope": "areas", "prognosis": "prognoses",
    "strategy": "strategies", "topic": "partner_topics"}  # fmt: skip
"""Fields that hold keys of a catalogue."""


def deed_name(deed: str) -> str:
    """Return what a deed is called; one of another version keeps its own word."""
    return _deeds(QLocale().name()).get(deed, deed)


def deed_names() -> list[tuple[str, str]]:
    """Return every deed with what it is called, in the order of the alphabet; of equal names the first."""
    first = {words: key for key, words in reversed(_deeds(QLocale().name()).items())}
    return sorted(((key, words) for words, key in first.items()), key=lambda each: fold(each[1]))


def changes_in_words(row: JournalRow) -> str:
    """Return what a deed changed: "Telefon: 040 1 → 040 2; Ort: Hamburg"."""
    found = [_change(change) for change in row.changes if change.field not in SILENT]
    return "; ".join(words for words in found if words)


def _change(change: FieldChange) -> str:
    before, after = _value(change.field, change.before), _value(change.field, change.after)
    if not before and not after:
        return ""
    name = fields(QLocale().name()).get(change.field, change.field)
    return f"{name}: {before} → {after or '–'}" if before else f"{name}: {after}"


def field_in_words(field: str, value: Any) -> tuple[str, str] | None:
    """Return what a field is called and what it says, where that means something to a reader."""
    said = "" if field in SILENT else _value(field, value)
    return (fields(QLocale().name()).get(field, field), said) if said else None


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
    if field == "areas_today":
        return ", ".join(given_words("areas", key, QLocale().name()[:2]) for key in text.split())
    if field == "topics":
        return ", ".join(
            given_words("partner_topics", key, QLocale().name()[:2]) for key in text.splitlines()
        )
    if field in _IN_WORDS:
        return _IN_WORDS[field](text)
    return values(QLocale().name()).get(f"{field} {text}", text)


@cache
def _deeds(language: str) -> dict[str, str]:
    return {
        "add_client": QCoreApplication.translate("journal", "Client added"),
        "change_client": QCoreApplication.translate("journal", "Base data changed"),
        "mark": QCoreApplication.translate("journal", "Marked for case management"),
        "judge_criteria": QCoreApplication.translate("journal", "Entry criteria judged"),
        "discuss": QCoreApplication.translate("journal", "Case discussed"),
        "assign": QCoreApplication.translate("journal", "Case manager assigned"),
        "decline": QCoreApplication.translate("journal", "Referral declined"),
        "switch_to_main": QCoreApplication.translate("journal", "Taken into main responsibility"),
        "accompany": QCoreApplication.translate("journal", "Accompanying care began"),
        "decide_clarification": QCoreApplication.translate("journal", "Clarification decided"),
        "take_over_decision": QCoreApplication.translate("journal", "Clarification decision taken over"),
        "correct_step": QCoreApplication.translate("journal", "Day of a step corrected"),
        "correct_end": QCoreApplication.translate("journal", "End taken back"),
        "keep_client": QCoreApplication.translate("journal", "Client kept longer"),
        "keep_client_no_longer": QCoreApplication.translate("journal", "Client kept no longer"),
        "keep_case": QCoreApplication.translate("journal", "Kept longer"),
        "export": QCoreApplication.translate("journal", "File saved outside the program"),
        "give_access": QCoreApplication.translate("journal", "Information on stored data made"),
        "erase": QCoreApplication.translate("journal", "Client erased"),
        "erase_again": QCoreApplication.translate("journal", "Client erased again after a restore"),
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
        "mark_missed": QCoreApplication.translate("journal", "Did not come"),
        "record_review": QCoreApplication.translate("journal", "Continuation review recorded"),
        "correct_review": QCoreApplication.translate("journal", "Continuation review corrected"),
        "record_agh": QCoreApplication.translate("journal", "Work opportunity entered"),
        "extend_agh": QCoreApplication.translate("journal", "Work opportunity: end changed"),
        "end_agh": QCoreApplication.translate("journal", "Work opportunity ended"),
        "decide_agh": QCoreApplication.translate("journal", "Work opportunity: decided on staying"),
        "leave_out_agh": QCoreApplication.translate("journal", "Work opportunity: team lead decided"),
        "add_reminder": QCoreApplication.translate("journal", "Reminder added"),
        "undo": QCoreApplication.translate("journal", "Taken back"),
        "change_reminder": QCoreApplication.translate("journal", "Reminder changed"),
        "finish_reminder": QCoreApplication.translate("journal", "Reminder done"),
        "import_appointments": QCoreApplication.translate(
            "journal", "Appointments taken over from a calendar"
        ),
        "send_case": QCoreApplication.translate("journal", "Case sent to another site"),
        "read_receipt": QCoreApplication.translate("journal", "Receipt of the other site read in"),
        "take_back_transfer": QCoreApplication.translate("journal", "Transfer taken back"),
        "receive_case": QCoreApplication.translate("journal", "Case taken in from another site"),
        "attach": QCoreApplication.translate("journal", "File attached"),
        "rename_attachment": QCoreApplication.translate("journal", "Attached file renamed"),
        "remove_attachment": QCoreApplication.translate("journal", "Attached file removed"),
        "set_letterhead": QCoreApplication.translate("journal", "Letterhead changed"),
        "record_letter": QCoreApplication.translate("journal", "Letter sent"),
        "remove_letter": QCoreApplication.translate("journal", "Record of a letter removed"),
        "link_records": QCoreApplication.translate("journal", "Two records linked as one person"),
        "keep_records_apart": QCoreApplication.translate("journal", "Two records kept apart"),
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
        "import_partners": QCoreApplication.translate("journal", "List of partners read in"),
        "add_meeting": QCoreApplication.translate("journal", "Network meeting entered"),
        "change_meeting": QCoreApplication.translate("journal", "Network meeting changed"),
        "remove_meeting": QCoreApplication.translate("journal", "Network meeting removed"),
        "add_partner": QCoreApplication.translate("journal", "Partner entered"),
        "change_partner": QCoreApplication.translate("journal", "Partner changed"),
        "remove_partner": QCoreApplication.translate("journal", "Partner taken out of the directory"),
        "add_tie": QCoreApplication.translate("journal", "Network map: somebody entered"),
        "change_tie": QCoreApplication.translate("journal", "Network map: entry changed"),
        "remove_tie": QCoreApplication.translate("journal", "Network map: somebody taken off"),
        "place_tie": QCoreApplication.translate("journal", "Network map: place moved"),
        "keep_map": QCoreApplication.translate("journal", "Network map kept as it stands"),
        "record_outcome": QCoreApplication.translate("journal", "Outcome recorded"),
        "change_outcome": QCoreApplication.translate("journal", "Outcome changed"),
        "withdraw_outcome": QCoreApplication.translate("journal", "Outcome withdrawn"),
        "refuse_proposal": QCoreApplication.translate("journal", "Proposed outcome refused"),
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
        "add_person": QCoreApplication.translate("journal", "Person added"),
        "change_person": QCoreApplication.translate("journal", "Person changed"),
        "take_in": QCoreApplication.translate("journal", "Person given access"),
        "remove_member": QCoreApplication.translate("journal", "Person’s access removed"),
        "readmit": QCoreApplication.translate("journal", "Person given access again"),
        "enter": QCoreApplication.translate("journal", "Entered for the first time"),
        "change_password": QCoreApplication.translate("journal", "Password changed"),
        "new_recovery_code": QCoreApplication.translate("journal", "New recovery code"),
        "use_recovery_code": QCoreApplication.translate("journal", "Opened with the recovery code"),
        "set_office_recovery": QCoreApplication.translate("journal", "Office’s recovery code set"),
        "drop_office_recovery": QCoreApplication.translate("journal", "Office’s recovery code removed"),
        "follow_membership": QCoreApplication.translate(
            "journal", "People brought in line with the key file"
        ),
        "set_office": QCoreApplication.translate("journal", "Office changed"),
        "correct_agh": QCoreApplication.translate("journal", "Work opportunity corrected"),
        "transfer": QCoreApplication.translate("journal", "Handed to another site"),
        "confirm_receipt": QCoreApplication.translate("journal", "Receipt confirmed"),
        "correct_discussion": QCoreApplication.translate("journal", "Case discussion corrected"),
        "correct_entry": QCoreApplication.translate("journal", "Entry consultation corrected"),
        "extend_aftercare": QCoreApplication.translate("journal", "Aftercare extended"),
        "hold_entry": QCoreApplication.translate("journal", "Entry consultation held"),
        "note_clarification": QCoreApplication.translate("journal", "Clarification noted"),
        "note_takeover": QCoreApplication.translate("journal", "Takeover note written"),
        "write_restricted": QCoreApplication.translate("journal", "Note FM (individuell) written"),
        "correct_restricted": QCoreApplication.translate("journal", "Note FM (individuell) corrected"),
        "carry_restricted": QCoreApplication.translate(
            "journal", "Note FM (individuell) carried over to VerBIS"
        ),
        "change_text_blocks": QCoreApplication.translate("journal", "Text blocks of the office changed"),
        "read_restricted": QCoreApplication.translate("journal", "Note FM (individuell) read"),
        "reseal": QCoreApplication.translate(
            "journal", "Readers of notes FM (individuell) brought up to date"
        ),
        "confirm_reader": QCoreApplication.translate("journal", "Reader's key confirmed"),
        "refuse_reader": QCoreApplication.translate("journal", "Reader's key refused"),
        "appoint_deputy": QCoreApplication.translate("journal", "Deputy appointed"),
        "end_deputyship": QCoreApplication.translate("journal", "Deputyship ended"),
        "ask_deputy_consent": QCoreApplication.translate("journal", "Asked about the deputy"),
        "withdraw_deputy_consent": QCoreApplication.translate("journal", "Consent to the deputy withdrawn"),
    }
