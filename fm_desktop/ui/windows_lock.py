"""Tells when Windows locks its screen, by the messages a window of the session may ask for."""

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

SESSION_CHANGED, LOCKED = 0x02B1, 0x7
THIS_SESSION = 0


class WindowsLock(QObject):
    """Asks for the messages with a window of its own that is never shown."""

    locked = Signal()
    """The screen was locked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear = Ear(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(self._ear.winId()), THIS_SESSION)


class Ear(QWidget):
    """The window that gets the messages; only its own pass through here."""

    def __init__(self, lock: WindowsLock) -> None:
        super().__init__(None, Qt.WindowType.Tool)
        self.setObjectName("session_ear")
        self._lock = lock

    def nativeEvent(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Tell of a lock, and let the message pass: Qt asks for whether it ends here, and for its answer."""
        if is_lock(bytes(QByteArray(kind).data()), int(message)):
            self._lock.locked.emit()
        return False, 0


def is_lock(kind: bytes, message: int) -> bool:
    """Tell whether a message of Windows says that the session was locked."""
    if kind != b"windows_generic_MSG":
        return False
    told = wintypes.MSG.from_address(message)
    return bool(told.message == SESSION_CHANGED and told.wParam == LOCKED)
