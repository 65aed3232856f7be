"""A line of text whose Enter is a deed and not the way to the next field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class EnteringLine(QLineEdit):
    """Says that Enter was pressed, and keeps the key from the dialog."""

    entered = Signal()
    """Enter was pressed without another key."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter; Ctrl+Enter is the dialog's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
