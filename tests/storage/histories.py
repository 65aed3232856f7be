"""Random histories of clients, and what is due of them computed the long way: record by record."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from fm_desktop.directives import directive
from fm_desktop.domain import facts as known
from fm_desktop.domain.deadlines import DueItem
from fm_desktop.domain.facts import Facts
from fm_desktop.domain.lifecycle import CLOSED, OPEN, Phase
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.models import AvCheck, CarryOver, Case, Client, Exclusion, Person, Review
from tests.storage import seeds
from tests.storage.seeds import TODAY

FIRST = date(2025, 1, 1)
days = st.integers(0, 730).map(lambda n: FIRST + timedelta(days=n))
maybe = st.none() | days
rarely = st.one_of(st.none(), st.none(), st.none(), days)
OUTCOMES = ("held", "held", "missed", "not_reached", "call")
STATUSES = ("planned", "planned", "held", "moved", "cancelled")

milestones = {
    "referred_on": maybe,
    "assigned_on": maybe,
    "entry_held_on": maybe,
    "main_since": maybe,
    "accompanying": st.booleans(),
    "aftercare_until": maybe,
    "ended_on": maybe,
    "receipt_on": maybe,
    "kept_reason": st.sampled_from([None, None, "Rechtsstreit"]),
    "interval_amount": st.integers(1, 6),
    "interval_unit": st.sampled_from(["days", "weeks", "months"]),
    "pause_from": rarely,
    "pause_until": maybe,
}
events = st.fixed_dictionaries(
    {
        "contacts": st.lists(st.tuples(days, st.sampled_from(OUTCOMES)), max_size=3),
        "appointments": st.lists(st.tuples(days, st.sampled_from(STATUSES), st.booleans()), max_size=3),
        "aghs": st.lists(st.tuples(days, maybe, rarely, rarely, rarely), max_size=2),
        "exclusions": st.lists(st.tuples(maybe, rarely), max_size=2),
        "reminders": st.lists(st.tuples(days, rarely), max_size=2),
        "reviews": st.lists(days, max_size=2, unique=True),
        "owed": st.lists(st.tuples(days, rarely), max_size=2),
    }
)
closed_runs = st.tuples(st.sampled_from(sorted(CLOSED)), st.fixed_dictionaries(milestones), events)
last_runs = st.tuples(st.sampled_from(sorted(CLOSED | OPEN)), st.fixed_dictionaries(milestones), events)
clients = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Kaya, Selin", "Öztürk, Emre", "Groß, Ida", "Ogbonna, Joy", "Özer, Ali"]),
        "profile": st.sampled_from([None, "market", "development", "assistance"]),
        "profile_since": maybe,
        "team": st.sampled_from([None, "U25", "Ü25"]),
        "manager": st.integers(0, 2),
        "checks": st.lists(days, max_size=2, unique=True),
        "outside": events,
        "runs": st.one_of(
            st.just([]),
            st.builds(lambda earlier, last: [*earlier, last], st.lists(closed_runs, max_size=1), last_runs),
        ),
    }
)
histories = st.lists(clients, min_size=1, max_size=4)


def write(history: Iterable[dict[str, Any]], people: list[Person | None]) -> None:
    """Write a history into the tables."""
    first_days: set[tuple[Client, date]] = set()
    for told in history:
        manager = people[told["manager"]]
        person = seeds.client(
            told["name"],
            profile=told["profile"],
            profile_since=told["profile_since"],
            team=told["team"],
            manager=manager,
        )
        for day in told["checks"]:
            AvCheck.create(client=person, day=day)
        _write_events(person, None, told["outside"], first_days)
        for phase, dates, happened in told["runs"]:
            run = seeds.case(person, phase, manager=manager, **dates)
            _write_events(person, run, happened, first_days)


def _write_events(
    person: Client, run: Case | None, happened: dict[str, Any], first_days: set[tuple[Client, date]]
) -> None:
    reminded = Person.select().get()
    for day, outcome in happened["contacts"]:
        seeds.Contact.create(client=person, case=run, day=day, outcome=outcome)
    for day, status, entry in happened["appointments"]:
        seeds.Appointment.create(client=person, case=run, day=day, status=status, is_entry=entry)
    for first, planned, actual, decided, lead in happened["aghs"]:
        if (person, first) not in first_days:
            first_days.add((person, first))
            seeds.agh(
                person,
                first,
                planned,
                case=run,
                actual_last_day=actual,
                decided_on=decided,
                lead_decided_on=lead,
            )
    for recheck, lifted in happened["exclusions"]:
        Exclusion.create(
            client=person, case=run, kind="pension", since=FIRST, recheck_on=recheck, lifted_on=lifted
        )
    for day, done in happened["reminders"]:
        seeds.reminder(reminded, day, client=person, case=run, done_on=done)
    for day in happened["reviews"] if run else ():
        Review.create(case=run, day=day)
    for day, carried in happened["owed"] if run else ():
        CarryOver.create(case=run, kind="note", day=day, carried_on=carried)


def telling_day(data: st.DataObject, items: Iterable[DueItem], *further: date) -> date:
    """Draw a day on which, or just beside which, the state of an item changes."""
    turns = {*further, TODAY}
    for item in items:
        turns |= {item.effective, item.effective - timedelta(days=7)}
        turns |= {day for day in (item.covered_until, item.lapses_after) if day is not None}
    return data.draw(st.sampled_from(sorted(turns))) + timedelta(days=data.draw(st.integers(-1, 1)))


def facts_by_line() -> dict[bytes, Facts]:
    """Return the facts of every line, read record by record."""
    found = {}
    for person in Client.select():
        runs = sorted(person.cases, key=lambda run: run.opened_seq)
        for run in runs or [None]:
            found[(run or person).id] = _facts(person, run, runs)
    return found


def _facts(person: Client, run: Case | None, runs: list[Case]) -> Facts:
    newest = run is None or run == runs[-1]
    own = [run.id] if run else [None]
    also_outside = [*own, None] if newest else own
    about_the_run = {} if run is None else _of_run(run)
    return Facts(
        **about_the_run,
        contacts=[each.day for each in person.contacts if each.case_id in own and each.outcome == "held"],
        appointments=[
            known.Appointment(each.day, each.is_entry)
            for each in person.appointments
            if each.case_id in also_outside and each.status == "planned"
        ],
        aghs=[
            known.Agh(
                each.first_day,
                each.actual_last_day or each.planned_last_day,
                each.decided_on is not None,
                each.lead_decided_on is not None,
                each.id,
            )
            for each in person.aghs
            if each.case_id in own
        ],
        complex_profile=directive().is_complex(person.profile),
        profile_since=person.profile_since,
        av_checks=[each.day for each in person.av_checks],
        newest=newest,
        other_case_open=any(other != run and other.phase in OPEN for other in runs),
        exclusions=[
            known.Dated(each.recheck_on, each.kind, each.id)
            for each in person.exclusions
            if each.case_id in also_outside and each.recheck_on and not each.lifted_on
        ],
        reminders=[
            known.Dated(each.day, each.text, each.id)
            for each in person.reminders
            if each.case_id in also_outside and not each.done_on
        ],
    )


def _of_run(run: Case) -> dict[str, Any]:
    accompanying = run.accompanying or run.phase == "accompanying"
    closed_on = run.receipt_on if run.phase == "transferred" else run.ended_on
    return {
        "phase": Phase(run.phase),
        "referred_on": run.referred_on,
        "assigned_on": run.assigned_on,
        "entry_held_on": run.entry_held_on,
        "admitted_on": run.main_since or (run.assigned_on if accompanying else None),
        "interval": Interval(run.interval_amount, Unit(run.interval_unit)),
        "reviews": [each.day for each in run.reviews],
        "pause": known.Pause(run.pause_from, run.pause_until) if run.pause_from else None,
        "aftercare_until": run.aftercare_until,
        "closed_on": closed_on if run.phase in CLOSED else None,
        "kept": bool(run.kept_reason),
        "to_carry_over": [
            known.Dated(each.day, each.kind, each.id) for each in run.carry_overs if not each.carried_on
        ],
    }
