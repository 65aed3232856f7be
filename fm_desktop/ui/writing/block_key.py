"""Inserting a text block with one key into whichever note one is writing."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from fm_desktop.storage.queries.text_blocks import BlockRow, text_blocks
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.widgets.buttons import button

KEY = "Alt+B"


class BlockKey(QObject):
    """Opens the list of text blocks for a field and inserts the one that is chosen at the cursor."""

    def __init__(self, desk: Desk, text: QPlainTextEdit, kind: Callable[[], str], client: str = "") -> None:
        super().__init__(text)
        self._desk, self._text, self._kind, self._client = desk, text, kind, client
        shortcut = QShortcut(QKeySequence(KEY), text)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.open)

    def button(self, name: str = "") -> QPushButton:
        """Return a button that does the same; Tab passes over it, for there is the key."""
        words = self.tr("Text block")
        made = button(f"{name}_block", f"{words} ({key_text(KEY)})", self.open, "quiet", "scroll-text")
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def open(self) -> None:
        """Read what is offered and show it."""
        self._desk.work.read(self, partial(text_blocks, self._desk.me.id), self._show)

    def _show(self, blocks: list[BlockRow]) -> None:
        from fm_desktop.ui.writing.block_picker import BlockPicker  # inside: opened by a key

        kind = self._kind()
        offered = [each for each in blocks if each.kind in ("", kind)]
        picker = BlockPicker(self._desk, offered, self._text)
        picker.chosen.connect(self._insert)
        picker.show_below()

    def _insert(self, block: BlockRow) -> None:
        self._text.insertPlainText(filled(block.text, self._client, plain_date(self._desk.today())))
        self._text.setFocus()


def filled(text: str, client: str, day: str) -> str:
    """Return a text block with the name and the day in their places."""
    family, _, given = client.partition(", ")
    return text.replace("{name}", f"{given} {family}".strip()).replace("{datum}", day)
