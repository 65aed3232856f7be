"""What somebody has done last, read from the journal: the deed that can be taken back."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from fm_desktop.domain.deeds import NEW_CLIENTS, UNDO, UNDOABLE_FOR, needed_for
from fm_desktop.storage.done_entries import DoneEntry, entries_where, entry_at
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import UNNOTICED
from fm_desktop.storage.models import Client, JournalEntry
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight import grant_on, only_own

NEWEST = 5000
"""How many entries are looked through, of everybody."""

UNDOABLE = frozenset(
    {
        *("add_client", "change_client", "mark", "judge_criteria", "assign", "decline", "discuss"),
        *("hold_entry", "note_takeover", "switch_to_main", "accompany", "leave_out_agh"),
        *("note_clarification", "decide_clarification", "take_over_decision"),
        *(
            "start_aftercare",
            "extend_aftercare",
            "end",
            "transfer",
            "confirm_receipt",
            "keep_case",
            "keep_no_longer",
        ),
        *("record_contact", "record_attempt", "document_talk", "write_note", "reword_note"),
        *("write_restricted", "correct_restricted", "carry_restricted"),
        *("plan_appointment", "change_appointment", "cancel_appointment", "mark_missed"),
        *("set_interval", "pause", "end_pause", "record_review", "record_av_check", "mark_carried"),
        *("record_agh", "extend_agh", "end_agh", "decide_agh"),
        *("add_exclusion", "recheck_exclusion", "lift_exclusion"),
        *("add_reminder", "change_reminder", "finish_reminder", "enter_leave", "remove_leave"),
        *("record_assessment", "give_consent", "withdraw_consent"),
        *("add_need", "change_need", "remove_need", "restore_need"),
        *("change_plan", "hand_out_plan", "sign_plan", "steer_plan"),
        *("record_measure", "change_measure", "record_result", "record_service", "change_service"),
        *("check_service", "record_release", "withdraw_release", "record_handout"),
        *("record_breach", "continue_breach"),
        *("correct_agh", "correct_assessment", "correct_contact", "correct_discussion", "correct_end"),
        *("correct_entry", "correct_review", "correct_step"),
        *("link_records", "keep_records_apart"),
        *("add_tie", "change_tie", "remove_tie", "place_tie", "keep_map"),
        *("record_outcome", "change_outcome", "withdraw_outcome", "refuse_proposal"),
        *("link_records", "keep_records_apart", "attach", "rename_attachment"),
        *("keep_client", "keep_client_no_longer"),
        *("import_appointments", "record_letter", "remove_letter"),
    }
)
LASTING = frozenset(
    {
        "set_up",
        "import_list",
        "set_office",
        "add_person",
        "change_person",
        "link_cases",
        *("take_in", "remove_member", "readmit", "set_office_recovery", "drop_office_recovery"),
        *("enter", "change_password", "new_recovery_code", "use_recovery_code", "follow_membership"),
        *("change_catalogue", "change_text_blocks", "set_letterhead"),
        *("add_partner", "change_partner", "remove_partner"),
        *("add_meeting", "change_meeting", "remove_meeting", "import_partners"),
        *("confirm_reader", "refuse_reader", *UNNOTICED),
        *("appoint_deputy", "end_deputyship", "ask_deputy_consent", "withdraw_deputy_consent"),
        "remove_attachment",
        *("erase", "erase_again", "give_access", "export"),
        *("send_case", "read_receipt", "take_back_transfer", "receive_case"),
        UNDO,
    }
)
"""What is not taken back with one key: others build on it at once."""


class LastDeed(NamedTuple):
    """The deed that would be taken back, and whom it was about."""

    first: int
    last: int
    deed: str
    client: Id | None
    case: Id | None
    name: str
    """The client's, empty where the deed was about none or about several."""


@only_own
def last_undoable(person: Id, now: datetime) -> LastDeed | None:
    """Return what a person did last and has not taken back; None where that cannot be taken back.

    Nor can what they have no right to any more.
    """
    undone: set[int] = set()
    below: int | None = None
    for seq, at, deed in _newest_of(person):
        if deed in UNNOTICED or (below is not None and seq >= below):
            continue  # nothing to take back, or another part of a deed already looked at
        if datetime.fromisoformat(at) < now - UNDOABLE_FOR:
            return None
        entry = entry_at(seq)
        below = entry.first
        if deed == UNDO:
            undone.add(int(entry.said.get("undoes", 0)))
        elif entry.first not in undone:
            return _as_last(entry) if entry.said and _may_be_taken_back(entry_at(entry.first)) else None
    return None


def _may_be_taken_back(entry: DoneEntry) -> bool:
    if entry.client is None or entry.deed in NEW_CLIENTS:
        return entry.deed in UNDOABLE
    return entry.deed in UNDOABLE and bool(grant_on(entry.client).may & needed_for(entry.deed))


def _newest_of(person: Id) -> list[tuple[int, str, str]]:
    """Return the newest entries of a person, looking through a limited number of everybody's."""
    entry = JournalEntry
    newest = next(iter(rows(entry.select(entry.seq).order_by(entry.seq.desc()).limit(1))), (0,))[0]
    query = (
        entry.select(entry.seq, entry.at, entry.deed)
        .where(entry.seq > newest - NEWEST, entry.author == person)
        .order_by(entry.seq.desc())
    )
    return list(rows(query))


def _as_last(last: DoneEntry) -> LastDeed:
    parts = list(_parts_of(last))
    about = list(dict.fromkeys((part.client, part.case) for part in parts if part.client is not None))
    clients = {client for client, _case in about}
    client, case = about[-1] if len(clients) == 1 else (None, None)
    return LastDeed(last.first, parts[-1].seq, parts[0].deed, client, case, _name(client))


def _parts_of(last: DoneEntry) -> Iterator[DoneEntry]:
    """Yield the entries of a deed; what came of it by itself stands behind them."""
    for entry in entries_where(JournalEntry.seq >= last.first):
        if entry.first != last.first:
            return
        yield entry


def _name(client: Id | None) -> str:
    query = Client.select(Client.family_name, Client.given_name).where(Client.id == client)
    return next((f"{family}, {given}" for family, given in rows(query)), "") if client else ""
