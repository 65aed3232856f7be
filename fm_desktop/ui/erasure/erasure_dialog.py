"""The list of who is proposed for erasure: several at once are erased, one at a time is kept longer."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.erasure import Erased, erase
from fm_desktop.domain.backups import OLDEST
from fm_desktop.domain.deeds import ERASE, may_ever
from fm_desktop.storage.queries.erasure import Proposal, erasure_proposals
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import column_date, numeric_date, phase_name
from fm_desktop.ui.long_run import LongRun
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title

WIDTH, HEIGHT = 900, 600
NAMED = 8
"""So many names stand in the question; of more there is a number."""


class ErasureDialog(QDialog):
    """Del erases whoever is selected, B keeps one longer, O opens; whoever leads no team cannot erase."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run: LongRun | None = None
        self._may_erase = may_ever(desk.me.roles, ERASE)
        self.setObjectName("erasure_dialog")
        self.setWindowTitle(self.tr("Retention and erasure"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Name"), self.tr("Customer number"), self.tr("Case"), self.tr("State"),
                  self.tr("Since"), self.tr("Due since"))  # fmt: skip
        self.table = TextTable("erasure_table", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Proposed for erasure"))
        self.table.activated.connect(lambda _index: self.open())
        self.summary = label(wrap=True)
        self.summary.setObjectName("erasure_summary")
        self._error = InlineError(self.table)
        self._lay_out()
        add_actions(self.table, self._actions())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.resize(WIDTH, HEIGHT)
        desk.data_changed.connect(self._data_changed)
        self._read()

    def _actions(self) -> list[LineAction]:
        found = [
            LineAction("keep_longer", self.tr("Keep longer …"), "B", self.keep, "clock"),
            LineAction("open_client", self.tr("Open"), "O", self.open, "user-round"),
        ]
        if self._may_erase:
            erasing = LineAction("erase_selected", self.tr("Erase …"), "Del", self.ask, "trash-2")
            found = [*found, LineAction(), erasing]
        return found

    def _lay_out(self) -> None:
        about = self.tr(
            "Cases that have been over for the period set in the preferences, and clients only watched about "
            "whom nothing was entered for a year. Nobody is erased unless a team lead says so."
        )
        self._keep = button("erasure_keep", self.tr("Keep longer … (B)"), self.keep, "", "clock")
        self._erase = button("erasure_erase", self.tr("Erase … (Del)"), self.ask, "", "trash-2")
        self._erase.setVisible(self._may_erase)
        self._cancel = button("erasure_cancel", self.tr("Cancel"), self.cancel)
        self._cancel.hide()
        row = QHBoxLayout()
        row.addWidget(self.summary, 1)
        for each in (self._cancel, self._keep, self._erase):
            row.addWidget(each)
        row.addWidget(button("close", self.tr("Close"), self.reject, look="quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Retention and erasure")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(4)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self._error)
        column.addLayout(row)

    def chosen(self) -> list[Proposal]:
        """Return who is selected, in the order of the list."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [index.data(RECORD_ROLE) for index in rows]

    def ask(self) -> None:
        """Ask once more before anybody is erased: it cannot be taken back."""
        chosen = self.chosen()
        if not (chosen and self._may_erase and self._run is None):
            return
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), self._question(chosen), parent=self)
        box.setObjectName("erasure_question")
        box.setInformativeText(self._consequence())
        yes = box.addButton(self.tr("&Erase for good"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(self.tr("Do not erase"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.buttonClicked.connect(lambda pressed: self.erase(chosen) if pressed is yes else None)
        box.open()

    def _question(self, chosen: list[Proposal]) -> str:
        names = [each.name for each in chosen[:NAMED]]
        if more := len(chosen) - len(names):
            names.append(self.tr("and %n more", "", more))
        return self.tr("Erase everything about %n client(s)?", "", len(chosen)) + "\n\n" + "\n".join(names)

    def _consequence(self) -> str:
        words = self.tr(
            "Rows, notes, documents and the content of the journal are gone then; that somebody was erased, "
            "by whom and when, stays. A backup is made before. Backups of this program still hold the data "
            "until {day} at the latest; copies and exports made by hand must be deleted by hand."
        )
        return words.format(day=numeric_date(self._desk.today() + OLDEST))

    def erase(self, chosen: list[Proposal]) -> None:
        """Erase some clients, one after the other."""
        assert self._desk.author is not None
        self._error.clear()
        deed = partial(
            erase, [each.client for each in chosen], by=self._desk.author, today=self._desk.today()
        )
        progress = partial(self._progress, len(chosen))
        self._run = self._desk.work.run_long(self, deed, progress, self._erased, self._refused, self._stopped)
        self._offer()

    def cancel(self) -> None:
        """Stop before the next client; who is erased stays so."""
        if self._run is not None:
            self._run.cancel()

    def _progress(self, total: int, done: int) -> None:
        words = self.tr("{done} of {total} erased …") if done else self.tr("A backup is made …")
        self.summary.setText(words.format(done=done, total=total))

    def _erased(self, made: Erased) -> None:
        self._run = None
        words = self.tr("%n client(s) erased.", "", made.clients)
        if not made.is_swept:
            words += " " + self.tr("The file is written anew when it is opened next.")
        self.summary.setText(words)
        self._offer()

    def _refused(self, error: BaseException) -> None:
        self._run = None
        self.summary.setText("")
        self._error.say(error_text(error))
        self._read()

    def _stopped(self) -> None:
        self._run = None
        self.summary.setText(self.tr("Stopped. Who is still in the list was not erased."))
        self._read()

    def keep(self) -> None:
        """Keep the case, or the watched client, the cursor is on, with a reason."""
        from fm_desktop.ui.case.dialogs.keep_dialog import KeepDialog  # inside: only where one is kept

        found = self.current()
        if found is not None:
            subject = Subject(found.client, found.case, found.name, found.phase)
            KeepDialog(self._desk, subject, self).show()

    def open(self) -> None:
        """Show everything about whom the cursor is on."""
        if (found := self.current()) is not None:
            self._desk.open_case(found.client, found.case)

    def current(self) -> Proposal | None:
        """Return whom the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, Proposal) else None

    def _data_changed(self, changed: Changed) -> None:
        if changed & (Changed.CLIENTS | Changed.CASES) and self._run is None:
            self._read()

    def _read(self) -> None:
        self._desk.work.read(self, partial(erasure_proposals, self._desk.today()), self._show)

    def _show(self, found: list[Proposal]) -> None:
        self.table.show_rows([_row(each) for each in found])
        self.table.setVisible(bool(found))
        if not self.summary.text() or found:
            count = self.tr("%n client(s) proposed", "", len(found))
            self.summary.setText(count if found else self.tr("Nobody is proposed for erasure."))
        self._offer()

    def _offer(self) -> None:
        """Switch on what can be done with what is selected."""
        chosen, runs = self.chosen(), self._run is not None
        self._erase.setEnabled(bool(chosen) and not runs)
        self._keep.setEnabled(len(chosen) == 1 and chosen[0].case is not None and not runs)
        self._cancel.setVisible(runs)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.table.setFocus()


def _row(found: Proposal) -> TextRow:
    texts = (
        *(found.name, found.customer_number, found.number or "–", phase_name(found.phase)),
        *(column_date(found.since), column_date(found.due)),
    )
    return TextRow(found.client, texts, ", ".join(texts), found)
