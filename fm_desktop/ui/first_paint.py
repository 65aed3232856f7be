"""Lets what the first paint can do without wait for it: whoever starts the program sees its window sooner."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PATIENCE = 2000
"""Milliseconds after which no paint is waited for any more: the window may be hidden behind others."""


class FirstPaint(QObject):
    """Tells once when one of the windows it was shown has been painted, or that this takes too long."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.wait_no_longer)
        self._seen = False

    def wait_for(self, window: QWidget) -> None:
        """Wait for a window, too; after the first paint there is nothing to wait for."""
        if not self._seen:
            window.installEventFilter(self)
            self._timer.start(PATIENCE)

    def wait_no_longer(self) -> None:
        """Tell now, where no window will be painted."""
        if not self._seen:
            self._seen = True
            self.done.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the paint is through, which is not before the event loop is back."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            if not self._seen:
                self._timer.start(0)
        return False

    def forget(self) -> None:
        """Tell nothing any more."""
        self._seen = True
        self._timer.stop()
