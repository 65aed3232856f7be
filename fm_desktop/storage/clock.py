"""A clock that runs behind the journal: it gives no rights that are over, and it is told."""

from datetime import UTC, date, datetime, timedelta

from fm_desktop.storage.chain import head

TOLERATED = timedelta(minutes=10)
"""So far behind is a computer that has just set its clock right."""


def entry_ahead(now: datetime | None = None) -> datetime | None:
    """Return of when the newest entry of the journal is, where that is still to come."""
    newest = head().at
    if not newest:
        return None
    at = datetime.fromisoformat(newest)
    return at.astimezone() if at > (now or datetime.now(UTC)) + TOLERATED else None


def day_of_rights(today: date, now: datetime | None = None) -> date:
    """Return today, unless the clock runs behind the journal's newest entry: then that entry's day counts."""
    newest = head().at
    if not newest or newest <= (now or datetime.now(UTC)).isoformat(timespec="microseconds"):
        return today
    return max(today, datetime.fromisoformat(newest).astimezone().date())
