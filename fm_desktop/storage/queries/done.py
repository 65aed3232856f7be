"""What somebody has done last, read from the journal: the deed that can be taken back."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import UNNOTICED
from fm_desktop.storage.models import Client, JournalEntry
from fm_desktop.storage.raw_rows import rows

UNDO = "undo"
UNDOABLE_FOR = timedelta(hours=12)
"""A working day; what is older is corrected where it stands."""
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
        "change_catalogue",
        *("confirm_reader", "refuse_reader", *UNNOTICED),
        *("appoint_deputy", "end_deputyship", "ask_deputy_consent", "withdraw_deputy_consent"),
        UNDO,
    }
)
"""What is not taken back with one key: others build on it at once."""


class DoneEntry(NamedTuple):
    """One journal entry with what it says."""

    seq: int
    at: datetime
    author: Id
    deed: str
    client: Id | None
    case: Id | None
    said: dict[str, Any]
    """The payload; empty where it was erased."""

    @property
    def first(self) -> int:
        """Return the first entry of the deed this one is a part of."""
        return int(self.said.get("part_of", self.seq))


class LastDeed(NamedTuple):
    """The deed that would be taken back, and whom it was about."""

    first: int
    last: int
    deed: str
    client: Id | None
    case: Id | None
    name: str
    """The client's, empty where the deed was about none or about several."""


def last_undoable(person: Id, now: datetime) -> LastDeed | None:
    """Return what a person did last and has not taken back; None where that cannot be taken back."""
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
            return _as_last(entry) if entry_at(entry.first).deed in UNDOABLE and entry.said else None
    return None


def undone_after(seq: int) -> set[int]:
    """Return the first entries of the deeds that were taken back since an entry."""
    entry = JournalEntry
    query = entry.select(entry.payload).where(entry.seq > seq, entry.deed == UNDO)
    return {json.loads(payload)["undoes"] for (payload,) in rows(query) if payload}


def entries_between(first: int, last: int) -> list[DoneEntry]:
    """Return the entries of a deed in their order."""
    return list(_entries(JournalEntry.seq.between(first, last)))


def entries_after(seq: int, client: Id) -> list[DoneEntry]:
    """Return what was done on a client after an entry."""
    return list(_entries((JournalEntry.seq > seq) & (JournalEntry.client == client)))


def what_was_undone(payload: str | None) -> str:
    """Return the deed an entry takes back, and below it what had been written."""
    said = json.loads(payload) if payload else {}
    if "undoes" not in said:
        return ""
    values = [before for change in said["changes"] for before, _after in change["fields"].values()]
    written = [value for value in values if isinstance(value, str) and " " in value]  # keys have no blanks
    return "\n".join([entry_at(said["undoes"]).deed, *dict.fromkeys(written)])


def entry_at(seq: int) -> DoneEntry:
    """Return one entry."""
    return next(_entries(JournalEntry.seq == seq))


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


def _entries(wanted: Any) -> Iterator[DoneEntry]:
    entry = JournalEntry
    columns = (entry.seq, entry.at, entry.author, entry.deed, entry.client, entry.case, entry.payload)
    for seq, at, author, deed, client, case, payload in rows(
        entry.select(*columns).where(wanted).order_by(entry.seq)
    ):
        said = json.loads(payload) if payload else {}
        yield DoneEntry(seq, datetime.fromisoformat(at), author, deed, client, case, said)


def _as_last(last: DoneEntry) -> LastDeed:
    parts = list(_parts_of(last))
    about = list(dict.fromkeys((part.client, part.case) for part in parts if part.client is not None))
    clients = {client for client, _case in about}
    client, case = about[-1] if len(clients) == 1 else (None, None)
    return LastDeed(last.first, parts[-1].seq, parts[0].deed, client, case, _name(client))


def _parts_of(last: DoneEntry) -> Iterator[DoneEntry]:
    """Yield the entries of a deed; what came of it by itself stands behind them."""
    for entry in _entries(JournalEntry.seq >= last.first):
        if entry.first != last.first:
            return
        yield entry


def _name(client: Id | None) -> str:
    query = Client.select(Client.family_name, Client.given_name).where(Client.id == client)
    return next((f"{family}, {given}" for family, given in rows(query)), "") if client else ""
