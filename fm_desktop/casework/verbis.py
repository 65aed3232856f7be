"""What has been carried over to VerBIS by hand (HA 5)."""

from collections.abc import Sequence
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import case_of, recorded, row_of
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver
from fm_desktop.vault.author import Author


def mark_carried(carry_overs: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Note that these are in VerBIS as of today; what is there already stays as it is."""
    with recorded("mark_carried", by=by, today=today) as recording:
        for each in dict.fromkeys(carry_overs):
            row = row_of(CarryOver, each)
            recording.on(case_of(row.case_id))
            if row.carried_on is None:
                recording.update(row, carried_on=today)
    return Changed.CASES
