"""Right of access: what is stored about a client, as a document to read or a file for programs."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.access_document import give_access, save_as_json
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import Grant
from fm_desktop.errors import UserError
from fm_desktop.storage.queries.everything import Section
from fm_desktop.storage.queries.rights import grant_of
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.printing.paper_head import Parties, parties_of
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.room import make_room

Given = tuple[Parties, list[Section]]


class AccessDialog(QDialog):
    """Each document that is made stands in the journal; the restricted notes go in only where ticked."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._subject = desk, subject
        self.setObjectName("access_dialog")
        self.setWindowTitle(self.tr("Information on stored data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.restricted = QCheckBox(self.tr("With the notes &FM (individuell)"))
        self.restricted.setObjectName("access_restricted")
        self.restricted.hide()
        self.said = label(wrap=True)
        self.said.setObjectName("access_said")
        self._pdf = button("access_pdf", self.tr("Save as &PDF …"), self.choose_pdf, "primary", "download")
        self._json = button("access_json", self.tr("Save as &JSON …"), self.choose_json, "", "download")
        self._error = InlineError(self._pdf)
        self._lay_out()
        desk.work.read(self, partial(grant_of, subject.client), self._offer)
        self._pdf.setFocus()

    def _lay_out(self) -> None:
        about = self.tr(
            "Everything that is stored about {name}: base data, cases, conversations, notes, assessments, "
            "plans, services, surroundings, documents by name, and who did what when. Texts that speak of "
            "others, or may, are marked: look at them before you hand anything out. The JSON file is for "
            "other programs and holds the documents, too."
        ).format(name=self._subject.name)
        warning = self.tr("Neither file is encrypted: whoever gets hold of it can read it.")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button("close", self.tr("Close"), self.reject, look="quiet"))
        row.addWidget(self._json)
        row.addWidget(self._pdf)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Information on stored data")))
        for text in (about, warning):
            column.addWidget(label(text, muted=True, wrap=True))
        column.addWidget(self.restricted)
        column.addWidget(self.said)
        column.addWidget(self._error)
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(640)

    def _offer(self, grant: Grant) -> None:
        self.restricted.setVisible(grant.restricted)
        make_room(self)

    def choose_pdf(self) -> None:
        """Ask where the document goes."""
        self._choose("pdf", self.save_pdf)

    def choose_json(self) -> None:
        """Ask where the file for programs goes."""
        self._choose("json", self.save_json)

    def _choose(self, ending: str, save: Callable[[Path], None]) -> None:
        suggested = f"{self.tr('information')}-{self._desk.today().isoformat()}.{ending}"
        kind = f"{ending.upper()} (*.{ending})"
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), suggested, kind)
        if name:
            file = Path(name)
            save(file if file.suffix else file.with_suffix(f".{ending}"))

    def save_pdf(self, file: Path) -> None:
        """Write the document to read."""
        self._give(partial(self._write_pdf, file))

    def save_json(self, file: Path) -> None:
        """Write the file for programs."""
        self._give(partial(self._write_json, file))

    def _give(self, then: Callable[[Given], None]) -> None:
        self._error.clear()
        self._set_enabled(False)
        deed = partial(_given, self._subject, self.restricted.isChecked(), self._desk)
        self._desk.work.create(self, deed, partial(self._written, then), self._refused)

    def _written(self, then: Callable[[Given], None], given: Given) -> None:
        self._set_enabled(True)
        try:
            then(given)
        except UserError as error:
            self._refused(error)

    def _write_pdf(self, file: Path, given: Given) -> None:
        from fm_desktop.ui.printing.access_paper import AccessSheet, access_document
        from fm_desktop.ui.printing.output import save  # inside: only who saves needs them

        parties, sections = given
        save(file, access_document(AccessSheet(parties, self._desk.today(), sections)))
        self._tell(file)

    def _write_json(self, file: Path, given: Given) -> None:
        save_as_json(file, given[1], self._desk.today())
        self._tell(file)

    def _tell(self, file: Path) -> None:
        self.said.setText(self.tr("Saved as {file}.").format(file=file.name))
        make_room(self)

    def _refused(self, error: BaseException) -> None:
        self._set_enabled(True)
        self._error.say(error_text(error))
        make_room(self)

    def _set_enabled(self, enabled: bool) -> None:
        for each in (self._pdf, self._json):
            each.setEnabled(enabled)


def _given(subject: Subject, restricted: bool, desk: Desk) -> tuple[Changed, Any]:
    """Note that access was asked for, and return what goes into the document; on the database thread."""
    assert desk.author is not None
    changed, sections = give_access(subject.client, restricted=restricted, by=desk.author, today=desk.today())
    return changed, (parties_of(subject.client, subject.case), sections)
