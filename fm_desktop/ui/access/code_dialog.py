"""A code that is shown once: for oneself, for somebody who was admitted, for the office."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.setup.recovery_code_page import RecoveryCodePage
from fm_desktop.ui.widgets.buttons import button

WIDTH = 620


class SetupCodePage(RecoveryCodePage):
    """The code with which somebody else enters for the first time."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.step = self.tr("Set-up code")
        self.heading.setText(self.tr("Set-up code for {name}").format(name=name))
        about = self.tr(
            "Hand it over in person. With it {name} enters for the first time and chooses a password; "
            "from then on it opens nothing."
        )
        self.about.setText(about.format(name=name))
        self.hint.setText(self.tr("The code is shown only now. If it gets lost, admit the person again."))
        self.kept.setText(self.tr("I have noted the code or handed it over"))

    def text(self) -> str:
        """Return what is printed and saved."""
        title = self.tr("Set-up code for case management: {name}").format(name=self._name)
        told = self.tr(
            "Start case management, choose your name, press “I have a set-up code”, and choose a password."
        )
        return f"{title}\n\n{self.code.accessibleName()}\n\n{told}"


class OfficeCodePage(RecoveryCodePage):
    """The code that lets the office in where nobody of the administration can any more."""

    def __init__(self) -> None:
        super().__init__()
        self.heading.setText(self.tr("Recovery code of the office"))
        self.about.setText(
            self.tr(
                "It opens the file to admit people again, and shows no client. Keep it in a safe place of "
                "the office, away from this computer."
            )
        )

    def text(self) -> str:
        """Return what is printed and saved."""
        title = self.tr("Recovery code of the office for case management")
        return f"{title}\n\n{self.code.accessibleName()}"


class CodeDialog(QDialog):
    """Shows a code; closes only when it is said to be kept."""

    def __init__(self, page: RecoveryCodePage, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setObjectName("code_dialog")
        self.setWindowTitle(page.step)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        page.show_code(code)
        self.go_on = button("go_on", self.tr("Done"), self.close, look="primary")
        below = QHBoxLayout()
        below.setContentsMargins(40, 0, 40, 24)
        below.addStretch()
        below.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(below)
        self.setMinimumWidth(WIDTH)
        page.code.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape ask as the button does."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open until the code is kept: it is shown only once."""
        if self.page.is_kept():
            event.accept()
        else:
            event.ignore()
            self.page.kept.setFocus()


def show_setup_code(name: str, code: str, parent: QWidget | None) -> CodeDialog:
    """Show the code with which somebody enters for the first time."""
    dialog = CodeDialog(SetupCodePage(name), code, parent)
    dialog.show()
    return dialog
