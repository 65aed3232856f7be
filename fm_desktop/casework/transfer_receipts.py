"""What becomes of a case that was sent: received at the other site, or taken back before that (HA 4.3)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.endings import END, take_back
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    recorded,
)
from fm_desktop.casework.steps import note_state
from fm_desktop.domain.lifecycle import OPEN, Phase
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Case, SentCase
from fm_desktop.storage.steps import days_of
from fm_desktop.vault.author import Author
from fm_desktop.vault.transfer_card import read_receipt as receipt_in


def read_receipt(raw: bytes, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Note that the receiver has signed for a case; return which. The retention period runs from then.

    The same receipt once more changes nothing.
    """
    receipt, must_be_of = receipt_in(raw)
    with recorded("read_receipt", by=by, today=today) as recording:
        sent = SentCase.get_or_none(SentCase.id == receipt.transfer)
        if sent is None:
            raise UserError("receipt_of_another")
        case = recording.on(case_of(sent.case_id))
        must_be_of(sent.to_signing)
        if receipt.digest != sent.digest:
            raise UserError("receipt_of_another")
        if sent.taken_back_on is not None:
            raise UserError("receipt_after_taking_back", number=case.number)
        if case.phase != Phase.TRANSFERRED:
            raise UserError("not_transferred")
        must_not_be_future(receipt.received_on, today)
        if sent.received_on is None:
            recording.update(sent, received_on=receipt.received_on)
            if case.receipt_on is None:
                recording.update(case, receipt_on=max(receipt.received_on, case.ended_on))
    return Changed.CASES, bytes(case.id)


def take_back_transfer(
    case: Id, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Carry a case on here that was sent and not received: the file sent counts no longer."""
    with recorded("take_back_transfer", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        why = must_have_reason(reason)
        sent = sent_last(case)
        if row.phase != Phase.TRANSFERRED or sent is None:
            raise UserError("not_sent")
        if sent.received_on is not None or row.receipt_on is not None:
            raise UserError("transfer_received_already")
        _must_be_newest(row)
        recording.update(sent, taken_back_on=today)
        _carry_on(recording, row, Phase(sent.phase_before), why, by)
    return Changed.CASES | Changed.CONTACTS


def sent_last(case: Id) -> SentCase | None:
    """Return the newest file with a case that was not taken back."""
    query = SentCase.select().where(SentCase.case == case, SentCase.taken_back_on.is_null())
    found: SentCase | None = query.order_by(SentCase.id.desc()).first()
    return found


def _must_be_newest(case: Case) -> None:
    newer = Case.select().where(Case.client == case.client_id, Case.opened_seq > case.opened_seq)
    if newer.exists():
        raise UserError("newer_case_exists")


def _carry_on(recording: Recording, case: Case, phase: Phase, why: str, by: Author) -> None:
    if phase not in OPEN:
        raise UserError("phase_before_unknown")
    cleared = dict.fromkeys(("ended_on", "end_reason", "transferred_to"))
    recording.update(case, phase=str(phase), **cleared)
    days = days_of(case)
    note_state(recording, case, phase, days[phase], by, why)
    take_back(recording, case, phase)
    owed = CarryOver.select().where(
        CarryOver.case == case.id, CarryOver.kind == END, CarryOver.carried_on.is_null()
    )
    for row in owed:
        recording.delete(row)
