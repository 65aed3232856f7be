"""The notes of a conversation: one or several, each says which kind it is and who will read it."""

from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.notes import CONSULTATION, KINDS, NoteData
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.note_box import NoteBox
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.writing.note_kinds import kind_name as kind_name
from fm_desktop.ui.writing.reader_line import ReadersKnown
from fm_desktop.ui.writing.readership import Readership

MOST = 4
RESTRICT = "Alt+I"
"""Goes to the note for few, wherever in the form one is."""


class Written(NamedTuple):
    """A note as the form holds it; one that was there before has its row."""

    data: NoteData
    row: NoteRow | RestrictedNoteRow | None

    @property
    def is_restricted(self) -> bool:
        """Tell whether it is for few."""
        return self.data.kind == RESTRICTED


class NotesEditor(QWidget):
    """One note to begin with; others are added beside and below it."""

    edited = Signal()
    """A note was written or added."""

    def __init__(self, desk: Desk, subject: Subject, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._desk, self._subject, self._lines = desk, subject, lines
        self._narrow = False
        self.readers = ReadersKnown(desk, subject.client, self)
        self.readers.changed.connect(self._know)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(14)
        self.boxes: list[NoteBox] = []
        self.boxes = [self._new_box()]
        self.more = button("another_note", self.tr("Another note"), self.add_and_go, "link", "plus")
        self._add_ways()
        shortcut = QShortcut(QKeySequence(RESTRICT), self)
        shortcut.activated.connect(self.go_to_restricted)

    def _add_ways(self) -> None:
        """Put the ways to further notes below; Tab passes over the one that has a key of its own."""
        words = self.tr("Note FM (individuell)")
        shown = f"{words} ({key_text(RESTRICT)})"
        self.few = button("restricted_note", shown, self.go_to_restricted, "link", "lock")
        self.few.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.few.hide()
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self.more)
        below.addWidget(self.few)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._grid)
        self._arrange()  # before the links, which Tab reaches after the note
        column.addLayout(below)

    def _new_box(self) -> NoteBox:
        number = len(self.boxes) + 1
        box = NoteBox(self._desk, self._subject, number, self._lines, self.readers)
        box.edited.connect(self.edited)
        box.passage_wanted.connect(lambda: self._move_passage(box))
        return box

    def _know(self, known: Readership) -> None:
        for box in self.boxes:
            box.know(known)
        self._offer()

    def _offer(self) -> None:
        """Offer a further note while there is room, one for few while there is none."""
        known = self.readers.now
        room = len(self.boxes) < MOST
        self.more.setVisible(room)
        self.few.setVisible(room and known is not None and known.may_restrict and self._restricted() is None)

    def _restricted(self) -> NoteBox | None:
        return next((box for box in self.boxes if box.kind.is_restricted()), None)

    def add(self) -> NoteBox:
        """Offer one more note."""
        before, box = self.boxes[-1], self._new_box()
        self.boxes.append(box)
        self._arrange()
        QWidget.setTabOrder(before.text, box.kind)
        QWidget.setTabOrder(box.kind, box.text)
        QWidget.setTabOrder(box.text, self.more)
        box.reading.keep_order()
        self._offer()
        return box

    def add_and_go(self) -> None:
        """Offer one more note of the other kind and put the cursor into it."""
        taken = [box.kind.kind() for box in self.boxes]
        box = self.add()
        box.kind.choose(next((kind for kind in KINDS if kind not in taken), CONSULTATION))
        box.text.setFocus()
        self.edited.emit()

    def go_to_restricted(self) -> None:
        """Put the cursor into the note for few; there is one from then on."""
        box = self._made_restricted()
        if box is not None:
            box.text.setFocus()

    def _made_restricted(self) -> NoteBox | None:
        """Return the note for few, made now where nobody has begun one and it may be written."""
        known, box = self.readers.now, self._restricted()
        if box is None and known is not None and known.may_restrict and len(self.boxes) < MOST:
            box = self.add()
            box.kind.choose(RESTRICTED)
            self._offer()
            self.edited.emit()
        return box

    def _move_passage(self, box: NoteBox) -> None:
        """Move what the hint was about into the note for few."""
        few = self._made_restricted()
        if few is not None and (passage := box.hint.take_passage()):
            few.append(passage)
            few.text.setFocus()

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

    def show_notes(self, rows: list[NoteRow | RestrictedNoteRow]) -> None:
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
            box.error.say(sentence("note_without_text", self._desk.language) if emptied else "")
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
                "kind": box.kind.kind(),
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
        self._offer()
