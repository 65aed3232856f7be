"""Writing a note that belongs to no conversation, and wording a note anew."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.notes import KINDS, NoteData, reword_note, write_note
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.notes_editor import kind_name, readers
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label


class NoteDialog(DeedDialog):
    """Kind, day and text; says who will read it."""

    errors_at = {"day_in_future": "note_day", "note_without_text": "note_text"}
    width_at_first = 680

    def __init__(
        self, desk: Desk, subject: Subject, note: NoteRow | None = None, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Write a note") if note is None else self.tr("Word the note anew")
        super().__init__(desk, "note_dialog", heading, self.tr("Record"), subject, parent)
        self._note = note
        self.fields.start_row()
        kinds = [(kind, kind_name(kind)) for kind in KINDS]
        self._kind = self.fields.add_values("note_kind", self.tr("Kind"), kinds, note.kind if note else None)
        day, check = note.day if note else desk.today(), not_in_future(desk)
        self._day = self.fields.add_date("note_day", self.tr("Day"), day, "past", check, steady=True)
        self.fields.end_row()
        self._day.setEnabled(note is None or note.contact is None)  # else it is that of the conversation
        self.fields.add_widget(_reading(readers((note.case if note else subject.open_case()) is not None)))
        judge = needed(desk, "note_without_text", lambda: self._text)
        text = note.text if note else ""
        self._text = self.fields.add_text("note_text", self.tr("Note"), text, judge, lines=10)
        if note is not None:
            about = self.tr("The journal keeps the wording it has now.")
            self.fields.add_widget(label(about, muted=True, wrap=True))

    def focus_first(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def deed(self) -> Callable[[], Changed | tuple[Changed, Id]]:  # type: ignore[override]
        data = NoteData(self._text.toPlainText(), self._kind.currentData())
        day = self._day.day()
        assert day is not None
        if self._note is not None:
            return self.by_me(reword_note, self._note.id, data, day, version=self._note.version)
        assert self.subject is not None
        return self.by_me(write_note, self.subject.client, self.subject.open_case(), day, data)


def _reading(words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconMark("users-round"))
    row.addWidget(label(words, size="small", muted=True, wrap=True), 1)
    return line
