"""The window that shows all keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title


class KeysDialog(QDialog):
    """Shows the keys of the screen that is open and those that work everywhere."""

    def __init__(
        self, here: list[tuple[str, str]], everywhere: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Keys")))
        column.addWidget(self._list(here, everywhere), 1)
        close = button("close", self.tr("Close"), self.accept, look="primary")
        close.setDefault(True)
        column.addSpacing(8)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()

    def _list(self, here: list[tuple[str, str]], everywhere: list[tuple[str, str]]) -> QScrollArea:
        """Return both lists in an area that scrolls by keys where the screen is low."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(12)
        if here:
            column.addWidget(label(self.tr("On this screen"), strong=True))
            column.addLayout(_grid(here))
            column.addSpacing(4)
        column.addWidget(label(self.tr("Everywhere"), strong=True))
        column.addLayout(_grid(everywhere))
        column.addStretch()
        area = QScrollArea()
        area.setObjectName("key_list")
        area.setAccessibleName(self.tr("Keys"))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setMinimumSize(page.sizeHint().boundedTo(QSize(520, 560)))
        return area


def _grid(keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 112)
    for row, (key, meaning) in enumerate(keys):
        grid.addWidget(label(key, strong=True), row, 0)
        grid.addWidget(label(meaning, muted=True), row, 1)
    return grid
