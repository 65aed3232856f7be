"""Opens the file with the recovery code and sets a new password."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.ui.door import Door
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.setup.new_password import NewPassword
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.work import Work


class RecoveryPage(QWidget):
    """For whoever forgot the password and kept the code."""

    opened = Signal(object)
    back_requested = Signal()

    def __init__(self, work: Work, door: Door) -> None:
        super().__init__()
        self._work, self._door, self._login = work, door, ""
        self.code = QLineEdit()
        self.code.setObjectName("recovery_code")
        self.error = InlineError(self.code)
        self.password = NewPassword()
        self.open_button = button("recover", self.tr("Open"), self.try_it, look="primary")
        self._lay_out()

    def _lay_out(self) -> None:
        about = self.tr(
            "Type the code you printed or saved when the desk was set up, and choose a new password."
        )
        caption = label(self.tr("Recovery &code"), strong=True)
        caption.setBuddy(self.code)
        self.code.setAccessibleName(self.tr("Recovery code"))
        buttons = QHBoxLayout()
        buttons.addWidget(button("back", self.tr("Back"), self.back_requested.emit))
        buttons.addWidget(self.open_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title(self.tr("Recovery code")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(16)
        for each in (caption, self.code, self.error):
            column.addWidget(each)
        column.addSpacing(12)
        column.addWidget(self.password)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the code; a focus proxy would be spoken instead of it."""
        self.code.setFocus(reason)

    def set_login(self, login: str) -> None:
        """Say whose code it is."""
        self._login = login

    def try_it(self) -> None:
        """Try the code."""
        if not self.password.is_right():
            return
        self.error.clear()
        self.open_button.setEnabled(False)
        deed = partial(self._door.open_with_code, self._login, self.code.text(), self.password.password())
        self._work.read(self, deed, self._opened, self._refused)

    def _opened(self, author: object) -> None:
        self.open_button.setEnabled(True)
        self.opened.emit(author)

    def _refused(self, error: BaseException) -> None:
        self.open_button.setEnabled(True)
        self.error.say(error_text(error))
        self.code.setFocus()
