"""Changing one's own password, or getting another recovery code; nothing of it is kept as a draft."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.ui.access.code_dialog import CodeDialog
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text, show_error
from fm_desktop.ui.password_field import PasswordField
from fm_desktop.ui.setup.new_password import NewPassword
from fm_desktop.ui.setup.recovery_code_page import RecoveryCodePage
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title

WIDTH = 520
NEW_PASSWORD = "password_"
"""With this begin the keys of what is wrong with a new password."""


class OwnAccessDialog(QDialog):
    """Asks for the present password first; a subclass says what is to happen then."""

    def __init__(self, desk: Desk, name: str, heading: str, about: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName(name)
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.present = PasswordField("present_password")
        self.error = InlineError(self.present)
        self.verb = button("save", verb, self.save, look="primary")
        self.verb.setDefault(True)
        self._verb_words = verb
        self.body = QVBoxLayout()
        self._lay_out(heading, about)

    def _lay_out(self, heading: str, about: str) -> None:
        words = self.tr("&Present password")
        caption = label(words, strong=True)
        caption.setBuddy(self.present)
        self.present.setAccessibleName(words.replace("&", ""))
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(button("cancel", self.tr("Cancel"), self.reject, look="quiet"))
        below.addWidget(self.verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(4)
        column.addWidget(title(heading))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(16)
        for each in (caption, self.present, self.error):
            column.addWidget(each)
        column.addSpacing(12)
        column.addLayout(self.body)
        column.addSpacing(20)
        column.addLayout(below)
        self.setMinimumWidth(WIDTH)

    def deed(self) -> Callable[[], tuple[Changed, Any]]:
        """Return what is to be done; a subclass says what."""
        raise NotImplementedError

    def done_with(self, made: Any) -> None:
        """Close; a subclass may show first what was made."""
        self.accept()

    def is_right(self) -> bool:
        """Tell whether the fields may be taken, and say at each what is wrong."""
        missing = not self.present.text()
        self.error.say(self.tr("Please type the password you unlock with.") if missing else "")
        if missing:
            self.present.setFocus()
        return not missing

    def save(self) -> None:
        """Do the deed, unless something is wrong."""
        if not self.is_right():
            return
        self.verb.setText(self.tr("One moment …"))
        self.desk.work.create(self, self.deed(), self.done_with, self.refused)

    def refused(self, error: BaseException) -> None:
        """Say at the field what was wrong."""
        self.verb.setText(self._verb_words)
        self.error.say(error_text(error))
        self.present.selectAll()
        self.present.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter do the deed, as in every form."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)


class PasswordDialog(OwnAccessDialog):
    """Another password; the recovery code stays as it is."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            "password_dialog",
            self.tr("Change password"),
            self.tr("The file is encrypted anew. Older copies of it still open with the old password."),
            self.tr("Change"),
            parent,
        )
        if desk.preferences.password_kept:
            about = self.tr("The system's keyring forgets the old one; the next start asks for the new one.")
            self.body.addWidget(label(about, muted=True, wrap=True))
            self.body.addSpacing(8)
        self.new = NewPassword()
        self.new.set_known(desk.me.login, desk.me.name)
        self.body.addWidget(self.new)
        self.setTabOrder(self.present, self.new.first)  # it was made after the buttons
        self.setTabOrder(self.new.first, self.new.second)

    def is_right(self) -> bool:
        """Ask for the present password, and for a new one typed twice."""
        return super().is_right() and self.new.is_right()

    def deed(self) -> Callable[[], tuple[Changed, Any]]:
        from fm_desktop.casework.own_keys import change_password  # inside, as below: hardly ever needed

        old, new = self.present.text(), self.new.password()
        change = partial(change_password, old, new, by=self.desk.author, today=self.desk.today())
        forget = partial(_forget_kept, self.desk.author) if self.desk.preferences.password_kept else None

        def deed() -> tuple[Changed, Any]:
            change()
            return Changed.NOTHING, forget is None or forget()

        return deed

    def done_with(self, made: Any) -> None:
        """Close; the keyring has nothing to open with any more."""
        if self.desk.preferences.password_kept:
            self.desk.use_preferences(self.desk.preferences.with_(password_kept=False))
        if not made:
            show_error(self.parentWidget(), UserError("keyring_refused"))
        super().done_with(made)

    def refused(self, error: BaseException) -> None:
        """Say it at the new password where that is what is wrong."""
        if isinstance(error, UserError) and error.key.startswith(NEW_PASSWORD):
            self.verb.setText(self._verb_words)
            self.new.error.say(error_text(error))
            self.new.setFocus()
        else:
            super().refused(error)


class NewCodeDialog(OwnAccessDialog):
    """Another recovery code; the old one opens nothing more."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            "new_code_dialog",
            self.tr("New recovery code"),
            self.tr("The code you have opens nothing any more from then on."),
            self.tr("Make a new code"),
            parent,
        )

    def deed(self) -> Callable[[], tuple[Changed, Any]]:
        from fm_desktop.casework.own_keys import new_recovery_code

        made = partial(new_recovery_code, self.present.text(), by=self.desk.author, today=self.desk.today())
        return lambda: (Changed.NOTHING, made())

    def done_with(self, made: str) -> None:
        """Show the code in place of the question."""
        CodeDialog(RecoveryCodePage(), made, self.parentWidget()).show()
        self.accept()


def _forget_kept(author: Any) -> bool:
    """Have the system's keyring forget the password; on the database thread."""
    from fm_desktop.ui.kept_password import forget_password  # inside: most desks keep none

    return forget_password(author.key_file, author.login)
