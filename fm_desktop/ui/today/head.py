"""The head of the day: the date, what it holds, and the load beside it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import long_date
from fm_desktop.ui.today.load_gauge import LoadGauge
from fm_desktop.ui.today.manager_choice import ManagerChoice
from fm_desktop.ui.widgets.labels import label, title

Direction = QBoxLayout.Direction
BETWEEN = 24


class Head(QWidget):
    """Date and counts at the left, whose day it is and the load at the right, or below where it is narrow."""

    manager_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._counts = title(), label(muted=True)
        self.managers = ManagerChoice(desk, "today_manager")
        self.managers.chosen.connect(lambda _key: self.manager_chosen.emit())
        self.load = LoadGauge()
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self._title)
        left.addWidget(self._counts)
        right = QHBoxLayout()
        right.setSpacing(BETWEEN)
        right.addWidget(self.managers, 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self.load, 0, Qt.AlignmentFlag.AlignTop)
        right.addStretch()
        self._row = QBoxLayout(Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(left, 1)
        self._row.addLayout(right)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Put the load below the date where there is no room beside it."""
        self._row.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self._row.setSpacing(12 if narrow else BETWEEN)

    def show_day(self, day: date, talks: int, pressing: int) -> None:
        """Show the date, its week, and what it holds."""
        self._title.setText(long_date(day))
        parts = [
            self.tr("Week {week}").format(week=day.isocalendar().week),
            self.tr("%n talk(s)", "", talks),
            self.tr("%n due date(s)", "", pressing),
        ]
        self._counts.setText(" · ".join(parts))
