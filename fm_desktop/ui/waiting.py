"""A small window that says what is being prepared."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.ui.privacy.kept_back import FREE_OF_NAMES
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.logo import Logo


class WaitingWindow(QWidget):
    """Shown while nothing else can be: example data are made, or a long deed ends before a lock."""

    def __init__(self, heading: str, about: str) -> None:
        super().__init__()
        self.setObjectName("waiting_window")
        self.setProperty(FREE_OF_NAMES, True)
        self.setWindowTitle(self.tr("Case management"))
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFixedWidth(432)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 32)
        column.setSpacing(6)
        column.addWidget(Logo(48))
        column.addSpacing(12)
        column.addWidget(title(heading))
        column.addWidget(label(about, muted=True, wrap=True))
        self.setCursor(Qt.CursorShape.BusyCursor)
