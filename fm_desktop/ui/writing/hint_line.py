"""A quiet line below an open note: this passage may belong into the restricted one."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from fm_desktop.domain.delicate import Delicate
from fm_desktop.domain.identity import fold
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label

PAUSE = 600
"""Milliseconds without a key before the text is looked at: nobody is interrupted in a word."""


class HintLine(QWidget):
    """Looks at a text while it is written; what it finds is shown, kept nowhere and sent nowhere."""

    wanted = Signal()
    """What was found is to be told to few."""

    def __init__(
        self, desk: Desk, text: QPlainTextEdit, name: str, verb: str, applies: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._desk, self._text, self._applies = desk, text, applies
        self._passed_over: list[str] = []
        self.found: Delicate | None = None
        self._words = label(size="small", muted=True, wrap=True)
        self.move_button = button(f"{name}_move", verb, self.wanted.emit, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("info"))
        row.addWidget(self._words, 1)
        row.addWidget(self.move_button)
        row.addWidget(icon_button(f"{name}_keep", "x", self.tr("It stays here"), self.pass_over))
        self.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        text.textChanged.connect(self._pause.start)

    def look(self) -> None:
        """Look at the text as it stands."""
        from fm_desktop.delicate_words import lexicon  # inside: not needed before somebody has written

        self.found = None
        if self._desk.preferences.hint_restricted and self._applies():
            self.found = lexicon().find(self._text.toPlainText(), self._passed_over)
        if self.found is not None:
            words = self.tr("This may belong into FM (individuell): {topic} (“{word}”)")
            topic = self.found.topic.names[self._desk.language]
            self._words.setText(words.format(topic=topic, word=self.found.word))
        self.setVisible(self.found is not None)

    def pass_over(self) -> None:
        """Hint at this word no more."""
        if self.found is not None:
            self._passed_over.append(fold(self.found.word))
        self._text.setFocus()
        self.look()

    def take_passage(self) -> str:
        """Take the paragraph of what was found out of the text and return it; one key takes it back."""
        block = self._text.document().findBlock(self.found.at) if self.found is not None else QTextBlock()
        if not block.isValid():
            return ""
        passage, cursor = block.text(), QTextCursor(block)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if not cursor.atStart():
            cursor.deletePreviousChar()
        else:
            cursor.deleteChar()
        cursor.endEditBlock()
        self.look()
        return passage
