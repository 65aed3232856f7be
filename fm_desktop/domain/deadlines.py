"""All due items of a case: the one source of every date the program shows (HA 4.1–4.12, 5, 7)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from fm_desktop.domain.directive import Directive, Due
from fm_desktop.domain.duration import Limit, limit
from fm_desktop.domain.facts import Agh, Dated, Facts
from fm_desktop.domain.lifecycle import MAIN_RESPONSIBILITY, Phase
from fm_desktop.domain.periods import Interval, Unit, add, add_days, add_months, roll

AGH_OPEN_ENDED = "agh_open_ended"

_ALWAYS = frozenset({Due.D18})
OF_PEOPLE = frozenset({Due.D17, Due.D18})
"""Which items belong to a person themselves; the first of them never to a case."""
_IN_CARE = _ALWAYS | {Due.D3, Due.D8, Due.D9, Due.D10, Due.D13, Due.D16}
_REFERRED = _ALWAYS | {Due.D1, Due.D2, Due.D10, Due.D11, Due.D15}

ITEMS_BY_PHASE: dict[Phase, frozenset[Due]] = {
    Phase.WATCH: _ALWAYS | {Due.D7, Due.D11, Due.D15},
    Phase.MARKED: _REFERRED,
    Phase.DISCUSSION: _REFERRED,
    Phase.ASSIGNED: _IN_CARE | {Due.D2, Due.D11, Due.D15},
    Phase.ACCOMPANYING: _IN_CARE | {Due.D2, Due.D5, Due.D11, Due.D15},
    Phase.CLARIFICATION: _IN_CARE | {Due.D4, Due.D5, Due.D6},
    Phase.STEERING: _IN_CARE | {Due.D5, Due.D6},
    Phase.AFTERCARE: _IN_CARE - {Due.D3} | {Due.D12},
    Phase.DECLINED: _ALWAYS | {Due.D7, Due.D11, Due.D13, Due.D14},
    Phase.ENDED: _ALWAYS | {Due.D7, Due.D13, Due.D14},
    Phase.TRANSFERRED: _ALWAYS | {Due.D7, Due.D13, Due.D14},
}
"""Which items exist in which state, as far as the facts allow them."""


class State(StrEnum):
    """How near a due item is on the day observed."""

    OVERDUE = "overdue"
    COVERED = "covered"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What the office sets itself; the directive is silent on it."""

    land: str = "HH"
    verbis_days: int = 3
    retention_years: int = 10
    soon_days: int = 7


class DueItem(NamedTuple):
    """One thing that is due, with the arithmetic that led to its date."""

    due: Due
    nominal: date
    effective: date
    base: date
    period: Interval | None = None
    extended_to: date | None = None
    """Where a work opportunity or a pause moved the date: the day it moved to."""
    number: int | None = None
    """Which continuation review it is (k)."""
    covered_until: date | None = None
    """The last planned appointment that covers it."""
    lapses_after: date | None = None
    """The last day on which the item exists; None is for ever."""
    text: str = ""
    row: bytes | None = None


def state_on(day: date, effective: date, covered_until: date | None, soon_days: int) -> State:
    """Return the state of an item seen from a day: the first that fits."""
    if effective < day:
        return State.OVERDUE
    if covered_until is not None and day <= covered_until <= effective:
        return State.COVERED
    if effective == day:
        return State.TODAY
    return State.SOON if effective <= add_days(day, soon_days) else State.LATER


def exists_on(day: date, lapses_after: date | None) -> bool:
    """Tell whether an item is still there on a day; only D15 ever lapses."""
    return lapses_after is None or day <= lapses_after


def due_items(facts: Facts, directive: Directive, house: HouseRules) -> list[DueItem]:
    """Return every open due item of a case or watched client, whatever the day of looking."""
    wanted = ITEMS_BY_PHASE[facts.phase]
    counting = _Counting(facts, directive, house)
    return [item for item in counting.items() if item.due in wanted]


def due_of_person(facts: Facts, directive: Directive, house: HouseRules) -> list[DueItem]:
    """Return every open due item that is a person's own, and no client's. Source: HA 7."""
    return [item for item in _Counting(facts, directive, house).items() if item.due in OF_PEOPLE]


