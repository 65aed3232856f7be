"""Sending a case to another site as one sealed file; here it ends and stays readable (HA 4.3, 5)."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.endings import EndingData, ReasonData, conclude_case
from fm_desktop.casework.recording import case_of, expect_version, recorded
from fm_desktop.domain.access import Sees
from fm_desktop.domain.deeds import needed_for
from fm_desktop.domain.ending import Onward
from fm_desktop.domain.lifecycle import OPEN, Phase
from fm_desktop.errors import UserError
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.journal import plain
from fm_desktop.storage.models import Case, Office, SentCase
from fm_desktop.storage.sealed_notes import key_of, wording_of
from fm_desktop.storage.transfer_rows import Counts, counts, pack, restricted_of
from fm_desktop.vault.author import Author
from fm_desktop.vault.safe_files import write_safely
from fm_desktop.vault.transfer_card import Card

FORMAT = 1
ENDING = "fmtransfer"
"""How the name of such a file ends."""
WHY = ("moved_away", "responsibility_moved", "other")
"""The reasons for which a case goes elsewhere."""


@dataclass(frozen=True, slots=True)
class SendData:
    """Which case goes to whom, since when and why, and what the new case manager is told."""

    case: Id
    to: Card
    day: date
    reason: str = "moved_away"
    text: str = ""
    summary: str = ""


class Preview(NamedTuple):
    """What would go along."""

    counts: Counts
    restricted: int
    """Sealed notes, with their earlier wordings."""
    unreadable: int
    """Sealed notes that do not open for who would send them, and stay here."""


def own_card(by: Author) -> Card:
    """Return the card of who sits at the desk, for somebody who is to send them a case."""
    member = by.membership.active.get(by.person_id) if by.membership else None
    if member is None or not member.sealing_public:
        raise UserError("card_needs_keys")
    site = member.site or Office.get().name
    return Card(member.name, site, member.sealing_public, member.signing_public)


def case_numbered(number: str, by: Author) -> Id | None:
    """Return the case with a number, as far as somebody sees it in full; else nothing."""
    found = Case.get_or_none(Case.number == number.strip())
    if found is None or sight.grant_on(found.client_id, by).sees < Sees.SHARED:
        return None
    return bytes(found.id)


def preview(case: Id, *, by: Author) -> Preview:
    """Return what of a case would go along, and what would stay."""
    row = case_of(case)
    sight.must_do(row.client_id, needed_for("send_case"), by)
    opened, unreadable = _opened(row, by)
    return Preview(counts(row), len(opened), unreadable)


def send_case(data: SendData, file: Path, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Write the file and end the case as transferred; nothing ends where the file cannot be written.

    Source: HA 4.3; restricted notes go along for the named person alone (HA 5).
    """
    with _gone_unless_stored(file), recorded("send_case", by=by, today=today) as recording:
        case = recording.on(case_of(data.case))
        expect_version(case, version)
        if Phase(case.phase) not in OPEN:
            raise UserError("step_not_possible")
        if data.to.sealing_public == own_card(by).sealing_public:
            raise UserError("transfer_to_oneself")
        before, transfer = case.phase, new_id()
        content = _content(case, data, by)
        raw = _sealed(content, transfer, data.to, by)
        reasons = [ReasonData(data.reason, data.text)]
        site = ", ".join(filter(None, (data.to.name, data.to.site)))
        ending = EndingData(case.id, data.day, reasons, Onward.TRANSFER, new_site=site)
        conclude_case(recording, case, ending, by, today)
        recording.create(SentCase, id=transfer, **_noted(case, data, raw, before, by))
        _write(file, raw)
    return Changed.CASES | Changed.PLANS | Changed.SERVICES | Changed.APPOINTMENTS


@contextmanager
def _gone_unless_stored(file: Path) -> Iterator[None]:
    """Take a file away again where the deed it belongs to is not stored, such as on a full disk."""
    was_there = file.exists()
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                file.unlink(missing_ok=True)
        raise


def _write(file: Path, raw: bytes) -> None:
    try:
        write_safely(file, raw)
    except OSError as error:
        raise UserError("file_not_writable", file=file) from error


def _sealed(content: bytes, transfer: Id, to: Card, by: Author) -> bytes:
    from fm_desktop.vault.transfer_file import seal_file  # inside: 30 ms that only sealing has to pay

    return seal_file(content, transfer, own_card(by), to, by.sign)


def _noted(case: Case, data: SendData, raw: bytes, before: str, by: Author) -> dict[str, Any]:
    from hashlib import sha256  # beside its only use

    return {
        "case": case.id,
        "day": data.day,
        "to_name": data.to.name,
        "to_site": data.to.site,
        "to_signing": data.to.signing_public,
        "digest": sha256(raw).digest(),
        "summary": data.summary.strip(),
        "phase_before": before,
        "author": by.person_id,
    }


def _content(case: Case, data: SendData, by: Author) -> bytes:
    packed = pack(case)._asdict()
    packed["people"][by.person_id.hex()] = _name_of(by)
    restricted, _unreadable = _opened(case, by)
    said = {
        "format": FORMAT,
        **packed,
        "restricted": restricted,
        "sender": by.person_id.hex(),
        "day": data.day.isoformat(),
        "summary": data.summary.strip(),
    }
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()


def _name_of(by: Author) -> list[str]:
    member = by.membership.active.get(by.person_id) if by.membership else None
    return [member.family_name, member.given_name] if member else [by.name or by.login, ""]


def _opened(case: Case, by: Author) -> tuple[Sequence[dict[str, Any]], int]:
    """Return the sealed notes as far as they open for who sends them, and how many do not."""
    if not sight.grant_on(case.client_id, by).restricted:
        return [], 0
    found, unreadable = [], 0
    for note in restricted_of(case):
        try:
            said = wording_of(note, key_of(note, by), by)
        except UserError:
            unreadable += 1
            continue
        about = {name: plain(note.__data__[name]) for name in RESTRICTED_FIELDS}
        author = note.author
        written = {"author": f"{author.given_name} {author.family_name}".strip()}
        found.append({**about, **written, "said_on": said.day.isoformat(), "text": said.text})
    return found, unreadable


RESTRICTED_FIELDS = (
    "id", "case", "contact", "written_at", "replaces", "is_current", "owed_since", "carried_on",
)  # fmt: skip
"""What goes along of a sealed note beside its author, day and words."""
