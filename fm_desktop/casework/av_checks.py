"""The placement officer's six-month check of complex profiles (HA 4.1)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import client_of, must_not_be_future, recorded
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AvCheck
from fm_desktop.vault.author import Author


def record_av_check(client: Id, day: date, result: str, *, by: Author, today: date) -> Changed:
    """Store that a client was checked for a referral, with the result. Source: HA 4.1."""
    with recorded("record_av_check", by=by, today=today) as recording:
        row = recording.on(client_of(client))
        must_not_be_future(day, today)
        if AvCheck.select().where(AvCheck.client == client, AvCheck.day == day).exists():
            raise UserError("av_check_exists", day=day)
        recording.create(AvCheck, client=row.id, day=day, result=result.strip())
    return Changed.CASES
