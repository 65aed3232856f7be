"""A password: hidden unless asked for, with a word when the caps lock is on."""

import sys

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fm_desktop.ui.icons import icon


class PasswordField(QLineEdit):
    """One line that hides what is typed; an eye at its right shows it."""

    caps_lock = Signal(bool)
    """Whether the caps lock seems to be on, told with each letter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.triggered.connect(lambda _checked=False: self._turn())
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_eye()

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._show_eye()

    def _show_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self._eye.setIcon(icon("eye" if hidden else "eye-off"))
        self._eye.setText(self.tr("Show password") if hidden else self.tr("Hide password"))

    def hide_text(self) -> None:
        """Hide what is typed again."""
        if self.echoMode() != QLineEdit.EchoMode.Password:
            self._turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice a capital letter without shift: the only sign of the caps lock every system gives."""
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask Windows before the first letter; elsewhere nobody can be asked."""
        super().focusInEvent(event)
        if sys.platform == "win32":
            import ctypes  # inside: Windows alone

            self.caps_lock.emit(bool(ctypes.windll.user32.GetKeyState(0x14) & 1))
