"""A list whose rows are painted by a RowDelegate: no box around it, hairlines between."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QFrame, QListView, QWidget

from fm_desktop.ui.widgets.row_delegate import RowDelegate


class RowList(QListView):
    """A list of rows worked with arrows and Enter; Enter and double click emit `activated`."""

    def __init__(self, name: str, delegate: RowDelegate | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setItemDelegate(delegate or RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model and keep the delegate alive with the list."""
        super().setModel(model)
        self.itemDelegate().setParent(self)

    def height_of_rows(self) -> int:
        """Return the height that shows every row, for lists that stand in a page and do not scroll."""
        return sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
