"""What somebody says of goals and steps while steering, before it is recorded."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from fm_desktop.casework.steering import GoalSteered, StepJudged
from fm_desktop.storage.queries.plan import GoalRow, StepRow

DONE, PARTLY, DROPPED, MOVED = "done", "partly", "dropped", "moved"
NEEDING_WORDS = frozenset({PARTLY, DROPPED, MOVED})


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a goal or step becomes; the date is kept as typed."""

    status: str = ""
    words: str = ""
    """What came of it, or why."""
    until: str = ""
    text: str = ""
    """A goal's new words; empty where they stay."""
    sign: str = ""

    def plain(self) -> dict[str, Any]:
        """Return what a draft keeps."""
        return asdict(self)

    def of_step(self, row: StepRow, until: date | None) -> StepJudged:
        """Return it as the deed takes it for a step."""
        return StepJudged(row.id, _STEP[self.status], self.words, until, row.version)

    def of_goal(self, row: GoalRow, until: date | None) -> GoalSteered:
        """Return it as the deed takes it for a goal."""
        text, sign = self.text.strip() or None, self.sign.strip() or None
        return GoalSteered(row.id, _GOAL[self.status], self.words, text, sign, until, row.version)


def judgement_from_plain(kept: Mapping[str, Any]) -> Judgement:
    """Return what a draft has kept."""
    return Judgement(**{name: str(kept[name]) for name in Judgement.__slots__ if name in kept})


def mark_words(status: str, kind: str) -> str:
    """Return what a row says of itself once it is judged."""
    if kind == "goal" and status == DONE:
        return QCoreApplication.translate("plan", "→ reached")
    if kind == "goal" and status == MOVED:
        return QCoreApplication.translate("plan", "→ re-steered")
    return {
        DONE: QCoreApplication.translate("plan", "→ done"),
        PARTLY: QCoreApplication.translate("plan", "→ partly"),
        DROPPED: QCoreApplication.translate("plan", "→ dropped"),
        MOVED: QCoreApplication.translate("plan", "→ put off"),
    }.get(status, "")


_STEP = {DONE: "done", PARTLY: "partly", DROPPED: "dropped", MOVED: "open"}
_GOAL = {DONE: "reached", PARTLY: "partly", DROPPED: "dropped", MOVED: "open"}
