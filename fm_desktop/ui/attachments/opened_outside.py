"""Files another program shows: they lie unencrypted in a private folder, for as long as the desk is open."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fm_desktop.errors import UserError
from fm_desktop.paths import make_private, opened_folder
from fm_desktop.storage.queries.attachments import Opened
from fm_desktop.throw_away import ThrowAwayFolder
from fm_desktop.ui.desk import Desk

READ_ONLY = 0o400


class OpenedOutside(QObject):
    """The private folder of this desk; emptied when it is locked or closed, and after a crash at a start."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("opened_outside")
        self._folder: ThrowAwayFolder | None = None
        desk.leaving.connect(self.empty)

    def write(self, opened: Opened) -> Path:
        """Write a file where only whoever is logged on may read it; nobody may write to it there."""
        if self._folder is None:
            self._folder = ThrowAwayFolder(make_private(opened_folder()))
        part = 1
        while (folder := self._folder.path / str(part)).exists():
            part += 1
        try:
            file = make_private(folder) / opened.name
            file.write_bytes(opened.content)
            file.chmod(READ_ONLY)
        except OSError as error:
            raise UserError("file_not_writable", file=opened.name) from error
        return file

    def show(self, opened: Opened) -> None:
        """Let the system's own program show a file."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.write(opened)))):
            raise UserError("attachment_no_program", name=opened.name)

    def empty(self) -> None:
        """Remove every file that was shown."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None


def opened_outside(desk: Desk) -> OpenedOutside:
    """Return the private folder of a desk, made when it is first needed."""
    found = desk.findChild(OpenedOutside, "opened_outside")
    return found if isinstance(found, OpenedOutside) else OpenedOutside(desk)
