"""The load in figures and as a bar: how many clients, against the key."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.domain.caseload import Level, Load
from fm_desktop.ui.widgets.gauge import Gauge
from fm_desktop.ui.widgets.labels import label

Role = QPalette.ColorRole
BETWEEN = 24


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
        above.setSpacing(BETWEEN)
        above.addWidget(self._count)
        above.addStretch()
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
        self._share.setForegroundRole(Role.BrightText if load.level is Level.OVER else Role.PlaceholderText)
        accompanying = self.tr("{count} accompanying").format(count=load.accompanying)
        aftercare = self.tr("{count} in aftercare").format(count=load.aftercare)
        self._beside.setText(f"{accompanying}\n{aftercare}")
