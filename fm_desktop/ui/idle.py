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
    """Watches keys and mouse on our windows.

    The wall clock counts while the computer sleeps, the steady one where the wall clock is set back: what has
    gone further counts. The first touch after a sleep that was too long locks and does nothing else.

    The windows are watched, not the application: a filter there is asked for every event of every widget.
    """

    idle = Signal()
    """The set time went by without a touch."""

    def __init__(self, app: QGuiApplication, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._seconds = 0.0
        self._touch()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self.wait(seconds)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def wait(self, seconds: float) -> None:
        """Tell after so many seconds from now on; none means never."""
        self._seconds = seconds
        self._touch()
        self._timer.stop()
        if seconds > 0:
            self._timer.start(max(10, min(5000, int(seconds * 250))))

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        """Watch the window that has the focus now too; installing twice counts once."""
        if not self._look():
            self._touch()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a touch and let it pass, unless it comes too late."""
        if event.type() not in TOUCHES:
            return False
        if self._look():
            return True
        self._touch()
        return False

    def _touch(self) -> None:
        self._touched, self._steady = time.time(), time.monotonic()

    def _look(self) -> bool:
        """Tell whether the time is up, and let it be known."""
        gone = max(time.time() - self._touched, time.monotonic() - self._steady)
        if self._seconds <= 0 or gone < self._seconds:
            return False
        self._touch()
        self.idle.emit()
        return True
