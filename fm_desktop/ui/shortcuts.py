"""The keys that work everywhere, and how keys are written."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

SEARCH_TEXTS = "Ctrl+Shift+F"
SEARCH, LOCK, KEYS, IMPORT = "Ctrl+K", "Ctrl+L", "F1", "Ctrl+I"
NEW_CLIENT, PREFERENCES, BACK, MENU, QUIT = "Ctrl+N", "Ctrl+,", "Alt+Left", "F10", "Ctrl+Q"
REMINDER, UNDO, PRINT = "Ctrl+W", "Ctrl+Z", "Ctrl+P"
PRIVACY = "F8"


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
        (key_text(SEARCH_TEXTS), QCoreApplication.translate("keys", "search in texts")),
        (key_text(NEW_CLIENT), QCoreApplication.translate("keys", "add a client")),
        (key_text(REMINDER), QCoreApplication.translate("keys", "add a reminder")),
        (key_text(UNDO), QCoreApplication.translate("keys", "take back what you did last")),
        (key_text(IMPORT), QCoreApplication.translate("keys", "read in a caseload list")),
        (key_text(BACK), QCoreApplication.translate("keys", "back to the screen before")),
        (key_text(PRIVACY), QCoreApplication.translate("keys", "hide names and texts, show them again")),
        (key_text(LOCK), QCoreApplication.translate("keys", "lock the desk")),
        (key_text(PREFERENCES), QCoreApplication.translate("keys", "preferences")),
        (key_text(MENU), QCoreApplication.translate("keys", "menu")),
        (key_text(KEYS), QCoreApplication.translate("keys", "this overview")),
    ]
