"""Continuation reviews that are due, worked off one after another (HA 4.11)."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from fm_desktop.domain.deadlines import State
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import DueLine, due_rows
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk

NEAR = frozenset({State.OVERDUE, State.TODAY, State.SOON})


class ReviewQueue(NamedTuple):
    """Who is still to be looked at after the current one, and how far one is."""

    waiting: tuple[Subject, ...]
    number: int = 1
    total: int = 1
    is_running: bool = False
    """Whether one goes from one review to the next, not just looks at a single case."""

    def following(self) -> "ReviewQueue":
        """Return the queue as it is for the next one."""
        return ReviewQueue(self.waiting[1:], self.number + 1, self.total, is_running=True)


def queue_of(due: list[DueLine], current: Subject | None = None, *, is_running: bool = False) -> ReviewQueue:
    """Return the queue of all reviews that are due, the current one aside."""
    found = [Subject(each.client, each.case, each.name, each.phase or "") for each in due if each.client]
    others = tuple(each for each in found if current is None or each.case != current.case)
    return ReviewQueue(others, 1, len(others) + 1, is_running)


def due_reviews(desk: Desk) -> partial[list[DueLine]]:
    """Return what reads one's own reviews that are due soon, the longest overdue first."""
    return partial(due_rows, desk.me.id, None, None, desk.today(), kinds=(Due.D5,), states=NEAR)


def work_off_reviews(desk: Desk, parent: QWidget) -> None:
    """Open the first review that is due; the others follow one after another."""

    def begin(due: list[DueLine]) -> None:
        whole = queue_of(due, is_running=True)
        if whole.waiting:
            queue = whole._replace(waiting=whole.waiting[1:], total=len(whole.waiting))
            open_dialog("review", desk, whole.waiting[0], parent, queue=queue)
        else:
            _say_none(parent)

    desk.work.read(parent, due_reviews(desk), begin)


def open_next(desk: Desk, queue: ReviewQueue, parent: QWidget) -> None:
    """Open the next review."""
    if queue.waiting:
        open_dialog("review", desk, queue.waiting[0], parent, queue=queue.following())


def _say_none(parent: QWidget) -> None:
    words = QCoreApplication.translate("reviews", "No continuation review is due within the next days.")
    box = QMessageBox(QMessageBox.Icon.Information, parent.window().windowTitle(), words, parent=parent)
    box.setObjectName("no_review_due")
    box.open()
