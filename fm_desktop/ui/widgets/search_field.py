"""A field that filters as one types, with the magnifier and a button that empties it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from fm_desktop.ui.icons import icon

PAUSE = 60


class SearchField(QLineEdit):
    """Tells what is searched once typing pauses; Escape empties it."""

    searched = Signal(str)
    """Another text is searched for; carries it without blanks around."""

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for magnifier in self.findChildren(QToolButton):
            magnifier.setAccessibleName(placeholder)  # decoration, but Qt makes it a button
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(lambda _text: self._pause.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape; an empty one lets the key pass."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
