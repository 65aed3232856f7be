"""Opens the file with the recovery code, sets a new password and shows the code that counts from now on."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.errors import UserError
from fm_desktop.ui.door import Caller, Door
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.setup.new_password import NewPassword
from fm_desktop.ui.setup.recovery_code_page import RecoveryCodePage
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.work import Work

WRONG = "wrong_recovery_code"


class RecoveryPage(QWidget):
    """For whoever forgot the password and kept the code, and for whoever enters for the first time."""

    opened = Signal(str, object)
    """Carries the fresh code and who sits at the desk."""
    back_requested = Signal()

    def __init__(self, work: Work, door: Door) -> None:
        super().__init__()
        self._work, self._door, self._caller = work, door, Caller("", "")
        self.code = QLineEdit()
        self.code.setObjectName("recovery_code")
        self.error = InlineError(self.code)
        self.password = NewPassword()
        self.open_button = button("recover", self.tr("Open"), self.try_it, look="primary")
        self._heading, self._about = title(""), label(muted=True, wrap=True)
        self._caption = label(strong=True)
        self._caption.setBuddy(self.code)
        for field in (self.code, self.password.first, self.password.second):
            field.returnPressed.connect(self.try_it)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(button("back", self.tr("Back"), self.back_requested.emit))
        buttons.addWidget(self.open_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addSpacing(16)
        for each in (self._caption, self.code, self.error):
            column.addWidget(each)
        column.addSpacing(12)
        column.addWidget(self.password)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the code; a focus proxy would be spoken instead of it."""
        self.code.setFocus(reason)

    def ask(self, caller: Caller) -> None:
        """Ask for the code of somebody: their own, or the one they were admitted with."""
        if caller != self._caller:
            self.code.clear()
            self.error.clear()
        self._caller = caller
        self.password.set_known(caller.login, caller.name)
        if caller.has_entered:
            self._say(
                self.tr("Recovery code"),
                self.tr("Recovery &code"),
                self.tr("{name}: type the code you have kept, and choose another password."),
            )
        else:
            self._say(
                self.tr("First entry"),
                self.tr("Set-up &code"),
                self.tr("{name}: type the code you have from the administration, and choose a password."),
            )

    def _say(self, heading: str, caption: str, about: str) -> None:
        self._heading.setText(heading)
        self._caption.setText(caption)
        self.code.setAccessibleName(caption.replace("&", ""))
        self._about.setText(about.format(name=self._caller.name))

    def try_it(self) -> None:
        """Try the code."""
        if not self.open_button.isEnabled():
            return
        missing = not self.code.text().strip()
        self.error.say(self.tr("Please type the code first.") if missing else "")
        if missing:
            self.code.setFocus()
        if missing or not self.password.is_right():
            return
        self.open_button.setEnabled(False)
        login, code, password = self._caller.login, self.code.text(), self.password.password()
        deed = partial(self._door.open_with_code, login, code, password)
        self._work.read(self, deed, self._opened, self._refused)

    def _opened(self, result: tuple[str, Any]) -> None:
        self.open_button.setEnabled(True)
        self.opened.emit(*result)

    def _refused(self, error: BaseException) -> None:
        self.open_button.setEnabled(True)
        if isinstance(error, UserError) and error.key == WRONG and not self._caller.has_entered:
            error = UserError("wrong_setup_code", name=self._caller.name)
        about_password = isinstance(error, UserError) and error.key.startswith("password")
        (self.password.error if about_password else self.error).say(error_text(error))
        (self.password.first if about_password else self.code).setFocus()


class FreshCodePage(QWidget):
    """Shows the code that replaces the one just used; one goes on when it is kept."""

    done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._entered: Any = None
        self.page = RecoveryCodePage()
        self.page.column.setContentsMargins(0, 0, 0, 0)  # the window has its own
        self.go_on = button("go_on", self.tr("Continue"), self._go_on, look="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        column.addStretch()
        column.addWidget(self.go_on)

    def show_code(self, code: str, entered: Any) -> None:
        """Show the code, and who goes on with it."""
        self._entered = entered
        self.page.show_code(code)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Begin at the code, which is read aloud there."""
        self.page.code.setFocus(reason)

    def _go_on(self) -> None:
        if self.page.is_kept():
            self.done.emit(self._entered)
