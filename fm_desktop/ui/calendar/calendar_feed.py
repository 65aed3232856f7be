"""Keeps a calendar file as the caseload is: written again whenever something in it changed."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fm_desktop.casework.changes import Changed
from fm_desktop.preferences import Preferences
from fm_desktop.ui.desk import Desk

PARTS = ("appointments", "due", "names", "places")
"""What a calendar file may tell, in the words of the preferences and of `calendar_file.Wanted`."""
PATIENCE = 2_000
"""Milliseconds: several deeds one after another are written once."""


class CalendarFeed(QObject):
    """Follows one person's calendar as long as their desk is open; a folder that is away is tried again."""

    written = Signal()
    """The file was looked after, or could not be: `looked_after` or `error` tells."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar_feed")
        self._desk = desk
        self.looked_after: datetime | None = None
        self.error: BaseException | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PATIENCE)
        self._soon.timeout.connect(self.write)
        desk.data_changed.connect(self._changed)
        desk.leaving.connect(self._leave)
        self.write()

    def _changed(self, changed: Changed) -> None:
        if changed & Changed.EVERYTHING and self.is_wanted():
            self._soon.start()

    def _leave(self) -> None:
        """Hand in what is waiting before the file is closed."""
        if self._soon.isActive():
            self.write()

    def is_wanted(self) -> bool:
        """Tell whether the file of the person at the desk is wanted at all."""
        chosen = self._desk.preferences
        return bool(chosen.calendar_file) and chosen.calendar_of == self._desk.me.id.hex()

    def write(self) -> None:
        """Bring the file up to date now."""
        self._soon.stop()
        if self.is_wanted():
            desk = self._desk
            deed = partial(_write, desk.preferences, desk.me.id, desk.today(), desk.language)
            desk.work.read(self, deed, self._done, self._refused)

    def _done(self, _news: bool) -> None:
        self.looked_after, self.error = self._desk.now(), None
        self.written.emit()

    def _refused(self, error: BaseException) -> None:
        """Keep why; the next change tries again, and the dialog of the calendar file tells."""
        self.error = error
        self.written.emit()


def told(tells: str) -> dict[str, bool]:
    """Return what a calendar file tells as the fields of `Wanted`."""
    chosen = tells.split(",")
    return {part: part in chosen for part in PARTS}


def _write(chosen: Preferences, person: bytes, today: Any, language: str) -> bool:
    """Write the file; on the database thread."""
    from fm_desktop.casework.exports.calendar_file import Wanted, write_calendar  # inside: peewee comes late

    wanted = Wanted(**told(chosen.calendar_tells))
    return write_calendar(Path(chosen.calendar_file), person, wanted, today=today, language=language)