def flags(facts: Facts, directive: Directive) -> tuple[str, ...]:
    """Return what is to be said beside every item of the case."""
    reached = _limit_of(facts, directive)
    return (AGH_OPEN_ENDED,) if reached is not None and reached.open_ended else ()


def _limit_of(facts: Facts, directive: Directive) -> Limit | None:
    period = directive.due[Due.D6].period
    if facts.phase not in MAIN_RESPONSIBILITY or facts.admitted_on is None or period is None:
        return None
    return limit(facts.admitted_on, period, facts.aghs)


class _Counting:
    """Counts the items of one case; each method is one row of the table of deadlines."""

    def __init__(self, facts: Facts, directive: Directive, house: HouseRules) -> None:
        self.facts = facts
        self.directive = directive
        self.house = house

    def items(self) -> Iterator[DueItem]:
        """Yield the items for which facts exist, in the order of their identifiers."""
        facts = self.facts
        yield from self._assignment()
        yield from self._entry_consultation()
        yield from self._contact()
        yield from self._clarification()
        yield from self._review()
        yield from self._maximum_duration()
        yield from self._av_check()
        yield from self._own_dates(Due.D8, facts.steps)
        yield from self._own_dates(Due.D9, facts.services)
        yield from self._agh_ends()
        yield from self._own_dates(Due.D11, facts.exclusions)
        if facts.aftercare_until is not None:
            yield self._item(Due.D12, facts.aftercare_until)
        yield from self._carrying_over()
        yield from self._erasure()
        yield from self._agh_without_main_responsibility()
        yield from self._own_dates(Due.D16, facts.measures)
        yield from self._own_dates(Due.D17, facts.network)
        yield from self._own_dates(Due.D18, facts.reminders)

    def _item(self, due: Due, base: date, period: Interval | None = None) -> DueItem:
        """Return an item counted from a base date; without a period the date is its own."""
        return self._at(DueItem(due, base, base, base, period), add(base, period) if period else base)

    def _at(self, item: DueItem, nominal: date) -> DueItem:
        rolls = self.directive.due[item.due].rolls
        return item._replace(nominal=nominal, effective=roll(nominal, self.house.land) if rolls else nominal)

    def _period(self, due: Due) -> Interval:
        period = self.directive.due[due].period
        if period is None:
            raise ValueError(f"{due} has a date of its own, not a period")
        return period

    def _own_dates(self, due: Due, rows: Sequence[Dated]) -> Iterator[DueItem]:
        for entry in rows:
            yield self._item(due, entry.day)._replace(text=entry.text, row=entry.row)

    def _covered(self, item: DueItem, *, entry_only: bool) -> DueItem:
        """Note the last planned appointment up to the item's date; one up to the latest contact was held."""
        held_until = self.facts.latest_contact
        days = [
            planned.day
            for planned in self.facts.appointments
            if (planned.entry or not entry_only)
            and planned.day <= item.effective
            and (held_until is None or planned.day > held_until)
        ]
        return item._replace(covered_until=max(days, default=None))

    def _assignment(self) -> Iterator[DueItem]:
        """D1: assign a case manager. Source: HA 4.3."""
        if self.facts.referred_on is not None and self.facts.assigned_on is None:
            yield self._item(Due.D1, self.facts.referred_on, self._period(Due.D1))

    def _entry_consultation(self) -> Iterator[DueItem]:
        """D2: hold the entry consultation. Source: HA 4.7.1."""
        if self.facts.referred_on is not None and self.facts.entry_held_on is None:
            item = self._item(Due.D2, self.facts.referred_on, self._period(Due.D2))
            yield self._covered(item, entry_only=True)

    def _contact(self) -> Iterator[DueItem]:
        """D3: speak with the client; in the clarification phase at least monthly. Source: HA 4.9, 4.4."""
        facts = self.facts
        base = facts.latest_contact or facts.admitted_on or facts.assigned_on
        if base is None:
            return
        item = self._item(Due.D3, base, facts.interval)
        if facts.phase is Phase.CLARIFICATION:
            longest = Interval(self.directive.contact_months, Unit.MONTHS)
            item = min(item, self._item(Due.D3, base, longest), key=lambda each: each.nominal)
        pause = facts.pause
        if (
            pause is not None
            and pause.start <= item.nominal
            and (pause.end is None or item.nominal < pause.end)
        ):
            if pause.end is None:
                return
            item = self._at(item, pause.end)._replace(extended_to=pause.end)
        yield self._covered(item, entry_only=False)

    def _clarification(self) -> Iterator[DueItem]:
        """D4: decide at the end of the clarification phase. Source: HA 4.4."""
        if self.facts.admitted_on is not None:
            yield self._item(Due.D4, self.facts.admitted_on, self._period(Due.D4))

    def _review(self) -> Iterator[DueItem]:
        """D5: the smallest continuation review not yet satisfied, anchored at admission. Source: HA 4.11."""
        admitted_on = self.facts.admitted_on
        if admitted_on is None:
            return
        number = next_review(admitted_on, self.facts.reviews, self._period(Due.D5).amount)
        period = Interval(number * self._period(Due.D5).amount, Unit.MONTHS)
        yield self._item(Due.D5, admitted_on, period)._replace(number=number)

    def _maximum_duration(self) -> Iterator[DueItem]:
        """D6: the limit of main responsibility. Source: HA 4.11."""
        reached = _limit_of(self.facts, self.directive)
        if reached is None or reached.day is None or self.facts.admitted_on is None:
            return
        item = self._item(Due.D6, self.facts.admitted_on, self._period(Due.D6))
        moved = reached.day if reached.day != reached.regular else None
        yield self._at(item, reached.day)._replace(extended_to=moved)

    def _av_check(self) -> Iterator[DueItem]:
        """D7: the placement officer checks a complex profile for a referral. Source: HA 4.1."""
        facts = self.facts
        known = [*facts.av_checks, *([facts.profile_since] if facts.profile_since else [])]
        if facts.complex_profile and known and facts.newest and not facts.other_case_open:
            yield self._item(Due.D7, max(known), self._period(Due.D7))

    def _agh_ends(self) -> Iterator[DueItem]:
        """D10: decide on staying or leaving when a work opportunity ends. Source: HA 4.2."""
        for agh in self.facts.aghs:
            if agh.last is not None and not agh.decided:
                yield self._item(Due.D10, agh.last)._replace(row=agh.row)

    def _carrying_over(self) -> Iterator[DueItem]:
        """D13: what was written here is to be carried over to VerBIS. Source: HA 5, house rule."""
        for entry in self.facts.to_carry_over:
            item = self._item(Due.D13, entry.day, Interval(self.house.verbis_days, Unit.DAYS))
            yield item._replace(text=entry.text, row=entry.row)

    def _erasure(self) -> Iterator[DueItem]:
        """D14: erase a closed case; it waits while one of the client is open. Source: § 84 SGB X."""
        facts = self.facts
        if facts.closed_on is not None and not facts.other_case_open and not facts.kept:
            yield self._item(Due.D14, facts.closed_on, Interval(self.house.retention_years, Unit.YEARS))

    def _agh_without_main_responsibility(self) -> Iterator[DueItem]:
        """D15: take participants of a work opportunity into main responsibility. Source: HA 4.2."""
        for agh in self.facts.aghs:
            if not agh.lead_decided:
                yield self._item(Due.D15, agh.first)._replace(lapses_after=agh.last, row=agh.row)


def next_review(admitted_on: date, reviews: Sequence[date], months: int) -> int:
    """Return the smallest number k of a continuation review that no review satisfies.

    A review on or after admission satisfies every k whose date lies at most a month after it.
    Source: HA 4.11.
    """
    satisfied_until = max((add_months(day, 1) for day in reviews if day >= admitted_on), default=date.min)
    number = 1
    while add_months(admitted_on, number * months) <= satisfied_until:
        if add_months(admitted_on, number * months) == date.max:
            break
        number += 1
    return number


def running(aghs: Sequence[Agh], day: date) -> bool:
    """Tell whether any work opportunity runs on a day."""
    return any(agh.runs_on(day) for agh in aghs)
