"""Unlocks the desk: person, password, one button; nothing personal before the password but the name."""

from datetime import datetime
from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.errors import UserError
from fm_desktop.ui.door import Door
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import clock
from fm_desktop.ui.password_field import PasswordField
from fm_desktop.ui.privacy.kept_back import FREE_OF_NAMES
from fm_desktop.ui.rail import Logo
from fm_desktop.ui.recovery import FreshCodePage, RecoveryPage
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.work import Work

WIDTH = 432
SECOND = 1000


class UnlockWindow(QWidget):
    """The small window that stands before the desk, at the start and after locking."""

    unlocked = Signal(object)
    """The file is open; carries the person at the desk."""
    closed = Signal()
    """The window was closed with the file still shut."""

    def __init__(
        self, work: Work, door: Door, since: datetime | None = None, login: str = "", open_forms: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("unlock_window")
        self.setProperty(FREE_OF_NAMES, True)
        self.setWindowTitle(self.tr("Case management"))
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self._pages = QStackedWidget()
        self.page = PasswordPage(work, door, _since(since, open_forms), login)
        self.recovery = RecoveryPage(work, door)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 32)
        column.addWidget(self._pages)
        self.fresh_code = FreshCodePage()
        for each in (self.page, self.recovery, self.fresh_code):
            self._pages.addWidget(each)
        self.page.opened.connect(self._opened)
        self.recovery.opened.connect(self._show_code)
        self.fresh_code.done.connect(self._opened)
        self.page.code_requested.connect(self._ask_for_code)
        self.recovery.back_requested.connect(lambda: self._pages.setCurrentWidget(self.page))
        self._done = False

    def _ask_for_code(self) -> None:
        self.recovery.set_login(self.page.login())
        self._pages.setCurrentWidget(self.recovery)
        self.recovery.setFocus()

    def _show_code(self, code: str, author: object) -> None:
        self.fresh_code.show_code(code, author)
        self._pages.setCurrentWidget(self.fresh_code)
        self.fresh_code.setFocus()

    def _opened(self, author: object) -> None:
        self._done = True
        self.unlocked.emit(author)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the password: the person is most often the right one."""
        super().showEvent(event)
        self.page.setFocus()

    def closeEvent(self, event: Any) -> None:
        """Tell when somebody gives up."""
        super().closeEvent(event)
        if not self._done:
            self.closed.emit()


class PasswordPage(QWidget):
    """Person and password."""

    opened = Signal(object)
    code_requested = Signal()

    def __init__(self, work: Work, door: Door, since: str, login: str = "") -> None:
        super().__init__()
        self._work, self._door = work, door
        self._caps = False
        self._seconds = 0
        self.person = QComboBox()
        self.person.setObjectName("person")
        for each, name in door.people:
            self.person.addItem(name or each, each)
        self.person.setCurrentIndex(max(0, self.person.findData(login)))
        self.password = PasswordField("password")
        self.error = InlineError(self.password)
        self.open_button = button("unlock", self.tr("Unlock"), self.try_it, look="primary")
        self.open_button.setDefault(True)
        self._code = button(
            "code", self.tr("Open with the recovery code …"), self.code_requested.emit, "link"
        )
        self._lay_out(since)
        self._countdown = QTimer(self)
        self._countdown.setInterval(SECOND)
        self._countdown.timeout.connect(self._tick)
        self.password.returnPressed.connect(self.try_it)
        self.password.caps_lock.connect(self._caps_changed)
        self.person.currentIndexChanged.connect(lambda _index: self._ask_to_wait())

    def _lay_out(self, since: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Logo(48))
        column.addSpacing(16)
        column.addWidget(title(self.tr("Unlock case management")))
        column.addWidget(label(since, muted=True, wrap=True))
        column.addSpacing(20)
        for words, field in ((self.tr("P&erson"), self.person), (self.tr("&Password"), self.password)):
            caption = label(words, strong=True)
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(12 if field is self.person else 0)
        column.addWidget(self.error)
        if self._door.known_password:
            words = self.tr("Example data: the password is “{password}”.")
            hint = words.format(password=self._door.known_password)
            column.addWidget(label(hint, size="small", muted=True, wrap=True))
        column.addSpacing(20)
        column.addWidget(self.open_button)
        column.addSpacing(12)
        column.addWidget(self._code)
        column.addStretch()
        self._code.setSizePolicy(
            self._code.sizePolicy().Policy.Maximum, self._code.sizePolicy().verticalPolicy()
        )

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the password; a focus proxy would be spoken instead of it."""
        self.password.setFocus(reason)

    def login(self) -> str:
        """Return the login of the chosen person."""
        return str(self.person.currentData())

    def try_it(self) -> None:
        """Try the password."""
        if self._countdown.isActive() or not self.open_button.isEnabled():
            return
        self.error.clear()
        self.open_button.setEnabled(False)
        self.open_button.setText(self.tr("Opening …"))
        deed = partial(self._door.open, self.login(), self.password.text())
        self._work.read(self, deed, self._opened, self._refused)

    def _opened(self, author: object) -> None:
        self.password.clear()
        self.opened.emit(author)

    def _refused(self, error: BaseException) -> None:
        self._ready()
        text = error_text(error)
        if self._caps and isinstance(error, UserError):
            text = f"{text} {self.tr('The caps lock is on.')}"
        self.error.say(text)
        self.password.selectAll()
        self.password.setFocus()
        self._ask_to_wait()

    def _ready(self) -> None:
        self.open_button.setEnabled(True)
        self.open_button.setText(self.tr("Unlock"))

    def _ask_to_wait(self) -> None:
        self._work.read(self, partial(self._door.wait, self.login()), self._wait)

    def _wait(self, seconds: float) -> None:
        """Count down on the button; the file itself refuses as long."""
        self._seconds = ceil(seconds)
        if self._seconds > 0:
            self.open_button.setEnabled(False)
            self._countdown.start()
        self._tick(0)

    def _tick(self, step: int = 1) -> None:
        self._seconds -= step
        if self._seconds > 0:
            self.open_button.setText(self.tr("Unlock in %n second(s)", "", self._seconds))
            return
        self._countdown.stop()
        self._ready()

    def _caps_changed(self, on: bool) -> None:
        self._caps = on
        if on:
            self.error.say(self.tr("The caps lock is on."))
        elif self.error.text() == self.tr("The caps lock is on."):
            self.error.clear()


def _since(moment: datetime | None, open_forms: bool) -> str:
    """Return since when the desk is locked and what became of what was being typed."""
    if moment is None:
        return QCoreApplication.translate("PasswordPage", "Your caseload lies encrypted on this computer.")
    text = QCoreApplication.translate("PasswordPage", "Locked since {time}.").format(time=clock(moment))
    kept = QCoreApplication.translate("PasswordPage", "What you were typing is kept.")
    return f"{text} {kept}" if open_forms else text
