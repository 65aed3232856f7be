"""What the facts of a case say of an outcome, in a sentence."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.assessment import Points
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.success import Fact, Proposal

Catalogues = dict[str, Catalogue]


def fact_words(found: Proposal, words: Catalogues, language: str) -> str:
    """Return what a proposal rests on: what it was about, and what was written of it."""
    what = found.what
    if found.fact is Fact.NEED:
        sentence = QCoreApplication.translate("success", "Need removed: {what}")
        what = words["needs"].text(found.what, language)
    elif found.fact is Fact.GOAL:
        sentence = QCoreApplication.translate("success", "Goal reached: {what}")
    elif found.fact is Fact.MEASURE:
        sentence = QCoreApplication.translate("success", "Measure attended to its end: {what}")
    elif found.fact is Fact.ENDING:
        sentence = QCoreApplication.translate("success", "Case ended by integration into work")
    elif found.fact is Fact.PROGNOSIS:
        sentence = QCoreApplication.translate("success", "Prognosis better: {before} → {what}")
        what = words["prognoses"].text(found.what, language)
    elif found.fact is Fact.AREA:
        sentence = QCoreApplication.translate("success", "{what} clearly better: {from_points} → {to_points}")
        what = words["areas"].text(found.what, language)
    else:
        sentence = QCoreApplication.translate(
            "success", "For half a year no obstacle has grown and no need is new"
        )
    before = words["prognoses"].text(found.before, language) if found.before else ""
    told = sentence.format(
        what=what,
        before=before,
        from_points=points_words(found.from_points),
        to_points=points_words(found.to_points),
    )
    return f"{told}. {found.says}" if found.says else told


def points_words(points: Points) -> str:
    """Return obstacle and resource in words."""
    obstacle, resource = ("–" if value is None else str(value) for value in points)
    words = QCoreApplication.translate("success", "obstacle {obstacle}, resource {resource}")
    return words.format(obstacle=obstacle, resource=resource)
