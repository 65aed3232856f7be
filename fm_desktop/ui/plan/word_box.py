"""A word of a catalogue, found while typing, or one's own words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget


class WordBox(QComboBox):
    """Offers words; what is typed and is none of them counts as it stands."""

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
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(finder)
        self._finder = finder
        popup = finder.popup()
        assert popup is not None  # the finder makes it when it is asked for
        popup.installEventFilter(self)
        self._popup = popup
        if takes_enter:
            self._line().returnPressed.connect(self._entered)
            finder.activated.connect(lambda _text: QTimer.singleShot(0, self.done.emit))
        self.currentTextChanged.connect(lambda _text: self.edited.emit())

    def setPlaceholderText(self, text: str) -> None:
        """Say in the empty line what belongs there."""
        self._line().setPlaceholderText(text)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Tab leave the field also while the list of words is open."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return super().eventFilter(watched, event)
        if self._popup.currentIndex().isValid():
            self.setEditText(str(self._popup.currentIndex().data()))
        self._popup.hide()
        self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        return True

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None  # it is editable
        return line

    def _entered(self) -> None:
        """Take what is written, or the only word on offer that it is part of."""
        if self._popup.isVisible() and self._popup.currentIndex().isValid():
            return  # the word that is marked is taken by the list itself
        self._popup.hide()
        if self.currentText().strip() and self._finder.completionCount() == 1:
            self.setEditText(self._finder.currentCompletion())
        if self.currentText().strip():
            self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the word with Enter, or leave an empty line with it as any other."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self._takes_enter and not event.modifiers() and self.currentText().strip():
            self._entered()
        elif enter:
            event.ignore()  # the dialog goes on to the next field
        else:
            super().keyPressEvent(event)
