"""What opening cases and dialogs leaves in memory: `python -m tests.endurance.memory`.

The program's window on the demo caseload; each case is opened with its pages, and a dialog over it, which
is closed again. After 1,000 of them the process may hold 20 MB more than after 50. The day's backup is
waited for before: it comes once, at some time, and takes its share once.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from fm_desktop.casework.opening import open_desk
from fm_desktop.demo.build import LOGIN, PASSWORD, build
from fm_desktop.preferences import Preferences
from fm_desktop.storage.queries.caseload import LineFilter, LineRow, Order, line_ids, lines
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.case_pane import CasePane
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens
from fm_desktop.ui.work import Work

TODAY = date(2026, 3, 2)
FIRST, LAST, MOST_MORE = 50, 1000, 20.0
"""After how many openings memory is looked at, and by how many MB it may have grown."""
FORMS = ("contact", "note", "reminder", "appointment", "client", "letter")


class Opener:
    """Sits at the window and opens one case after the other."""

    def __init__(self, folder: Path, *, backup: bool = True) -> None:
        build(folder, TODAY)
        self.work = Work()
        author = self.work.call(lambda: open_desk(folder, LOGIN, PASSWORD, today=TODAY))
        me = Me(author.person_id, author.name, author.roles, author.login)
        self.desk = Desk(self.work, me, Preferences(), lambda: TODAY, author)
        self.window = MainWindow(self.desk, screens(), case_screen())
        self.window.resize(1280, 800)
        self.window.show()
        if backup:
            until(lambda: any((folder / "backups").glob("*.fmbackup")), seconds=120)
        self.lines: list[LineRow] = self.work.call(_all_lines)

    def open(self, times: int) -> Iterator[int]:
        """Open cases and dialogs; yield how many were opened so far."""
        for number in range(times):
            line = self.lines[number % len(self.lines)]
            self.desk.open_case(line.client, line.case)
            pane = next(iter(self.window.findChildren(CasePane)))
            until(lambda pane=pane, line=line: _shows(pane, line))
            pane.tabs.setCurrentIndex(number % pane.tabs.count())
            self._dialog(FORMS[number % len(FORMS)], pane, line)
            yield number + 1

    def _dialog(self, form: str, pane: CasePane, line: LineRow) -> None:
        subject = Subject(line.client, line.case, line.name, line.phase)
        if form == "client":
            dialog: QDialog = open_dialog(form, self.desk, None, pane, row=pane._seen.client)
        else:
            dialog = open_dialog(form, self.desk, subject, pane)
        QApplication.processEvents()
        dialog.reject()
        settle()

    def close(self) -> None:
        """End the window and its thread."""
        self.window.close()
        self.work.close()


def _all_lines() -> list[LineRow]:
    found = lines(line_ids(LineFilter(), Order(), TODAY))
    return [line for line in found if line.shared and line.case is not None]


def _shows(pane: CasePane, line: LineRow) -> bool:
    return pane._seen is not None and pane._seen.head.client == line.client


def until(holds: Callable[[], bool], seconds: float = 20) -> None:
    """Let the window work until something holds."""
    latest = time.monotonic() + seconds
    while time.monotonic() < latest:
        if holds():
            return
        loop = QEventLoop()
        QTimer.singleShot(2, loop.quit)
        loop.exec()
    raise AssertionError("it does not come")


def settle() -> None:
    """Let what is to be deleted be deleted."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def resident() -> float:
    """Return megabytes this process holds just now; where the system does not tell, its most so far."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main(last: int) -> int:
    """Print what is held and how many objects of Qt there are, now and then."""
    app = QApplication.instance() or QApplication([])
    held: dict[int, float] = {}
    print("| opened | memory | widgets |\n|--:|--:|--:|")
    with tempfile.TemporaryDirectory(prefix="fm-memory-") as place:
        opener = Opener(Path(place) / "data")
        for number in opener.open(last):
            if number in (FIRST, last) or number % 250 == 0:
                held[number] = resident()
                print(f"| {number:,} | {held[number]:.1f} MB | {len(app.allWidgets())} |", flush=True)
        opener.close()
    more = held[last] - held[FIRST]
    print(f"{more:+.1f} MB between {FIRST} and {last:,}")
    return more > MOST_MORE


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else LAST))
