"""Makes the day's backup by itself, some time after the window has opened and again after midnight.

The backup itself is made on the database thread; the second place, which may be slow, is looked after aside.
"""

import logging
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.ui.aside import Aside
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.long_run import LongRun
from fm_desktop.vault.author import Author

if TYPE_CHECKING:
    from fm_desktop.casework.second_place import Standing

log = logging.getLogger(__name__)

FIRST, AGAIN = 20_000, 3_600_000
"""Milliseconds until it is looked for first, when nobody waits for a list any more, and from then on."""
QUIET = ("backup_disturbed",)
"""What the next hour mends by itself."""


class DayBackup(QObject):
    """Looks now and then whether the day's backup is there; example data in a throw-away folder get none."""

    looked = Signal()
    """It was looked after, or could not be: `error` tells."""
    went_on = Signal(float)
    """How far a backup is, from 0 to 1."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run: LongRun | None = None
        self._aside = Aside(self)
        self._place = desk.preferences.backup_folder
        self.is_busy = False
        self.error: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if desk.author is not None and desk.author.key_file is not None and not desk.is_demo:
            self._timer.start(FIRST)
        desk.leaving.connect(self._leave)
        desk.preferences_changed.connect(self._preferred)

    def first(self) -> Path | None:
        """Return the folder of the backups beside the data; none while nobody sits at the desk."""
        author = self._desk.author
        return (
            None if author is None or author.key_file is None else DataFolder(author.key_file.parent).backups
        )

    def second(self) -> Path | None:
        """Return the second place, if there is one; example data stay where they are thrown away."""
        chosen = self._desk.preferences.backup_folder
        return Path(chosen) if chosen and not self._desk.is_demo else None

    def look(self) -> None:
        """Make the backup if it is due, and bring the newest to the second place if it lacks it."""
        self._timer.setInterval(AGAIN)
        self._begin(wanted=False)

    def back_up_now(self) -> None:
        """Make a backup, whether one is due or not."""
        self._begin(wanted=True)

    def _begin(self, *, wanted: bool) -> None:
        folder = self.first()
        if self.is_busy or folder is None:
            return
        self.is_busy = True
        deed = partial(_made, folder, self._desk.author, wanted)
        self._run = self._desk.work.run_long(
            self, deed, self.went_on.emit, self._done, self._refused, self._ended
        )

    def _done(self, _made: object) -> None:
        self.error = None
        self._bring()

    def _refused(self, error: BaseException) -> None:
        """Say once why there is none; the next hour tries again quietly."""
        is_new, self.error = self.error is None, error
        log.warning("The day's backup could not be made: %s", getattr(error, "key", type(error).__name__))
        if is_new and isinstance(error, UserError) and error.key not in QUIET:
            self._desk.work.failed.emit(self.parent() or self, error)
        self._bring()

    def _bring(self) -> None:
        """See to the second place, and how the backups stand."""
        self._run = None
        folder = self.first()
        if folder is None:
            self._ended()
            return
        deed = partial(_stood, folder, self.second(), self._desk.author)
        self._aside.run(deed, self._seen, self._unseen)

    def _seen(self, standing: "Standing") -> None:
        self._desk.backups = standing
        self._keep_in_mind(standing)
        self._ended()
        self._desk.backups_looked_at.emit()

    def _keep_in_mind(self, standing: "Standing") -> None:
        """Note what was seen in the second place, for when it is away."""
        if standing.second is None:
            return
        noted = f"{self._desk.author.membership.file_id.hex()} {standing.second.isoformat()}"
        if noted != self._desk.preferences.backup_seen:
            self._desk.use_preferences(self._desk.preferences.with_(backup_seen=noted))

    def _unseen(self, error: BaseException) -> None:
        log.warning("The second place could not be looked after: %s", type(error).__name__)
        self._ended()

    def _ended(self) -> None:
        self._run, self.is_busy = None, False
        self.looked.emit()

    def _preferred(self) -> None:
        """Look after another second place at once."""
        before, self._place = self._place, self._desk.preferences.backup_folder
        if before != self._place and not self._desk.is_demo:
            self.look()

    def _leave(self) -> None:
        """Stop before the file is closed; what was begun leaves nothing behind, and is begun anew later."""
        if self._run is not None:
            self._run.cancel()
        elif self.is_busy:
            self._aside.drop()
            self._ended()


def _made(folder: Path, by: Author, wanted: bool) -> Generator[float, None, tuple[Changed, Any]]:
    from fm_desktop.casework.backup_list import shares  # inside, as below: not needed before the first paint
    from fm_desktop.casework.backups import WANTED, back_up_to, make_up

    steps = back_up_to(folder, WANTED, by=by) if wanted else make_up(folder, by=by)
    database = DataFolder(folder.parent).database
    made = yield from shares(steps, 3 * database.stat().st_size)
    return Changed.NOTHING, made


def _stood(folder: Path, second: Path | None, by: Author) -> "Generator[None, None, Standing]":
    from fm_desktop.casework.second_place import stand

    return stand(folder, second, by=by)
