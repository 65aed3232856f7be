"""Putting a backup back, guided: from the desk, or where the data file does not open any more."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget, QWizard

from fm_desktop.casework.backup_list import Listed, list_backups
from fm_desktop.casework.putting_back import PuttingBack
from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.backup_file import look_at
from fm_desktop.ui.aside import Aside
from fm_desktop.ui.backups.restore_pages import ChoosePage, ComparePage
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.guided import Guided
from fm_desktop.ui.privacy.kept_back import FREE_OF_NAMES


class RestoreWizard(Guided):
    """Choose, compare, put back; whoever stops has changed nothing."""

    restored = Signal()
    """The backup lies in the place of the data, which nobody has open."""

    def __init__(
        self,
        folder: Path,
        second: Path | None,
        desk: Desk | None = None,
        chosen: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        heading = self.tr("Put a backup back")
        self.setWindowTitle(heading)
        self.steps.heading.setText(heading)
        self.setObjectName("restore_wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(FREE_OF_NAMES, desk is None)
        self.is_new_place = DataFolder(folder).is_empty
        self._desk, self._chosen, self._found = desk, chosen, list[Listed]()
        author = desk.author if desk is not None else None
        place = DataFolder(folder)
        self._aside, self.putting_back = Aside(self), PuttingBack(place, by=author)
        self.choose_page, self.compare_page = ChoosePage(self), ComparePage(self)
        self.set_pages([self.choose_page, self.compare_page])
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Put back &now"))
        if desk is not None:
            desk.leaving.connect(self.reject)
        self._is_busy = self._is_done = False
        deed = partial(list_backups, place.backups, second, author)
        self._aside.run(deed, self._listed, partial(show_error, self))

    def _listed(self, found: list[Listed]) -> None:
        self._found = found
        self.choose_page.show_backups(found, self._chosen)

    def take(self, path: Path) -> None:
        """Offer a file from anywhere; what is no backup is refused."""
        try:
            listed = Listed(path, path.stat().st_size, look_at(path))
        except (DataFileError, OSError) as error:
            show_error(self, error)
            return
        self._found = [listed, *(each for each in self._found if each.path != path)]
        self.choose_page.show_backups(self._found, path)

    def lay(self, then: Callable[[Any], Any], otherwise: Callable[[BaseException], Any]) -> None:
        """Lay the chosen backup beside the data, and hand over the comparison."""
        path = self.choose_page.chosen()
        if path is not None:
            self._run(partial(self.putting_back.lay, path), then, otherwise)

    def open_with(
        self,
        login: str,
        secret: str,
        then: Callable[[Any], Any],
        otherwise: Callable[[BaseException], Any],
    ) -> None:
        """Open what was laid beside with a password or a recovery code, and compare anew."""
        self._run(partial(self.putting_back.open_with, login, secret), then, otherwise)

    def _run(
        self, deed: Callable[[], Any], then: Callable[[Any], Any], otherwise: Callable[[BaseException], Any]
    ) -> None:
        """Run something that must come to its end before this is closed."""
        self._is_busy = True

        def told(listener: Callable[[Any], Any], result: Any) -> None:
            self._is_busy = False
            listener(result)

        self._aside.run(deed, partial(told, then), partial(told, otherwise))

    def accept(self) -> None:
        """Put the backup back: at an open desk the program does so once it has left the desk."""
        if self._is_busy or not self.compare_page.isComplete():
            return
        if self._desk is None:
            try:
                self.putting_back.put_in_place()
            except DataFileError as error:
                show_error(self, error)
                return
        self._is_done = True
        super().accept()
        if self._desk is None:
            self.restored.emit()
        else:
            self._desk.exchange_requested.emit()

    def reject(self) -> None:
        """Stop; what was laid beside goes."""
        if self._is_done:
            return
        self._is_done = True
        self._aside.drop()
        self.putting_back.give_up()
        super().reject()
