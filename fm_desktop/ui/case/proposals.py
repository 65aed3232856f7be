"""What the directive asks for next where no date has come yet: what is missing on the way, and why."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.ending import AGH_OVER
from fm_desktop.domain.lifecycle import MAIN_RESPONSIBILITY, Phase
from fm_desktop.domain.takeover import against_main
from fm_desktop.ui.case.reading import CaseSeen

INTAKE = frozenset({Phase.MARKED, Phase.DISCUSSION})
ASSESSED = frozenset({Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING})


class Proposal(NamedTuple):
    """A deed that is missing on the way, and why it comes next."""

    deed: str
    why: str
    more: dict[str, Any] = {}


def proposals(seen: CaseSeen) -> list[Proposal]:
    """Return what is missing, in the order in which it is done."""
    return [each for ask in _ASKED for each in ask(seen, Phase(seen.head.phase))]


def _intake(seen: CaseSeen, phase: Phase) -> Iterator[Proposal]:
    if phase not in INTAKE:
        return
    if seen.course.discussions == 0:
        yield Proposal(
            "discuss", QCoreApplication.translate("proposals", "Needed before a takeover (HA 4.3)")
        )
    yield Proposal("assign", QCoreApplication.translate("proposals", "No case manager yet (HA 4.3)"))


def _takeover(seen: CaseSeen, phase: Phase) -> Iterator[Proposal]:
    """Yield what main responsibility still needs, or itself where all is there."""
    if phase is not Phase.ASSIGNED or seen.case is None or seen.standing is None:
        return
    if seen.case.entry_held_on is None:
        yield Proposal("entry", QCoreApplication.translate("proposals", "Not held yet (HA 4.7.1)"))
    if seen.course.discussions == 0:
        yield Proposal(
            "discuss", QCoreApplication.translate("proposals", "Needed before a takeover (HA 4.3)")
        )
    if against_main(seen.standing) is None:
        words = QCoreApplication.translate("proposals", "Everything needed for it is there (HA 4.6)")
        yield Proposal("switch", words)


def _work(seen: CaseSeen, phase: Phase) -> Iterator[Proposal]:
    if phase not in ASSESSED:
        return
    if seen.course.assessments == 0:
        yield Proposal("assessment", QCoreApplication.translate("proposals", "None recorded yet (HA 4.7.2)"))
    elif seen.course.goals == 0:
        yield Proposal("plan", QCoreApplication.translate("proposals", "No goal under way (HA 4.7.3)"))
    elif seen.course.plan_versions == 0:
        yield Proposal("plan", QCoreApplication.translate("proposals", "Not handed out yet (HA 4.7.3)"))


def _after_agh(seen: CaseSeen, phase: Phase) -> Iterator[Proposal]:
    """Yield the end where it was decided that staying is not sensible. Source: HA 4.2."""
    if phase not in MAIN_RESPONSIBILITY:
        return
    over = [agh for agh in seen.aghs if _is_over(agh.actual_last_day or agh.planned_last_day, seen.today)]
    if over and over[0].stay is False and len(over) == len(seen.aghs):
        words = QCoreApplication.translate("proposals", "After the AGH: staying was decided against (HA 4.2)")
        yield Proposal("end", words, {"reasons": (AGH_OVER,)})


def _receipt(seen: CaseSeen, phase: Phase) -> Iterator[Proposal]:
    if phase is Phase.TRANSFERRED and seen.case is not None and seen.case.receipt_on is None:
        words = QCoreApplication.translate("proposals", "The new site has not confirmed receipt yet (HA 4.3)")
        yield Proposal("confirm_receipt", words)


def _is_over(last: date | None, today: date) -> bool:
    return last is not None and last < today


_ASKED: tuple[Callable[[CaseSeen, Phase], Iterator[Proposal]], ...] = (
    _intake,
    _takeover,
    _work,
    _after_agh,
    _receipt,
)
