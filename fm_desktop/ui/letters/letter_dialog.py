"""A letter to one client, or to many at once: which, what it lacks, and that it went out."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fm_desktop.casework.exports.noting import write_content
from fm_desktop.casework.letters.sending import LetterData, record_letter
from fm_desktop.casework.letters.templates import Template
from fm_desktop.casework.letters.writing import Draft, file_name
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.attachments import Opened
from fm_desktop.ui.attachments.opened_outside import opened_outside
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.letters.making import (
    Offer,
    Prepared,
    Steps,
    for_printing,
    into_folder,
    offer,
    own_folder,
    prepare,
)
from fm_desktop.ui.letters.own_templates import edit_template
from fm_desktop.ui.letters.words import lack_words, state_words, ways
from fm_desktop.ui.long_run import LongRun
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.room import make_room

WIDTH = 680


class LetterDialog(QDialog):
    """Nothing is stored but that a letter went out; what it says is in the file alone."""

    def __init__(
        self,
        desk: Desk,
        subject: Subject | None = None,
        entries: Sequence[Id] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._several = len(entries) > 1
        self._offer = Offer([], [], 0)
        self._prepared: Prepared | None = None
        self._run: LongRun | None = None
        self.setObjectName("letter_dialog")
        self.setWindowTitle(self.tr("Write letters") if self._several else self.tr("Write a letter"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._make_parts()
        self._lay_out("" if self._several or subject is None else subject.name)
        self._ready(False)
        desk.work.read(self, partial(offer, desk, subject, entries), self._begin, self._refused)
        self.template.setFocus()

    def _make_parts(self) -> None:
        self.fields = Fields(self._desk.today(), self)
        if (around := self.fields.layout()) is not None:
            around.setContentsMargins(0, 0, 0, 0)  # nothing cuts off the ring around a field here
        self.template = self.fields.add_values("letter_template", self.tr("Which letter"), [])
        self.template.currentIndexChanged.connect(self._prepare)
        self.state = label(wrap=True, muted=True)
        self.state.setObjectName("letter_state")
        self.table = TextTable("letters", TextTableModel((self.tr("Name"), self.tr("What it lacks"))), 1)
        self.table.setAccessibleName(self.tr("Letters to be written"))
        self.record = self.fields.add_tick("letter_record", self.tr("Record that it goes &out"), True)
        self.fields.start_row()
        check = not_in_future(self._desk)
        self.day = self.fields.add_date("letter_day", self.tr("On"), self._desk.today(), "past", check)
        self.way = self.fields.add_values("letter_way", self.tr("How"), ways())
        self.fields.end_row()
        self.record.toggled.connect(self.day.setEnabled)
        self.record.toggled.connect(self.way.setEnabled)
        self._edit = button("letter_edit", self.tr("&Edit the template …"), self.edit, "quiet", "pencil")
        self._cancel = button("letter_cancel", self.tr("Close"), self.reject, look="quiet")
        self._save = button("letter_save", self.tr("&Save …"), self.choose, "", "download")
        self._open = button("letter_open", self.tr("&Open and print"), self.print_them, "primary", "printer")
        self._open.setDefault(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Letters written"))
        self._bar.hide()
        self._error = InlineError(self._open)

    def _lay_out(self, name: str) -> None:
        about = self.tr(
            "The letter is opened unencrypted by another program, from a private folder that is emptied "
            "when you lock or close the desk. Saved files are yours to look after. Restricted notes are "
            "never in it."
        )
        row = QHBoxLayout()
        row.addWidget(self._edit)
        row.addStretch()
        for each in (self._cancel, self._save, self._open):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.windowTitle()))
        if name:
            column.addWidget(label(name))
        column.addWidget(self.fields)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        column.addWidget(label(about, size="small", muted=True, wrap=True))
        column.addWidget(self._bar)
        column.addWidget(self._error)
        column.addSpacing(4)
        column.addLayout(row)
        self.table.setVisible(self._several)
        self.setMinimumWidth(WIDTH)

    def _begin(self, found: Offer) -> None:
        self._offer = found
        for each in found.templates:
            words = self.tr("{title} (own)").format(title=each.title) if each.own else each.title
            self.template.addItem(words, each)
        if not found.whom:
            self._error.say(self.tr("You may not write to any of those chosen."))

    def _prepare(self) -> None:
        """Read the chosen template and see what each letter lacks."""
        self._error.clear()
        self._prepared = None
        self._ready(False)
        chosen = self.template.currentData()
        if isinstance(chosen, Template) and self._offer.whom:
            deed = partial(prepare, self._desk, chosen, self._offer.whom)
            self._desk.work.read(self, deed, partial(self._show, chosen), self._refused)

    def _show(self, template: Template, prepared: Prepared) -> None:
        if template != self.template.currentData():
            return  # another one was chosen meanwhile
        self._prepared = prepared
        letters = prepared.letters
        self.table.show_rows([_row(each) for each in letters])
        self.state.setText(self._words(prepared))
        self._ready(bool(prepared.ready))
        make_room(self)

    def _words(self, prepared: Prepared) -> str:
        letters = prepared.letters
        if not self._several:
            return state_words(letters[0].missing, letters[0].empty) if letters else ""
        said = [self.tr("%n letter(s) can be written.", "", len(prepared.ready))]
        if lacking := len(letters) - len(prepared.ready):
            said.append(self.tr("%n cannot yet.", "", lacking))
        if self._offer.left_out:
            said.append(self.tr("%n of those chosen you may not write to.", "", self._offer.left_out))
        return " ".join(said)

    def _ready(self, ready: bool) -> None:
        self._save.setEnabled(ready)
        self._open.setEnabled(ready)

    def edit(self) -> None:
        """Open the template in Word; one that comes along is copied to the office's own first."""
        chosen = self.template.currentData()
        if not isinstance(chosen, Template):
            return
        try:
            edited = edit_template(chosen, own_folder(self._desk))
        except UserError as error:
            self._refused(error)
            return
        words = self.tr("{file} is open in another program. Choose the letter again once it is saved.")
        self.state.setText(words.format(file=edited.name))
        make_room(self)

    def print_them(self) -> None:
        """Write the letters into one file and let the system's own program open it."""
        if self._prepared is not None and self.fields.are_right():
            self._start(for_printing(self._prepared), self._print)

    def _print(self, made: tuple[str, bytes]) -> None:
        name, content = made
        opened_outside(self._desk).show(Opened(name, "office", content))

    def choose(self) -> None:
        """Ask where the letters go: a file for one, a folder for several."""
        if self._prepared is None or not self.fields.are_right():
            return
        if self._several:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the letters"))
            if folder:
                self.save_into(Path(folder))
            return
        ready = self._prepared.ready[0]
        suggested = file_name(self._prepared.read.template.title, ready.number)
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), suggested, "Word (*.docx)")
        if name:
            self.save_as(Path(name))

    def save_as(self, file: Path) -> None:
        """Write one letter to a file."""
        assert self._prepared is not None
        target = file if file.suffix else file.with_suffix(".docx")
        self._start(for_printing(self._prepared), lambda made: write_content(target, made[1]))

    def save_into(self, folder: Path) -> None:
        """Write each letter to a file of its own."""
        assert self._prepared is not None
        self._start(into_folder(self._prepared, folder), lambda _count: None)

    def _start(self, steps: Callable[[], Steps], then: Callable[[Any], object]) -> None:
        self._error.clear()
        self._ready(False)
        self._bar.setRange(0, 0)
        self._bar.setVisible(self._several)
        done = partial(self._made, then)
        self._run = self._desk.work.run_long(self, steps, self._progress, done, self._refused)

    def _progress(self, progress: tuple[int, int] | None) -> None:
        if progress is not None:
            self._bar.setRange(0, progress[1])
            self._bar.setValue(progress[0])

    def _made(self, then: Callable[[Any], object], made: Any) -> None:
        self._run = None
        self._bar.hide()
        try:
            then(made)
        except UserError as error:
            self._refused(error)
            return
        if not self.record.isChecked() or self._prepared is None:
            self.accept()
            return
        day, way = self.day.day() or self._desk.today(), str(self.way.currentData())
        called = self._prepared.read.template.title
        sent = [
            LetterData(each.whom.client, each.whom.case, called, day, way) for each in self._prepared.ready
        ]
        deed = partial(record_letter, sent, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self, deed, self.accept, self._refused)

    def reject(self) -> None:
        """Close; letters being written are stopped."""
        if self._run is not None:
            self._run.cancel()
        super().reject()

    def _refused(self, error: BaseException) -> None:
        self._run = None
        self._bar.hide()
        self._ready(self._prepared is not None and bool(self._prepared.ready))
        self._error.say(error_text(error))
        make_room(self)


def _row(draft: Draft) -> TextRow:
    texts = (draft.whom.name, lack_words(draft.missing, draft.empty))
    return TextRow(draft.whom.client, texts, ", ".join(texts), draft, "overdue" if draft.missing else "done")
