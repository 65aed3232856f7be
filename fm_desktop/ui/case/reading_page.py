"""A page of the case that reads by itself: at once while somebody sees it, else when it is opened."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.desk import Desk


class ReadingPage(QWidget):
    """A subclass says what it reads; whoever tells it whom it is about calls `look_again`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_stale = False

    def read(self) -> None:
        """Read what the page shows; a subclass hands its query to `desk.work.read(self, …)`."""
        raise NotImplementedError

    def look_again(self) -> None:
        """Read now, or as soon as the page is opened."""
        self._is_stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read when the page is opened, if something changed meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        self._is_stale = False
        self.read()
