"""What has been carried over to VerBIS by hand (HA 5)."""

from collections.abc import Sequence
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import Recording, case_of, recorded, row_of
from fm_desktop.casework.restricted_notes import carry
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver, Case, RestrictedNote
from fm_desktop.vault.author import Author


def mark_carried(carry_overs: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Note that these are in VerBIS as of today; what is there already stays as it is.

    Restricted notes may be among them, by who may read them.
    """
    with recorded("mark_carried", by=by, today=today) as recording:
        for each in dict.fromkeys(carry_overs):
            if (note := RestrictedNote.get_or_none(RestrictedNote.id == each)) is not None:
                carry(recording, note, by, today)
                continue
            row = row_of(CarryOver, each)
            recording.on(case_of(row.case_id))
            if row.carried_on is None:
                recording.update(row, carried_on=today)
    return Changed.CASES


def owe_again(recording: Recording, case: Case, kind: str, row: Id | None, today: date) -> None:
    """Note that VerBIS must learn anew of a decision that has changed since it was carried over.

    What was never to be carried over, such as what came from a list, is not owed now either.
    """
    same = CarryOver.row.is_null() if row is None else (CarryOver.row == row) | CarryOver.row.is_null()
    told = list(CarryOver.select().where(CarryOver.case == case.id, CarryOver.kind == kind, same))
    if told and all(each.carried_on is not None for each in told):
        recording.create(CarryOver, case=case.id, kind=kind, row=told[-1].row, day=today)
