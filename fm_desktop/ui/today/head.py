"""The head of the day: the date, what it holds, and the load beside it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.domain.access import sees_all_cases
from fm_desktop.domain.caseload import Level, Load
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.people import PersonRow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import long_date
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.gauge import Gauge
from fm_desktop.ui.widgets.labels import label, title

EVERYBODY = "everybody"


class Head(QWidget):
    """Date and counts at the left, whose day it is and the load at the right."""

    manager_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._me = desk.me
        self._title, self._counts = title(), label(muted=True)
        self.managers = DropDown("today_manager", self.tr("Case manager"), [(desk.me.id, desk.me.name)])
        self.managers.chosen.connect(lambda _key: self.manager_chosen.emit())
        self.managers.hide()
        self._gauge = LoadGauge()
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self._title)
        left.addWidget(self._counts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(self.managers, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._gauge, 0, Qt.AlignmentFlag.AlignTop)

    def manager(self) -> Id | None:
        """Return whose day is shown; None is everybody's."""
        key = self.managers.key()
        return key if isinstance(key, bytes) else None

    def show_day(self, day: date, talks: int, due: int) -> None:
        """Show the date, its week, and what it holds."""
        self._title.setText(long_date(day))
        parts = [
            self.tr("Week {week}").format(week=day.isocalendar().week),
            self.tr("%n talk(s)", "", talks),
            self.tr("%n due date(s)", "", due),
        ]
        self._counts.setText(" · ".join(parts))

    def show_load(self, load: Load) -> None:
        """Show the load of whose day it is; a whole office has no key."""
        self._gauge.setVisible(self.manager() is not None)
        self._gauge.show_load(load)

    def offer(self, managers: Sequence[PersonRow]) -> None:
        """Offer the case managers to choose from where there are several and one may see them."""
        several = len(managers) > 1 and sees_all_cases(self._me.roles)
        others = [(row.id, row.name) for row in managers if row.id != self._me.id]
        mine = next((row.name for row in managers if row.id == self._me.id), self._me.name)
        self.managers.set_values([(self._me.id, mine), *others, (EVERYBODY, self.tr("all"))])
        self.managers.setVisible(several)


class LoadGauge(QWidget):
    """The bar of the load with its figures above, and beside it what is not counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label(strong=True)
        self._share = label(size="small", muted=True)
        self._bar = Gauge()
        self._bar.setObjectName("load")
        self._beside = label(size="small", muted=True)
        above = QHBoxLayout()
        above.addWidget(self._count)
        above.addStretch()
        above.addSpacing(24)
        above.addWidget(self._share)
        bar = QVBoxLayout()
        bar.setSpacing(4)
        bar.addLayout(above)
        bar.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(bar)
        row.addWidget(self._beside)

    def show_load(self, load: Load) -> None:
        """Show a load against its key."""
        self._bar.set_load(load.main, load.key, load.low_percent / 100)
        self._count.setText(self.tr("{count} of {key}").format(count=load.main, key=load.key))
        words = {
            Level.LOW: self.tr("{percent} % · room for more"),
            Level.STEADY: self.tr("{percent} % · aim {low}–100 %"),
            Level.OVER: self.tr("{percent} % · overload"),
        }[load.level]
        self._share.setText(words.format(percent=load.percent, low=load.low_percent))
        accompanying = self.tr("{count} accompanying").format(count=load.accompanying)
        aftercare = self.tr("{count} in aftercare").format(count=load.aftercare)
        self._beside.setText(f"{accompanying}\n{aftercare}")
