"""Writing a note that belongs to no conversation, and wording a note anew."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import NoteData, reword_note, write_note
from fm_desktop.casework.restricted_notes import RestrictedData, correct_restricted, write_restricted
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.note_box import tint
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.writing.block_key import BlockKey
from fm_desktop.ui.writing.hint_line import HintLine
from fm_desktop.ui.writing.note_kinds import OPEN_KINDS, KindBox
from fm_desktop.ui.writing.reader_line import ReaderLine, ReadersKnown
from fm_desktop.ui.writing.readership import Readership


class NoteDialog(DeedDialog):
    """Kind, day and text; says who will read it."""

    errors_at = {"day_in_future": "note_day", "note_without_text": "note_text"}
    width_at_first = 680

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        note: NoteRow | RestrictedNoteRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Write a note") if note is None else self.tr("Word the note anew")
        super().__init__(desk, "note_dialog", heading, self.tr("Record"), subject, parent)
        self._note = note
        self._in_case = (note.case if note else subject.open_case()) is not None
        self._readers = ReadersKnown(desk, subject.client, self)
        self._add_head()
        self._reading = ReaderLine(self._readers.confirm)
        self.fields.add_widget(self._reading)
        judge = needed(desk, "note_without_text", lambda: self._text)
        text = note.text if note else ""
        self._text = self.fields.add_text("note_text", self.tr("Note"), text, judge, lines=10)
        self._reading.stand_before(self._text)
        self._add_help(subject)
        if note is not None:
            about = self.tr("The journal keeps the wording it has now.")
            if self._kind.is_restricted():
                about = self.tr("The wording it has now stays readable to the same few.")
            self.fields.add_widget(label(about, muted=True, wrap=True))
        self._kind.currentIndexChanged.connect(lambda _index: self._follow_kind())
        self._readers.changed.connect(self._know)
        self._follow_kind()
        self._readers.ask()

    def _add_head(self) -> None:
        note, desk = self._note, self.desk
        self.fields.start_row()
        self._kind = KindBox("note_kind", note.kind if note else OPEN_KINDS[0])
        if note is not None:
            self._kind.fix(note.kind == RESTRICTED)
        self.fields.add("note_kind", self.tr("Kind"), self._kind)
        day, check = note.day if note else desk.today(), not_in_future(desk)
        self._day = self.fields.add_date("note_day", self.tr("Day"), day, "past", check, steady=True)
        self.fields.end_row()
        self._day.setEnabled(note is None or note.contact is None)  # else it is that of the conversation

    def _add_help(self, subject: Subject) -> None:
        """Offer text blocks, and hint where an open note may be meant for few."""
        blocks = BlockKey(self.desk, self._text, self._kind.kind, subject.name)
        verb = self.tr("make it FM (individuell)")
        self.hint = HintLine(self.desk, self._text, "note", verb, self._may_hint)
        self.hint.wanted.connect(lambda: self._kind.choose(RESTRICTED))
        self.fields.add_widget(self.hint)
        made = blocks.button("note")
        self.fields.column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def _know(self, known: Readership) -> None:
        """Say who reads it, by name; offer the kind for few where it may be written."""
        if known.may_restrict and self._note is None:
            self._kind.offer_restricted()
        self._follow_kind()

    def _follow_kind(self) -> None:
        self._reading.say(self._kind.kind(), self._in_case, self._readers.now)
        tint(self._text, self._kind.is_restricted())
        self.hint.look()
        self.fit_soon()

    def _may_hint(self) -> bool:
        known = self._readers.now
        return self._note is None and not self._kind.is_restricted() and bool(known and known.may_restrict)

    def focus_first(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def deed(self) -> Callable[[], Changed | tuple[Changed, Id]]:  # type: ignore[override]
        text, day = self._text.toPlainText(), self._day.day()
        assert day is not None
        if self._kind.is_restricted():
            return self._restricted_deed(RestrictedData(text))
        data = NoteData(text, self._kind.kind())
        if self._note is not None:
            return self.by_me(reword_note, self._note.id, data, day, version=self._note.version)
        assert self.subject is not None
        return self.by_me(write_note, self.subject.client, self.subject.open_case(), day, data)

    def _restricted_deed(self, data: RestrictedData) -> Callable[[], tuple[Changed, Id]]:
        day, note = self._day.day(), self._note
        if note is not None:
            own = day if note.contact is None else None
            return self.by_me(correct_restricted, note.id, data, own, version=note.version)
        assert self.subject is not None
        return self.by_me(write_restricted, self.subject.client, self.subject.open_case(), day, data)
