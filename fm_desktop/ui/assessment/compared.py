"""Two assessments laid side by side: per area the points then and now, and what became of it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.assessment import Change, Points, Rating, View, change, points, progress
from fm_desktop.domain.catalogue import Entry
from fm_desktop.storage.queries.assessments import AssessmentRow, AssessmentsSeen
from fm_desktop.ui.assessment.words import change_word, labour_words, points_words, social_words

BETTER = frozenset({Change.BETTER, Change.SLIGHTLY_BETTER})
WORSE = frozenset({Change.WORSE, Change.SLIGHTLY_WORSE})


@dataclass(frozen=True, slots=True)
class ComparedArea:
    """One area in both assessments."""

    key: str
    name: str
    now: Rating
    then: Rating | None
    """None where there is no assessment to compare with."""
    view: View
    note: str
    """The small line below the name: entrenched, or what the area weighs."""

    @property
    def bars(self) -> tuple[Points | None, Points]:
        """Return the points then and now, in the view that is shown."""
        return (None if self.then is None else points(self.then, self.view)), points(self.now, self.view)

    @property
    def change(self) -> Change | None:
        """Return what became of it; None where nothing is compared."""
        then, now = self.bars
        return None if then is None else change(then, now)

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        then, now = self.bars
        parts = [self.name, self.note, *points_words(now)]
        if then is not None and self.change is not None:
            before = QCoreApplication.translate("assessment", "before: {words}")
            parts += [before.format(words=", ".join(points_words(then))), change_word(self.change)]
        parts.append(self.now.attempts)
        return ", ".join(part for part in parts if part)


def compared(
    seen: AssessmentsSeen,
    now: AssessmentRow,
    then: AssessmentRow | None,
    view: View,
    aim: str,
    language: str,
) -> list[ComparedArea]:
    """Return the areas judged in one of both, in the order of the catalogue.

    With an aim, labour or social, only what weighs for it, the heaviest first.
    """
    newer, older = seen.ratings_of(now), seen.ratings_of(then)
    entrenched = {need.area for need in seen.needs if need.entrenched and need.removed_on is None}
    found = []
    for entry in _judged(seen, newer.keys() | older.keys()):
        rating = newer.get(entry.key, Rating(entry.key))
        before = None if then is None else older.get(entry.key, Rating(entry.key))
        note = _note(rating, aim, entry.key in entrenched)
        found.append(ComparedArea(entry.key, entry.text(language), rating, before, view, note))
    if not aim:
        return found
    weighing = [each for each in found if getattr(each.now, aim)]
    return sorted(weighing, key=lambda each: -getattr(each.now, aim))


def sum_up(areas: Sequence[ComparedArea]) -> str:
    """Return how many areas have become better or worse: "7 besser, 2 unverändert"."""
    counts = Counter(_kind(each.change) for each in areas if each.change is not None)
    words = {
        "better": QCoreApplication.translate("assessment", "{n} better"),
        "same": QCoreApplication.translate("assessment", "{n} unchanged"),
        "worse": QCoreApplication.translate("assessment", "{n} worse"),
        "new": QCoreApplication.translate("assessment", "{n} not comparable"),
    }
    return ", ".join(text.format(n=counts[kind]) for kind, text in words.items() if counts[kind])


def prognosis_words(
    seen: AssessmentsSeen, now: AssessmentRow, then: AssessmentRow | None, language: str
) -> str:
    """Return the prognosis, the one before, and whether that is progress; empty where there is none."""
    classes = seen.catalogues["prognoses"]
    if not now.prognosis:
        return ""
    words = QCoreApplication.translate("assessment", "Prognosis: {words}").format(
        words=classes.text(now.prognosis, language)
    )
    if then is None or not then.prognosis or then.prognosis == now.prognosis:
        return f"{words}."
    before = QCoreApplication.translate("assessment", "before: {words}")
    words += ", " + before.format(words=classes.text(then.prognosis, language))
    old, new = classes.get(then.prognosis), classes.get(now.prognosis)
    step = progress(old.order if old else 0, new.order if new else 0)
    told = {
        1: QCoreApplication.translate("assessment", "progress"),
        -1: QCoreApplication.translate("assessment", "a step back"),
    }.get(step or 0, "")
    return f"{words} ({told})." if told else f"{words}."


def _judged(seen: AssessmentsSeen, keys: set[str]) -> list[Entry]:
    return [entry for entry in seen.catalogues["areas"].entries if entry.key in keys]


def _note(rating: Rating, aim: str, entrenched: bool) -> str:
    weight = {"labour": labour_words(rating), "social": social_words(rating)}.get(aim, "")
    stuck = QCoreApplication.translate("assessment", "entrenched") if entrenched else ""
    return weight or stuck


def _kind(change: Change | None) -> str:
    if change in BETTER:
        return "better"
    if change in WORSE:
        return "worse"
    return "same" if change in (Change.SAME, Change.SHIFTED) else "new"
