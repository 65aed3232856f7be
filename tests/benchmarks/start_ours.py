"""Our program from its first line to the painted table of cases, with the key at hand instead of a password.

Told are the seconds to the first paint of real rows and to the whole list, and the most memory used by then
and a moment later.
"""

import gc
import resource
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path

from fm_desktop.ui.features import read_no_sources

read_no_sources()  # as the program does, before anything else

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from fm_desktop.app import Program
from fm_desktop.start_options import StartOptions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.entering import Entered
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens

begin, folder, key, person = float(sys.argv[1]), Path(sys.argv[2]), *map(bytes.fromhex, sys.argv[3:5])
view, count = sys.argv[5], int(sys.argv[6])


class Watch(QObject):
    """Looks at the table while it is painted."""

    painted = complete = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.complete:
            QTimer.singleShot(0, self.look)
        return False

    def look(self) -> None:
        model = program.window.pane().table.model()
        if not self.painted and model.line_at(0) is not None:
            self.painted = time.monotonic()
        if not self.complete and model.rowCount() == count:
            self.complete = time.monotonic()
            QTimer.singleShot(300, self.tell)

    def tell(self) -> None:
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(self.painted - begin, self.complete - begin, memory)
        app.quit()


def opened() -> Entered:
    """Open the file as the program does once it has the key."""
    from fm_desktop.casework.opening import open_unlocked
    from fm_desktop.ui import entering
    from fm_desktop.vault.keyring import Unlocked

    unlocked = Unlocked(person, "albrecht", "Miriam Albrecht", folder / "fm_desktop.keys", key, b"", b"")
    return entering._entered(open_unlocked(unlocked, today=date.today()))


def entered(made: Entered) -> None:
    """Open the window as the program does, on the table of cases instead of today."""
    desk = Desk(program.work, made.me, program.preferences, date.today, made.author)
    program.window = window = MainWindow(desk, screens(), case_screen())
    window.show_screen("cases", view=view)
    window.show()
    window.pane().table.viewport().installEventFilter(watch)


gc.disable()  # as the program does
app = QApplication([])
app.setQuitOnLastWindowClosed(False)
program, watch = Program(app, StartOptions(folder)), Watch()
QTimer.singleShot(0, partial(program.work.read, program, opened, entered))
app.exec()
program.end()
