"""Which list: chosen, or dropped on the page."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.import_draft import ImportDraft, Opened, open_file

ENDINGS = "*.xlsx *.xlsm *.ods *.csv *.txt *.tsv"


class FilePage(GuidedPage):
    """Takes a file and opens it before the next page shows."""

    def __init__(self, desk: Desk, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("File")
        self.heading.setText(self.tr("Which list shall be read in?"))
        self.about.setText(self.tr("Your caseload as a spreadsheet: XLSX, ODS or CSV. It stays as it is."))
        self.about.show()
        self._desk, self._draft = desk, draft
        self.setAcceptDrops(True)
        self._path = QLineEdit(str(draft.file or ""))
        self._path.setObjectName("list_file")
        self._path.setPlaceholderText(self.tr("Choose a file or drop it here"))
        self._path.textChanged.connect(self._changed)
        self._error = InlineError(self._path)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._path, 1)
        row.addWidget(button("choose_file", self.tr("Choose …"), self._choose))
        caption = label(self.tr("Caseload list"), strong=True)
        caption.setBuddy(self._path)
        self._path.setAccessibleName(self.tr("Caseload list"))
        self.column.addWidget(caption)
        self.column.addWidget(holder)
        self.column.addWidget(self._error)
        self.column.addSpacing(16)
        self.column.addWidget(
            label(
                self.tr(
                    "Before anything is stored you see which column goes where, "
                    "and what would become of each row."
                ),
                muted=True,
                wrap=True,
            )
        )
        self.finish()

    def isComplete(self) -> bool:
        """Tell whether a file is named."""
        return bool(self._path.text().strip())

    def validatePage(self) -> bool:
        """Open the file on the database thread; the wizard moves on when it is open."""
        file = Path(self._path.text().strip())
        if self._draft.opened is not None and self._draft.file == file:
            return True
        self._error.clear()
        self._desk.work.read(self, partial(open_file, file), partial(self._opened, file), self._refused)
        return False

    def _opened(self, file: Path, opened: Opened) -> None:
        self._draft.file, self._draft.opened = file, opened
        self._draft.assigned, self._draft.checked = {}, None
        self.wizard().next()

    def _refused(self, error: BaseException) -> None:
        self._error.say(error_text(error))

    def _changed(self) -> None:
        self._draft.opened = None
        self._error.clear()
        self.completeChanged.emit()

    def _choose(self) -> None:
        lists = self.tr("Caseload lists") + f" ({ENDINGS})"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose caseload list"), "", lists)
        if name:
            self._path.setText(name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file that was dropped."""
        self._path.setText(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()
