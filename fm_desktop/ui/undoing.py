"""Ctrl+Z: takes back what one did last, says what it was, and leads to where it was."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.tokens import RADIUS, tokens
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.labels import label

SAID_FOR = 12_000
MARGIN = 16
WIDEST = 720


class Undoing(QObject):
    """Keeps the words of the menu's entry up to date and takes the last deed back."""

    def __init__(self, desk: Desk, window: QWidget, action: QAction) -> None:
        super().__init__(window)
        self._desk, self._window, self._action = desk, window, action
        self._notice = UndoNotice(window)
        self._plain = action.text()
        self._runs = False

    def look(self) -> None:
        """Say in the menu what would be taken back."""
        from fm_desktop.storage.queries.done import (
            last_undoable,
        )  # inside, as below: not before the first paint

        if self._desk.author is not None:
            question = partial(last_undoable, self._desk.me.id, datetime.now(UTC))
            self._desk.work.read(self, question, self._name_it, lambda _error: None)

    def _name_it(self, last: Any) -> None:
        from fm_desktop.ui.case.journal_words import deed_name

        words = self.tr("&Undo: {deed}")
        self._action.setText(words.format(deed=deed_name(last.deed)) if last else self._plain)

    def undo(self) -> None:
        """Take back what was done last; a second press waits for the first."""
        from fm_desktop.casework.undo import undo_last

        if self._runs or self._desk.author is None:
            return
        self._runs = True
        deed = partial(undo_last, by=self._desk.author, today=self._desk.today())
        self._desk.work.create(self, deed, self._undone, self._refused)

    def _undone(self, last: Any) -> None:
        from fm_desktop.ui.case.journal_words import deed_name

        self._runs = False
        name = f" – {last.name}" if last.name else ""
        words = self.tr("Taken back: {deed}").format(deed=deed_name(last.deed)) + name
        show = partial(self._desk.open_case, last.client, last.case) if last.client is not None else None
        self._notice.say(words, show)

    def _refused(self, error: BaseException) -> None:
        from fm_desktop.ui.error_box import error_text

        self._runs = False
        self._notice.say(error_text(error))


class UndoNotice(QWidget):
    """A bar at the foot of the window that goes by itself; it takes no focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("undo_notice")
        self._window = window
        self._show: Any = None
        self.words = label()
        self._open = button("undo_open_case", self.tr("Open case"), self._go, look="link")
        close = icon_button("undo_close", "x", self.tr("Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        for part in (self.words, self._open, close):
            row.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAID_FOR)
        self._timer.timeout.connect(self._go_away)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str, show: Any = None) -> None:
        """Say something for some seconds, perhaps with a way to where it happened."""
        self._show = show
        self.words.setText(words)
        self._open.setVisible(show is not None)
        self.setAccessibleName(words)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()

    def _go(self) -> None:
        self.hide()
        if self._show is not None:
            self._show()

    def _go_away(self) -> None:
        """Stay while somebody is about to use it."""
        if self.underMouse() or self._open.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        room = self._window.size()
        widest = min(WIDEST, room.width() - 2 * MARGIN)
        self.words.setWordWrap(False)
        wide = min(self.sizeHint().width(), widest)
        self.words.setWordWrap(self.sizeHint().width() > widest)
        high = max(self.sizeHint().height(), self.heightForWidth(wide)) if self.words.wordWrap() else 0
        high = max(high, self.minimumSizeHint().height())
        self.setGeometry((room.width() - wide) // 2, room.height() - high - 3 * MARGIN, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().edge, 1))
        painter.setBrush(tokens().base)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
