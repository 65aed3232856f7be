"""Reads a report figure by figure on the database thread, so that others are served in between."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal

from fm_desktop.storage.queries.reports import Progress, report
from fm_desktop.storage.queries.reports.courses import Scope
from fm_desktop.ui.desk import Desk


class Reading(QObject):
    """One report on its way at a time; another one, or the word to stop, ends it."""

    progressed = Signal(object)
    """Another step is done; carries `Progress`."""
    ended = Signal(bool)
    """Nothing more comes; carries whether all figures are there."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._run = desk, 0
        self.runs = False
        desk.leaving.connect(self.stop)

    def start(self, scope: Scope, keys: list[str]) -> None:
        """Begin a report; one that was on its way is dropped."""
        self._run += 1
        self.runs = True
        self._go_on(report(scope, keys, self._desk.today()), self._run)

    def stop(self) -> None:
        """Stop where it is; what is ready stays."""
        if self.runs:
            self._run += 1
            self._end(complete=False)

    def _go_on(self, steps: Iterator[Progress], run: int) -> None:
        def failed(error: BaseException) -> None:
            if run == self._run:
                self._end(complete=False)
                self._desk.work.failed.emit(self.parent(), error)

        self._desk.work.read(self, partial(next, steps, None), partial(self._told, steps, run), failed)

    def _told(self, steps: Iterator[Progress], run: int, progress: Progress | None) -> None:
        if run != self._run:
            return
        if progress is None:
            self._end(complete=True)
            return
        self.progressed.emit(progress)
        self._go_on(steps, run)

    def _end(self, *, complete: bool) -> None:
        self.runs = False
        self.ended.emit(complete)
