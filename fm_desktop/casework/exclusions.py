"""Reasons that block an intake for now, and their re-check (HA 4.1)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    client_of,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
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
    with recorded("add_exclusion", by=by, today=today) as recording:
        recording.about(client_of(client).id, case)
        if kind not in directive().exclusions:
            raise UserError("reason_missing")
        must_not_be_future(since, today)
        if recheck_on is not None:
            must_not_precede(recheck_on, since)
        values = {"kind": kind, "since": since, "recheck_on": recheck_on, "reason": reason.strip()}
        recording.create(Exclusion, client=client, case=case, **values)
    return Changed.CASES


def recheck_exclusion(exclusion: Id, next_on: date | None, *, by: Author, today: date) -> Changed:
    """Note that an exclusion still holds, and when it is looked at again."""
    with recorded("recheck_exclusion", by=by, today=today) as recording:
        row = recording.on(_holding(exclusion))
        if next_on is not None:
            must_not_precede(next_on, today)
        recording.update(row, recheck_on=next_on)
    return Changed.CASES


def lift_exclusion(exclusion: Id, day: date, *, by: Author, today: date) -> Changed:
    """Note that an exclusion no longer holds."""
    with recorded("lift_exclusion", by=by, today=today) as recording:
        row = recording.on(_holding(exclusion))
        must_not_be_future(day, today)
        must_not_precede(day, row.since)
        recording.update(row, lifted_on=day)
    return Changed.CASES


def _holding(exclusion: Id) -> Exclusion:
    row: Exclusion = row_of(Exclusion, exclusion)
    if row.lifted_on is not None:
        raise UserError("exclusion_lifted_already")
    return row
