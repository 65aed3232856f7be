"""A note in full, who reads it, and how it read before."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from fm_desktop.errors import UserError
from fm_desktop.storage.queries.notes import NoteRow, Wording
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.talk.note_box import tint
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import clock, plain_date, weekday_date
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import colour
from fm_desktop.ui.verbis.words import note_state, verbis_words
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import text_width
from fm_desktop.ui.writing.note_kinds import kind_name
from fm_desktop.ui.writing.reader_line import ReaderLine
from fm_desktop.ui.writing.readership import Readership

WIDEST = 720
ITEM, DOT = "- ", "•  "


class NoteReading(QWidget):
    """The text may be marked and copied; the wordings of before stand below it, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(strong=True, wrap=True)
        self._reading = ReaderLine()
        self._who = self._reading.words
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
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._reading)
        column.addWidget(self._verbis)
        column.addWidget(self.text, 1)

    def show_note(
        self,
        note: NoteRow | RestrictedNoteRow,
        before: Sequence[Wording],
        today: date,
        readers: Readership | None = None,
    ) -> None:
        """Show a note with its earlier wordings."""
        parts = (kind_name(note.kind), weekday_date(note.day, today), short_name(note.author))
        self._title.setText(" · ".join(part for part in parts if part))
        self._reading.say(note.kind, note.case is not None, readers)
        tint(self.text, note.kind == RESTRICTED)
        self._verbis.setText(verbis_words(note_state(note), note.carried_on, today))
        self._verbis.setVisible(note.case is not None)
        self.text.clear()
        cursor = self.text.textCursor()
        _write(cursor, said_in(note), "text")
        for each in before:
            words = self.tr("Wording until {day} {time}, changed by {name}")
            until = words.format(
                day=plain_date(each.until.date()), time=clock(each.until), name=short_name(each.by)
            )
            _write(cursor, f"\n\n{until}\n", "text", strong=True)
            _write(cursor, each.text, "muted")
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def said_in(note: NoteRow | RestrictedNoteRow) -> str:
    """Return what a note says, or why it does not open."""
    fault = note.fault if isinstance(note, RestrictedNoteRow) else ""
    return error_text(UserError(fault)) if fault else note.text


def _write(cursor: QTextCursor, words: str, role: str, strong: bool = False) -> None:
    """Write a text; lines that begin with a hyphen stand as a list."""
    form = QTextCharFormat()
    form.setFont(font(strong=strong))
    form.setForeground(colour(role))
    for number, line in enumerate(words.split("\n")):
        is_item = line.lstrip().startswith(ITEM)
        if number:
            cursor.insertBlock(_block(is_item))
        elif is_item:
            cursor.setBlockFormat(_block(is_item))
        cursor.insertText(DOT + line.lstrip()[len(ITEM) :] if is_item else line, form)


def _block(is_item: bool) -> QTextBlockFormat:
    """Return how a line stands: an item of a list hangs behind its dot."""
    made = QTextBlockFormat()
    if is_item:
        indent = text_width(DOT, font())
        made.setLeftMargin(indent)
        made.setTextIndent(-indent)
    return made
