"""The two tables of deadlines once more, in the plainest words and straight from the rows of the file.

Nothing of the program's own counting is used here: neither its periods nor its holidays nor its facts.
"""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

import holidays

from fm_desktop.storage.models import AvCheck, CarryOver, Case, Client

ALWAYS = {"D18"}
REFERRED = ALWAYS | {"D1", "D2", "D10", "D11", "D15"}
CARE = ALWAYS | {"D8", "D9", "D10", "D13", "D16"}
ITEMS = {
    "watch": ALWAYS | {"D7", "D11", "D15"},
    "marked": REFERRED,
    "discussion": REFERRED,
    "assigned": CARE | {"D2", "D3", "D11", "D15"},
    "accompanying": CARE | {"D2", "D3", "D5", "D11", "D15"},
    "clarification": CARE | {"D3", "D4", "D5", "D6"},
    "steering": CARE | {"D3", "D5", "D6"},
    "aftercare": CARE | {"D12"},
    "declined": ALWAYS | {"D7", "D11", "D13", "D14"},
    "ended": ALWAYS | {"D7", "D13", "D14"},
    "transferred": ALWAYS | {"D7", "D13", "D14"},
}
ROLLS = {"D1", "D2", "D3", "D5", "D7", "D13"}
CLOSED = {"declined", "ended", "transferred"}
COMPLEX = {"development", "stabilisation", "assistance"}
ONE = timedelta(days=1)


def months(start, count):
    """Add months; where the month has no such day, its last one counts (§ 188 BGB)."""
    year, month = start.year + (start.month - 1 + count) // 12, (start.month - 1 + count) % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


@cache
def hamburg(year):
    return holidays.Germany(subdiv="HH", years=year)


def working_day(day):
    """Return the first day from this one on that is no Saturday, Sunday or holiday in Hamburg."""
    while day.weekday() in (5, 6) or day in hamburg(day.year):
        day += ONE
    return day


def due_of(client, today):
    """Return (case, kind, nominal, effective, number, state) of everything due of a client, sorted."""
    person = Client.get_by_id(client)
    runs = list(Case.select().where(Case.client == client).order_by(Case.opened_seq))
    found = []
    for run in runs or [None]:
        line = Line(person, run, runs)
        for kind, nominal, number, last, covering in line.items():
            if kind not in ITEMS[line.phase] or (last is not None and last < today):
                continue
            effective = working_day(nominal) if kind in ROLLS else nominal
            state = state_of(today, effective, covering)
            found.append((run and run.number, kind, nominal, effective, number, state))
    return sorted(found, key=repr)


def state_of(today, effective, covering):
    if effective < today:
        return "overdue"
    if any(today <= day <= effective for day in covering):
        return "covered"
    if effective == today:
        return "today"
    return "soon" if (effective - today).days <= 7 else "later"


