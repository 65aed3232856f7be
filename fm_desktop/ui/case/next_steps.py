"""What can be done next with a case: first what is due, then what its state allows, its ends last."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.ending import MAXIMUM_DURATION
from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.lifecycle import CLOSED, OPEN, Phase, may_step
from fm_desktop.domain.plan import PLANNED_IN
from fm_desktop.domain.takeover import Agreement, Standing, against_talks
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.case.explaining import arithmetic
from fm_desktop.ui.case.next_words import step_words
from fm_desktop.ui.case.proposals import proposals
from fm_desktop.ui.case.reading import BEFORE_MAIN, CaseSeen
from fm_desktop.ui.case.rights import permitted
from fm_desktop.ui.formats import relation, weekday_date

MOST_DUE = 4
NEAR = frozenset({"overdue", "today", "soon"})
AT_ONCE = frozenset({"finish", "carry", "end_pause", "change_client", "keep_no_longer"})
"""What needs no dialog."""
KEY_OF = {
    "assign_other": "assign",
    "mark_again": "mark",
    "assess_again": "assessment",
    "steer": "steering",
    "end_aftercare": "end",
}
"""Which dialog a deed has that is called by another name at times."""
NAMED_BY_TEXT = frozenset({Due.D8, Due.D9, Due.D16, Due.D18})
IN_CARE = frozenset({Phase.ASSIGNED, Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})
REVIEWED = frozenset({Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})
INTAKE = frozenset({Phase.MARKED, Phase.DISCUSSION})
CHECKED = frozenset({Phase.WATCH, *CLOSED})

RARE = (
    *("change_client", "reminder", "note", "need", "agh", "exclusion", "av_check"),
    *("measure", "service", "release", "breach", "handout", "peers", "takeover", "letter", "access"),
)
OF_A_CASE = frozenset({"need", "service", "peers", "takeover"})


class Step(NamedTuple):
    """One deed: its key, what its dialog is to be given, words and icon, by when it is due and why."""

    deed: str
    words: str
    icon: str
    more: dict[str, Any] = {}
    until: str = ""
    is_possible: bool = True
    """Whether it can be taken now; where not, `until` says what is missing."""
    why: str = ""


def due_steps(seen: CaseSeen) -> list[Step]:
    """Return the deeds for what is due soonest, each with its date and how that was counted."""
    found: list[Step] = []
    for line in seen.dues:
        step = step_for(line, seen)
        if step is not None and str(line.state) in NEAR and step.deed not in (had.deed for had in found):
            found.append(step)
    return permitted(found, seen.grant)[:MOST_DUE]


def next_steps(seen: CaseSeen) -> list[Step]:
    """Return what is missing on the way though no date has come: what the directive asks for next."""
    steps = [
        _with_hindrance(_step(each.deed), seen)._replace(more=each.more, why=each.why)
        for each in proposals(seen)
    ]
    return permitted((step for step in steps if step.is_possible and _is_there(step)), seen.grant)


def step_for(line: DueLine, seen: CaseSeen) -> Step | None:
    """Return the deed a due item asks for."""
    more = _more(line, seen)
    if more is None or line.due not in _DEED_OF:
        return None
    deed = _taking_over(seen) if line.due == Due.D15 else _DEED_OF[line.due]
    if line.due == Due.D1 and _undecided(seen, decline=False):
        deed = "discuss"  # nobody assigns what is not agreed on
    if line.due == Due.D6 and line.effective <= seen.today:
        more = {"reasons": (MAXIMUM_DURATION,)}
    step = _step("end_aftercare" if line.due == Due.D12 else deed)
    return step._replace(more=more, until=_until(line, seen), why=_why(line))


def _why(line: DueLine) -> str:
    """Return how the date was reached, or what has a date of its own."""
    if line.text and line.due in NAMED_BY_TEXT:
        return f"{line.text}, {directive().due[line.due].chapter}"
    return arithmetic(line, QLocale().name()[:2])


def _taking_over(seen: CaseSeen) -> str:
    """Return the next step on the way into main responsibility."""
    phase = Phase(seen.head.phase)
    if phase is Phase.WATCH:
        return "mark"
    if phase in INTAKE:
        return "assign"
    held = seen.case is not None and seen.case.entry_held_on is not None
    return "switch" if held or phase is not Phase.ASSIGNED else "entry"


def plain_steps(seen: CaseSeen) -> list[Step]:
    """Return what the state allows beside what is due."""
    usual = (_with_hindrance(_step(deed), seen) for deed in _allowed(seen))
    return permitted((step for step in (*usual, *_on_aghs(seen)) if _is_there(step)), seen.grant)


def _with_hindrance(step: Step, seen: CaseSeen) -> Step:
    """Return a step as not possible yet where something is missing that its dialog does not ask for."""
    missing = ""
    if step.deed in ("switch", "accompany") and seen.standing is not None:
        missing = _missing(seen.standing, main=step.deed == "switch")
    elif step.deed == "decline" or (step.deed == "assign" and Phase(seen.head.phase) in INTAKE):
        missing = _undecided(seen, decline=step.deed == "decline")
    elif step.deed == "steering" and seen.course.open_steps == 0:
        missing = QCoreApplication.translate("steps", "no open step")
    return step._replace(until=missing, is_possible=False) if missing else step


def _undecided(seen: CaseSeen, *, decline: bool) -> str:
    """Return what keeps a referral from going on; who is against it may decline it."""
    found = Agreement.NONE if seen.standing is None else seen.standing.agreement
    if found is Agreement.OPEN:
        return QCoreApplication.translate("steps", "team lead has to decide")
    if decline or against_talks(found) is None:
        return ""
    return QCoreApplication.translate("steps", "decided against")


def _missing(found: Standing, *, main: bool) -> str:
    if found.outcome is Outcome.EXCLUDED:
        return QCoreApplication.translate("steps", "an exclusion holds")
    if main and not found.entry_held:
        return QCoreApplication.translate("steps", "entry consultation missing")
    return ""


def _on_aghs(seen: CaseSeen) -> Iterator[Step]:
    """Yield what can be done about work opportunities: another end, or the other way out. Source: HA 4.2."""
    rows = {line.row for line in seen.dues if line.due == Due.D15}
    for agh in seen.aghs:
        if agh.id in rows:
            yield _step("agh_lead")._replace(more={"agh": agh})
    newest = next(iter(seen.aghs), None)
    last = newest and (newest.actual_last_day or newest.planned_last_day)
    if newest is not None and (last is None or last >= seen.today):
        yield _step("agh_end")._replace(more={"agh": newest})


def last_steps(seen: CaseSeen) -> list[Step]:
    """Return the ends of a case."""
    phase = Phase(seen.head.phase)
    end = "end_aftercare" if phase is Phase.AFTERCARE else "end"
    ends = (
        ("decline", Phase.DECLINED),
        ("aftercare", Phase.AFTERCARE),
        (end, Phase.ENDED),
        ("send_case", Phase.TRANSFERRED),
        ("transfer", Phase.TRANSFERRED),
    )
    steps = [_with_hindrance(_step(deed), seen) for deed, after in ends if may_step(phase, after)]
    return permitted((step for step in steps if _is_there(step)), seen.grant)


def rare_steps(seen: CaseSeen) -> list[Step]:
    """Return what is seldom done; some of it only while a case runs."""
    runs = Phase(seen.head.phase) in OPEN
    steps = [_step(deed) for deed in RARE if runs or deed not in OF_A_CASE]
    return permitted((step for step in steps if _is_there(step)), seen.grant)


def _allowed(seen: CaseSeen) -> Iterator[str]:
    phase = Phase(seen.head.phase)
    yield from _towards_a_takeover(seen)
    if may_step(phase, Phase.CLARIFICATION):
        yield "switch"
    if may_step(phase, Phase.ACCOMPANYING):
        yield "accompany"
    if phase is Phase.CLARIFICATION:
        yield from ("clarification", "clarification_notes")
    if phase in REVIEWED:
        yield "review"
    yield from _work_with_the_client(seen, phase)
    yield from ("appointment", "attempt")
    if phase in IN_CARE:
        yield "interval"
        yield "end_pause" if seen.head.pause_from is not None else "pause"
        yield "assign_other"
    if phase is Phase.AFTERCARE:
        yield "extend_aftercare"
    if phase in CHECKED:
        yield "av_check"
    if phase is Phase.TRANSFERRED and seen.case is not None and seen.case.receipt_on is None:
        yield "take_back_transfer"
    yield from _keeping(seen, phase)


def _keeping(seen: CaseSeen, phase: Phase) -> Iterator[str]:
    kept = seen.client.kept_reason if seen.case is None else seen.case.kept_reason
    if kept or (phase in CLOSED and seen.case is not None):
        yield "keep_no_longer" if kept else "keep"


def _work_with_the_client(seen: CaseSeen, phase: Phase) -> Iterator[str]:
    if phase in IN_CARE:
        yield "assess_again" if seen.course.assessments else "assessment"
    if phase in PLANNED_IN:
        yield "plan"
        if seen.course.goals:
            yield "steer"
    if phase in REVIEWED:
        yield "service"


def _towards_a_takeover(seen: CaseSeen) -> Iterator[str]:
    phase = Phase(seen.head.phase)
    if phase in CHECKED and (seen.case is None or _is_newest(seen)):
        yield "mark_again" if seen.cases else "mark"
    if phase in INTAKE:
        yield "assign"
    if phase in INTAKE | BEFORE_MAIN:
        yield "discuss"
    if phase in INTAKE | {Phase.ASSIGNED}:
        yield "criteria"
        if seen.case is not None and seen.case.entry_held_on is None:
            yield "entry"


def _is_newest(seen: CaseSeen) -> bool:
    return bool(seen.cases) and seen.case is not None and seen.cases[0].id == seen.case.id


def _step(deed: str) -> Step:
    words, icon = step_words(deed)
    return Step(KEY_OF.get(deed, deed), words, icon)


def _is_there(step: Step) -> bool:
    """Tell whether there is a dialog for a step, or it needs none."""
    return step.deed in DIALOGS or step.deed in AT_ONCE


def _more(line: DueLine, seen: CaseSeen) -> dict[str, Any] | None:
    """Return what the dialog for a due item is to be given; None where the thing itself is gone."""
    if line.due == Due.D10:
        agh = next((row for row in seen.aghs if row.id == line.row), None)
        return None if agh is None else {"agh": agh}
    if line.due == Due.D11:
        exclusion = next((row for row in seen.exclusions if row.id == line.row), None)
        return None if exclusion is None else {"exclusion": exclusion}
    if line.due == Due.D9:
        service = next((row for row in seen.services.services if row.id == line.row), None)
        return None if service is None else {"service": service}
    if line.due == Due.D16:
        measure = next((row for row in seen.services.measures if row.id == line.row), None)
        return None if measure is None else {"measure": measure}
    return {"row": line.row} if line.due in (Due.D8, Due.D13, Due.D18) else {}


def _until(line: DueLine, seen: CaseSeen) -> str:
    """Return by when, as the right column of the menu says it."""
    if str(line.state) == "overdue":
        return relation(line.effective, seen.today)
    if str(line.state) == "today":
        return QCoreApplication.translate("steps", "due today")
    return QCoreApplication.translate("steps", "until {day}").format(
        day=weekday_date(line.effective, seen.today)
    )


_DEED_OF = {
    Due.D1: "assign",
    Due.D2: "entry",
    Due.D3: "contact",
    Due.D4: "clarification",
    Due.D5: "review",
    Due.D6: "end",
    Due.D7: "av_check",
    Due.D8: "steering",
    Due.D9: "service_check",
    Due.D10: "agh_decision",
    Due.D11: "recheck",
    Due.D12: "end",
    Due.D13: "carry",
    Due.D14: "keep",
    Due.D15: "switch",
    Due.D16: "measure_result",
    Due.D18: "finish",
}
