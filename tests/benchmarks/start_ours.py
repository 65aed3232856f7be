"""Our program from its first line to the painted table of cases, with the key at hand instead of a password.

Told are the seconds to the first paint of real rows and to the whole list, and the most memory used by then
and a moment later.
"""

import gc
import sys
import time
from datetime import date
from pathlib import Path
from types import SimpleNamespace

from memory import peak

from fm_desktop.ui.features import read_no_sources

read_no_sources()  # as the program does, before anything else

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from fm_desktop.app import Program  # noqa: E402
from fm_desktop.start_options import StartOptions  # noqa: E402
from fm_desktop.ui import entering  # noqa: E402
from fm_desktop.ui.desk import Desk  # noqa: E402
from fm_desktop.ui.entering import Entered  # noqa: E402
from fm_desktop.ui.main_window import MainWindow  # noqa: E402
from fm_desktop.ui.screens import case_screen, screens  # noqa: E402

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
        print(self.painted - begin, self.complete - begin, peak())
        app.quit()


def opened() -> Entered:
    """Open the file as the program does once it has the key."""
    from fm_desktop.casework.opening import open_unlocked
    from fm_desktop.vault import key_file
    from fm_desktop.vault.keyring import Unlocked

    path = folder / "fm_desktop.keys"
    nothing = SimpleNamespace(sealing=b"", signing=b"", access=b"")
    membership = key_file.read(path).membership
    unlocked = Unlocked(person, "albrecht", "Miriam Albrecht", path, key, nothing, membership)
    return entering._entered(open_unlocked(unlocked, today=date.today()))


def entered(made: Entered) -> None:
    """Open the window as the program does, on the table of cases instead of today."""
    desk = Desk(program.work, made.me, program.preferences, date.today, made.author)
    program.window = window = MainWindow(desk, screens(), case_screen())
    window.show_screen("cases", view=view)
    window.show()
    window.pane().table.viewport().installEventFilter(watch)


def go() -> None:
    program.work.read(program, opened, entered)


def typed() -> None:
    """Import what the program imports while a password is being typed, and count from there on."""

    def there(_nothing: object) -> None:
        global begin
        entering.warm_up_desk()
        begin = time.monotonic()
        go()

    program.work.read(program, entering.warm_up, there)


gc.disable()  # as the program does
app = QApplication([])
app.setQuitOnLastWindowClosed(False)
program, watch = Program(app, StartOptions(folder)), Watch()
QTimer.singleShot(0, typed if "typed" in sys.argv else go)
app.exec()
program.end()
