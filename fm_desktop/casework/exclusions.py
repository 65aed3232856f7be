"""Reasons that block an intake for now, and their re-check (HA 4.1)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import must_not_be_future, recorded, row_of
from fm_desktop.directives import directive
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Exclusion
from fm_desktop.vault.author import Author


def add_exclusion(
    client: Id,
    case: Id | None,
    kind: str,
    since: date,
    recheck_on: date | None,
    reason: str = "",
    *,
    by: Author,
    today: date,
) -> Changed:
    """Store an exclusion; a temporary one carries the day it is checked again. Source: HA 4.1."""
    must_not_be_future(since, today)
    if kind not in directive().exclusions:
        raise UserError("reason_missing")
    values = {"kind": kind, "since": since, "recheck_on": recheck_on, "reason": reason.strip()}
    with recorded("add_exclusion", by=by, today=today, client=client, case=case) as recording:
        recording.create(Exclusion, client=client, case=case, **values)
    return Changed.CASES


def recheck_exclusion(exclusion: Id, next_on: date | None, *, by: Author, today: date) -> Changed:
    """Note that an exclusion still holds, and when it is looked at again."""
    row = row_of(Exclusion, exclusion)
    with recorded(
        "recheck_exclusion", by=by, today=today, client=row.client_id, case=row.case_id
    ) as recording:
        recording.update(row, recheck_on=next_on)
    return Changed.CASES


def lift_exclusion(exclusion: Id, day: date, *, by: Author, today: date) -> Changed:
    """Note that an exclusion no longer holds."""
    must_not_be_future(day, today)
    row = row_of(Exclusion, exclusion)
    with recorded("lift_exclusion", by=by, today=today, client=row.client_id, case=row.case_id) as recording:
        recording.update(row, lifted_on=day)
    return Changed.CASES
