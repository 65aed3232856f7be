"""What still reads of a damaged file: who is in it and what is lost; saved, or left for a backup."""

from collections.abc import Generator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.casework.backup_list import Listed, newest_intact
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.salvage import Salvage, Salvaged
from fm_desktop.storage.queries.caseload import LineRow
from fm_desktop.storage.salvaging import SavedTable
from fm_desktop.ui.aside import Aside
from fm_desktop.ui.case.everything_words import section_name
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import clock, numeric_date, phase_name
from fm_desktop.ui.idle import IdleWatch
from fm_desktop.ui.long_run import LongRun
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.work import Work


class Wanted(NamedTuple):
    """Who wants to read what is left, as they typed it."""

    login: str
    password: str


class SalvageDialog(QDialog):
    """Nothing can be changed here, and the damaged file stays as it is: a copy is read."""

    restore_requested = Signal(object)
    """A backup is to be put back; carries the newest that is as it was written, where one is known."""

    def __init__(
        self,
        work: Work,
        salvage: Salvage,
        wanted: Wanted,
        idle_seconds: float,
        parent: QWidget | None = None,
        places: tuple[Path | None, Path | None] = (None, None),
    ) -> None:
        super().__init__(parent)
        self._places, self._aside = places, Aside(self)
        self._intact: Path | None = None
        self.finished.connect(self._aside.drop)
        self._work, self._salvage = work, salvage
        self._run: LongRun | None = None
        self.setObjectName("salvage_dialog")
        self.setWindowTitle(self.tr("What can still be read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.state = label(self.tr("Reading what is left …"), wrap=True)
        self.state.setObjectName("salvage_state")
        self.lost = label(wrap=True, muted=True)
        self.lost.setObjectName("salvage_lost")
        labels = (self.tr("Name"), self.tr("Case"), self.tr("State"), self.tr("Case manager"))
        self.table = TextTable("salvaged", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Clients that can be read"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Read so far"))
        self._close = button("close", self.tr("Close"), self.reject, look="quiet")
        self._save = button("salvage_save", self.tr("&Save all …"), self.choose, "", "download")
        self._restore = button(
            "salvage_restore", self.tr("Put a backup back …"), self._ask_for_backup, "primary"
        )
        self._error = InlineError(self._restore)
        self._lay_out()
        for each in (self.table, self.lost, self._save):
            each.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._idle = IdleWatch(app, idle_seconds, self)
            self._idle.idle.connect(self.reject)
        deed = partial(_read, salvage, wanted)
        self._run = work.run_long(self, deed, lambda _tables: None, self._show, self._refused)

    def _lay_out(self) -> None:
        about = self.tr(
            "A copy is read; the damaged file stays as it is, and nothing can be changed here. What is saved "
            "lies unencrypted where you save it: the caseload as a table, and of each client you see in full "
            "everything but restricted notes, as a file for programs."
        )
        row = QHBoxLayout()
        row.addStretch()
        for each in (self._close, self._save, self._restore):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.windowTitle()))
        column.addWidget(self.state)
        column.addWidget(self.lost)
        column.addWidget(self.table, 1)
        column.addWidget(label(about, size="small", muted=True, wrap=True))
        column.addWidget(self._bar)
        column.addWidget(self._error)
        column.addSpacing(4)
        column.addLayout(row)
        self.resize(760, 560)

    def _show(self, found: Salvaged) -> None:
        self._rest()
        self.table.show_rows([_row(line) for line in found.lines])
        self.state.setText(
            self.tr("%n client(s) can be read.", "", len({line.client for line in found.lines}))
        )
        lost = _lost(found.broken)
        words = (
            self.tr("Lost: {what}.").format(what=", ".join(lost)) if lost else self.tr("Nothing seems lost.")
        )
        if found.unsure:
            words += "\n" + self.tr(
                "%n client(s) are left out: cases are lost, and who runs theirs is not sure.",
                "",
                found.unsure,
            )
        self.lost.setText(words)
        if found.backup_of is not None:
            self._name(found.backup_of)
        self._aside.run(partial(newest_intact, *self._places, found.author), self._offer, lambda _error: None)
        for each in (self.table, self.lost, self._save):
            each.show()
        self.table.setFocus()

    def _offer(self, newest: Listed | None) -> None:
        """Name the newest backup of both places that is as it was written; none is named where none is."""
        self._intact = newest.path if newest is not None else None
        if newest is not None and newest.manifest is not None:
            self._name(newest.manifest.made_at)
        else:
            self._restore.setText(self.tr("Put a backup back …"))

    def _name(self, moment: datetime) -> None:
        made = moment.astimezone()
        text = self.tr("Put back the backup of {day}, {time} …")
        self._restore.setText(text.format(day=numeric_date(made.date()), time=clock(made)))

    def choose(self) -> None:
        """Ask for a folder."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for what was saved"))
        if folder:
            self.save(Path(folder))

    def save(self, folder: Path) -> None:
        """Write all that can be read into a folder."""
        self._error.clear()
        self._save.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()
        deed = partial(_saved, self._salvage, folder)
        done = partial(self._told, folder)
        self._run = self._work.run_long(self, deed, self._progress, done, self._refused)

    def _progress(self, progress: tuple[int, int] | None) -> None:
        if progress is not None:
            self._bar.setRange(0, progress[1])
            self._bar.setValue(progress[0])

    def _told(self, folder: Path, count: int) -> None:
        self._rest()
        self._save.setEnabled(True)
        text = self.tr("%n client(s) saved in {folder}.", "", count)
        self.state.setText(text.format(folder=folder.name))

    def _rest(self) -> None:
        self._run = None
        self._bar.hide()

    def _refused(self, error: BaseException) -> None:
        self._rest()
        self._save.setEnabled(True)
        if self.table.isHidden():
            self.state.hide()
        self._error.say(error_text(error))

    def _ask_for_backup(self) -> None:
        self.reject()
        self.restore_requested.emit(self._intact)

    def reject(self) -> None:
        """Close, and remove the copy."""
        if self._run is not None:
            self._run.cancel()
            self._run = None
        self._work.read(self._work, self._salvage.give_up, lambda _nothing: None)
        super().reject()


def _read(salvage: Salvage, wanted: Wanted) -> Generator[int, None, tuple[Changed, Salvaged]]:
    """Yield how far the reading is; return what was read."""
    found = yield from salvage.read(wanted.login, wanted.password)
    return Changed.NOTHING, found


def _saved(salvage: Salvage, folder: Path) -> Generator[tuple[int, int], None, tuple[Changed, int]]:
    """Yield how far the saving is; return how many clients were saved."""
    count = yield from salvage.save(folder)
    return Changed.NOTHING, count


def _row(line: LineRow) -> TextRow:
    texts = (line.name, line.number or "–", phase_name(line.phase), line.manager_name or "–")
    return TextRow(line.entry, texts, ", ".join(texts), line)


def _lost(broken: Sequence[SavedTable]) -> list[str]:
    """Return of each kind of rows how many of how many are lost; what has no name of its own is one kind."""
    kinds: dict[str, SavedTable] = {}
    other = QCoreApplication.translate("salvage", "Other things")
    for each in broken:
        name = section_name(each.table)
        name = other if name == each.table else name
        known = kinds.get(name, SavedTable(name, 0, 0))
        is_open = each.open_end or known.open_end
        kinds[name] = SavedTable(name, known.read + each.read, known.lost + each.lost, is_open)
    return [_words(each) for each in sorted(kinds.values(), key=lambda kind: kind.table == other)]


def _words(kind: SavedTable) -> str:
    number = QLocale().toString
    if kind.open_end:
        words = QCoreApplication.translate("salvage", "{name} (a part; {read} read)")
        return words.format(name=kind.table, read=number(kind.read))
    words = QCoreApplication.translate("salvage", "{name} ({lost} of {all})")
    return words.format(name=kind.table, lost=number(kind.lost), all=number(kind.read + kind.lost))
