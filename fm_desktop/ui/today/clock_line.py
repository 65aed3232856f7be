"""A quiet line where the computer's clock runs behind what was last stored."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.ui.formats import clock, numeric_date
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label


class ClockLine(QWidget):
    """Hidden as long as the clock is ahead of the journal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clock_line")
        self.words = label(size="small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("clock", "today"))
        row.addWidget(self.words, 1)
        self.hide()

    def show_entry(self, at: datetime | None) -> None:
        """Say of when the newest entry is, or nothing."""
        if at is not None:
            words = self.tr(
                "The newest entry is of {day}, {time}: this computer's clock is behind now, or was ahead "
                "then. Please set it right. Nothing is lost; until that day deputyships count as if it "
                "had come."
            )
            self.words.setText(words.format(day=numeric_date(at.date()), time=clock(at)))
        self.setVisible(at is not None)
