"""Puts what was recorded into the words of the rules: the facts of every line of the caseload."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Directive
from fm_desktop.domain.facts import Appointment, Facts, Pause
from fm_desktop.domain.lifecycle import CLOSED, Phase, is_open
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.history import CaseRow, ClientRow, History, Planned
from fm_desktop.storage.ids import Id
from fm_desktop.storage.raw_rows import day


class Line(NamedTuple):
    """A case, or a watched client without one, with all that its line of the caseload is written from."""

    id: Id
    """The id of the case, else of the client."""
    client: ClientRow
    case: CaseRow | None
    phase_since: date | None
    planned: Sequence[Planned]
    facts: Facts
    directive: Directive
    """The edition that holds for it: old cases keep the rules of their day."""


def facts_of(client_ids: Iterable[Id]) -> dict[Id, Facts]:
    """Return the facts of every line of some clients, by the id of the line."""
    return {line.id: line.facts for line in lines_of(client_ids)}


def lines_of(client_ids: Iterable[Id]) -> Iterator[Line]:
    """Yield the lines of some clients: one per case, or one of a client who is only watched."""
    for ids in in_slices(dict.fromkeys(client_ids)):
        history = History(ids)
        for client in history.clients:
            cases = history.cases.get(client.id)
            yield from _lines_of_cases(history, client, cases) if cases else [_watched(history, client)]


def _watched(history: History, client: ClientRow) -> Line:
    rules = directive(day(client.profile_since))
    planned = history.planned.get(client.id, ())
    facts = Facts(
        contacts=history.contacts.get(client.id, ()),
        appointments=_appointments(planned),
        aghs=history.aghs.get(client.id, ()),
        complex_profile=rules.is_complex(client.profile),
        profile_since=day(client.profile_since),
        av_checks=history.checks.get(client.id, ()),
        exclusions=history.exclusions.get(client.id, ()),
        reminders=history.reminders.get(client.id, ()),
    )
    return Line(client.id, client, None, None, planned, facts, rules)


def _lines_of_cases(history: History, client: ClientRow, cases: Sequence[CaseRow]) -> Iterator[Line]:
    """Yield the lines of a client's cases, the oldest first; the last is the newest."""
    running = {case.id for case in cases if is_open(Phase(case.phase))}
    for case in cases:
        rules = directive(day(case.referred_on or case.assigned_on or case.main_since))
        newest = case is cases[-1]
        facts = replace(
            _of_case(history, case, newest=newest),
            complex_profile=rules.is_complex(client.profile),
            profile_since=day(client.profile_since),
            av_checks=history.checks.get(client.id, ()),
            newest=newest,
            other_case_open=bool(running - {case.id}),
        )
        planned = _own(history.planned, case, newest=newest)
        yield Line(case.id, client, case, history.since.get(case.id), planned, facts, rules)


def _of_case(history: History, case: CaseRow, *, newest: bool) -> Facts:
    return Facts(
        phase=Phase(case.phase),
        referred_on=day(case.referred_on),
        assigned_on=day(case.assigned_on),
        entry_held_on=day(case.entry_held_on),
        admitted_on=admission(case),
        interval=Interval(case.interval_amount, Unit(case.interval_unit)),
        contacts=history.contacts.get(case.id, ()),
        appointments=_appointments(_own(history.planned, case, newest=newest)),
        reviews=history.reviews.get(case.id, ()),
        aghs=history.aghs.get(case.id, ()),
        pause=_pause(case),
        aftercare_until=day(case.aftercare_until),
        closed_on=_closed_on(case),
        kept=bool(case.kept_reason),
        exclusions=_own(history.exclusions, case, newest=newest),
        to_carry_over=history.owed.get(case.id, ()),
        reminders=_own(history.reminders, case, newest=newest),
        steps=history.steps.get(case.id, ()),
        services=history.services.get(case.id, ()),
        measures=_own(history.measures, case, newest=newest),
    )


def admission(case: CaseRow) -> date | None:
    """Return the switch to main responsibility; of accompanying care the assignment. Source: HA 4.6."""
    accompanying = case.accompanying or case.phase == Phase.ACCOMPANYING
    return day(case.main_since or (case.assigned_on if accompanying else None))


def _closed_on(case: CaseRow) -> date | None:
    """Return from when the retention period runs; a transferred case waits for its receipt."""
    if case.phase not in CLOSED:
        return None
    return day(case.receipt_on if case.phase == Phase.TRANSFERRED else case.ended_on)


def _pause(case: CaseRow) -> Pause | None:
    return Pause(date.fromisoformat(case.pause_from), day(case.pause_until)) if case.pause_from else None


def _appointments(planned: Sequence[Planned]) -> list[Appointment]:
    return [Appointment(each.day, each.entry) for each in planned]


def _own(found: Mapping[Id, Sequence[Any]], case: CaseRow, *, newest: bool) -> Sequence[Any]:
    """Return what belongs to a case; the newest one also takes what its client had before any case."""
    own = found.get(case.id, ())
    return [*own, *found[case.client]] if newest and case.client in found else own
