"""Texts in the three sizes; small is for second lines, never for the fact itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fm_desktop.ui.theme import font


def label(
    text: str = "",
    size: str = "body",
    strong: bool = False,
    muted: bool = False,
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a plain text; muted takes the palette's role, so that it follows the scheme."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(size, strong))
    if muted:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def unseen_label(words: str, control: QWidget) -> QLabel:
    """Name a control that has no label beside it: on Linux a list of values is spoken by its label alone."""
    made = QLabel(words, control.parentWidget())
    made.setBuddy(control)
    made.hide()
    return made


def title(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the title of a screen or page."""
    return label(text, "title", strong=True, parent=parent)


class ElidedLabel(QLabel):
    """A name or text of one line that elides where room is short; the whole text is in its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: object) -> None:
        """Shorten the text to the new width."""
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
