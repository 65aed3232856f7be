"""The cases a report counts, each with the days of its course: read once, narrowed to what may be counted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import peewee as pw

from fm_desktop.domain.lifecycle import CLOSED, Phase
from fm_desktop.domain.order_of_dates import still_holds
from fm_desktop.domain.report_periods import Period
from fm_desktop.domain.stays import Charge, Course
from fm_desktop.errors import RightsError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseloadEntry, CaseState, Handover
from fm_desktop.storage.queries.people import figures_are_shown
from fm_desktop.storage.raw_rows import day, rows
from fm_desktop.storage.sight import reader
from fm_desktop.storage.sight_of_lists import lines_reported, narrowed

IN_HISTORY = (str(Phase.ACCOMPANYING), str(Phase.AFTERCARE))
"""The states whose first day stands in the history alone."""

Days = Mapping[tuple[Id, str], str]
Charges = Mapping[Id, Sequence[Charge]]


class Scope(NamedTuple):
    """Whose figures are asked for, and about which time."""

    manager: Id | None
    """None asks for the team's."""
    period: Period


class Counted(NamedTuple):
    """The cases of a report."""

    scope: Scope
    courses: Sequence[Course]

    @property
    def period(self) -> Period:
        """Return the time the report is about."""
        return self.scope.period

    def held(self, course: Course, on: date) -> bool:
        """Tell whether a case was on a day in the charge of whom the report is about."""
        return self.scope.manager is None or course.manager_on(on) == self.scope.manager


def counted(scope: Scope) -> Counted:
    """Return the cases of a report: one's own, or as team lead those of the team or of one of its people."""
    case = Case
    columns = (
        case.id, case.client, case.phase, case.manager, case.referred_on, case.assigned_on,
        case.entry_held_on, case.accompanying, case.main_since, case.clarification_decided_on,
        case.ended_on, case.end_reason,
    )  # fmt: skip
    query = of_scope(case.select(*columns), scope).order_by(case.id)
    days, charges = _days_in_history(), _charges()
    return Counted(scope, [_course(row, days, charges) for row in rows(query)])


def of_scope(query: pw.ModelSelect, scope: Scope) -> pw.ModelSelect:
    """Return a query on cases, narrowed to those whose figures may be asked for; refuse where none may."""
    seen = lines_reported(scope.manager)
    if scope.manager is not None and not is_own(scope) and not figures_are_shown():
        raise RightsError("figures_not_shown")
    if seen is not None:
        query = narrowed(query.join(CaseloadEntry, on=(CaseloadEntry.case == Case.id)), seen)
    if scope.manager is None:
        return query
    had = Handover.select(Handover.case).where(Handover.from_person == scope.manager)
    return query.where((Case.manager == scope.manager) | Case.id.in_(had))


def is_own(scope: Scope) -> bool:
    """Tell whether somebody asks about nobody but themselves."""
    return scope.manager == reader().person_id


def _days_in_history() -> Days:
    """Return since when each case was in accompanying care or aftercare; what was recorded last counts."""
    state = CaseState
    query = state.select(state.case, state.phase, state.day).where(state.phase.in_(IN_HISTORY))
    in_order = query.order_by(state.recorded_at, state.id)
    return {(case, phase): on for case, phase, on in rows(in_order)}


def _charges() -> Charges:
    """Return by case who had it before, in the order it was handed over."""
    row = Handover
    query = row.select(row.case, row.from_person, row.day).order_by(row.day, row.id)
    found: dict[Id, list[Charge]] = defaultdict(list)
    for case, before, on in rows(query):
        found[case].append(Charge(before, date.fromisoformat(on)))
    return found


def _course(row: tuple[Any, ...], days: Days, charges: Charges) -> Course:
    """Return the course of a case; a day that a list gives for a step still to come does not count yet."""
    case, client, phase, manager, referred, assigned, entry, accompanied, main, decided, ended, reason = row
    now = Phase(phase)
    accompanied = accompanied or now is Phase.ACCOMPANYING
    main = main if still_holds(Phase.CLARIFICATION, now) else None
    since = days.get((case, IN_HISTORY[0]), assigned) if accompanied else None
    after = days.get((case, IN_HISTORY[1])) if still_holds(Phase.AFTERCARE, now) else None
    return Course(
        *(case, client, phase, manager),
        referred_on=day(referred),
        assigned_on=day(assigned),
        entry_held_on=day(entry),
        accompanying_since=day(since),
        main_since=day(main),
        decided_on=day(decided) if still_holds(Phase.STEERING, now) else None,
        aftercare_since=day(after),
        ended_on=day(ended) if now in CLOSED else None,
        end_reason=reason,
        admitted_on=day(main or (assigned if accompanied else None)),
        before=charges.get(case, ()),
    )
