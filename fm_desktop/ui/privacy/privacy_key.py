"""The key of the privacy screen works in every window, also where a dialog keeps the main one from keys."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from fm_desktop.ui import shortcuts


class PrivacyKey(QObject):
    """Watches our windows, not the application: a filter there is asked for every event of every widget."""

    pressed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._key = QKeySequence(shortcuts.PRIVACY)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def stop(self) -> None:
        """Watch no longer."""
        self._app.focusWindowChanged.disconnect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        """Watch the window that has the focus now too; installing twice counts once."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the key, once for each press, and keep it from the window."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if QKeySequence(event.keyCombination()) != self._key:
            return False
        if not event.isAutoRepeat():
            self.pressed.emit()
        return True
