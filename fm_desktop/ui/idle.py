"""Tells when nobody has touched the desk for a while."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches keys and mouse on our windows; the clock keeps counting while the computer sleeps.

    The windows are watched, not the application: a filter there is asked for every event of every widget.
    """

    idle = Signal()
    """The set time went by without a touch."""

    def __init__(self, app: QGuiApplication, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._touched = time.time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.wait(seconds)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def wait(self, seconds: float) -> None:
        """Tell after so many seconds from now on; none means never."""
        self._seconds = seconds
        self._touched = time.time()
        self._timer.stop()
        if seconds > 0:
            self._timer.start(max(10, min(5000, int(seconds * 250))))

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        """Watch the window that has the focus now too; installing twice counts once."""
        self._touched = time.time()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch and let it pass."""
        if event.type() in TOUCHES:
            self._touched = time.time()
        return False

    def _look(self) -> None:
        """Compare with the wall clock: a monotonic one stands still while the lid is closed."""
        if time.time() - self._touched >= self._seconds:
            self._touched = time.time()
            self.idle.emit()
