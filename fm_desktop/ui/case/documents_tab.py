"""The tab *Dokumente*: files attached to the cases of a client; read when it is opened."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QMessageBox, QVBoxLayout, QWidget

from fm_desktop.casework.attachments import (
    AttachmentData,
    attach,
    read_file,
    remove_attachment,
    rename_attachment,
)
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.file_kinds import KINDS, OUTSIDE
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.attachments import (
    AttachmentRow,
    Opened,
    attachment_opened,
    attachments_of,
)
from fm_desktop.ui.attachments.opened_outside import opened_outside
from fm_desktop.ui.attachments.saving import ask_and_save
from fm_desktop.ui.attachments.viewer import Viewer
from fm_desktop.ui.attachments.words import kind_words, size_words
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text, show_error
from fm_desktop.ui.formats import clock, numeric_date
from fm_desktop.ui.letters.sent_letters import SentLetters
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader

SIDE = 24


class DocumentsTab(ReadingPage):
    """Enter shows a file, F2 renames it, Del removes it; Ctrl+V and dropping attach."""

    deed_wanted = Signal(str)
    """A step is to be taken; carries its key."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._case: Id | None = None
        self._may_change = False
        labels = (self.tr("Name"), self.tr("Kind"), self.tr("Size"), self.tr("Attached"), self.tr("By"),
                  self.tr("Case"))  # fmt: skip
        self.table = TextTable("attachments", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Attached files"))
        self.table.activated.connect(lambda _index: self.show_file())
        self._none = label(muted=True, wrap=True)
        self._none.setObjectName("attachments_none")
        self._error = InlineError(self.table)
        self.setAcceptDrops(True)
        self.letters = SentLetters(desk)
        self.letters.wanted.connect(self.deed_wanted)
        self._lay_out()
        add_actions(self.table, self._actions())
        desk.data_changed.connect(self._data_changed)

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("show_file", self.tr("Show"), "O", self.show_file, "eye"),
            LineAction("save_file", self.tr("Save as …"), "S", self.save_outside, "download"),
            LineAction("rename_file", self.tr("Rename …"), "F2", self.rename, "pencil"),
            LineAction("paste_file", self.tr("Paste"), "Ctrl+V", self.paste, "copy"),
            LineAction(),
            LineAction("remove_file", self.tr("Remove …"), "Del", self.remove, "x"),
        ]

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button("attachment_add", self.tr("Add …"), self.add, "", "plus"))
        self._of_row = [
            button("attachment_show", self.tr("Show"), self.show_file, "", "eye"),
            button("attachment_save", self.tr("Save as …"), self.save_outside, "", "download"),
            button("attachment_rename", self.tr("Rename …"), self.rename, "", "pencil"),
            button("attachment_remove", self.tr("Remove …"), self.remove, "", "x"),
        ]
        for each in self._of_row:
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        column.setSpacing(12)
        column.addWidget(SectionHeader(self.tr("Attached files")))
        column.addLayout(row)
        column.addWidget(self._error)
        column.addWidget(self._none)
        column.addWidget(self.table, 2)
        column.addWidget(self.letters, 1)
        column.addStretch()

    def show_case(self, client: Id, case: Id | None, *, may_change: bool) -> None:
        """Show the files of a client, at once if the tab is open; new ones go to the case given."""
        if client != self._client:
            self._error.clear()
        self._client, self._case, self._may_change = client, case, may_change
        self.letters.show_case(client, may_change=may_change)
        self.look_again()

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(attachments_of, self._client), self._show)
            self.letters.read()

    def _data_changed(self, changed: Changed) -> None:
        if changed & (Changed.ATTACHMENTS | Changed.LETTERS):
            self.look_again()

    def _show(self, found: list[AttachmentRow]) -> None:
        with kept_selection(self.table):
            self.table.show_rows([_row(each) for each in found])
        self.table.setVisible(bool(found))
        for each in self._of_row:
            each.setEnabled(bool(found))
        hint = self.tr("No file is attached yet.")
        if self._may_change:
            hint += " " + self.tr("Add one above, drop it here or paste it with Ctrl+V.")
        self._none.setText(hint)
        self._none.setVisible(not found)

    def current(self) -> AttachmentRow | None:
        """Return the file the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, AttachmentRow) else None

    def add(self) -> None:
        """Ask for files and attach them."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.attach_files([Path(name) for name in names])

    def attach_files(self, files: Sequence[Path]) -> None:
        """Attach files one after the other; what is refused says why, the others go in."""
        self._error.clear()
        for file in files:
            self._attach(file.name, partial(read_file, file))

    def _attach(self, name: str, read: partial[bytes]) -> None:
        client, case, desk = self._client, self._case, self._desk
        if client is None or not self._may_change:
            return

        def deed() -> Changed:
            return attach(AttachmentData(client, case, name, read()), by=desk.author, today=desk.today())

        desk.work.write(self, deed, self.table.setFocus, self._refused)

    def _refused(self, error: BaseException) -> None:
        """Say beside the list why a file was not attached; of several files each says it."""
        if not isinstance(error, UserError):
            show_error(self.window(), error)
            return
        before = self._error.text()
        self._error.say(f"{before}\n{error_text(error)}" if before else error_text(error))

    def paste(self) -> None:
        """Attach the files or the picture in the clipboard."""
        self._error.clear()
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, data: QMimeData) -> None:
        if files := _files_in(data):
            self.attach_files(files)
        elif data.hasImage():
            now = self._desk.now()
            name = self.tr("Picture {day} {time}.png").format(
                day=numeric_date(now.date()), time=clock(now).replace(":", "-")
            )
            self._attach(name, partial(_as_png, QImage(data.imageData())))
        else:
            self._error.say(self.tr("There is neither a file nor a picture in the clipboard."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this computer."""
        if self._may_change and (_files_in(event.mimeData()) or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped; it stays where it was, too."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._error.clear()
        self._take(event.mimeData())

    def show_file(self) -> None:
        """Show the file the cursor is on: here, or after a warning by a program of its own."""
        if (row := self.current()) is not None:
            self._desk.work.read(self, partial(attachment_opened, row.id), self._opened, self._refused)

    def save_outside(self) -> None:
        """Save the file the cursor is on outside the program."""
        if (row := self.current()) is not None and self._client is not None:
            ask_and_save(self._desk, self._client, row, self, self._error.clear, self._refused)

    def _opened(self, opened: Opened) -> None:
        self._error.clear()
        if KINDS[opened.kind].shown == OUTSIDE:
            self._warn(opened)
            return
        try:
            Viewer(self._desk, opened, self).show()
        except UserError as error:
            self._refused(error)

    def _warn(self, opened: Opened) -> None:
        words = self.tr(
            "{name} is shown by another program. For that it lies unencrypted in a private folder until you "
            "lock or close the desk. What you change there does not come back here."
        )
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Show outside"), words.format(name=opened.name),
                          QMessageBox.StandardButton.Cancel, self)  # fmt: skip
        box.setObjectName("show_outside")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = box.addButton(self.tr("&Show"), QMessageBox.ButtonRole.AcceptRole)
        go.clicked.connect(lambda: self._show_outside(opened))
        box.open()

    def _show_outside(self, opened: Opened) -> None:
        try:
            opened_outside(self._desk).show(opened)
        except UserError as error:
            self._refused(error)

    def rename(self) -> None:
        """Ask what the file is to be called."""
        row = self.current()
        if row is None or not self._may_change:
            return
        asked = QInputDialog(self)
        asked.setObjectName("rename_attachment")
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setWindowTitle(self.tr("Rename file"))
        asked.setLabelText(self.tr("What it is called; the ending stays."))
        asked.setTextValue(row.name.rpartition(".")[0])
        asked.textValueSelected.connect(partial(self._rename, row))
        asked.resize(420, asked.sizeHint().height())
        asked.open()

    def _rename(self, row: AttachmentRow, name: str) -> None:
        desk = self._desk
        deed = partial(
            rename_attachment, row.id, name, by=desk.author, today=desk.today(), version=row.version
        )
        desk.work.write(self, deed, self.table.setFocus, self._refused)

    def remove(self) -> None:
        """Ask, and remove the file for good."""
        row = self.current()
        if row is None or not self._may_change:
            return
        words = self.tr("{name} is removed for good: this cannot be undone. Backups keep it for a while.")
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Remove file"), words.format(name=row.name),
                          QMessageBox.StandardButton.Cancel, self)  # fmt: skip
        box.setObjectName("remove_attachment")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        go.clicked.connect(partial(self._remove, row))
        box.open()

    def _remove(self, row: AttachmentRow, _checked: bool = False) -> None:
        desk = self._desk
        deed = partial(remove_attachment, row.id, by=desk.author, today=desk.today())
        desk.work.write(self, deed, self.table.setFocus, self._refused)


def _row(row: AttachmentRow) -> TextRow:
    texts = (row.name, kind_words(row.kind), size_words(row.size), numeric_date(row.day), row.author_name,
             row.case_number or "–")  # fmt: skip
    return TextRow(row.id, texts, ", ".join(texts), row)


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
