"""A word of a catalogue, completed while typing, or one's own words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordBox(QComboBox):
    """Offers words and completes what begins like one; Delete keeps what was typed as it stands."""

    edited = Signal()
    """Another word is meant."""
    done = Signal()
    """Enter was pressed on a word."""

    def __init__(
        self, name: str, words: str, takes_enter: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._takes_enter = takes_enter
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setEditable(True)
        line = self.lineEdit()
        assert isinstance(line, QLineEdit)  # it is editable
        line.setObjectName(f"{name}_line")
        line.setAccessibleName(words)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(lambda _text: self.edited.emit())

    def setPlaceholderText(self, text: str) -> None:
        """Say in the empty line what belongs there."""
        line = self.lineEdit()
        assert isinstance(line, QLineEdit)  # it is editable
        line.setPlaceholderText(text)

    def offer(self, words: Sequence[tuple[str, str]]) -> None:
        """Offer other words, each with its key; what is written stays."""
        written = self.currentText()
        self.blockSignals(True)
        super().clear()
        for key, word in words:
            self.addItem(word, key)
        self.setCurrentIndex(-1)
        self.setEditText(written)
        self.blockSignals(False)

    def value(self) -> str:
        """Return the key of the word that is written, or the words themselves."""
        text = self.currentText().strip()
        at = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(at)) if text and at >= 0 else text

    def set_value(self, value: str) -> None:
        """Write the word of a key, or one's own words."""
        at = self.findData(value)
        self.setEditText(self.itemText(at) if value and at >= 0 else value)

    def clear(self) -> None:
        """Empty the line; the words on offer stay."""
        self.setCurrentIndex(-1)
        self.clearEditText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the word with Enter where that is wanted, else leave the field with it as any other."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif self._takes_enter and not event.modifiers() and self.currentText().strip():
            self.done.emit()
        else:
            event.ignore()  # the dialog goes on to the next field
