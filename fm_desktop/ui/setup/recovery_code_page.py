"""The recovery code: shown once, to be printed or saved before going on."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QLabel

from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.theme import paper_font
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label

PRINTED_POINTS = 12


class RecoveryCodePage(GuidedPage):
    """Shows the code and goes on only when it is kept."""

    def __init__(self) -> None:
        super().__init__("", " ")
        self.step = self.tr("Recovery code")
        self.heading.setText(self.tr("Keep this code"))
        self.about.setText(
            self.tr("Without your password only this code opens your data. Who loses both has lost the data.")
        )
        self.code = _code_label()
        self.column.addWidget(self.code)
        self.column.addSpacing(16)
        row = QHBoxLayout()
        row.addWidget(button("print_code", self.tr("Print …"), self._print, icon_name="printer"))
        row.addWidget(button("save_code", self.tr("Save as a file …"), self._save, icon_name="save"))
        row.addStretch()
        self.column.addLayout(row)
        hint = self.tr("Keep it away from this computer: on paper in a locked drawer, or on a stick.")
        self.hint = label(hint, size="small", muted=True, wrap=True)
        self.column.addWidget(self.hint)
        self.column.addSpacing(24)
        self.kept = QCheckBox(self.tr("I have kept the code in a safe place"))
        self.kept.setObjectName("code_kept")
        self.error = InlineError(self.kept)
        self.kept.toggled.connect(lambda _on: self.error.clear())
        self.column.addWidget(self.kept)
        self.column.addWidget(self.error)
        self.finish()

    def show_code(self, code: str) -> None:
        """Show the code, in two lines that can be copied down."""
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.code.setText("-".join(groups[:half]) + "-\n" + "-".join(groups[half:]) if half > 1 else code)
        self.code.setAccessibleName(code)

    def is_kept(self) -> bool:
        """Tell whether the code was kept, and ask for it if not."""
        kept = self.kept.isChecked()
        self.error.say("" if kept else self.tr("Please keep the code first, then tick the box."))
        return kept

    def validatePage(self) -> bool:
        """Let nobody go on without the code."""
        return self.is_kept()

    def text(self) -> str:
        """Return what is printed and saved."""
        return "\n\n".join(
            (
                self.tr("Recovery code of case management"),
                self.code.accessibleName(),
                self.tr("With this code and your login the data can be opened if the password is forgotten."),
            )
        )

    def _save(self) -> None:
        suggestion = str(Path.home() / self.tr("recovery code.txt"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save recovery code"), suggestion)
        if name:
            write_private(Path(name), self.text())

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # inside: needed once in a file's life

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.finished.connect(lambda result: print_text(self.text(), printer) if result else None)
        QDialog.open(dialog)  # its own `open` asks for a slot by name


def print_text(text: str, printer: QPagedPaintDevice) -> None:
    """Put a text on paper as it is, in letters that can be typed from the sheet."""
    from PySide6.QtGui import QTextDocument  # inside, as above

    document = QTextDocument()
    document.setDefaultFont(paper_font(PRINTED_POINTS))
    document.setPlainText(text)
    document.print_(printer)


def write_private(file: Path, text: str) -> None:
    """Write a file nobody but its owner may read."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text + "\n")


def _code_label() -> QLabel:
    made = label(size="title", strong=True)
    made.setObjectName("recovery_code")
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
