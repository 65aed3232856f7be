"""Which areas matter today: a list to tick, worked with arrows and the space bar."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from fm_desktop.ui.assessment.area_cell import BOX, other_state, paint_box
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import SIDE, RowDelegate, paint_text, text_width

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HINT_ROLE = int(Role.UserRole) + 90


@dataclass(frozen=True, slots=True)
class Offer:
    """One area on offer, and why it is suggested; an empty text where it is not."""

    key: str
    words: str
    hint: str = ""


class AreaChoiceModel(QAbstractListModel):
    """The areas with their ticks."""

    edited = Signal()
    """Another area is ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: Sequence[Offer] = ()
        self._ticked: set[str] = set()

    def set_offers(self, offers: Sequence[Offer], ticked: Sequence[str]) -> None:
        """Offer other areas, some of them ticked."""
        self.beginResetModel()
        self._offers, self._ticked = offers, set(ticked)
        self.endResetModel()
        self.edited.emit()

    def ticked(self) -> tuple[str, ...]:
        """Return the keys of what is ticked, in the order of the list."""
        return tuple(offer.key for offer in self._offers if offer.key in self._ticked)

    def tick(self, keys: Sequence[str]) -> None:
        """Tick these areas and no others."""
        self.set_offers(self._offers, keys)

    def words(self) -> list[str]:
        """Return what is ticked, in words."""
        return [offer.words for offer in self._offers if offer.key in self._ticked]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._offers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsSelectable | flag.ItemIsEnabled | flag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer words, tick and hint of an area."""
        if not index.isValid() or index.row() >= len(self._offers):
            return None
        offer = self._offers[index.row()]
        if role == Role.AccessibleTextRole:
            return ", ".join(filter(None, (offer.words, offer.hint)))
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if offer.key in self._ticked else Qt.CheckState.Unchecked
        return {Role.DisplayRole: offer.words, HINT_ROLE: offer.hint}.get(role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Take a tick."""
        if role != Role.CheckStateRole:
            return False
        key = self._offers[index.row()].key
        (self._ticked.add if Qt.CheckState(value) == Qt.CheckState.Checked else self._ticked.discard)(key)
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True


class AreaChoice(QListView):
    """Shows the areas; a custom input that keeps drafts."""

    edited = Signal()
    """Another area is ticked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.offers = AreaChoiceModel(self)
        self.setModel(self.offers)
        self.setItemDelegate(TickRow(self))
        self.offers.edited.connect(self.edited)

    def show_offers(self, offers: Sequence[Offer], ticked: Sequence[str]) -> None:
        """Offer areas, the suggested ones ticked; the list is as high as they are."""
        self.offers.set_offers(offers, ticked)
        self.setFixedHeight(TickRow.height * len(offers) + 4)
        if offers:
            self.setCurrentIndex(self.offers.index(0, 0))

    def draft_value(self) -> list[str]:
        """Return what is ticked, so that it can be kept."""
        return list(self.offers.ticked())

    def set_draft_value(self, value: list[str]) -> None:
        """Tick again what was kept."""
        self.offers.tick(value)


class TickRow(RowDelegate):
    """A box, the area, and why it is suggested."""

    height = 32

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        box = rect.adjusted(SIDE, 0, 0, 0)
        ticked = Qt.CheckState(index.data(Role.CheckStateRole)) == Qt.CheckState.Checked
        paint_box(painter, box, ticked)
        words = str(index.data(Role.DisplayRole))
        left = box.adjusted(BOX + 10, 0, -SIDE, 0)
        used = paint_text(painter, left, words, tokens().text, font(strong=ticked), elide=True)
        widest = text_width(words, font(strong=True))
        beside = left.adjusted(max(used, widest, 220) + 16, 0, 0, 0)
        paint_text(painter, beside, str(index.data(HINT_ROLE)), tokens().muted, elide=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self.height)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick by a click anywhere in the row; the space bar is Qt's own."""
        if isinstance(event, QMouseEvent):
            if event.type() != QEvent.Type.MouseButtonRelease:
                return False
            return model.setData(index, other_state(index), Role.CheckStateRole)
        return super().editorEvent(event, model, option, index)
