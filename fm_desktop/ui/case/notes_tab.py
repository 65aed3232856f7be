"""The tab *Vermerke*: what was written down of a client, whether VerBIS has it, and how it read before."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.casework.restricted_at_hand import notes_to_ask_for, own_notes
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.directive import Due
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.deputies import ReadingRow
from fm_desktop.storage.queries.due import DueLine, due_of_client
from fm_desktop.storage.queries.notes import NoteRow, Wording, earlier_wordings, notes_of
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.note_reading import NoteReading, said_in
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.case.restricted_lines import AskLine, ReadingsLine, read_readings
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.clipboard import copy
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import due_words, weekday_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.verbis.block import note_block
from fm_desktop.ui.verbis.words import carried_words, note_state
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.writing.note_kinds import kind_name
from fm_desktop.ui.writing.readership import Readership, read_readership
from fm_desktop.vault.author import Author

AnyNote = NoteRow | RestrictedNoteRow
SIDE = 24
STATE, TEXT = 3, 4
SHORT = 160


class NotesSeen(NamedTuple):
    """The notes of a client, until when VerBIS must have them, and who reads what."""

    notes: list[AnyNote]
    dues: dict[Id | None, DueLine]
    readers: Readership
    to_ask_for: int
    """How many restricted notes a lead or deputy may read, each reading being written down."""
    readings: list[ReadingRow]
    """Who else has read the restricted ones."""


class NotesTab(ReadingPage):
    """A table of all notes; below it the one the cursor is on, in full and with its earlier wordings."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._wanted: Id | None = None
        self._seen: NotesSeen | None = None
        self.ask_line, self.readings = AskLine(self.read_restricted), ReadingsLine(desk)
        labels = (self.tr("Kind"), self.tr("Day"), self.tr("By"), self.tr("VerBIS"), self.tr("In words"))
        self.table = TextTable("notes_table", TextTableModel(labels, STATE), TEXT, STATE)
        self.table.setAccessibleName(self.tr("Notes"))
        self.reading = NoteReading()
        self._stack = QStackedWidget()
        self._lay_out()
        add_actions(self.table, self._actions())
        self.table.activated.connect(lambda _index: self.reword())
        self.table.selectionModel().currentRowChanged.connect(self._read_one)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(button("new_note", self.tr("Write a note"), self._write, "", "plus"))
        above.addWidget(button("to_verbis", self.tr("VerBIS …"), self._carry_over, "quiet", "upload"))
        above.addStretch()
        self._deeds = [
            button("reword_note", self.tr("Word anew …"), self.reword, "", "pencil"),
            button("copy_note", self.tr("Copy"), self.copy, "", "copy"),
            button("note_carried", self.tr("Is in VerBIS"), self.carry, "", "check"),
        ]
        for each in self._deeds:
            above.addWidget(each)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(8, 16, 0, 0)
        words = self.tr(
            "Nothing is written down yet. Notes come from conversations (G), or are written here."
        )
        inside.addWidget(label(words, muted=True, wrap=True))
        inside.addStretch()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("notes_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.reading)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        self._stack.addWidget(split)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.ask_line)
        column.addWidget(self._stack, 1)
        column.addWidget(self.readings)

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("word_anew", self.tr("Word anew …"), "", self.reword, "pencil"),
            LineAction("copy_text", self.tr("Copy"), "Ctrl+C", self.copy, "copy"),
            LineAction("carried", self.tr("Is in VerBIS"), "V", self.carry, "check"),
            LineAction(
                "copy_carried", self.tr("Copy, and it is in VerBIS"), "K", self.copy_and_carry, "upload"
            ),
        ]

    def show_client(self, client: Id) -> None:
        """Show the notes on a client, at once if the tab is open."""
        self._client = client
        self.look_again()

    def want(self, note: Id) -> None:
        """Choose a note as soon as it is read."""
        self._wanted, self._is_stale = note, True

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            question = partial(read_notes, self._client, self._desk.author, self._desk.today())
            self._desk.work.read(self, question, self._show)

    def read_restricted(self) -> None:
        """Read as a lead or deputy, which is written down, and show it until the page is read anew."""
        if self._client is not None:
            author, today = self._desk.author, self._desk.today()
            deed = partial(read_restricted, self._client, by=author, today=today)
            self._desk.work.create(self.ask_line, deed, partial(self._show_restricted, self._client))

    def _show_restricted(self, client: Id, found: tuple[RestrictedNoteRow, ...]) -> None:
        if self._seen is not None and client == self._client:
            notes = _newest_first([*found, *self._seen.notes])
            self._wanted = found[0].id if found else None
            self._show(self._seen._replace(notes=notes, to_ask_for=0))
            self.table.setFocus()

    def _show(self, seen: NotesSeen) -> None:
        self._seen = seen
        self.ask_line.show_count(seen.to_ask_for)
        self.readings.show_readings(seen.readings)
        with kept_selection(self.table):
            self.table.show_rows([self._row(note, seen.dues.get(note.carry)) for note in seen.notes])
        wanted = next((n for n, note in enumerate(seen.notes) if note.id == self._wanted), -1)
        if wanted >= 0:
            self.table.setCurrentIndex(self.table.rows.index(wanted, 0))
            self._wanted = None
        self._stack.setCurrentIndex(0 if seen.notes else 1)
        self._read_one()

    def _row(self, note: AnyNote, due: DueLine | None) -> TextRow:
        today = self._desk.today()
        state, carried = self._state(note, due)
        text = " ".join(said_in(note).split())
        texts = (kind_name(note.kind), weekday_date(note.day, today), short_name(note.author), carried, text)
        spoken = ", ".join(part for part in (*texts[:4], text[:SHORT]) if part)
        return TextRow(note.id, texts, spoken, note, state, "lock" if note.kind == RESTRICTED else "")

    def _state(self, note: AnyNote, due: DueLine | None) -> tuple[str, str]:
        """Return whether VerBIS has a note, as a state and in words."""
        today = self._desk.today()
        if note.case is None:
            return "none", self.tr("does not belong there")
        words = carried_words(note_state(note), note.carried_on, today)
        if note.carry is None:
            return "done", words
        if due is None:
            return "later", words
        return str(due.state), f"{words}, {due_words(due.effective, today, str(due.state))}"

    def current(self) -> AnyNote | None:
        """Return the note the cursor is on."""
        note = self.table.currentIndex().data(RECORD_ROLE)
        return note if isinstance(note, NoteRow | RestrictedNoteRow) else None

    def _read_one(self, *_indexes: QModelIndex) -> None:
        note = self.current()
        for each in self._deeds:
            each.setEnabled(note is not None)
        self._deeds[0].setEnabled(self._may_reword())
        self._deeds[-1].setEnabled(note is not None and note.carry is not None and self._may_carry())
        if isinstance(note, RestrictedNoteRow):
            self._show_one(note, note.earlier)
        elif note is not None:
            self._show_one(note, ())
            self._desk.work.read(self, partial(earlier_wordings, note), partial(self._know_earlier, note))

    def _know_earlier(self, note: NoteRow, before: list[Wording]) -> None:
        if before and note == self.current():
            self._show_one(note, before)

    def _show_one(self, note: AnyNote, before: Sequence[Wording]) -> None:
        readers = self._seen.readers if self._seen is not None else None
        self.reading.show_note(note, before, self._desk.today(), readers)

    def _may_carry(self) -> bool:
        """Tell whether it may be noted that the note is in VerBIS; a lead only reads restricted ones."""
        return not isinstance(self.current(), RestrictedNoteRow) or self._may_reword()

    def _may_reword(self) -> bool:
        """Tell whether the note the cursor is on may be worded anew; a lead only reads restricted ones."""
        note = self.current()
        if not isinstance(note, RestrictedNoteRow):
            return note is not None
        return not note.fault and self._seen is not None and self._seen.readers.may_restrict

    def _write(self) -> None:
        self.deed_wanted.emit("note", {})

    def _carry_over(self) -> None:
        note = self.current()
        self.deed_wanted.emit("verbis", {"wanted": note.carry} if note is not None else {})

    def reword(self) -> None:
        """Open the note the cursor is on to word it anew."""
        if self._may_reword():
            self.deed_wanted.emit("correct_note", {"note": self.current()})

    def copy(self) -> None:
        """Copy the note as VerBIS gets it."""
        if (note := self.current()) is not None:
            copy(note_block(note))

    def carry(self) -> None:
        """Note that it is in VerBIS."""
        note = self.current()
        if note is not None and note.carry is not None and self._may_carry():
            deed = partial(mark_carried, [note.carry], by=self._desk.author, today=self._desk.today())
            self._desk.work.write(self.table, deed, lambda: None)

    def copy_and_carry(self) -> None:
        """Copy the text and note that it is in VerBIS, for somebody who pastes it there next."""
        self.copy()
        self.carry()


def read_notes(client: Id, by: Author, today: date) -> NotesSeen:
    """Return the notes of a client with until when VerBIS must have them."""
    few = own_notes(client, by=by, today=today)
    dues = {line.row: line for line in due_of_client(client, today) if line.due == Due.D13}
    return NotesSeen(
        _newest_first([*few, *notes_of(client)]),
        dues,
        read_readership(client, by, today),
        notes_to_ask_for(client, by=by),
        read_readings(client, by, today) if few else [],
    )


def _newest_first(notes: Sequence[AnyNote]) -> list[AnyNote]:
    return sorted(notes, key=lambda note: (note.day, note.time or "", note.id), reverse=True)
