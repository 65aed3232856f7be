"""One note of a conversation: its kind, who reads it, its text; a hint where it may be meant for few."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from fm_desktop.casework.notes import NoteData
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.inline_error import InlineError, repolish
from fm_desktop.ui.widgets.labels import unseen_label
from fm_desktop.ui.writing.block_key import BlockKey
from fm_desktop.ui.writing.hint_line import HintLine
from fm_desktop.ui.writing.note_kinds import KindBox
from fm_desktop.ui.writing.reader_line import ReaderLine, ReadersKnown
from fm_desktop.ui.writing.readership import Readership


class NoteText(QPlainTextEdit):
    """Shows at least so many lines, and more where there is room."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Return the height of the lines."""
        return QSize(256, self.fontMetrics().lineSpacing() * self._lines + 20)


def tint(text: QPlainTextEdit | QTextBrowser, restricted: bool) -> None:
    """Give the field of a restricted note its ground."""
    value = "true" if restricted else "false"
    if text.property("restricted") != value:
        text.setProperty("restricted", value)
        repolish(text)


class NoteBox(QWidget):
    """What is said of a note stands above its text, the hint below."""

    edited = Signal()
    """Kind or text are others now."""
    passage_wanted = Signal()
    """What the hint is about is to be moved into the note for few."""

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        number: int,
        lines: int,
        readers: ReadersKnown,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.row: NoteRow | RestrictedNoteRow | None = None
        self._in_case, self._readers = subject.open_case() is not None, readers
        self.kind = KindBox(f"note_{number}_kind")
        self.kind.setAccessibleName(self.tr("Kind of note {number}").format(number=number))
        self.text = NoteText(lines)
        self.text.setObjectName(f"note_{number}_text")
        self.text.setAccessibleName(self.tr("Note {number}").format(number=number))
        self.text.setMinimumHeight(self.text.sizeHint().height())
        self.error = InlineError(self.text)
        self.reading = ReaderLine(readers.confirm)
        self.reading.stand_before(self.text)
        self.blocks = BlockKey(desk, self.text, self.kind.kind, subject.name)
        move = self.tr("move it there")
        self.hint = HintLine(desk, self.text, f"note_{number}", move, self._may_hint)
        self.hint.wanted.connect(self.passage_wanted)
        self._lay_out()
        unseen_label(self.kind.accessibleName(), self.kind)
        self.kind.currentIndexChanged.connect(lambda _index: self._follow_kind())
        self.text.textChanged.connect(self.edited)
        if readers.now is not None:
            self.know(readers.now)
        else:
            self._say()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.kind)
        above.addStretch()
        above.addWidget(self.blocks.button(self.objectName()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        column.addWidget(self.reading)
        column.addWidget(self.text, 1)
        column.addWidget(self.hint)
        column.addWidget(self.error)

    def know(self, known: Readership) -> None:
        """Say who reads it, by name; offer the kind for few where it may be written."""
        if known.may_restrict and (self.row is None or self.kind.is_restricted()):
            self.kind.offer_restricted()
        self._say()

    def _say(self) -> None:
        self.reading.say(self.kind.kind(), self._in_case, self._readers.now)

    def _follow_kind(self) -> None:
        tint(self.text, self.kind.is_restricted())
        self._say()
        self.hint.look()
        self.edited.emit()

    def _may_hint(self) -> bool:
        known = self._readers.now
        return not self.kind.is_restricted() and known is not None and known.may_restrict

    def data(self) -> NoteData:
        """Return the note as it stands in the form."""
        return NoteData(self.text.toPlainText().strip(), self.kind.kind())

    def write(self, data: NoteData, row: NoteRow | RestrictedNoteRow | None = None) -> None:
        """Put a note into the form."""
        self.row = row
        self.kind.choose(data.kind)
        if row is not None:
            self.kind.fix(isinstance(row, RestrictedNoteRow))
        self.text.setPlainText(data.text)

    def append(self, passage: str) -> None:
        """Write a passage below what stands there."""
        before = self.text.toPlainText().rstrip()
        self.text.selectAll()
        self.text.insertPlainText(f"{before}\n\n{passage}" if before else passage)
