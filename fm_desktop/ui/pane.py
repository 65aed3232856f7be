"""A screen that reads again when its data changed, and only while somebody sees it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.roles import ROW_ID_ROLE


class Pane(QWidget):
    """A screen of the desk; a subclass says what it depends on and how it reads."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self.setProperty("own_ring", True)  # a ring around a whole screen says nothing
        desk.data_changed.connect(self._data_changed)

    def refresh(self) -> None:
        """Read what the screen shows; a subclass hands its query to `desk.work.read(self, …)`."""
        raise NotImplementedError

    def show_what(self, **what: object) -> None:
        """Show a certain thing, such as day=…; a screen that knows none ignores it."""

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work on this screen with their meanings, for the overview of keys."""
        return []

    def subject(self) -> Subject | None:
        """Return the client the screen is about just now, if it is about one."""
        return None

    def focus_first(self) -> None:
        """Put the focus where work begins when the screen is opened: on its first control."""
        self.setFocus()
        self.focusNextChild()

    def _data_changed(self, changed: Changed) -> None:
        if not changed & self.depends_on:
            return
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read when shown, if something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        self.refresh()


@contextmanager
def kept_selection(view: QAbstractItemView) -> Iterator[None]:
    """Keep the current row by its id, and the place scrolled to, while a model takes new rows."""
    chosen = view.currentIndex().data(ROW_ID_ROLE)
    place = view.verticalScrollBar().value()
    yield
    row = _row_of(view.model(), chosen)
    if row >= 0:
        view.setCurrentIndex(view.model().index(row, 0))
    view.verticalScrollBar().setValue(place)


def _row_of(model: QAbstractItemModel | None, row_id: object) -> int:
    """Return the row with an id; a long model answers by itself through `row_of`."""
    if model is None or row_id is None:
        return -1
    if hasattr(model, "row_of"):
        return int(model.row_of(row_id))
    rows = range(model.rowCount())
    return next((row for row in rows if model.index(row, 0).data(ROW_ID_ROLE) == row_id), -1)
