"""The list of goals and steps: a goal with its number, its steps below it with shape and date."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from fm_desktop.ui.case.timeline import broken
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.plan.plan_rows import PlanRow
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_model import RowModel
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
SIDE, DISC, GAP, BETWEEN = 8, 22, 12, 24
LINE, NOTE = 20, 17
ABOVE_GOAL, AROUND = 14, 7
WIDEST = 760


class PlanDelegate(RowDelegate):
    """Draws goals and steps; dates and states never elide, long words take two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height the words need at the width of the list."""
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, RowList) else 640
        row: PlanRow = index.data(RECORD_ROLE)
        lines, notes = self._laid(row, wide)
        above = ABOVE_GOAL if row.kind == "goal" and index.row() else 0
        return QSize(wide, above + 2 * AROUND + LINE * len(lines) + NOTE * len(notes))

    def _laid(self, row: PlanRow, wide: float) -> tuple[list[str], list[str]]:
        room = round(min(WIDEST, wide - self._left(row) - self._right(row) - BETWEEN))
        lines = list(broken(row.text, room)) or [""]
        return lines, [line for note in row.notes for line in broken(note, room)]

    def _left(self, row: PlanRow) -> float:
        return SIDE + DISC + GAP + (SHAPE + GAP if row.kind == "step" else 0)

    def _right(self, row: PlanRow) -> float:
        return max(text_width(row.words, font()), text_width(row.mark, font(strong=True))) + SIDE

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        """Write number or shape, words, notes, and at the right how it stands."""
        row: PlanRow = index.data(RECORD_ROLE)
        above = ABOVE_GOAL if row.kind == "goal" and index.row() else 0
        top = rect.adjusted(0, above + AROUND, 0, 0)
        first = QRectF(top.x(), top.y(), top.width(), LINE)
        if row.kind == "goal":
            self._paint_number(painter, first, row)
        else:
            paint_state(painter, QRectF(SIDE + DISC + GAP, first.y(), SHAPE, LINE), row.state)
        self._paint_words(painter, top, row)
        ink = state_colour(row.state) if row.state and not row.mark else tokens().muted
        right = first.adjusted(0, 0, -SIDE, 0)
        words, face = (row.mark, font(strong=True)) if row.mark else (row.words, font())
        paint_text(
            painter, right, words, tokens().accent if row.mark else ink, face, Qt.AlignmentFlag.AlignRight
        )

    def _paint_number(self, painter: QPainter, first: QRectF, row: PlanRow) -> None:
        disc = QRectF(SIDE, first.center().y() - DISC / 2, DISC, DISC)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().edge if row.is_closed else tokens().accent)
        painter.drawEllipse(disc)
        painter.setPen(tokens().on_accent)
        painter.setFont(font("small", strong=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(row.number))

    def _paint_words(self, painter: QPainter, top: QRectF, row: PlanRow) -> None:
        lines, notes = self._laid(row, top.width())
        left, y = self._left(row), top.y()
        ink = tokens().muted if row.is_closed else tokens().text
        for line in lines:
            paint_text(painter, QRectF(left, y, WIDEST, LINE), line, ink, font(strong=row.kind == "goal"))
            y += LINE
        for note in notes:
            paint_text(painter, QRectF(left, y, WIDEST, NOTE), note, tokens().muted, font("small"))
            y += NOTE


class PlanList(RowList):
    """The list itself; `show_rows` is the only way in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, PlanDelegate(), parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)

    def show_rows(self, rows: list[PlanRow]) -> None:
        """Show other rows; the chosen one stays chosen where it is still there."""
        with kept_selection(self):
            self.rows.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0, 0))

    def current(self) -> PlanRow | None:
        """Return the row the cursor is on."""
        row: PlanRow | None = self.currentIndex().data(RECORD_ROLE)
        return row

    def go_to(self, key: bytes) -> None:
        """Put the cursor on a row."""
        at = next((n for n, row in enumerate(self.rows.rows()) if row.key == key), None)
        if at is not None:
            self.setCurrentIndex(self.rows.index(at, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
