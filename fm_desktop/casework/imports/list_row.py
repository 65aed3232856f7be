"""One row of the caseload list as values, and the phase it speaks of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from fm_desktop.casework.imports.days import Moment
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import Interval


@dataclass(frozen=True, slots=True)
class ListRow:
    """One client of a list; None is an empty cell. `row` is the number the spreadsheet shows."""

    row: int
    customer_number: str
    family_name: str
    given_name: str
    birth_date: date | None = None
    bg_number: str | None = None
    phone: str | None = None
    email: str | None = None
    street: str | None = None
    postcode: str | None = None
    town: str | None = None
    site: str | None = None
    team: str | None = None
    profile: str | None = None
    profile_since: date | None = None
    manager: str | None = None
    placement_officer: str | None = None
    referred_on: date | None = None
    criteria: tuple[str, ...] | None = None
    assigned_on: date | None = None
    entry_on: date | None = None
    main_since: date | None = None
    accompanying: bool | None = None
    decided_on: date | None = None
    last_contact: date | None = None
    next_appointment: Moment | None = None
    interval: Interval | None = None
    last_review: date | None = None
    agh_from: date | None = None
    agh_until: date | None = None
    agh_decided_on: date | None = None
    aftercare_until: date | None = None
    ended_on: date | None = None
    end_reason: str | None = None
    av_checked_on: date | None = None
    remark: str | None = None
    texts: Mapping[str, str] = field(default_factory=dict, compare=False)
    """The cells as they are written, for what there is to say of them."""


def phase_of(row: ListRow) -> Phase:
    """Return the phase a row speaks of: the first that fits."""
    if row.ended_on:
        return Phase.ENDED
    if row.aftercare_until:
        return Phase.AFTERCARE
    if row.main_since:
        return Phase.STEERING if row.decided_on else Phase.CLARIFICATION
    if row.assigned_on:
        return Phase.ACCOMPANYING if row.accompanying else Phase.ASSIGNED
    return Phase.MARKED if row.referred_on or row.entry_on else Phase.WATCH
