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
        asked = (signal.SIGINT, signal.SIGTERM)
        self._before = {number: signal.signal(number, lambda *_: None) for number in asked}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)

    def stop(self) -> None:
        """Leave the signals to whom they belonged before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _end(self) -> None:
        self._ours.recv(16)
        self._app.quit()
