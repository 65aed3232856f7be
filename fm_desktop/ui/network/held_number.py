"""A telephone number that is held back until somebody who has read what stands before it asks for it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class HeldNumber(QWidget):
    """A button first; once it was pressed, the number in its place."""

    shown = Signal()
    """Somebody has asked for the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = self._before = ""
        self.ask = button("show_number", self.tr("Show number"), self.reveal, "", "phone")
        self._told = label()
        self._told.setObjectName("partner_number")
        self._told.setTextInteractionFlags(SELECTABLE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.ask)
        row.addWidget(self._told)
        self.hold("")

    def hold(self, number: str, before: str = "") -> None:
        """Hold another number back; `before` is what is to be read first. What was shown stays."""
        if number and (number, before) == (self._number, self._before):
            return
        self._number, self._before = number, before
        self._told.clear()
        self._told.hide()
        self.ask.setAccessibleDescription(before)
        self.ask.setVisible(bool(number))
        self.setVisible(bool(number))

    def text(self) -> str:
        """Return the number as far as it is shown."""
        return self._told.text()

    def reveal(self) -> None:
        """Show the number."""
        if not self._number or self._told.text():
            return
        had_focus = self.ask.hasFocus()
        self._told.setText(self._number)
        self._told.setAccessibleName(self.tr("Telephone: {number}").format(number=self._number))
        self._told.show()
        if had_focus:
            self._told.setFocus()
        self.ask.hide()
        self.shown.emit()


class ShownWhileTyping(QObject):
    """Holds back what a line says as long as nobody goes into it."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleDescription(self.tr("Shows while the cursor is in it."))
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or hold back."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            shown = event.type() == QEvent.Type.FocusIn
            self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        return False
