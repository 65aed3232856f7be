"""The day from which rights are looked at: setting the computer's clock back gives none that are over."""

from datetime import UTC, date, datetime

from fm_desktop.storage.chain import head


def day_of_rights(today: date, now: datetime | None = None) -> date:
    """Return today, unless the clock runs behind the journal's newest entry: then that entry's day counts."""
    newest = head().at
    if not newest or newest <= (now or datetime.now(UTC)).isoformat(timespec="microseconds"):
        return today
    return max(today, datetime.fromisoformat(newest).astimezone().date())