class Line:
    """One case of a client, or the client without any."""

    def __init__(self, person, run, runs):
        self.person, self.run = person, run
        self.phase = run.phase if run else "watch"
        self.newest = run is None or run == runs[-1]
        self.other_open = any(each != run and each.phase not in CLOSED for each in runs)

    def own(self, rows):
        """Return the rows of the case; its client's own ones stand with the newest case."""
        case = self.run and self.run.id
        return [row for row in rows if row.case_id == case or (row.case_id is None and self.newest)]

    def items(self):
        """Yield kind, nominal date, number, the last day it exists, and the days that may cover it."""
        if self.run is not None:
            yield from self.of_run(self.run)
        yield from self.check()
        for agh in self.person.aghs:
            if agh.case_id == (self.run and self.run.id):
                last = agh.actual_last_day or agh.planned_last_day
                if last and not agh.decided_on:
                    yield "D10", last, None, None, ()
                if not agh.lead_decided_on:
                    yield "D15", agh.first_day, None, last, ()
        for kind, rows, day, done in (
            ("D11", self.person.exclusions, "recheck_on", "lifted_on"),
            ("D16", self.person.measures, "last_day", "result_on"),
            ("D18", self.person.reminders, "day", "done_on"),
        ):
            for row in self.own(rows):
                if getattr(row, day) and not getattr(row, done):
                    yield kind, getattr(row, day), None, None, ()

    def of_run(self, run):
        latest = self.latest_contact(run)
        planned = [
            row
            for row in self.own(self.person.appointments)
            if row.status == "planned" and (latest is None or row.day > latest)
        ]
        if run.referred_on and not run.assigned_on:
            yield "D1", run.referred_on + 3 * ONE, None, None, ()
        if run.referred_on and not run.entry_held_on:
            entries = [row.day for row in planned if row.is_entry]
            yield "D2", run.referred_on + 14 * ONE, None, None, entries
        admitted = run.main_since or (run.assigned_on if self.phase == "accompanying" else None)
        contact = self.contact(run, latest or admitted or run.assigned_on)
        if contact is not None:
            yield "D3", contact, None, None, [row.day for row in planned]
        if admitted:
            yield "D4", months(admitted, 3), None, None, ()
            yield self.review(run, admitted)
            if (limit := self.limit(run, admitted)) is not None:
                yield "D6", limit, None, None, ()
        for step in run.steps:
            if step.until and step.status in ("open", "partly"):
                yield "D8", step.until, None, None, ()
        for service in run.services:
            if service.next_check and not service.ended_on:
                yield "D9", service.next_check, None, None, ()
        if run.aftercare_until:
            yield "D12", run.aftercare_until, None, None, ()
        for row in CarryOver.select().where(CarryOver.case == run.id, CarryOver.carried_on.is_null()):
            yield "D13", row.day + 3 * ONE, None, None, ()
        closed = run.receipt_on if self.phase == "transferred" else run.ended_on
        if closed and not self.other_open and not run.kept_reason:
            yield "D14", months(closed, 120), None, None, ()

    def latest_contact(self, run):
        """Return the newest talk of this case that was held, not before the referral."""
        days = [row.day for row in run.contacts if row.outcome == "held"]
        days += [run.entry_held_on] if run.entry_held_on else []
        return max((day for day in days if not run.referred_on or day >= run.referred_on), default=None)

    def contact(self, run, base):
        """Return when to speak next; in clarification within a month; behind a pause at its end."""
        if base is None:
            return None
        count, unit = run.interval_amount, run.interval_unit
        nominal = (
            months(base, count) if unit == "months" else base + count * {"days": 1, "weeks": 7}[unit] * ONE
        )
        if self.phase == "clarification":
            nominal = min(nominal, months(base, 1))
        if run.pause_from and run.pause_from <= nominal:
            if run.pause_until is None:
                return None
            nominal = max(nominal, run.pause_until)
        return nominal

    @staticmethod
    def review(run, admitted):
        """Return the first of the six-month reviews that none has satisfied."""
        held = [row.day for row in run.reviews if row.day >= admitted]
        number = 1
        while any(months(admitted, 6 * number) <= months(day, 1) for day in held):
            number += 1
        return "D5", months(admitted, 6 * number), number, None, ()

    @staticmethod
    def limit(run, admitted):
        """Return the end of the three years, moved by work opportunities; None where one is open-ended."""
        reached = months(admitted, 36)
        aghs = [(row.first_day, row.actual_last_day or row.planned_last_day or date.max) for row in run.aghs]
        at_limit = [last for first, last in aghs if first <= reached <= last]
        while at_limit:
            reached = max(at_limit)
            if reached == date.max:
                return None
            at_limit = [last for first, last in aghs if first <= reached + ONE and last > reached]
        return reached

    def check(self):
        """Yield the placement officer's check of a complex profile."""
        checks = [row.day for row in AvCheck.select().where(AvCheck.client == self.person.id)]
        known = checks + ([self.person.profile_since] if self.person.profile_since else [])
        if self.person.profile in COMPLEX and known and self.newest and not self.other_open:
            yield "D7", months(max(known), 6), None, None, ()
