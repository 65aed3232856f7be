"""Reasons that block an intake for now, and their re-check (HA 4.1)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
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


@dataclass(frozen=True, slots=True)
class ExclusionData:
    """Something that excludes an intake, since when, and when it is looked at again."""

    kind: str
    since: date
    recheck_on: date | None = None
    reason: str = ""


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
        store_exclusion(recording, client, case, ExclusionData(kind, since, recheck_on, reason), today)
    return Changed.CASES


def store_exclusion(
    recording: Recording, client: Id, case: Id | None, data: ExclusionData, today: date
) -> None:
    """Store an exclusion inside an open transaction."""
    if data.kind not in directive().exclusions:
        raise UserError("reason_missing")
    must_not_be_future(data.since, today)
    if data.recheck_on is not None:
        must_not_precede(data.recheck_on, data.since)
    recording.create(
        Exclusion,
        client=client,
        case=case,
        kind=data.kind,
        since=data.since,
        recheck_on=data.recheck_on,
        reason=data.reason.strip(),
    )


def recheck_exclusion(exclusion: Id, next_on: date | None, *, by: Author, today: date) -> Changed:
    """Note that an exclusion still holds, and when it is looked at again."""
    with recorded("recheck_exclusion", by=by, today=today) as recording:
        row = recording.on(holding(exclusion))
        if next_on is not None:
            must_not_precede(next_on, today)
        recording.update(row, recheck_on=next_on)
    return Changed.CASES


def lift_exclusion(exclusion: Id, day: date, *, by: Author, today: date) -> Changed:
    """Note that an exclusion no longer holds."""
    with recorded("lift_exclusion", by=by, today=today) as recording:
        lift(recording, recording.on(holding(exclusion)), day, today)
    return Changed.CASES


def lift(recording: Recording, row: Exclusion, day: date, today: date) -> None:
    """Note inside an open transaction that an exclusion no longer holds."""
    must_not_be_future(day, today)
    must_not_precede(day, row.since)
    recording.update(row, lifted_on=day)


def holding(exclusion: Id) -> Exclusion:
    """Return an exclusion that is not lifted yet."""
    row: Exclusion = row_of(Exclusion, exclusion)
    if row.lifted_on is not None:
        raise UserError("exclusion_lifted_already")
    return row
