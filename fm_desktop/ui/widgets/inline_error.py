"""A fault at its field: red border, triangle, and a sentence saying what would be right."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fm_desktop.ui.tokens import SHAPE
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.state_shape import StateShape


class InlineError(QWidget):
    """The sentence below a field; it takes no room while nothing is wrong."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._shape = StateShape("overdue", self)
        self._text = label(wrap=True)
        self._text.setForegroundRole(QPalette.ColorRole.BrightText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._shape.setFixedWidth(SHAPE)
        self.hide()

    def say(self, text: str) -> None:
        """Show what is wrong at the field; an empty text clears it."""
        self._text.setText(text)
        self.setVisible(bool(text))
        mark_faulty(self._field, bool(text))
        self._field.setAccessibleDescription(text)

    def clear(self) -> None:
        """Take the fault away."""
        self.say("")

    def text(self) -> str:
        """Return what is said."""
        return self._text.text() if not self.isHidden() else ""


def mark_faulty(field: QWidget, faulty: bool) -> None:
    """Give a field its red border or take it away."""
    value = "true" if faulty else "false"
    if field.property("faulty") == value:
        return
    field.setProperty("faulty", value)
    repolish(field)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
