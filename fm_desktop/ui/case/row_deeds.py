"""What can be done with one thing that happened: the first is what Enter does, all stand in its menu."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.case.rights import permitted
from fm_desktop.ui.verbis.marks import Marks

TAKEN_BACK = ("ended", "declined")


RowDeeds = Callable[[HistoryRow, CaseSeen], Iterator["RowDeed"]]


class RowDeed(NamedTuple):
    """One deed on a row: its key, words, icon, and what its dialog is to be given."""

    deed: str
    words: str
    icon: str
    more: dict[str, Any]


def row_deeds(row: HistoryRow, seen: CaseSeen) -> list[RowDeed]:
    """Return what can be done with a row of the history, what is meant most often first."""
    found = list(_DEEDS[row.kind](row, seen)) if row.kind in _DEEDS else []
    return permitted([*(permitted(found, seen.grant) or _reading(row)), *_verbis(row, seen)], seen.grant)


def _reading(row: HistoryRow) -> Iterator[RowDeed]:
    """Yield how to read in full what nothing else can be done with."""
    words = QCoreApplication.translate("row deeds", "Read it")
    yield RowDeed("read_row", words, "scroll-text", {"row": row})


def _verbis(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    """Yield the way to carry over to VerBIS what belongs there."""
    if (carried := Marks(seen.carried).first(row)) is not None:
        words = QCoreApplication.translate("row deeds", "VerBIS: copy, mark …")
        yield RowDeed("verbis", words, "upload", {"wanted": carried.key})


def _of_contact(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    yield RowDeed("contact", _correct(), "pencil", {"correct": row})
    if row.is_entry and row.case == seen.head.case:
        words = QCoreApplication.translate("row deeds", "Notes on the entry consultation …")
        yield RowDeed("entry_record", words, "handshake", {})


def _of_note(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    words = QCoreApplication.translate("row deeds", "Read it")
    yield RowDeed("show_note", words, "scroll-text", {"note": row.row})


def _of_assessment(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    yield RowDeed("assessment", _correct(), "pencil", {"assessment": row})


def _of_attempt(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    yield RowDeed("correct_attempt", _correct(), "pencil", {"row": row})


def _of_appointment(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    """Yield how to document what lies behind, and how to move or cancel a planned talk."""
    if row.title_key != "planned":
        return
    if row.day <= seen.today:
        yield RowDeed(
            "talk_held",
            QCoreApplication.translate("row deeds", "Document conversation …"),
            "message-square-text",
            {"row": row},
        )
        yield RowDeed(
            "missed", QCoreApplication.translate("row deeds", "Did not come"), "user-x", {"row": row}
        )
    yield RowDeed("move", QCoreApplication.translate("row deeds", "Move …"), "calendar-days", {"row": row})
    yield RowDeed("cancel", QCoreApplication.translate("row deeds", "Cancel it …"), "minus", {"row": row})


def _of_state(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    if row.superseded or row.case != seen.head.case:
        return
    yield RowDeed(
        "correct_step", QCoreApplication.translate("row deeds", "Correct the date …"), "pencil", {"row": row}
    )
    newest = bool(seen.cases) and seen.cases[0].id == row.case
    if row.title_key in TAKEN_BACK and newest:
        yield RowDeed(
            "correct_end",
            QCoreApplication.translate("row deeds", "Take back the end …"),
            "rotate-ccw",
            {"row": row},
        )


def _of_review(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    yield RowDeed("correct_review", _correct(), "pencil", {"row": row})


def _of_agh(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    agh = next((each for each in seen.aghs if each.id == row.row), None)
    if agh is not None:
        yield RowDeed(
            "agh_end", QCoreApplication.translate("row deeds", "Change the end …"), "pencil", {"agh": agh}
        )
        if agh.decided_on is None:
            yield RowDeed(
                "agh_decision",
                QCoreApplication.translate("row deeds", "Decide on staying …"),
                "briefcase",
                {"agh": agh},
            )
        yield RowDeed("correct_agh", _correct(), "rotate-ccw", {"agh": agh})


def _of_exclusion(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    block = next((each for each in seen.exclusions if each.id == row.row), None)
    if block is not None and block.lifted_on is None:
        yield RowDeed(
            "recheck",
            QCoreApplication.translate("row deeds", "Check again …"),
            "pencil",
            {"exclusion": block},
        )


def _of_criterion(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    if row.case == seen.head.case and seen.head.phase not in CLOSED:
        yield RowDeed("criteria", QCoreApplication.translate("row deeds", "Judge again …"), "pencil", {})


def _of_discussion(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
    yield RowDeed("correct_discussion", _correct(), "pencil", {"row": row})


def _reopened(deed: str) -> RowDeeds:
    """Return what opens the form of a case's notes again, filled with what it says."""

    def deeds(row: HistoryRow, seen: CaseSeen) -> Iterator[RowDeed]:
        if row.case == seen.head.case:
            words = QCoreApplication.translate("row deeds", "Read and change …")
            yield RowDeed(deed, words, "pencil", {})

    return deeds


def _correct() -> str:
    return QCoreApplication.translate("row deeds", "Correct …")


_DEEDS = {
    "contact": _of_contact,
    "attempt": _of_attempt,
    "assessment": _of_assessment,
    "note": _of_note,
    "restricted": _of_note,
    "appointment": _of_appointment,
    "state": _of_state,
    "review": _of_review,
    "agh": _of_agh,
    "exclusion": _of_exclusion,
    "criterion": _of_criterion,
    "discussion": _of_discussion,
    "takeover": _reopened("takeover"),
    "entry_record": _reopened("entry_record"),
    "clarification": _reopened("clarification_notes"),
}
