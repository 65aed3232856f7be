"""How often one speaks with a client: individual intervals and pauses (HA 4.9)."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import case_of, recorded
from fm_desktop.domain.periods import ONE_MONTH, Interval, Unit
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.vault.author import Author


def set_interval(case: Id, interval: Interval, reason: str, *, by: Author, today: date) -> Changed:
    """Set how often contact is held; anything but once a month needs a reason. Source: HA 4.9."""
    if interval.amount < 1 or interval.unit is Unit.YEARS:
        raise UserError("interval_wrong")
    if interval != ONE_MONTH and not reason.strip():
        raise UserError("reason_missing")
    row = case_of(case)
    with recorded("set_interval", by=by, today=today, client=row.client_id, case=case) as recording:
        recording.update(
            row,
            interval_amount=interval.amount,
            interval_unit=str(interval.unit),
            interval_reason=reason.strip() or None,
        )
    return Changed.CASES


def pause(case: Id, start: date, until: date | None, reason: str, *, by: Author, today: date) -> Changed:
    """Expect no contact for a time; the next one is due at its end. Source: HA 4.9."""
    if not reason.strip():
        raise UserError("reason_missing")
    if until is not None and until <= start:
        raise UserError("day_too_early", day=until, earliest=start)
    row = case_of(case)
    with recorded("pause", by=by, today=today, client=row.client_id, case=case) as recording:
        recording.update(row, pause_from=start, pause_until=until, pause_reason=reason.strip())
    return Changed.CASES


def end_pause(case: Id, *, by: Author, today: date) -> Changed:
    """Take a pause back: contacts are due as before."""
    row = case_of(case)
    with recorded("end_pause", by=by, today=today, client=row.client_id, case=case) as recording:
        recording.update(row, pause_from=None, pause_until=None, pause_reason=None)
    return Changed.CASES
