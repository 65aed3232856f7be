"""The backups in both places: made now, verified byte by byte."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fm_desktop.casework.backup_list import Listed, check_backups, list_backups
from fm_desktop.domain.backups import DAYS, MONTHS, WEEKS
from fm_desktop.ui.aside import Aside
from fm_desktop.ui.backups.words import moment_words, reason_words, size_words, went_words
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.day_backup import DayBackup
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import clock
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title

SIZE = QSize(900, 600)
FRAME = QSize(16, 48)
"""About what the system draws around a window."""
WHOLE = 1000


class BackupsDialog(QDialog):
    """P verifies what is selected; the window behind stays usable while a backup is made."""

    def __init__(self, desk: Desk, keeper: DayBackup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keeper, self._aside = desk, keeper, Aside(self)
        self._checked: dict[Path, str] = {}
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Made"), self.tr("Reason"), self.tr("Size"), self.tr("Place"), self.tr("Verified"))
        self.table = TextTable("backups_table", TextTableModel(labels), 4)
        self.table.setAccessibleName(self.tr("Backups"))
        self.places = label(wrap=True)
        self.places.setObjectName("backup_places")
        self.words = label(wrap=True)
        self.words.setObjectName("backup_words")
        self.bar = self._made_bar()
        self.now = button("back_up_now", self.tr("Back up &now"), self.back_up, "primary")
        self.check_button = button("verify_backups", self.tr("Verify (P)"), self.check, "", "check")
        self.restore_button = button("restore", self.tr("Put back … (W)"), self.restore, "", "rotate-ccw")
        self.error = InlineError(self.now)
        self._lay_out()
        actions = [
            LineAction("verify", self.tr("Verify"), "P", self.check, "check"),
            LineAction("put_back", self.tr("Put back …"), "W", self.restore, "rotate-ccw"),
        ]
        add_actions(self.table, actions)
        self._connect()
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.read()

    def _made_bar(self) -> QProgressBar:
        bar = QProgressBar()
        bar.setObjectName("backup_progress")
        bar.setAccessibleName(self.tr("Progress"))
        bar.setTextVisible(False)
        bar.setRange(0, WHOLE)
        bar.setFixedWidth(160)
        bar.hide()
        return bar

    def _lay_out(self) -> None:
        about = self.tr(
            "Made every day by itself, and read back before it counts. Of {days} days, {weeks} weeks and "
            "{months} months the newest is kept."
        ).format(days=DAYS, weeks=WEEKS, months=MONTHS)
        told, below = QHBoxLayout(), QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.bar)
        told.addWidget(self.words, 1)
        below.addStretch()
        below.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        for each in (self.check_button, self.restore_button, self.now):
            below.addWidget(each)
        place = QHBoxLayout()
        place.addWidget(self.places, 1)
        ask = partial(self._desk.show_screen, "preferences")
        place.addWidget(button("to_second_place", self.tr("Second place …"), ask, "link"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Backups")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addLayout(place)
        column.addWidget(self.table, 1)
        column.addWidget(self.error)
        column.addLayout(told)
        column.addLayout(below)

    def _connect(self) -> None:
        self._keeper.went_on.connect(self._went_on)
        self._keeper.looked.connect(self._looked)
        self._desk.leaving.connect(self._aside.drop)
        self.finished.connect(self._aside.drop)

    def read(self) -> None:
        """Read what lies in both places; a drive that hangs holds up nobody."""
        first, author = self._keeper.first(), self._desk.author
        if first is not None:
            deed = partial(list_backups, first, self._keeper.second(), author)
            self._aside.run(deed, self._show, self._failed)
        self._say_places()

    def _say_places(self) -> None:
        first, second, standing = self._keeper.first(), self._keeper.second(), self._desk.backups
        said = [self.tr("Here: {folder}").format(folder=first)]
        if second is None:
            said.append(self.tr("No second place is chosen: theft or a defect would take all of them along."))
        else:
            words = went_words(standing.went if standing is not None else "", str(second))
            said.append(self.tr("Second place: {folder}. {how}").format(folder=second, how=words).strip())
        self.places.setText("\n".join(said))

    def back_up(self) -> None:
        """Make a backup now."""
        self.error.clear()
        self._busy(self.tr("A backup is being made …"))
        self._keeper.back_up_now()

    def _looked(self) -> None:
        """Tell how it went."""
        self._idle(self.tr("Backed up and read back at {time}.").format(time=clock(datetime.now())))
        if self._keeper.error is not None:
            self.words.setText("")
            self.error.say(error_text(self._keeper.error))
        self.read()

    def check(self) -> None:
        """Read what is selected byte by byte."""
        chosen = [row.path for row in self.chosen()]
        if not chosen or not self.check_button.isEnabled():
            return
        self._busy(self.tr("%n backup(s) are being verified …", "", len(chosen)))
        self._aside.run(partial(check_backups, chosen), self._told, self._failed, self._went_on)

    def restore(self) -> None:
        """Put the backup the cursor is on back, guided."""
        from fm_desktop.ui.backups.restore_wizard import RestoreWizard  # inside: hardly ever wanted

        first = self._keeper.first()
        if first is not None and not self._keeper.is_busy:
            at = self.table.currentIndex().data(RECORD_ROLE)
            chosen = at.path if isinstance(at, Listed) else None
            RestoreWizard(first.parent, self._keeper.second(), self._desk, chosen, self.window()).show()

    def _told(self, found: dict[Path, str]) -> None:
        self._checked.update(found)
        bad = sum(bool(key) for key in found.values())
        good = self.tr("%n backup(s) verified: every byte is as it was written.", "", len(found))
        self._idle(self.tr("%n backup(s) are damaged or cannot be read.", "", bad) if bad else good)
        self.read()

    def chosen(self) -> list[Listed]:
        """Return what is selected."""
        found = self.table.selectionModel().selectedRows()
        return [index.data(RECORD_ROLE) for index in sorted(found, key=lambda index: index.row())]

    def _busy(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setValue(0)
        self.bar.show()
        for each in (self.now, self.check_button):
            each.setEnabled(False)

    def _idle(self, words: str) -> None:
        self.words.setText(words)
        self.bar.hide()
        for each in (self.now, self.check_button):
            each.setEnabled(True)

    def _went_on(self, share: float) -> None:
        self.bar.setValue(round(share * WHOLE))

    def _failed(self, error: BaseException) -> None:
        self._idle("")
        self.error.say(error_text(error))

    def _show(self, found: list[Listed]) -> None:
        with kept_selection(self.table):
            self.table.show_rows([self._row(each) for each in found])
        self.check_button.setEnabled(bool(found) and self.bar.isHidden())

    def _row(self, each: Listed) -> TextRow:
        said = each.manifest
        texts = (
            moment_words(said.made_at) if said is not None else each.path.name,
            reason_words(said.reason) if said is not None else "–",
            size_words(each.size),
            self.tr("second place") if each.is_second else self.tr("here"),
            self._verified(each),
        )
        return TextRow(str(each.path).encode(), texts, ", ".join(texts), each)

    def _verified(self, each: Listed) -> str:
        if each.manifest is None or self._checked.get(each.path):
            return self.tr("damaged")
        return self.tr("just now") if each.path in self._checked else self.tr("when it was made")

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.table.setFocus()
