"""What watches over the whole program from the first paint to its end."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from fm_desktop.preferences import Preferences
from fm_desktop.ui.clipboard import ClipboardWatch
from fm_desktop.ui.doorbell import Doorbell
from fm_desktop.ui.ending import EndOnSignal
from fm_desktop.ui.focus import FocusRings
from fm_desktop.ui.privacy import privacy as _privacy  # noqa: F401 - so that the first press is as quick
from fm_desktop.ui.privacy.privacy_key import PrivacyKey
from fm_desktop.ui.system_lock import follow_system_lock


class Watching(QObject):
    """Focus rings, the clipboard, the key of the privacy screen, the system's lock and its wish to end.

    Where data lie that are no example, a second start is heard, too.
    """

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        lock: Callable[[], object],
        hide: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._rings, self._ending = FocusRings(app), EndOnSignal(app)
        self._copied = ClipboardWatch(app.clipboard(), preferences.clipboard_seconds, self)
        self._key = PrivacyKey(app, self)
        self._key.pressed.connect(hide)
        follow_system_lock(self, lock)
        self._bell: Doorbell | None = None

    def hear(self, folder: Path, front: Callable[[], QWidget | None]) -> None:
        """Hear a second start with the same data folder."""
        self._bell = Doorbell(folder, front, self)

    def use(self, preferences: Preferences) -> None:
        """Take over changed settings."""
        self._copied.wait(preferences.clipboard_seconds)

    def stop(self) -> None:
        """Watch no longer."""
        for each in (self._rings, self._ending, self._copied, self._key):
            each.stop()
        if self._bell is not None:
            self._bell.take_down()
