"""A few choices below each other of which exactly one holds, each with a line on what it means."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.labels import label

INDENT = 26


class Option(NamedTuple):
    """One choice: its key, its words, and what it means."""

    key: str
    words: str
    about: str = ""


class Options(QWidget):
    """Radio buttons; one that cannot be chosen now says why instead of what it means."""

    chosen = Signal(str)
    """Another one holds; carries its key."""

    def __init__(self, name: str, options: list[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._options = {each.key: each for each in options}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._abouts: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for each in options:
            self._add(name, each, column)
        self._buttons[options[0].key].setChecked(True)

    def _add(self, name: str, option: Option, column: QVBoxLayout) -> None:
        made = QRadioButton(option.words)
        made.setObjectName(f"{name}_{option.key}")
        made.setFont(font(strong=True))
        made.setAccessibleDescription(option.about)
        made.toggled.connect(lambda on, key=option.key: self.chosen.emit(key) if on else None)
        about = label(option.about, muted=True, wrap=True)
        about.setContentsMargins(INDENT, 2, 0, 6)
        about.setVisible(bool(option.about))
        self._group.addButton(made)
        self._buttons[option.key], self._abouts[option.key] = made, about
        column.addWidget(made)
        column.addWidget(about)

    def key(self) -> str:
        """Return the key of the one that holds."""
        return next(key for key, made in self._buttons.items() if made.isChecked())

    def words(self) -> str:
        """Return the words of the one that holds."""
        return self._options[self.key()].words

    def choose(self, key: str) -> None:
        """Choose one."""
        self._buttons[key].setChecked(True)

    def forbid(self, key: str, why: str) -> None:
        """Let one not be chosen and say why; an empty reason allows it again."""
        made, about = self._buttons[key], self._abouts[key]
        words = why or self._options[key].about
        about.setText(words)
        about.setVisible(bool(words))
        made.setAccessibleDescription(words)
        made.setEnabled(not why)
        if why and made.isChecked():
            self.choose(next(other for other, each in self._buttons.items() if each.isEnabled()))

    def hide_one(self, key: str) -> None:
        """Take one away that makes no sense here."""
        self._buttons[key].hide()
        self._abouts[key].hide()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the one that holds."""
        self._buttons[self.key()].setFocus(reason)
