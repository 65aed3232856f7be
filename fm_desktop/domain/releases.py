"""Whether a client's permission to speak with a partner holds on a day."""

from datetime import date


def release_holds(first_day: date, until: date | None, withdrawn_on: date | None, day: date) -> bool:
    """Tell whether one may speak with the partner on a day.

    The last day still counts; the day of a withdrawal does not.
    """
    ended = until is not None and day > until
    withdrawn = withdrawn_on is not None and day >= withdrawn_on
    return first_day <= day and not ended and not withdrawn
