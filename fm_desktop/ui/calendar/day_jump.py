"""A field to go to a day by typing it; the day that is meant stands beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from fm_desktop.domain.typed_dates import parse_typed_date
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.inline_error import mark_faulty
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import text_width

Role = QPalette.ColorRole


class DayJump(QWidget):
    """Understands `31.3.`, `fr`, `+2w`; Enter goes there, Escape leaves."""

    day_wanted = Signal(object)
    """A day was typed; carries it."""
    left = Signal()
    """Escape: back to where one came from."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.edit = QLineEdit()
        self.edit.setObjectName("calendar_jump")
        self.edit.setAccessibleName(self.tr("Go to a day"))
        self.edit.setPlaceholderText(self.tr("Day, such as 31.3."))
        self.edit.setFixedWidth(round(text_width(self.edit.placeholderText(), self.edit.font())) + 28)
        self.resolved = label(muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.resolved)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.edit.returnPressed.connect(self._go)
        self.edit.textEdited.connect(lambda _text: self._resolve())
        self._say("", False)

    def begin(self, text: str) -> None:
        """Take over a first figure that was typed elsewhere."""
        self.edit.setFocus()
        self.edit.setText(text)
        self._resolve()

    def _resolve(self) -> None:
        day = parse_typed_date(self.edit.text(), self._desk.today())
        self._say("" if day is None else weekday_date(day), False)

    def _go(self) -> None:
        """Go to the day that was typed; what is none is marked and stays to be mended."""
        if not self.edit.text().strip():
            return
        day = parse_typed_date(self.edit.text(), self._desk.today())
        if day is None:
            self._say(self.tr("No such date"), True)
            return
        self.edit.clear()
        self._say("", False)
        self.day_wanted.emit(day)

    def _say(self, words: str, faulty: bool) -> None:
        mark_faulty(self.edit, faulty)
        self.edit.setAccessibleDescription(words)
        self.resolved.setText(words)
        self.resolved.setForegroundRole(Role.BrightText if faulty else Role.PlaceholderText)
        self.resolved.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; what was typed is forgotten."""
        if event.key() == Qt.Key.Key_Escape:
            self.edit.clear()
            self._say("", False)
            self.left.emit()
        else:
            super().keyPressEvent(event)
