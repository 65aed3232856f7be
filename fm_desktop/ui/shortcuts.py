"""The keys that work everywhere, and the window that shows all keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title

SEARCH, LOCK, KEYS, IMPORT = "Ctrl+K", "Ctrl+L", "F1", "Ctrl+I"
NEW_CLIENT, PREFERENCES, BACK, MENU, QUIT = "Ctrl+N", "Ctrl+,", "Alt+Left", "F10", "Ctrl+Q"


def key_text(sequence: str) -> str:
    """Return a key as it is written on the keyboard here: Strg+K."""
    text = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText)
    for name, written in (
        ("Ctrl", QCoreApplication.translate("keys", "Ctrl")),
        ("Shift", QCoreApplication.translate("keys", "Shift")),
        ("Left", QCoreApplication.translate("keys", "Left arrow")),
        ("Return", QCoreApplication.translate("keys", "Enter")),
        ("Space", QCoreApplication.translate("keys", "Space")),
        ("PgUp", QCoreApplication.translate("keys", "Page up")),
        ("PgDown", QCoreApplication.translate("keys", "Page down")),
        ("Del", QCoreApplication.translate("keys", "Delete")),
    ):
        text = text.replace(name, written)
    return text


def global_keys(screen_titles: list[str]) -> list[tuple[str, str]]:
    """Return the keys that work on every screen with their meanings."""
    numbered = [(key_text(f"Ctrl+{n}"), words) for n, words in enumerate(screen_titles, 1)]
    return [
        *numbered,
        (key_text(SEARCH), QCoreApplication.translate("keys", "find a client or a command")),
        (key_text(NEW_CLIENT), QCoreApplication.translate("keys", "add a client")),
        (key_text(IMPORT), QCoreApplication.translate("keys", "read in a caseload list")),
        (key_text(BACK), QCoreApplication.translate("keys", "back to the screen before")),
        (key_text(LOCK), QCoreApplication.translate("keys", "lock the desk")),
        (key_text(PREFERENCES), QCoreApplication.translate("keys", "preferences")),
        (key_text(MENU), QCoreApplication.translate("keys", "menu")),
        (key_text(KEYS), QCoreApplication.translate("keys", "this overview")),
    ]


class KeysDialog(QDialog):
    """Shows the keys of the screen that is open and those that work everywhere."""

    def __init__(
        self, here: list[tuple[str, str]], everywhere: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Keys")))
        if here:
            column.addWidget(label(self.tr("On this screen"), strong=True))
            column.addLayout(_grid(here))
            column.addSpacing(4)
        column.addWidget(label(self.tr("Everywhere"), strong=True))
        column.addLayout(_grid(everywhere))
        close = button("close", self.tr("Close"), self.accept, look="primary")
        close.setDefault(True)
        column.addSpacing(8)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _grid(keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, 112)
    for row, (key, meaning) in enumerate(keys):
        grid.addWidget(label(key, strong=True), row, 0)
        grid.addWidget(label(meaning, muted=True), row, 1)
    return grid
