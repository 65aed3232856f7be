"""What can be done next with a case: first what is due, then what its state allows, its ends last."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.directive import Due
from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.lifecycle import CLOSED, OPEN, Phase, may_step
from fm_desktop.domain.plan import PLANNED_IN
from fm_desktop.domain.takeover import Standing
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.reading import BEFORE_MAIN, CaseSeen
from fm_desktop.ui.formats import relation, weekday_date

MOST_DUE = 3
IN_CARE = frozenset({Phase.ASSIGNED, Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})
REVIEWED = frozenset({Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})
INTAKE = frozenset({Phase.MARKED, Phase.DISCUSSION})
CHECKED = frozenset({Phase.WATCH, *CLOSED})

RARE = (
    *("change_client", "reminder", "agh", "exclusion", "av_check"),
    *("measure", "service", "release", "breach", "handout", "peers", "takeover"),
)
OF_A_CASE = frozenset({"service", "peers", "takeover"})


class Step(NamedTuple):
    """One deed: its key, what its dialog is to be given, words and icon, and by when it is due."""

    deed: str
    words: str
    icon: str
    more: dict[str, Any] = {}
    until: str = ""
    is_possible: bool = True
    """Whether it can be taken now; where not, `until` says what is missing."""


def due_steps(seen: CaseSeen) -> list[Step]:
    """Return the deeds for what is due soonest, each with its date."""
    found: list[Step] = []
    for line in seen.dues:
        step = step_for(line, seen)
        if step is not None and str(line.state) != "later" and step.deed not in (had.deed for had in found):
            found.append(step)
    return found[:MOST_DUE]


def step_for(line: DueLine, seen: CaseSeen) -> Step | None:
    """Return the deed a due item asks for."""
    more = _more(line, seen)
    if more is None or line.due not in _DEED_OF:
        return None
    deed = _taking_over(seen) if line.due == Due.D15 else _DEED_OF[line.due]
    words, icon = _words(deed)
    return Step(deed, words, icon, more, _until(line, seen))


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
    return [*(_with_hindrance(_step(deed), seen) for deed in _allowed(seen)), *_instead(seen)]


def _with_hindrance(step: Step, seen: CaseSeen) -> Step:
    """Return a takeover as not possible yet where something is missing that its dialog does not ask for."""
    if seen.standing is None or step.deed not in ("switch", "accompany"):
        return step
    missing = _missing(seen.standing, main=step.deed == "switch")
    return step._replace(until=missing, is_possible=False) if missing else step


def _missing(found: Standing, *, main: bool) -> str:
    if found.outcome is Outcome.EXCLUDED:
        return QCoreApplication.translate("steps", "an exclusion holds")
    if main and not found.entry_held:
        return QCoreApplication.translate("steps", "entry consultation missing")
    return ""


def _instead(seen: CaseSeen) -> Iterator[Step]:
    """Yield the other way out of a work opportunity without main responsibility. Source: HA 4.2."""
    rows = {line.row for line in seen.dues if line.due == Due.D15}
    for agh in seen.aghs:
        if agh.id in rows:
            yield Step("agh_lead", *_words("agh_lead"), {"agh": agh})


def last_steps(seen: CaseSeen) -> list[Step]:
    """Return the ends of a case."""
    phase = Phase(seen.head.phase)
    ends = (("decline", Phase.DECLINED), ("aftercare", Phase.AFTERCARE), ("end", Phase.ENDED))
    return [_step(deed) for deed, after in ends if may_step(phase, after)]


def rare_steps(seen: CaseSeen) -> list[Step]:
    """Return what is seldom done; some of it only while a case runs."""
    runs = Phase(seen.head.phase) in OPEN
    return [_step(deed) for deed in RARE if runs or deed not in OF_A_CASE]


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
    if phase in PLANNED_IN:
        yield "plan"
    yield from ("appointment", "attempt")
    if phase in IN_CARE:
        yield "assessment"
        yield "interval"
        yield "end_pause" if seen.head.pause_from is not None else "pause"
        yield "assign_other"
    if phase in CHECKED:
        yield "av_check"
    if phase in CLOSED and seen.case is not None:
        yield "keep_no_longer" if seen.case.kept_reason else "keep"


def _towards_a_takeover(seen: CaseSeen) -> Iterator[str]:
    phase = Phase(seen.head.phase)
    if phase in CHECKED:
        yield "mark"
    if phase in INTAKE:
        yield "assign"
    if phase in INTAKE | BEFORE_MAIN:
        yield "discuss"
    if phase in INTAKE | {Phase.ASSIGNED}:
        yield "criteria"
        if seen.case is not None and seen.case.entry_held_on is None:
            yield "entry"


def _step(deed: str) -> Step:
    words, icon = _words(deed)
    return Step({"assign_other": "assign"}.get(deed, deed), words, icon)


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


def _words(deed: str) -> tuple[str, str]:
    """Return what a deed is called in the menu, and its icon."""
    return {
        "change_client": (QCoreApplication.translate("steps", "Change base data …"), "pencil"),
        "reminder": (QCoreApplication.translate("steps", "Add reminder …"), "bell"),
        "agh": (QCoreApplication.translate("steps", "Enter work opportunity …"), "briefcase"),
        "measure": (QCoreApplication.translate("steps", "Enter measure …"), "briefcase"),
        "measure_result": (
            QCoreApplication.translate("steps", "Record the result of a measure …"),
            "briefcase",
        ),
        "service": (QCoreApplication.translate("steps", "Enter flanking service …"), "handshake"),
        "service_check": (QCoreApplication.translate("steps", "Look at a service …"), "handshake"),
        "release": (QCoreApplication.translate("steps", "Enter release from confidentiality …"), "lock"),
        "breach": (QCoreApplication.translate("steps", "Enter missed appointment or breach …"), "flag"),
        "handout": (QCoreApplication.translate("steps", "Note: telephone number given away …"), "phone"),
        "peers": (QCoreApplication.translate("steps", "Peer case discussion …"), "users-round"),
        "exclusion": (QCoreApplication.translate("steps", "Enter an exclusion …"), "minus"),
        "mark": (QCoreApplication.translate("steps", "Mark for case management …"), "flag"),
        "criteria": (QCoreApplication.translate("steps", "Judge entry criteria …"), "clipboard-list"),
        "assign": (QCoreApplication.translate("steps", "Assign case manager …"), "user-check"),
        "assign_other": (QCoreApplication.translate("steps", "Change case manager …"), "user-check"),
        "discuss": (QCoreApplication.translate("steps", "Case discussion with placement …"), "handshake"),
        "keep": (QCoreApplication.translate("steps", "Keep the case longer …"), "clock"),
        "keep_no_longer": (QCoreApplication.translate("steps", "Keep no longer"), "rotate-ccw"),
        "agh_lead": (
            QCoreApplication.translate("steps", "Team lead: no main responsibility …"),
            "briefcase",
        ),
        "entry": (QCoreApplication.translate("steps", "Record entry consultation …"), "handshake"),
        "contact": (QCoreApplication.translate("steps", "Document conversation …"), "message-square-text"),
        "attempt": (QCoreApplication.translate("steps", "Did not come or not reached …"), "user-x"),
        "appointment": (QCoreApplication.translate("steps", "Plan appointment …"), "calendar-plus"),
        "switch": (QCoreApplication.translate("steps", "Take into main responsibility …"), "arrow-right"),
        "accompany": (QCoreApplication.translate("steps", "Begin accompanying care …"), "users-round"),
        "clarification": (
            QCoreApplication.translate("steps", "Decide the clarification phase …"),
            "handshake",
        ),
        "clarification_notes": (
            QCoreApplication.translate("steps", "Note on the clarification phase …"),
            "message-square-text",
        ),
        "takeover": (QCoreApplication.translate("steps", "Write the takeover note …"), "clipboard-list"),
        "plan": (QCoreApplication.translate("steps", "Integration plan …"), "list-checks"),
        "steering": (QCoreApplication.translate("steps", "Judge a step of the plan …"), "list-checks"),
        "review": (QCoreApplication.translate("steps", "Record continuation review …"), "scroll-text"),
        "assessment": (QCoreApplication.translate("steps", "Activating assessment …"), "clipboard-list"),
        "interval": (QCoreApplication.translate("steps", "Set the contact interval …"), "repeat"),
        "pause": (QCoreApplication.translate("steps", "Pause contacts …"), "pause"),
        "end_pause": (QCoreApplication.translate("steps", "End the pause"), "rotate-ccw"),
        "av_check": (QCoreApplication.translate("steps", "Record the AV's check …"), "clipboard-list"),
        "agh_decision": (
            QCoreApplication.translate("steps", "After the AGH: decide on staying …"),
            "briefcase",
        ),
        "recheck": (QCoreApplication.translate("steps", "Check an exclusion again …"), "minus"),
        "carry": (QCoreApplication.translate("steps", "Mark as carried over to VerBIS"), "check"),
        "finish": (QCoreApplication.translate("steps", "Mark reminder as done"), "bell"),
        "aftercare": (QCoreApplication.translate("steps", "Begin aftercare …"), "clock"),
        "decline": (QCoreApplication.translate("steps", "Decline the referral …"), "flag"),
        "end": (QCoreApplication.translate("steps", "End the case …"), "flag"),
    }[deed]
