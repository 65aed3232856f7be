"""Saving an attached file outside: first a word on what leaves the encrypted file, then where to."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fm_desktop.casework.exports.noting import ATTACHMENT, write_content
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.attachments import AttachmentRow, attachment_opened
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.noted_files import save_noted

Refuse = Callable[[BaseException], object]


def ask_and_save(
    desk: Desk, client: Id, row: AttachmentRow, page: QWidget, then: Callable[[], object], refuse: Refuse
) -> None:
    """Warn, ask where to, and save a file; the journal notes it."""
    words = QCoreApplication.translate(
        "attachments",
        "{name} is saved unencrypted: whoever gets hold of the file can read it. The journal notes that you "
        "saved it.",
    )
    heading = QCoreApplication.translate("attachments", "Save file outside")
    box = QMessageBox(QMessageBox.Icon.Warning, heading, words.format(name=row.name),
                      QMessageBox.StandardButton.Cancel, page)  # fmt: skip
    box.setObjectName("save_outside")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    go = box.addButton(
        QCoreApplication.translate("attachments", "&Save as …"), QMessageBox.ButtonRole.AcceptRole
    )

    def choose() -> None:
        name, _ = QFileDialog.getSaveFileName(page, heading, row.name)
        if name:
            write = partial(_write, row.id, Path(name))
            save_noted(desk, page, ATTACHMENT, write, lambda _many: then(), refuse, client=client)

    go.clicked.connect(choose)
    box.open()


def _write(attachment: Id, file: Path) -> int:
    return write_content(file, attachment_opened(attachment).content)
