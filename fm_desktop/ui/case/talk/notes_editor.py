"""The notes of a conversation: one or several, each says which kind it is and who will read it."""

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fm_desktop.casework.notes import CONSULTATION, KINDS, NoteData
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, unseen_label

MOST = 4


class Written(NamedTuple):
    """A note as the form holds it; one that was there before has its row."""

    data: NoteData
    row: NoteRow | None


def kind_name(kind: str) -> str:
    """Return what a kind of note is called."""
    return {
        "consultation": QCoreApplication.translate("notes", "Consultation note"),
        "standing": QCoreApplication.translate("notes", "Standing note"),
    }.get(kind, kind)


def readers(in_case: bool) -> str:
    """Return who will read a note, and whether it goes to VerBIS."""
    who = QCoreApplication.translate("notes", "Read by: you, deputy, placement officer, team lead.")
    goes = QCoreApplication.translate("notes", "Is carried over to VerBIS.")
    return f"{who} {goes}" if in_case else who


class NoteText(QPlainTextEdit):
    """Shows at least so many lines, and more where there is room."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self) -> QSize:
        """Return the height of the lines."""
        return QSize(256, self.fontMetrics().lineSpacing() * self._lines + 20)


class NoteBox(QWidget):
    """One note: its kind, who reads it, its text."""

    edited = Signal()
    """Kind or text are others now."""

    def __init__(self, number: int, in_case: bool, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: NoteRow | None = None
        self.kind = QComboBox()
        self.kind.setObjectName(f"note_{number}_kind")
        self.kind.setAccessibleName(self.tr("Kind of note {number}").format(number=number))
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.text = NoteText(lines)
        self.text.setObjectName(f"note_{number}_text")
        self.text.setAccessibleName(self.tr("Note {number}").format(number=number))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.sizeHint().height())
        self.error = InlineError(self.text)
        self._lay_out(readers(in_case))
        unseen_label(self.kind.accessibleName(), self.kind)
        self.kind.currentIndexChanged.connect(lambda _index: self.edited.emit())
        self.text.textChanged.connect(self.edited)

    def _lay_out(self, who: str) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.kind)
        above.addStretch()
        reading = QHBoxLayout()
        reading.setSpacing(8)
        reading.addWidget(IconMark("users-round"))
        reading.addWidget(label(who, size="small", muted=True, wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        column.addLayout(reading)
        column.addWidget(self.text, 1)
        column.addWidget(self.error)

    def data(self) -> NoteData:
        """Return the note as it stands in the form."""
        return NoteData(self.text.toPlainText().strip(), self.kind.currentData())

    def write(self, data: NoteData, row: NoteRow | None = None) -> None:
        """Put a note into the form."""
        self.row = row
        self.kind.setCurrentIndex(max(self.kind.findData(data.kind), 0))
        self.text.setPlainText(data.text)


class NotesEditor(QWidget):
    """One note to begin with; others are added beside and below it."""

    edited = Signal()
    """A note was written or added."""

    def __init__(self, in_case: bool, lines: int, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._in_case, self._lines, self._language = in_case, lines, language
        self._narrow = False
        self.boxes: list[NoteBox] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(14)
        self.boxes = [self._new_box()]
        self.more = button("another_note", self.tr("Another note"), self.add_and_go, "link", "plus")
        below = QHBoxLayout()
        below.addWidget(self.more)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        self._arrange()  # before the link, which Tab reaches after the note
        column.addLayout(below)

    def _new_box(self) -> NoteBox:
        box = NoteBox(len(self.boxes) + 1, self._in_case, self._lines)
        box.edited.connect(self.edited)
        return box

    def add(self) -> NoteBox:
        """Offer one more note."""
        before, box = self.boxes[-1], self._new_box()
        self.boxes.append(box)
        self._arrange()
        QWidget.setTabOrder(before.text, box.kind)
        QWidget.setTabOrder(box.kind, box.text)
        QWidget.setTabOrder(box.text, self.more)
        self.more.setVisible(len(self.boxes) < MOST)
        return box

    def add_and_go(self) -> None:
        """Offer one more note of the other kind and put the cursor into it."""
        taken = [box.kind.currentData() for box in self.boxes]
        box = self.add()
        other = next((kind for kind in KINDS if kind not in taken), CONSULTATION)
        box.kind.setCurrentIndex(box.kind.findData(other))
        box.text.setFocus()
        self.edited.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Put the notes below or beside each other."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        across = 1 if self._narrow or len(self.boxes) == 1 else 2
        for number, box in enumerate(self.boxes):
            self._grid.addWidget(box, number // across, number % across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def show_notes(self, rows: list[NoteRow]) -> None:
        """Show notes that are there already."""
        for number, row in enumerate(rows):
            box = self.boxes[number] if number < len(self.boxes) else self.add()
            box.write(NoteData(row.text, row.kind), row)

    def written(self) -> list[Written]:
        """Return what is written, and what was there before, empty or not."""
        found = [Written(box.data(), box.row) for box in self.boxes]
        return [each for each in found if each.data.text or each.row is not None]

    def is_right(self) -> bool:
        """Tell whether no note lost its text, and say it at the note."""
        for box in self.boxes:
            emptied = box.row is not None and not box.data().text
            box.error.say(sentence("note_without_text", self._language) if emptied else "")
        faulty = next((box for box in self.boxes if box.error.text()), None)
        if faulty is not None:
            faulty.text.setFocus()
        return faulty is None

    def setFocus(self, *reason: Any) -> None:
        """Put the cursor into the first note."""
        self.boxes[0].text.setFocus()

    def draft_value(self) -> list[dict[str, str]]:
        """Return what is written, to be kept as a draft."""
        return [
            {
                "kind": box.kind.currentData(),
                "text": box.text.toPlainText(),
                "row": box.row.id.hex() if box.row else "",
            }
            for box in self.boxes
        ]

    def set_draft_value(self, value: list[dict[str, str]]) -> None:
        """Write a draft into the form again."""
        while len(self.boxes) > max(len(value), 1):
            self._grid.removeWidget(box := self.boxes.pop())
            box.deleteLater()
        for number, each in enumerate(value):
            box = self.boxes[number] if number < len(self.boxes) else self.add()
            box.write(NoteData(each["text"], each["kind"]), box.row)
