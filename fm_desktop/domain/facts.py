"""What is known of one client and case, as far as due dates rest on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import ONE_MONTH, Interval


class Agh(NamedTuple):
    """A work opportunity (§ 16d SGB II); `last` is its actual or planned last day, None is open-ended."""

    first: date
    last: date | None = None
    decided: bool = False
    """Whether staying or leaving after it has been decided."""
    lead_decided: bool = False
    """Whether the team lead decided against main responsibility during it."""
    row: bytes | None = None

    def runs_on(self, day: date) -> bool:
        """Tell whether the work opportunity runs on a day, both ends included."""
        return self.first <= day and (self.last is None or day <= self.last)


class Appointment(NamedTuple):
    """A conversation that is planned; `entry` marks one for the entry consultation."""

    day: date
    entry: bool = False


class Pause(NamedTuple):
    """A time in which no contact is expected (hospital, leave); an unknown end is None."""

    start: date
    end: date | None


class Dated(NamedTuple):
    """Something with a date of its own: a step, a service's check, a reminder, what VerBIS still lacks."""

    day: date
    text: str = ""
    row: bytes | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """One case, or one watched client, as the rules see it; lists hold what is open, not what is done."""

    phase: Phase = Phase.WATCH
    referred_on: date | None = None
    assigned_on: date | None = None
    entry_held_on: date | None = None
    admitted_on: date | None = None
    """The switch to main responsibility; in accompanying care the assignment (HA 4.6)."""
    interval: Interval = ONE_MONTH
    contacts: Sequence[date] = ()
    appointments: Sequence[Appointment] = ()
    reviews: Sequence[date] = ()
    aghs: Sequence[Agh] = ()
    pause: Pause | None = None
    aftercare_until: date | None = None
    closed_on: date | None = None
    """The end; of a declined case the day of declining, of a transferred one the day of receipt."""
    kept: bool = False
    """Whether the closed case is kept beyond its period with a reason."""
    complex_profile: bool = False
    profile_since: date | None = None
    av_checks: Sequence[date] = ()
    newest: bool = True
    """Whether this is the client's newest case."""
    other_case_open: bool = False
    steps: Sequence[Dated] = ()
    services: Sequence[Dated] = ()
    exclusions: Sequence[Dated] = ()
    to_carry_over: Sequence[Dated] = ()
    measures: Sequence[Dated] = ()
    reminders: Sequence[Dated] = ()
    network: Sequence[Dated] = ()
    """A person's own: partners to look at, meetings ahead, what the placement officers are to hear."""

    @property
    def latest_contact(self) -> date | None:
        """Return the newest contact of this case, the entry consultation included.

        Contacts before the referral do not count.
        """
        days = [*self.contacts, *([self.entry_held_on] if self.entry_held_on else [])]
        return max((d for d in days if self.referred_on is None or d >= self.referred_on), default=None)
