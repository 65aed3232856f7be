"""A note in full, who reads it, and how it read before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from fm_desktop.storage.queries.notes import NoteRow, Wording
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.talk.notes_editor import kind_name, readers
from fm_desktop.ui.formats import clock, plain_date, weekday_date
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import colour
from fm_desktop.ui.verbis.words import note_state, verbis_words
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label

WIDEST = 720


class NoteReading(QWidget):
    """The text may be marked and copied; the wordings of before stand below it, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(strong=True, wrap=True)
        self._who = label(size="small", muted=True, wrap=True)
        self._verbis = label(size="small", muted=True, wrap=True)
        self.text = QTextBrowser()
        self.text.setObjectName("note_reading")
        self.text.setAccessibleName(self.tr("The note in full"))
        self.text.setMaximumWidth(WIDEST)
        self.text.setTabChangesFocus(True)
        self.text.setOpenLinks(False)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        reading = QHBoxLayout()
        reading.setSpacing(8)
        reading.addWidget(IconMark("users-round"))
        reading.addWidget(self._who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(reading)
        column.addWidget(self._verbis)
        column.addWidget(self.text, 1)

    def show_note(self, note: NoteRow, before: Sequence[Wording], today: date) -> None:
        """Show a note with its earlier wordings."""
        parts = (kind_name(note.kind), weekday_date(note.day, today), short_name(note.author))
        self._title.setText(" · ".join(part for part in parts if part))
        self._who.setText(readers(note.case is not None))
        self._verbis.setText(verbis_words(note_state(note), note.carried_on, today))
        self._verbis.setVisible(note.case is not None)
        self.text.clear()
        cursor = self.text.textCursor()
        _write(cursor, note.text, "text")
        for each in before:
            words = self.tr("Wording until {day} {time}, changed by {name}")
            until = words.format(
                day=plain_date(each.until.date()), time=clock(each.until), name=short_name(each.by)
            )
            _write(cursor, f"\n\n{until}\n", "text", strong=True)
            _write(cursor, each.text, "muted")
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def _write(cursor: QTextCursor, words: str, role: str, strong: bool = False) -> None:
    form = QTextCharFormat()
    form.setFont(font(strong=strong))
    form.setForeground(colour(role))
    cursor.insertText(words, form)
