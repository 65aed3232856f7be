"""The ways to a backup: from the desk, from unlocking, and where not even that is possible."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from fm_desktop.paths import DataFolder
from fm_desktop.preferences import Preferences
from fm_desktop.ui import entering
from fm_desktop.ui.backups.restore_wizard import RestoreWizard
from fm_desktop.ui.error_box import error_box, show_error
from fm_desktop.ui.idle import IdleWatch
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.privacy.kept_back import KeptBack
from fm_desktop.ui.waiting import WaitingWindow
from fm_desktop.ui.work import Work

_open: set[QDialog] = set()
NO_DOOR = 4
"""What the program ends with where the data cannot be opened."""


class Program(Protocol):
    """What the program has that leads to the desk and away from it."""

    work: Work
    folder: Path
    preferences: Preferences
    window: MainWindow | None
    idle: IdleWatch
    locked: KeptBack

    def stand_before(self, window: QWidget | None) -> None:
        """Show what stands before the desk."""

    def unlock(self, since: str) -> None:
        """Ask for the password, with some words."""


class WayBack:
    """Leads through putting a backup back, whatever is open."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._is_answered = False

    def tell_shut(self, error: BaseException) -> None:
        """Say why nobody can be asked for a password; put a backup back, or end."""
        box = error_box(None, error)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.setEscapeButton(QMessageBox.StandardButton.Ok)
        words = QCoreApplication.translate("way_back", "Put a backup back …")
        restore = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        restore.setObjectName("restore_backup")
        box.buttonClicked.connect(lambda pressed: self._answered(pressed is restore))
        box.finished.connect(lambda _result: self._answered(False))
        _hold(box)
        box.open()

    def _answered(self, wanted: bool) -> None:
        """Put a backup back where that is wanted; where not, nothing is left to do."""
        if self._is_answered:
            return
        self._is_answered = True
        if wanted:
            self.guide(None).rejected.connect(partial(QApplication.exit, NO_DOOR))
        else:
            QApplication.exit(NO_DOOR)

    def lead(self, parent: QWidget, who: tuple[str, ...]) -> None:
        """Put a backup back or, for somebody with a password, show what can still be read."""
        if not who:
            self.guide(parent)
            return
        from fm_desktop.casework.salvage import Salvage  # inside, as the next: hardly ever needed
        from fm_desktop.ui.backups.salvage_dialog import SalvageDialog, Wanted

        program = self._program
        seconds = program.preferences.lock_minutes * 60
        place = DataFolder(program.folder)
        salvage, places = Salvage(place, date.today()), (place.backups, self._second())
        dialog = SalvageDialog(program.work, salvage, Wanted(*who), seconds, parent, places)
        dialog.restore_requested.connect(partial(self.guide, parent))
        _hold(dialog)
        dialog.show()

    def _second(self) -> Path | None:
        second = self._program.preferences.backup_folder
        return Path(second) if second else None

    def guide(self, parent: QWidget | None, chosen: Path | None = None) -> RestoreWizard:
        """Put a backup back where the data do not open any more; one may be chosen already."""
        wizard = RestoreWizard(self._program.folder, self._second(), chosen=chosen, parent=parent)
        wizard.restored.connect(lambda: self._restored())  # a mere method would hold nobody
        _hold(wizard)
        wizard.show()
        return wizard

    def put_back(self) -> None:
        """Leave the desk, and put the backup that lies ready in the place of its data."""
        self._program.stand_before(
            WaitingWindow(QCoreApplication.translate("way_back", "Putting the backup back …"), "")
        )
        self._leave()
        deed = partial(entering.put_back, self._program.folder)
        work = self._program.work
        work.read(work, deed, lambda _kept: self._restored(), self._refused)

    def _restored(self) -> None:
        """Ask for the password of the backup; whatever stood behind a lock was about other data."""
        self._leave()
        self._program.unlock(
            QCoreApplication.translate(
                "way_back", "The backup is in place. Open it with the password of that time."
            )
        )

    def _refused(self, error: BaseException) -> None:
        """Say why, and ask for the password of what is still there."""
        show_error(None, error)
        self._program.unlock("")

    def _leave(self) -> None:
        """Close the desk for good, with every window that belongs to it."""
        window, self._program.window = self._program.window, None
        self._program.idle.wait(0)
        self._program.locked.forget()
        if window is not None:
            window.shut()


def _hold(dialog: QDialog) -> None:
    """Hold a dialog without a parent until it is closed, and has handed its focus on."""
    _open.add(dialog)
    dialog.finished.connect(lambda _result: QTimer.singleShot(0, lambda: _open.discard(dialog)))
