"""A small window that explains a due date, right below the chip that was asked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label

WIDTH = 380


class Popover(QWidget):
    """Closes with Escape or a click elsewhere; its one button does what the date asks for."""

    def __init__(
        self,
        heading: str,
        sentences: Sequence[str],
        verb: str = "",
        deed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("due_popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(" ".join([heading, *sentences]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addWidget(label(heading, strong=True))
        for each in sentences:
            words = label(each, wrap=True)
            words.setMaximumWidth(WIDTH)
            column.addWidget(words)
        if verb and deed is not None:
            do = button("popover_deed", verb, lambda: self._do(deed))
            column.addSpacing(6)
            column.addWidget(do, 0, Qt.AlignmentFlag.AlignLeft)
            do.setFocus()
        self.setFixedWidth(WIDTH + 32)

    def open_below(self, widget: QWidget) -> None:
        """Show below a widget, kept within the screen."""
        self.adjustSize()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        right = self.screen().availableGeometry().right() - self.width() - 8
        self.move(min(place.x(), right), place.y())
        self.show()
        self.setFocus()

    def _do(self, deed: Callable[[], object]) -> None:
        self.close()
        deed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the border."""
        painter = QPainter(self)
        painter.setPen(QPen(tokens().edge, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
