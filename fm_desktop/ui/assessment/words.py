"""What assessments say in words: levels, changes, weights, and rows as sentences."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.domain.assessment import Change, Level, Points, Rating, level


def level_word(value: int | None) -> str:
    """Return a number of points as one word: none, slight, medium, strong; a dash where it is not known."""
    return _levels(QLocale().name())[level(value)]


def change_word(change: Change) -> str:
    """Return what became of an area."""
    return _changes(QLocale().name())[change]


def change_sign(change: Change) -> str:
    """Return the arrow that stands beside the word."""
    return {
        Change.BETTER: "↗",
        Change.SLIGHTLY_BETTER: "↗",
        Change.SAME: "=",
        Change.SHIFTED: "↔",
        Change.SLIGHTLY_WORSE: "↘",
        Change.WORSE: "↘",
    }.get(change, "")


def weight_word(value: int | None) -> str:
    """Return how much an area weighs for an aim; an empty text where nobody judged it."""
    return "" if value is None else _weights(QLocale().name())[value]


def points_words(points: Points) -> tuple[str, str]:
    """Return obstacle and resource as two lines: "Hindernis leicht" and "Ressource stark"."""
    return (
        _side(points.obstacle, *_sides(QLocale().name())[0]),
        _side(points.resource, *_sides(QLocale().name())[1]),
    )


def _side(value: int | None, words: str, nothing: str) -> str:
    return nothing if level(value) is Level.NONE else words.format(level=level_word(value))


@cache
def _sides(language: str) -> tuple[tuple[str, str], tuple[str, str]]:
    obstacle = QCoreApplication.translate("assessment", "Obstacle {level}")
    resource = QCoreApplication.translate("assessment", "Resource {level}")
    no_obstacle = QCoreApplication.translate("assessment", "no obstacle")
    no_resource = QCoreApplication.translate("assessment", "no resource")
    return (obstacle, no_obstacle), (resource, no_resource)


def rating_sentence(rating: Rating) -> str:
    """Return everything that was judged of an area, as one sentence."""
    said = [
        (QCoreApplication.translate("assessment", "obstacle {n} of 10"), rating.obstacle),
        (QCoreApplication.translate("assessment", "resource {n} of 10"), rating.resource),
        (QCoreApplication.translate("assessment", "client sees obstacle {n}"), rating.client_obstacle),
        (QCoreApplication.translate("assessment", "client sees resource {n}"), rating.client_resource),
    ]
    parts = [words.format(n=value) for words, value in said if value is not None]
    parts += [weight for weight in (labour_words(rating), social_words(rating)) if weight]
    if rating.attempts:
        parts.append(tried_words(rating))
    return ", ".join(parts) or QCoreApplication.translate("assessment", "not judged")


def tried_words(rating: Rating) -> str:
    """Return what the client has tried already; an empty text where nothing was told."""
    tried = QCoreApplication.translate("assessment", "tried already: {text}")
    return tried.format(text=rating.attempts) if rating.attempts else ""


def labour_words(rating: Rating) -> str:
    """Return how much an area weighs for integration into work, with the aim's name."""
    words = QCoreApplication.translate("assessment", "for work: {weight}")
    return "" if rating.labour is None else words.format(weight=weight_word(rating.labour))


def social_words(rating: Rating) -> str:
    """Return how much an area weighs for social stabilisation, with the aim's name."""
    words = QCoreApplication.translate("assessment", "for stabilisation: {weight}")
    return "" if rating.social is None else words.format(weight=weight_word(rating.social))


@cache
def _levels(language: str) -> dict[Level, str]:
    return {
        Level.UNKNOWN: "–",
        Level.NONE: QCoreApplication.translate("assessment", "none"),
        Level.SLIGHT: QCoreApplication.translate("assessment", "slight"),
        Level.MEDIUM: QCoreApplication.translate("assessment", "medium"),
        Level.STRONG: QCoreApplication.translate("assessment", "strong"),
    }


@cache
def _changes(language: str) -> dict[Change, str]:
    return {
        Change.BETTER: QCoreApplication.translate("assessment", "better"),
        Change.SLIGHTLY_BETTER: QCoreApplication.translate("assessment", "slightly better"),
        Change.SAME: QCoreApplication.translate("assessment", "unchanged"),
        Change.SHIFTED: QCoreApplication.translate("assessment", "shifted, no gain"),
        Change.SLIGHTLY_WORSE: QCoreApplication.translate("assessment", "slightly worse"),
        Change.WORSE: QCoreApplication.translate("assessment", "worse"),
        Change.NEW: QCoreApplication.translate("assessment", "judged for the first time"),
        Change.NOT_JUDGED: QCoreApplication.translate("assessment", "not judged"),
    }


@cache
def _weights(language: str) -> tuple[str, ...]:
    return (
        QCoreApplication.translate("assessment", "no weight"),
        QCoreApplication.translate("assessment", "little weight"),
        QCoreApplication.translate("assessment", "much weight"),
        QCoreApplication.translate("assessment", "decisive"),
    )
