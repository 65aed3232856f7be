"""What has been carried over to VerBIS by hand (HA 5)."""

from collections.abc import Sequence
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import case_of, recorded, row_of
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import CarryOver
from fm_desktop.vault.author import Author


def mark_carried(carry_overs: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Note that these are in VerBIS as of today; what is there already stays as it is."""
    with db.atomic():
        for each in carry_overs:
            row = row_of(CarryOver, each)
            if row.carried_on is not None:
                continue
            client = case_of(row.case_id).client_id
            with recorded("mark_carried", by=by, today=today, client=client, case=row.case_id) as recording:
                recording.update(row, carried_on=today)
    return Changed.CASES
