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
    _must_be_alone(client, first)
    running = Case.get_or_none(Case.client == client, Case.phase.not_in(sorted(CLOSED)))
    case = running.id if running else None
    recording.about(client_of(client).id, case)
    recording.create(Agh, client=client, case=case, first_day=first, planned_last_day=last)


def extend_agh(
    agh: Id, last: date | None, reason: str = "", *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Set another planned last day; none makes it open-ended.

    A decision made before on staying or leaving was about another end: it is to be made again.
    """
    with recorded("extend_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        if last is not None:
            must_not_precede(last, row.first_day)
        values = {"planned_last_day": last, "actual_last_day": None, "end_reason": None}
        recording.update(row, **values, change_reason=reason.strip() or None, **_open_again(row, last))
    return Changed.CASES


def correct_agh(
    agh: Id,
    first: date,
    planned: date | None,
    actual: date | None,
    reason: str,
    *,
    by: Author,
    today: date,
    version: int | None = None,
) -> Changed:
    """Put the days of a work opportunity right, with the reason; the journal keeps what stood there."""
    with recorded("correct_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        why = must_have_reason(reason)
        for last in (planned, actual):
            if last is not None:
                must_not_precede(last, first)
        _must_be_alone(row.client_id, first, besides=agh)
        days = {"first_day": first, "planned_last_day": planned, "actual_last_day": actual}
        ended = {} if actual is not None else {"end_reason": None}
        recording.update(row, **days, **ended, change_reason=why, **_open_again(row, actual or planned))
    return Changed.CASES


def _open_again(row: Agh, last: date | None) -> dict[str, None]:
    """Return what takes a decision back that was about an earlier end."""
    if row.decided_on is None or (last is not None and last <= row.decided_on):
        return {}
    return {"stay": None, "decided_on": None, "decision_reason": None}


def _must_be_alone(client: Id, first: date, besides: Id | None = None) -> None:
    """Refuse a second work opportunity from the same day."""
    same = Agh.get_or_none(Agh.client == client, Agh.first_day == first)
    if same is not None and same.id != besides:
        raise UserError("agh_exists", day=first)


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
    agh: Id,
    stay: bool,
    day: date,
    reason: str = "",
    *,
    by: Author,
    today: date,
    version: int | None = None,
) -> Changed:
    """Decide whether the client stays in case management after it. Source: HA 4.2."""
    with recorded("decide_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        must_not_be_future(day, today)
        must_not_precede(day, row.first_day)
        recording.update(row, stay=stay, decided_on=day, decision_reason=reason.strip() or None)
    return Changed.CASES


def leave_out_agh(
    agh: Id, day: date, reason: str = "", *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Note the team lead's decision against main responsibility during it. Source: HA 4.2."""
    with recorded("leave_out_agh", by=by, today=today) as recording:
        row = recording.on(row_of(Agh, agh))
        expect_version(row, version)
        must_not_be_future(day, today)
        recording.update(row, lead_decided_on=day, decision_reason=reason.strip() or row.decision_reason)
    return Changed.CASES
