"""What a new assessment begins with: the suggested areas, and why they are suggested."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.assessment import Level, NeedSeen, Rating, level
from fm_desktop.storage.queries.assessments import AssessmentsSeen


def needs_seen(seen: AssessmentsSeen) -> list[NeedSeen]:
    """Return the needs that are there, as far as the suggestion looks at them."""
    return [NeedSeen(need.area, need.entrenched) for need in seen.needs if need.removed_on is None]


def hints(suggested: Sequence[str], latest: Mapping[str, Rating], seen: AssessmentsSeen) -> dict[str, str]:
    """Return why each suggested area is suggested."""
    needs = needs_seen(seen)
    return {area: _why(area, latest.get(area), needs) for area in suggested}


def _why(area: str, rating: Rating | None, needs: Sequence[NeedSeen]) -> str:
    parts = []
    if any(need.area == area and need.entrenched for need in needs):
        parts.append(QCoreApplication.translate("assessment", "entrenched need for action"))
    elif any(need.area == area for need in needs):
        parts.append(QCoreApplication.translate("assessment", "need for action"))
    worst = max((rating.obstacle or 0, rating.client_obstacle or 0)) if rating else 0
    if level(worst) is Level.STRONG:
        parts.append(QCoreApplication.translate("assessment", "strong obstacle last time"))
    elif worst:
        parts.append(QCoreApplication.translate("assessment", "obstacle last time"))
    return ", ".join(parts) or QCoreApplication.translate("assessment", "weighed much last time")
