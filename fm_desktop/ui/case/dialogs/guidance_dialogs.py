"""Short forms for what guided dialogs record: noted in between, added later, or put right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.clarifications import note_clarification
from fm_desktop.casework.entries import EntryRecord, correct_entry
from fm_desktop.casework.takeover_notes import note_takeover
from fm_desktop.storage.queries.guidance import Guidance, guidance_of
from fm_desktop.ui.case.dialogs.clarification_fields import ExplainedFields, FoundFields, clarification_of
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.takeover_fields import TakeoverFields
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.options import Option, Options

WON = {"open": None, "won": True, "lost": False}


class KnowingDialog(DeedDialog):
    """Reads what is known of the case and fills it in; a subclass says where."""

    width_at_first = 680

    def learn(self) -> None:
        """Read what is known; called when the fields are made."""
        assert self.subject is not None
        question = partial(guidance_of, self.subject.client, self.subject.case, self.desk.today())
        self.desk.work.read(self, question, self._know)

    def know(self, known: Guidance) -> None:
        """Fill in what is known."""
        raise NotImplementedError

    def _know(self, known: Guidance | None) -> None:
        if known is not None:
            self.know(known)
            self.fit()


class ClarificationNotesDialog(KnowingDialog):
    """What the clarification phase yields, noted while it lasts."""

    form = "clarification_notes"
    errors_at = {"day_too_early": "advantages_on"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Notes on the clarification phase")
        super().__init__(desk, "clarification_notes_dialog", heading, self.tr("Record"), subject, parent)
        self._version: int | None = None
        self._found, self._explained = FoundFields(self.fields), ExplainedFields(self.fields, desk)
        self.learn()

    def know(self, known: Guidance) -> None:
        if known.clarification is not None:
            self._version = known.clarification.version
            self._found.show_row(known.clarification)
            self._explained.show_row(known.clarification)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        found = clarification_of(self._found, self._explained)
        return self.by_me(note_clarification, self.subject.case, found, version=self._version)


class TakeoverDialog(KnowingDialog):
    """The takeover note, written later or put right."""

    form = "takeover"
    errors_at = {"talk_partner_missing": "takeover_talk_partner"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "takeover_dialog", self.tr("Takeover note"), self.tr("Record"), subject, parent
        )
        self._version: int | None = None
        self._rows = TakeoverFields(self.fields, desk)
        self.learn()

    def know(self, known: Guidance) -> None:
        if known.takeover is not None:
            self._version = known.takeover.version
            self._rows.show_row(known.takeover)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(note_takeover, self.subject.case, self._rows.note(), version=self._version)


class EntryRecordDialog(KnowingDialog):
    """What was noted of the entry consultation; the talk itself is corrected as a talk."""

    form = "entry_record"

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Notes on the entry consultation")
        super().__init__(desk, "entry_record_dialog", heading, self.tr("Record"), subject, parent)
        self._version: int | None = None
        words = self.tr("Prerequisites")
        self._prerequisites = self.fields.add_text("prerequisites", words, lines=2)
        words = self.tr("Procedure, rights and duties were explained")
        self._explained = self.fields.add_tick("procedure_explained", words)
        self._steps = self.fields.add_text("entry_next_steps", self.tr("Next steps agreed"), lines=2)
        self._won = Options(
            "alliance",
            [
                Option("open", self.tr("Still open")),
                Option("won", self.tr("Yes")),
                Option("lost", self.tr("No")),
            ],
        )
        self.fields.add("alliance", self.tr("Won for a working alliance"), self._won)
        words = self.tr("In the client's words")
        self._words = self.fields.add_text("alliance_words", words, lines=2)
        self.learn()

    def know(self, known: Guidance) -> None:
        entry = known.entry
        if entry is None:
            return
        self._version = entry.version
        self._explained.setChecked(entry.procedure_explained)
        self._won.choose(next(key for key, won in WON.items() if won is entry.won))
        for field, said in (
            (self._prerequisites, entry.prerequisites),
            (self._steps, entry.next_steps),
            (self._words, entry.alliance),
        ):
            field.setPlainText(said)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        record = EntryRecord(
            self._prerequisites.toPlainText(),
            self._explained.isChecked(),
            self._steps.toPlainText(),
            WON[self._won.key()],
            self._words.toPlainText(),
        )
        return self.by_me(correct_entry, self.subject.case, record, version=self._version)
