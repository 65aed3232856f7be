"""A telephone number that is held back until somebody who has read what stands before it asks for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

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
