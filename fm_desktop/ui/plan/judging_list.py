"""The list one judges in with one key each, and the line below it that Enter leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from fm_desktop.ui.plan.judgements import DONE, DROPPED, MOVED, PARTLY
from fm_desktop.ui.plan.plan_list import PlanList

KEYS = {"D": DONE, "P": PARTLY, "X": DROPPED, "V": MOVED}


class WordsLine(QLineEdit):
    """A line that says when Enter was pressed, instead of handing it on."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter; all else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.done.emit()
        else:
            super().keyPressEvent(event)


class JudgingList(PlanList):
    """The list; D, P, X and V judge the row the cursor is on, Delete takes it back."""

    judged = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge with one key."""
        status = KEYS.get(event.text().upper())
        if status is not None and not event.modifiers():
            self.judged.emit(status)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.judged.emit("")
        else:
            super().keyPressEvent(event)
