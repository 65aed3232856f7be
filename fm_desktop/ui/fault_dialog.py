"""The report on an unexpected fault: looked at first, then saved or copied, by whoever wants it mended."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title

WIDTH, HEIGHT = 760, 560


class FaultDialog(QDialog):
    """Shows every word of the report; nothing is sent anywhere."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_dialog")
        self.setWindowTitle(self.tr("Report on the fault"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.text = QPlainTextEdit(report)
        self.text.setObjectName("fault_text")
        self.text.setAccessibleName(self.tr("Report on the fault"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.said = label()
        self._save = button("fault_save", self.tr("&Save as …"), self.choose, "primary", "download")
        self._error = InlineError(self._save)
        about = self.tr(
            "Where in the program it happened, on which versions, and the end of its log. No names, no texts "
            "and no password are in it. Nothing is sent: give the file to whoever looks after this program."
        )
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(button("close", self.tr("Close"), self.reject, look="quiet"))
        row.addWidget(button("fault_copy", self.tr("&Copy"), self.copy, "", "copy"))
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Report on the fault")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addWidget(self.text, 1)
        column.addWidget(self._error)
        column.addLayout(row)
        self.resize(WIDTH, HEIGHT)

    def copy(self) -> None:
        """Lay the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("Copied."))

    def choose(self) -> None:
        """Ask where the report goes."""
        kind = self.tr("Text (*.txt)")
        name, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), "fm-desktop-report.txt", kind)
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the report to a file."""
        self._error.clear()
        try:
            file.write_text(self.text.toPlainText(), "utf-8")
        except OSError:
            self._error.say(self.tr("{file} cannot be written. Choose another place.").format(file=file.name))
        else:
            self.said.setText(self.tr("Saved as {file}.").format(file=file.name))
