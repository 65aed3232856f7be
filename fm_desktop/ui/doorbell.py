"""A second start of the program rings at the first, whose window comes to the front; no other one opens.

While a window is open, a mark lies in the data folder. Without one nobody is asked, and a start pays nothing.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

PATIENCE = 300
"""Milliseconds a second start waits for an answer: who is too busy to answer gets a second one."""


def ring(folder: Path) -> bool:
    """Ask a window that is open on a data folder to come to the front; tell whether there is one."""
    if not _mark(folder).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket  # inside, as below: 15 ms that most starts need not pay

    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(PATIENCE):
        return False
    answered = socket.waitForReadyRead(PATIENCE)
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Hears a second start; only the same user of the computer can ring."""

    rung = Signal()
    """Somebody has rung, and the window stands in front."""

    def __init__(
        self, folder: Path, front: Callable[[], QWidget | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._folder, self._front = folder, front
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(folder))  # a killed run leaves its own behind
        if self._server.listen(_name(folder)):
            with suppress(OSError):
                _mark(folder).touch()
        else:
            log.warning("A second start will not be heard: %s", self._server.serverError().name)

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"1")
            socket.flush()
            self._come_forward()
            self.rung.emit()

    def _come_forward(self) -> None:
        """Show the window that is asked for, also where it was made small."""
        if (window := self._front()) is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            to_front(window)

    def take_down(self) -> None:
        """Hear nobody any more."""
        if self._server.isListening():
            self._server.close()
            with suppress(OSError):
                _mark(self._folder).unlink(missing_ok=True)


def _mark(folder: Path) -> Path:
    return folder / "fm_desktop.window"


def _name(folder: Path) -> str:
    """Return what the local socket of a data folder is called; it says nothing about where that lies."""
    from hashlib import sha256  # inside: 4 ms that no start without a mark pays

    return f"fm-desktop-{sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"


def to_front(window: QWidget) -> None:
    """Bring a window that is shown before the others, with the keyboard."""
    window.raise_()
    window.activateWindow()
