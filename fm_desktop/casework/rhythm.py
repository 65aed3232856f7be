"""How often one speaks with a client: individual intervals and pauses (HA 4.9)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    recorded,
)
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.domain.periods import ONE_MONTH, Interval, Unit
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case
from fm_desktop.vault.author import Author


def set_interval(
    case: Id, interval: Interval, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Set how often contact is held; anything but once a month needs a reason. Source: HA 4.9."""
    with recorded("set_interval", by=by, today=today) as recording:
        row = _open_case(recording, case, version)
        if interval.amount < 1 or interval.unit is Unit.YEARS:
            raise UserError("interval_wrong")
        why = reason.strip() if interval == ONE_MONTH else must_have_reason(reason)
        amount, unit = interval
        recording.update(row, interval_amount=amount, interval_unit=str(unit), interval_reason=why or None)
    return Changed.CASES


def pause(
    case: Id,
    start: date,
    until: date | None,
    reason: str,
    *,
    by: Author,
    today: date,
    version: int | None = None,
) -> Changed:
    """Expect no contact for a time; the next one is due at its end. Source: HA 4.9."""
    with recorded("pause", by=by, today=today) as recording:
        row = _open_case(recording, case, version)
        why = must_have_reason(reason)
        if until is not None and until <= start:
            raise UserError("day_too_early", day=until, earliest=start)
        recording.update(row, pause_from=start, pause_until=until, pause_reason=why)
    return Changed.CASES


def end_pause(case: Id, *, by: Author, today: date) -> Changed:
    """Take a pause back: contacts are due as before."""
    with recorded("end_pause", by=by, today=today) as recording:
        row = _open_case(recording, case, None)
        recording.update(row, pause_from=None, pause_until=None, pause_reason=None)
    return Changed.CASES


def _open_case(recording: Recording, case: Id, version: int | None) -> Case:
    row = recording.on(case_of(case))
    expect_version(row, version)
    if row.phase in CLOSED:
        raise UserError("case_closed")
    return row
