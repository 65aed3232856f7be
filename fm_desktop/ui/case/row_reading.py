"""One thing that happened, in full: the timeline shows no more than two lines of it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.history_words import meta_of, text_of, title_of
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title

WIDE, HIGH = 560, 320


class RowReading(QDialog):
    """The text may be marked and copied; nothing can be changed here."""

    def __init__(self, row: HistoryRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row_reading")
        self.setWindowTitle(title_of(row))  # names no client: titles can be seen from afar
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        said = ", ".join(part for part in (weekday_date(row.day, today), meta_of(row, today)) if part)
        heading = title(title_of(row))
        heading.setWordWrap(True)
        self.text = QPlainTextEdit(text_of(row) or self.tr("Nothing else was written down."))
        self.text.setObjectName("row_text")
        self.text.setAccessibleName(self.tr("The entry in full"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button("close", self.tr("Close"), self.reject, look="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(label(said, muted=True, wrap=True))
        column.addWidget(self.text, 1)
        column.addSpacing(4)
        column.addLayout(foot)
        self.resize(WIDE, HIGH)
        self.text.setFocus()
