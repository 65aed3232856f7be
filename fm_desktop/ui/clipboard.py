"""The clipboard: what we put there is kept out of clipboard histories and goes after a set time."""

from hashlib import sha256

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

OURS = "application/x-fm-desktop-copy"
SECRET = {
    OURS: b"1",
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
    "application/x-nspasteboard-concealed-type": b"1",
}
"""What asks the clipboard histories of KDE, Windows and macOS not to keep the text."""


def copy(text: str) -> None:
    """Put a text into the clipboard."""
    QGuiApplication.clipboard().setMimeData(hidden(text))


def hidden(text: str) -> QMimeData:
    """Return a text that clipboard histories are asked not to keep."""
    data = QMimeData()
    data.setText(text)
    for kind, value in SECRET.items():
        data.setData(kind, value)
    return data


class ClipboardWatch(QObject):
    """Empties the clipboard some time after a window of ours has filled it.

    What a field copies by itself (Ctrl+C) is put there anew, hidden from histories like all else. Only a
    digest of the text is kept here, so that nothing is emptied that somebody else has copied meanwhile.
    """

    def __init__(self, clipboard: QClipboard, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.empty)
        self.wait(seconds)
        clipboard.dataChanged.connect(self._changed)

    def wait(self, seconds: float) -> None:
        """Empty it so many seconds after the next copying."""
        self._timer.setInterval(int(seconds * 1000))

    def empty(self) -> None:
        """Empty the clipboard if it still holds what we have put there."""
        self._timer.stop()
        if self._ours and self._holds_ours():
            self._clipboard.clear()
        self._ours = b""

    def stop(self) -> None:
        """Empty it and watch no longer."""
        self._clipboard.dataChanged.disconnect(self._changed)
        self.empty()

    def _holds_ours(self) -> bool:
        return _digest(self._clipboard.text()) == self._ours

    def _changed(self) -> None:
        data = self._clipboard.mimeData()
        if not self._is_from_here(data):
            self._timer.stop()
            self._ours = b""
        elif data.hasFormat(OURS):
            self._ours = _digest(data.text())
            self._timer.start()
        elif data.hasText() and data.text():
            self._clipboard.setMimeData(hidden(data.text()))  # comes back here marked as ours

    def _is_from_here(self, data: QMimeData | None) -> bool:
        """Tell whether a window of ours has filled it; a slow one may not have answered at all."""
        return data is not None and (data.hasFormat(OURS) or self._clipboard.ownsClipboard())


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()
