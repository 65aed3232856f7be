"""The two pages of putting a backup back: which one, and what is newer where."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from fm_desktop.casework.backup_list import Listed
from fm_desktop.casework.putting_back import Comparison
from fm_desktop.storage.backup_file import SUFFIX
from fm_desktop.ui.backups.words import moment_words, reason_words, size_words
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.password_field import PasswordField
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from fm_desktop.ui.backups.restore_wizard import RestoreWizard

MOST_DAYS = 6


class ChoosePage(GuidedPage):
    """The backups of both places, and a file from anywhere else."""

    def __init__(self, wizard: "RestoreWizard") -> None:
        super().__init__("", "")
        self._wizard = wizard
        self.step = self.tr("Choose a backup")
        self.heading.setText(self.tr("Which backup shall be put back?"))
        self.about.setText(self.tr("The newest is most often the right one. Nothing is changed yet."))
        self.about.show()
        labels = (self.tr("Made"), self.tr("Reason"), self.tr("Size"), self.tr("Place"))
        self.table = TextTable("restore_table", TextTableModel(labels), 3)
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.completeChanged.emit())
        self.table.activated.connect(lambda _index: wizard.next())
        row = QHBoxLayout()
        row.addWidget(button("restore_other", self.tr("Another &file …"), self._ask))
        row.addStretch()
        self.column.addWidget(self.table, 1)
        self.column.addLayout(row)

    def show_backups(self, found: Sequence[Listed], chosen: Path | None) -> None:
        """Show what was found, the cursor on what was chosen before."""
        good = [each for each in found if each.manifest is not None]
        self.table.show_rows([self._row(each) for each in good])
        at = next((n for n, each in enumerate(good) if each.path == chosen), 0)
        if good:
            self.table.setCurrentIndex(self.table.rows.index(at, 0))
        self.completeChanged.emit()

    def chosen(self) -> Path | None:
        """Return the backup the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found.path if isinstance(found, Listed) else None

    def isComplete(self) -> bool:
        """Go on with a backup only."""
        return self.chosen() is not None

    def _ask(self) -> None:
        words, kind = self.tr("Another backup"), self.tr("Backups") + f" (*{SUFFIX})"
        name, _ = QFileDialog.getOpenFileName(self, words, "", kind)
        if name:
            self._wizard.take(Path(name))

    def _row(self, each: Listed) -> TextRow:
        assert each.manifest is not None
        place = self.tr("second place") if each.is_second else str(each.path.parent)
        texts = (
            moment_words(each.manifest.made_at),
            reason_words(each.manifest.reason),
            size_words(each.size),
            place,
        )
        return TextRow(str(each.path).encode(), texts, ", ".join(texts), each)


class ComparePage(GuidedPage):
    """Lays the backup beside the data, opens it where that goes, and says what would be lost."""

    def __init__(self, wizard: "RestoreWizard") -> None:
        super().__init__("", "")
        self._wizard = wizard
        self.step = self.tr("Compare and put back")
        self.heading.setText(self.tr("What is newer where?"))
        self.words = label(wrap=True)
        self.words.setObjectName("restore_words")
        self.error = InlineError(self.words)
        self.person = QComboBox()
        self.person.setObjectName("restore_person")
        self.secret = PasswordField("restore_secret")
        self.open_button = button("restore_open", self.tr("&Open to compare"), self._open)
        self.secret.returnPressed.connect(self._open)
        self._lay_out()
        self._found: Comparison | None = None

    def _lay_out(self) -> None:
        self.column.addWidget(self.words)
        self.column.addSpacing(12)
        self.add_field(self.tr("&Person"), self.person)
        hint = self.tr(
            "If you know neither, the backup can be put back all the same: every byte was verified."
        )
        self.add_field(self.tr("Password &of that time, or recovery code"), self.secret, hint)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self.error)
        self.finish()
        for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            each.setProperty("of_way", each not in (self.heading, self.about, self.words, self.error))
        self._offer(False)

    def initializePage(self) -> None:
        """Lay the chosen backup beside the data."""
        self._found = None
        self.error.clear()
        self._offer(False)
        self.words.setText(self.tr("The backup is being verified and laid beside the data …"))
        self._wizard.lay(self._show, self._refused)
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Put back what was laid beside and is whole."""
        return self._found is not None

    def _show(self, found: Comparison) -> None:
        self._found = found
        self.error.clear()
        self.secret.clear()
        people = self._wizard.putting_back.people() if not found.is_opened else []
        if people:
            self.person.clear()
            for login, name in people:
                self.person.addItem(name or login, login)
        self._offer(bool(people))
        self.words.setText("\n".join(self._said(found)))
        self.completeChanged.emit()

    def _offer(self, offered: bool) -> None:
        """Show the way to open the backup by hand, where it did not open by itself."""
        for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if each.property("of_way"):
                each.setVisible(offered)

    def _open(self) -> None:
        if not self.open_button.isEnabled() or not self.secret.text():
            return
        self.open_button.setEnabled(False)
        self._wizard.open_with(
            str(self.person.currentData()), self.secret.text(), self._opened, self._not_opened
        )

    def _opened(self, found: Comparison) -> None:
        self.open_button.setEnabled(True)
        self._show(found)

    def _not_opened(self, error: BaseException) -> None:
        self.open_button.setEnabled(True)
        self.error.say(error_text(error))
        self.secret.selectAll()
        self.secret.setFocus()

    def _refused(self, error: BaseException) -> None:
        self.words.setText(self.tr("This backup cannot be put back. Go back and choose another one."))
        self.error.say(error_text(error))

    def _said(self, found: Comparison) -> list[str]:
        number = QLocale().toString
        said = [
            self.tr("The backup is of {moment} and reaches to entry {entry} of the journal.").format(
                moment=moment_words(found.manifest.made_at), entry=number(found.manifest.entries)
            )
        ]
        if self._wizard.is_new_place:
            said.append(self.tr("There are no data here yet."))
        elif found.here:
            said.append(self.tr("The data here reach to entry {entry}.").format(entry=number(found.here)))
        else:
            said.append(self.tr("Of the data here nothing can be read."))
        if found.is_other_file:
            said.append(self.tr("Mind: it is the backup of other data than those that lie here."))
        said += self._newer(found)
        if found.is_opened:
            said.append(self.tr("It was opened, and every page of it was read."))
        if self._wizard.is_new_place:
            return [*said, "", self.tr("Afterwards the password of that time opens, or the recovery code.")]
        kept = self.tr(
            "What is here now is kept in the data folder under “replaced-…”. Afterwards the password of that "
            "time opens, or the recovery code."
        )
        return [*said, "", kept]

    def _newer(self, found: Comparison) -> list[str]:
        missing = sum(count for _day, count in found.only_here) or max(0, found.here - found.manifest.entries)
        said = []
        if missing:
            said.append(self.tr("Newer here: %n entry(s), which the backup lacks.", "", missing))
            shown = found.only_here[:MOST_DAYS]
            said += [f"    {numeric_date(date.fromisoformat(day))}: {count}" for day, count in shown]
            if len(found.only_here) > MOST_DAYS:
                said.append("    …")
        if found.only_there:
            said.append(self.tr("Newer in the backup: %n entry(s).", "", found.only_there))
        if found.here and not missing and not found.only_there:
            said.append(self.tr("Nothing is newer here: nothing would be lost."))
        return said
