"""How a tie is said in words."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.surroundings import Tie


def kinds() -> list[tuple[str, str]]:
    """Return what can be around a client."""
    return [
        ("person", QCoreApplication.translate("network map", "Person")),
        ("agency", QCoreApplication.translate("network map", "Agency")),
        ("partner", QCoreApplication.translate("network map", "Partner")),
    ]


def strengths() -> list[tuple[int, str]]:
    """Return how close a tie can be, the closest first."""
    return [
        (3, QCoreApplication.translate("network map", "close")),
        (2, QCoreApplication.translate("network map", "medium")),
        (1, QCoreApplication.translate("network map", "loose")),
    ]


def qualities() -> list[tuple[str, str]]:
    """Return how a tie can be, the best first."""
    return [
        ("good", QCoreApplication.translate("network map", "good")),
        ("mixed", QCoreApplication.translate("network map", "mixed")),
        ("strained", QCoreApplication.translate("network map", "strained")),
        ("broken", QCoreApplication.translate("network map", "broken off")),
    ]


def texts_of(tie: Tie) -> tuple[str, ...]:
    """Return the cells of a tie's row."""
    return tie.name, dict(strengths())[tie.strength], dict(qualities())[tie.quality]


def spoken(tie: Tie) -> str:
    """Return all that is said of a tie."""
    return ", ".join(filter(None, (*texts_of(tie), dict(kinds())[tie.kind], tie.role, tie.since, tie.note)))


def whole(tie: Tie) -> str:
    """Return what does not stand in the row: kind, what they are to the client, since when, the note."""
    since = QCoreApplication.translate("network map", "since {when}").format(when=tie.since)
    return " · ".join(filter(None, (dict(kinds())[tie.kind], tie.role, since if tie.since else "", tie.note)))
