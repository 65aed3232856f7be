"""Our program from its first line to the painted window for unlocking: when it was painted, how big it is."""

import gc
import sys
import time
from pathlib import Path

from memory import peak

from fm_desktop.ui.features import read_no_sources

read_no_sources()  # as the program does, before anything else

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from fm_desktop.app import Program  # noqa: E402
from fm_desktop.start_options import StartOptions  # noqa: E402

begin, folder = float(sys.argv[1]), Path(sys.argv[2])


class Watch(QObject):
    """Notes when the window is first painted."""

    painted = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.painted and event.type() == QEvent.Type.Paint and watched.objectName() == "unlock_window":
            QTimer.singleShot(0, self.note)
        return False

    def note(self) -> None:
        if not self.painted:
            self.painted = time.monotonic()
            QTimer.singleShot(300, self.tell)

    def tell(self) -> None:
        print(self.painted - begin, self.painted - begin, peak())
        app.quit()


gc.disable()  # as the program does
app = QApplication([])
app.setQuitOnLastWindowClosed(False)
program, watch = Program(app, StartOptions(folder)), Watch()
app.installEventFilter(watch)
QTimer.singleShot(0, program.start)
app.exec()
program.end()
