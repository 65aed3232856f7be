"""Makes the day's backup by itself, some time after the window has opened and again after midnight."""

import logging
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.long_run import LongRun
from fm_desktop.vault.author import Author

log = logging.getLogger(__name__)

FIRST, AGAIN = 20_000, 3_600_000
"""Milliseconds until it is looked for first, when nobody waits for a list any more, and from then on."""


class DayBackup(QObject):
    """Looks now and then whether the day's backup is there; example data in a throw-away folder get none."""

    looked = Signal()
    """It was looked after, or could not be: `error` tells."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run: LongRun | None = None
        self.error: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if desk.author is not None and desk.author.key_file is not None and not desk.is_demo:
            self._timer.start(FIRST)
        desk.leaving.connect(self._leave)

    def look(self) -> None:
        """Make the backup if it is due."""
        author = self._desk.author
        self._timer.setInterval(AGAIN)
        if self._run is not None or author is None or author.key_file is None:
            return
        folder = DataFolder(author.key_file.parent).backups
        deed = partial(_made, folder, author)
        self._run = self._desk.work.run_long(
            self, deed, lambda _step: None, self._done, self._refused, self._ended
        )

    def _done(self, _made: object) -> None:
        self.error = None
        self._ended()

    def _refused(self, error: BaseException) -> None:
        """Say once why there is none; the next hour tries again quietly."""
        is_new, self.error = self.error is None, error
        log.warning("The day's backup could not be made: %s", getattr(error, "key", type(error).__name__))
        self._ended()
        if is_new and isinstance(error, UserError) and error.key != "backup_disturbed":
            self._desk.work.failed.emit(self.parent() or self, error)

    def _ended(self) -> None:
        self._run = None
        self.looked.emit()

    def _leave(self) -> None:
        """Stop before the file is closed; what was begun leaves nothing behind."""
        self._timer.stop()
        if self._run is not None:
            self._run.cancel()


def _made(folder: Path, by: Author) -> Generator[None, None, tuple[Changed, Any]]:
    from fm_desktop.casework.backups import make_up  # inside: not needed before the first paint

    made = yield from make_up(folder, by=by)
    return Changed.NOTHING, made
