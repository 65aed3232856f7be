"""Working days of the office's Land."""

from datetime import date

from fm_desktop.domain.periods import roll
from fm_desktop.storage.house import house_rules


def working_day_from(day: date) -> date:
    """Return the day itself, or the next one on which the office works."""
    return roll(day, house_rules().land)
