"""Buttons by their look: one primary per view, secondary bordered, tertiary quiet, links inside text."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from fm_desktop.ui.icons import icon

ICON = QSize(20, 16)
"""Drawn at the left: the spare 4 pixels are the gap to the text."""


class Button(QPushButton):
    """A button that Enter presses as well as the space bar does, in a dialog as on a screen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter alone; with other keys, and on what is switched on and off, it is the dialog's."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_enter and modifiers == Qt.KeyboardModifier.NoModifier and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    name: str,
    text: str,
    deed: Callable[[], object] | None = None,
    look: str = "",
    icon_name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button; look: primary, quiet, link, danger, chip, seg, toggle or empty (bordered)."""
    made = Button(text, parent)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if look in ("chip", "seg", "toggle"):
        made.setCheckable(True)
    if icon_name:
        made.setIcon(icon(icon_name, role="on_accent" if look == "primary" else "muted"))
        made.setIconSize(ICON)
    if deed is not None:
        made.clicked.connect(lambda _checked=False: deed())
    return made


def icon_button(
    name: str, icon_name: str, words: str, deed: Callable[[], object], parent: QWidget | None = None
) -> QPushButton:
    """Return a quiet button that shows only an icon; its words are spoken and stand in the tool tip."""
    made = button(name, "", deed, look="quiet", icon_name=icon_name, parent=parent)
    made.setIconSize(QSize(16, 16))
    made.setFixedWidth(34)
    made.setToolTip(words)
    made.setAccessibleName(words)
    return made
