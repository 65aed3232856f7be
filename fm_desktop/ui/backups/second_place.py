"""Where a second backup goes: a folder on a stick or a network drive, chosen in the preferences."""

from collections.abc import Generator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.aside import Aside
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import ElidedLabel, label


class SecondPlace(QWidget):
    """Names the folder; a new one is tried before it is taken."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._aside = desk, Aside(self)
        self._folder = desk.preferences.backup_folder
        self.shown = ElidedLabel()
        self.shown.setObjectName("backup_folder")
        self.choose = button("choose_backup_folder", self.tr("Choose a &folder …"), self._ask)
        self.choose.setAccessibleDescription(self.tr("Second place for backups"))
        self.none = button("no_backup_folder", self.tr("No &longer"), self._no_longer)
        self.error = InlineError(self.choose)
        self._about = label(size="small", muted=True, wrap=True)
        self._lay_out()
        self._show(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for each in (self.choose, self.none):
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Second place for backups"), strong=True))
        column.addWidget(self.shown)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addWidget(self.error)

    def folder(self) -> str:
        """Return the folder that is chosen; empty for none."""
        return self._folder

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Second place for backups"), self._folder)
        if chosen:
            self.take(Path(chosen))

    def take(self, folder: Path) -> None:
        """Try a folder, and choose it if it takes backups."""
        self.error.clear()
        self.choose.setEnabled(False)
        data = self._desk.author.key_file.parent
        self._aside.run(partial(_tried, folder, data), partial(self._taken, folder), self._refused)

    def _taken(self, folder: Path, same_drive: bool) -> None:
        self.choose.setEnabled(True)
        self._folder = str(folder)
        self._show(same_drive)

    def _refused(self, error: BaseException) -> None:
        self.choose.setEnabled(True)
        self.error.say(error_text(error))

    def _no_longer(self) -> None:
        self._folder = ""
        self._show(False)
        self.choose.setFocus()

    def _show(self, same_drive: bool) -> None:
        self.shown.set_text(self._folder or self.tr("none"))
        self.none.setVisible(bool(self._folder))
        self._about.setText(
            self.tr("It lies on the drive of the data: that helps against slips, not against a defect.")
            if same_drive
            else self.tr(
                "A stick or network drive. Each backup is copied there, too, as soon as the place is there."
            )
        )


def _tried(folder: Path, data: Path) -> Generator[None, None, bool]:
    """Refuse a folder that is no good; tell whether it lies on the drive of the data."""
    from fm_desktop.casework.second_place import is_same_drive, refuse_as_second  # inside: seldom needed

    yield
    refuse_as_second(folder, data)
    return is_same_drive(folder, data)
