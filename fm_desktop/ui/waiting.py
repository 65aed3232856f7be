"""A small window that says what is being prepared."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.ui.rail import Logo
from fm_desktop.ui.widgets.labels import label, title


class WaitingWindow(QWidget):
    """Shown while the example data are made."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("waiting_window")
        self.setWindowTitle(self.tr("Case management"))
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFixedWidth(432)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 32)
        column.setSpacing(6)
        column.addWidget(Logo(48))
        column.addSpacing(12)
        column.addWidget(title(self.tr("Example data are being prepared")))
        about = self.tr("Invented people in a throw-away folder. It disappears when you close the window.")
        column.addWidget(label(about, muted=True, wrap=True))
        self.setCursor(Qt.CursorShape.BusyCursor)
