"""Work opportunities under § 16d SGB II (HA 4.2)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    client_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Case
from fm_desktop.vault.author import Author


def record_agh(client: Id, first: date, last: date | None, *, by: Author, today: date) -> Changed:
    """Store a work opportunity of a client; without a last day it is open-ended. Source: HA 4.2."""
    with recorded("record_agh", by=by, today=today) as recording:
        store_agh(recording, client, first, last)
    return Changed.CASES


def store_agh(recording: Recording, client: Id, first: date, last: date | None) -> None:
    """Store a work opportunity inside an open transaction; it counts for the client's open case."""
    if last is not None:
        must_not_precede(last, first)
    if Agh.select().where(Agh.client == client, Agh.first_day == first).exists():
        raise UserError("agh_exists", day=first)
    running = Case.get_or_none(Case.client == client, Case.phase.not_in(sorted(CLOSED)))
    case = running.id if running else None
    recording.about(client_of(client).id, case)
    recording.create(Agh, client=client, case=case, first_day=first, planned_last_day=last)


def extend_agh(agh: Id, last: date | None, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Set another planned last day; none makes it open-ended.

    A decision made before on staying or leaving was about another end: it is to be made again.
    """
    with recorded("extend_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        if last is not None:
            must_not_precede(last, row.first_day)
        values = {"planned_last_day": last, "actual_last_day": None, "end_reason": None}
        if row.decided_on is not None and (last is None or last > row.decided_on):
            values |= {"stay": None, "decided_on": None}
        recording.update(row, **values)
    return Changed.CASES


def end_agh(
    agh: Id, last: date, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Store the actual last day with its reason; it counts from then on."""
    with recorded("end_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        why = must_have_reason(reason)
        must_not_precede(last, row.first_day)
        recording.update(row, actual_last_day=last, end_reason=why)
    return Changed.CASES


def decide_agh(
    agh: Id, stay: bool, day: date, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Decide whether the client stays in case management after it. Source: HA 4.2."""
    with recorded("decide_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        must_not_be_future(day, today)
        recording.update(row, stay=stay, decided_on=day)
    return Changed.CASES


def leave_out_agh(agh: Id, day: date, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Note the team lead's decision against main responsibility during it. Source: HA 4.2."""
    with recorded("leave_out_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        must_not_be_future(day, today)
        recording.update(row, lead_decided_on=day)
    return Changed.CASES
