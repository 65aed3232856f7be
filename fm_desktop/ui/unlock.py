"""The small window before the desk: who is there, password or code; nothing personal but the names."""

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.ui.door import Door
from fm_desktop.ui.formats import clock
from fm_desktop.ui.password_page import PasswordPage
from fm_desktop.ui.privacy.kept_back import FREE_OF_NAMES
from fm_desktop.ui.work import Work

if TYPE_CHECKING:
    from fm_desktop.ui.office_entry import OfficePage
    from fm_desktop.ui.recovery import FreshCodePage, RecoveryPage

WIDTH = 432


class UnlockWindow(QWidget):
    """The small window that stands before the desk, at the start and after locking."""

    unlocked = Signal(object)
    """The file is open; carries the person at the desk."""
    password_kept = Signal(object)
    """The system's keyring was asked to keep the password; carries whether it did."""
    closed = Signal()
    """The window was closed with the file still shut."""
    restore_requested = Signal(tuple)
    """The file does not open: a backup is wanted, or with login and password what can still be read."""

    def __init__(
        self,
        work: Work,
        door: Door,
        since: datetime | str | None = None,
        login: str = "",
        open_forms: bool = False,
    ) -> None:
        super().__init__()
        door = door if since is None else door._replace(keeper=None)  # after a lock the password is typed
        self.setObjectName("unlock_window")
        self.setProperty(FREE_OF_NAMES, True)
        self.setWindowTitle(self.tr("Case management"))
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self._pages = QStackedWidget()
        self.page = PasswordPage(work, door, _since(since, open_forms), login)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 32)
        column.addWidget(self._pages)
        self._pages.addWidget(self.page)
        self._work, self._door = work, door
        self._connect()
        self._another = since is not None and not login
        self._done = False

    def _connect(self) -> None:
        self.page.opened.connect(self._opened)
        self.page.password_kept.connect(self.password_kept)
        self.page.restore_requested.connect(self.restore_requested)
        self.page.code_requested.connect(self._ask_for_code)
        self.page.office_requested.connect(lambda: self._turn_to(self.office))

    # The pages are made, and imported, when they are turned to: hardly anybody comes in by them.

    @cached_property
    def recovery(self) -> "RecoveryPage":
        """Where somebody types a recovery code, or the one they were admitted with."""
        from fm_desktop.ui.recovery import RecoveryPage

        page = RecoveryPage(self._work, self._door)
        page.opened.connect(self._show_code)
        page.back_requested.connect(lambda: self._turn_to(self.page))
        return page

    @cached_property
    def office(self) -> "OfficePage":
        """Where the office's own code is typed."""
        from fm_desktop.ui.office_entry import OfficePage

        page = OfficePage(self._work, self._door)
        page.opened.connect(self._opened)
        page.back_requested.connect(lambda: self._turn_to(self.page))
        return page

    @cached_property
    def fresh_code(self) -> "FreshCodePage":
        """Where the code stands that replaces the one just used."""
        from fm_desktop.ui.recovery import FreshCodePage

        page = FreshCodePage()
        page.done.connect(self._opened)
        return page

    def _turn_to(self, page: QWidget) -> None:
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _ask_for_code(self) -> None:
        self.recovery.ask(self.page.caller())
        self._turn_to(self.recovery)

    def _show_code(self, code: str, author: object) -> None:
        self.fresh_code.show_code(code, author)
        self._turn_to(self.fresh_code)

    def _opened(self, author: object) -> None:
        self._done = True
        self.unlocked.emit(author)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the password: the person is most often the right one, unless another one is to come."""
        super().showEvent(event)
        several = self._another and self.page.person.count() > 1
        (self.page.person if several else self.page).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as in every dialog, and go on from the person."""
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focused, QAbstractButton):
            focused.click()
        elif is_enter and focused is self.page.person:
            self.page.go_on()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: Any) -> None:
        """Tell when somebody gives up."""
        super().closeEvent(event)
        if not self._done:
            self.closed.emit()


def _since(moment: datetime | str | None, open_forms: bool) -> str:
    """Return since when the desk is locked and what became of what was typed, or other words."""
    if isinstance(moment, str):
        return moment
    if moment is None:
        return QCoreApplication.translate("PasswordPage", "Your caseload lies encrypted on this computer.")
    text = QCoreApplication.translate("PasswordPage", "Locked since {time}.").format(time=clock(moment))
    kept = QCoreApplication.translate("PasswordPage", "What you were typing is kept.")
    return f"{text} {kept}" if open_forms else text
