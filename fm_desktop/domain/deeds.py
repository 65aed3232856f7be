"""Which right about a client each deed needs: any one of those named here is enough (HA 5).

A deed that is missing here is refused to everybody. What is done about nobody, such as one's own leave or the
office's settings, asks for a role instead.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta

from fm_desktop.domain.access import RIGHTS, May, Role, Standing

ERASE, ERASE_AGAIN = "erase", "erase_again"
"""Somebody's word, and its following where a backup was put back: nobody is asked for that."""
EXPORT = "export"
"""A file of client data was written: of one client by whoever sees them in full, else of what one sees."""

CASE = frozenset({May.CASE})
CONTACTS = CASE | {May.CONTACTS}
NOTES = CASE | {May.NOTES}
APPOINTMENTS = CASE | {May.APPOINTMENTS}
STEPS = CASE | {May.STEPS}
REFERS = CASE | {May.REFER}
DISCUSSES = CASE | {May.DISCUSS, May.DECIDE}
CHECKS = CASE | {May.AV_CHECK}
DECIDES = CASE | {May.DECIDE}
ASSIGNS = CASE | {May.REASSIGN}
KEEPS = CASE | {May.ERASE}

DEEDS: Mapping[str, frozenset[May]] = {
    **dict.fromkeys(("change_client", "set_interval", "pause", "end_pause"), CASE),
    **dict.fromkeys(("judge_criteria", "add_exclusion", "recheck_exclusion", "lift_exclusion"), CASE),
    **dict.fromkeys(("hold_entry", "correct_entry", "note_takeover", "switch_to_main", "accompany"), CASE),
    **dict.fromkeys(("note_clarification", "decide_clarification", "take_over_decision"), CASE),
    **dict.fromkeys(("start_aftercare", "extend_aftercare", "end", "transfer", "confirm_receipt"), CASE),
    **dict.fromkeys(("send_case", "read_receipt", "take_back_transfer", "receive_case"), CASE),
    **dict.fromkeys(("correct_end", "correct_step", "record_review", "correct_review"), CASE),
    **dict.fromkeys(("record_agh", "extend_agh", "correct_agh", "end_agh", "decide_agh"), CASE),
    **dict.fromkeys(("record_assessment", "correct_assessment", "give_consent", "withdraw_consent"), CASE),
    **dict.fromkeys(("add_need", "change_need", "remove_need", "restore_need"), CASE),
    **dict.fromkeys(("change_plan", "hand_out_plan", "sign_plan"), CASE),
    **dict.fromkeys(("record_measure", "change_measure", "record_result"), CASE),
    **dict.fromkeys(("record_service", "change_service", "check_service"), CASE),
    **dict.fromkeys(("record_release", "withdraw_release", "record_handout"), CASE),
    **dict.fromkeys(("record_breach", "continue_breach"), CASE),
    **dict.fromkeys(("add_reminder", "change_reminder", "finish_reminder"), CASE),
    **dict.fromkeys(("add_tie", "change_tie", "remove_tie", "place_tie", "keep_map"), CASE),
    **dict.fromkeys(("record_outcome", "change_outcome", "withdraw_outcome", "refuse_proposal"), CASE),
    "steer_plan": STEPS,
    **dict.fromkeys(("record_contact", "record_attempt", "document_talk", "correct_contact"), CONTACTS),
    **dict.fromkeys(("write_note", "reword_note", "mark_carried"), NOTES),
    **dict.fromkeys(("write_restricted", "correct_restricted", "carry_restricted"), NOTES),
    **dict.fromkeys(("attach", "rename_attachment", "remove_attachment"), NOTES),
    **dict.fromkeys(("record_letter", "remove_letter"), NOTES),
    "read_restricted": NOTES | {May.DECIDE},
    **dict.fromkeys(("plan_appointment", "change_appointment", "cancel_appointment"), APPOINTMENTS),
    "import_appointments": APPOINTMENTS,
    **dict.fromkeys(("mark_missed", "enter_leave", "remove_leave"), APPOINTMENTS),
    "mark": REFERS,
    **dict.fromkeys(("discuss", "correct_discussion"), DISCUSSES),
    "record_av_check": CHECKS,
    **dict.fromkeys(("link_records", "keep_records_apart", "give_access"), DECIDES),
    **dict.fromkeys(("decline", "leave_out_agh"), DECIDES),
    "assign": ASSIGNS,
    "link_cases": frozenset({May.PEOPLE, May.REASSIGN}),
    **dict.fromkeys(("keep_case", "keep_no_longer", "keep_client", "keep_client_no_longer"), KEEPS),
    ERASE: frozenset({May.ERASE}),
    EXPORT: NOTES | REFERS | DISCUSSES,
    "ask_deputy_consent": ASSIGNS,
    "withdraw_deputy_consent": ASSIGNS | {May.NOTES, May.APPOINTMENTS},
}

ABOUT_NOBODY = frozenset(
    {
        *("add_reminder", "change_reminder", "finish_reminder", "enter_leave", "remove_leave"),
        *("appoint_deputy", "end_deputyship", "confirm_reader", "refuse_reader"),
    }
)
"""Deeds that may be about no client at all: one's own reminders and leaves, and who stands in."""

UNDO = "undo"
"""Needs the right of the deed that is taken back."""
UNDOABLE_FOR = timedelta(hours=12)
"""A working day; what is older is corrected where it stands."""
NEW_CLIENTS = frozenset({"add_client", "receive_case"})
"""Deeds that make a client: who may is asked by role, nobody is anything to a client not there yet."""
AFTER_TRANSFER = frozenset(
    {
        *("transfer", "confirm_receipt", "send_case", "read_receipt", "take_back_transfer", "receive_case"),
        *("correct_step", "keep_case", "keep_no_longer", "mark_carried", "carry_restricted"),
        *(ERASE, EXPORT, "give_access"),
        *("read_restricted", "enter_leave", "assign", "link_cases", "change_client"),
    }
)
"""What can still be done about a case that is carried on at another site; all else is said there."""


_STANDINGS = {
    Role.CASE_MANAGER: (Standing.IN_CHARGE, Standing.DEPUTY, Standing.STANDING_IN),
    Role.PLACEMENT_OFFICER: (Standing.OFFICER,),
    Role.TEAM_LEAD: (Standing.LEAD,),
    Role.ADMINISTRATION: (Standing.ADMINISTRATION,),
}
"""What somebody of a role can be to a client at best."""


def needed_for(deed: str) -> frozenset[May]:
    """Return the rights of which one is enough for a deed about a client; none is for a deed nobody knows."""
    return DEEDS.get(deed, frozenset())


def may_ever(roles: Collection[str], deed: str) -> bool:
    """Tell whether there can be a client about whom somebody of these roles may do a deed."""
    best = (standing for role, all_of in _STANDINGS.items() if role in roles for standing in all_of)
    return deed in NEW_CLIENTS or any(RIGHTS[standing].may & needed_for(deed) for standing in best)
