"""Ends the program properly when the system or the terminal asks for it."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class EndOnSignal(QObject):
    """Turns SIGINT and SIGTERM into a quit: Python's own handlers wait until Qt lets Python run."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._end)

    def _end(self) -> None:
        self._ours.recv(16)
        self._app.quit()
