"""Whether those who erased clients were allowed to: whoever did so led a team then, as is signed of them."""

import json
from dataclasses import replace

from fm_desktop.domain.access import Role
from fm_desktop.domain.deeds import ERASE, ERASE_AGAIN
from fm_desktop.storage.erased_list import is_word_of_a_lead
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.ids import Id
from fm_desktop.storage.membership_note import serial_before
from fm_desktop.storage.models import JournalEntry
from fm_desktop.storage.raw_rows import rows
from fm_desktop.vault.membership import Membership


def erasures_without_right(membership: Membership | None) -> list[Finding]:
    """Find erasures by who led no team at that moment, and repeated ones behind which no lead's word stands.

    Which team the client belonged to went with them.
    """
    if membership is None:
        return []
    entry = JournalEntry
    told = entry.select(entry.seq, entry.author, entry.client, entry.deed, entry.payload)
    found = rows(told.where(entry.deed.in_((ERASE, ERASE_AGAIN))).order_by(entry.seq))
    count = sum(not _may(membership, *row) for row in found)
    return [Finding("erased_without_right", {"count": count})] if count else []


def _may(membership: Membership, seq: int, author: Id, client: Id, deed: str, payload: str | None) -> bool:
    if deed == ERASE_AGAIN:
        return any(is_word_of_a_lead(word, client, membership) for word in _words(payload))
    then = replace(membership, statements=membership.statements[: serial_before(seq)])
    member = then.active.get(author)
    return member is not None and Role.TEAM_LEAD in member.roles


def _words(payload: str | None) -> list[str]:
    """Return what was signed when somebody was erased first, as a repeated erasure tells it."""
    changes = json.loads(payload or "{}").get("changes", ())
    told = (change["fields"].get("erased") for change in changes if change["table"] == "client")
    return [pair[0] for pair in told if pair and isinstance(pair[0], str)]
