"""Ctrl+K: finds any client by name, number or birth date, and any command by its words."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fm_desktop.domain.access import sees_names
from fm_desktop.domain.searching import terms
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import phase_name, plain_date
from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.shortcuts import SEARCH_TEXTS, key_text
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import Index, Right, RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.search_field import SearchField

WIDTH, HEIGHT = 640, 460
FEWEST_LETTERS = 3
LIMIT = 12
HIT_ROLE = Qt.ItemDataRole.UserRole + 10
TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Hit(NamedTuple):
    """One line that was found: a client or a command."""

    icon: str
    title: str
    second: str
    right: str
    go: Callable[[], object]

    def spoken(self) -> str:
        """Return the line as one sentence."""
        return ", ".join(part for part in (self.title, self.second, self.right) if part)


class HitModel(QAbstractListModel):
    """The lines that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def set_hits(self, hits: list[Hit]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return hit.spoken()
        return None


class HitDelegate(RowDelegate):
    """Icon, title, what it is, and at the right the key or the phase."""

    height = 40

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        hit: Hit = index.data(HIT_ROLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = QRectF(rect.x() + 14, rect.center().y() - 8, 16, 16)
        paint_icon(painter, hit.icon, picture, tokens().accent if selected else tokens().muted)
        area = rect.adjusted(42, 0, -14, 0)
        small = font("small")
        kept = text_width(hit.right, small) + 16
        paint_text(painter, area, hit.right, tokens().muted, small, Right)
        room = area.adjusted(0, 0, -kept, 0)
        used = paint_text(painter, room, hit.title, tokens().text, font(strong=selected), elide=True) + 10
        paint_text(painter, room.adjusted(used, 0, 0, 0), hit.second, tokens().muted, small, elide=True)


class QuickOpen(QDialog):
    """One field and what it finds; arrows choose, Enter opens, Escape leaves."""

    def __init__(
        self, desk: Desk, commands: Sequence[tuple[str, str, Callable[[], object]]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._commands, self._over = desk, commands, parent
        self.setObjectName("quick_open")
        self.setWindowTitle(self.tr("Search"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.resize(WIDTH, HEIGHT)
        self.field = SearchField("quick_search", self.tr("Name, number or birth date – or a command"))
        self.rows = RowList("quick_rows", HitDelegate())
        self.rows.setAccessibleName(self.tr("Found"))
        self._model = HitModel(self)
        self.rows.setModel(self._model)
        self._nothing = label(self.tr("Nothing found. From three letters or digits on clients are searched."),
                              muted=True, wrap=True)  # fmt: skip
        self._lay_out()
        self.field.searched.connect(self._search)
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._go)
        self.rows.activated.connect(lambda _index: self._go())
        self.rows.clicked.connect(lambda _index: self._go())
        self._show(self._matching(""))

    def _lay_out(self) -> None:
        keys = KeyLine(margin=16)
        keys.set_keys(
            [
                ("↑ ↓", self.tr("choose")),
                (self.tr("Enter"), self.tr("open")),
                (self.tr("Esc"), self.tr("close")),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 1)
        column.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(15, 0, 15, 0)
        top.addWidget(self.field)
        top.addWidget(self._nothing)
        column.addLayout(top)
        column.addWidget(self.rows, 1)
        column.addWidget(keys)

    def open(self) -> None:
        """Show the search in the upper middle of the window."""
        super().open()
        over = self._over.frameGeometry()
        self.move(over.center().x() - self.width() // 2, over.top() + max(60, over.height() // 8))
        self.field.setFocus()

    def paintEvent(self, event: object) -> None:
        """Draw ground and border."""
        painter = QPainter(self)
        painter.setPen(tokens().edge)
        painter.setBrush(tokens().base)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the field keeps the focus, and Escape leave at once."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in TO_LIST:
            self.rows.keyPressEvent(event)
        return event.key() == Qt.Key.Key_Escape or event.key() in TO_LIST

    def _search(self, text: str) -> None:
        commands = self._matching(text)
        if len(text) < FEWEST_LETTERS:
            self._show(commands)
            return
        self._desk.work.read(self, partial(_find, text), partial(self._found, text, commands))

    def _found(self, text: str, commands: list[Hit], rows: list[Any]) -> None:
        if text == self.field.text().strip():  # an older answer may arrive after a newer question
            self._show([*(self._client(row) for row in rows), *commands])

    def _client(self, row: Any) -> Hit:
        born = plain_date(row.birth_date) if row.birth_date else ""
        second = " · ".join(part for part in (born, row.customer_number) if part)
        go = partial(self._desk.open_case, row.client, row.case)
        return Hit("user-round", row.name, second, phase_name(row.phase), go)

    def _matching(self, text: str) -> list[Hit]:
        words = text.lower().split()
        found = [
            Hit("arrow-right", title, "", key_text(key) if key else "", go)
            for title, key, go in self._commands
            if all(word in title.lower() for word in words)
        ]
        return [*found, *self._in_texts(text)]

    def _in_texts(self, text: str) -> list[Hit]:
        """Offer to look for what is typed in everything that was written."""
        if not terms(text) or not sees_names(self._desk.me.roles):
            return []
        title = self.tr("Search in texts: {text}").format(text=text)
        go = partial(self._desk.show_screen, "search", text=text)
        return [Hit("search", title, "", key_text(SEARCH_TEXTS), go)]

    def _show(self, hits: list[Hit]) -> None:
        self._model.set_hits(hits)
        self._nothing.setVisible(not hits)
        if hits:
            self.rows.setCurrentIndex(self._model.index(0, 0))

    def _go(self) -> None:
        hit = self.rows.currentIndex().data(HIT_ROLE)
        if hit is not None:
            self.accept()
            hit.go()


def _find(text: str) -> list[Any]:
    """Return the clients a text finds; on the database thread."""
    from fm_desktop.storage.queries.find import find  # inside: peewee comes late

    return list(find(text, LIMIT))
