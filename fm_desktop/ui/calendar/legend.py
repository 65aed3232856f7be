"""What the shapes in the month mean."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from fm_desktop.ui.calendar.kinds import STATES
from fm_desktop.ui.formats import state_name
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.state_shape import StateShape

ACROSS = 3


class Legend(QWidget):
    """Each state with its shape and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 16, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, state in enumerate(("appointment", *STATES)):
            pair = QHBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(StateShape(state))
            pair.addWidget(label(state_name(state), size="small", muted=True))
            pair.addStretch()
            grid.addLayout(pair, number // ACROSS, number % ACROSS)
