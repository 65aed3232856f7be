"""Paints a day: its date, then one line per kind and state with the number at the right."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fm_desktop.ui.calendar.month_model import DayCell, DayLine
from fm_desktop.ui.formats import month_of_day, relation
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Right = Qt.AlignmentFlag.AlignRight
SIDE = 8
HEAD = 30
LINE = 19
DISC = 24


class MonthDelegate(QStyledItemDelegate):
    """Draws today as a filled disc and the chosen day as tint and frame: both show on one day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the least room a day can be read in."""
        return QSize(90, HEAD + 2 * LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day."""
        cell = index.data(RECORD_ROLE)
        if not isinstance(cell, DayCell):
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        chosen = bool(state & State.State_Selected)
        if chosen:
            painter.fillRect(rect, tokens().selected)
        elif cell.is_free:
            painter.fillRect(rect, tokens().window)
        _paint_grid(painter, rect)
        area = QRectF(rect).adjusted(SIDE, 4, -SIDE, -4)
        _paint_date(painter, area, cell, first=index.row() == 0 and index.column() == 0)
        _paint_lines(painter, area, cell)
        if chosen:
            _paint_frame(painter, rect, focused=bool(state & State.State_HasFocus))
        painter.restore()


def _paint_grid(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().line)
    painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), tokens().line)


def _paint_frame(painter: QPainter, rect: QRect, focused: bool) -> None:
    painter.setPen(QPen(tokens().accent, 2 if focused else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(rect).adjusted(1, 1, -2, -2))


def _paint_date(painter: QPainter, area: QRectF, cell: DayCell, first: bool) -> None:
    head = QRectF(area.x(), area.y(), area.width(), DISC)
    if cell.is_today:
        _paint_disc(painter, head, cell.day)
    else:
        bold = cell.in_month and not cell.is_free
        words = month_of_day(cell.day) if first or cell.day.day == 1 else f"{cell.day.day}."
        ink = tokens().text if bold else tokens().muted
        strong = bold or (cell.in_month and cell.day.day == 1)
        wide = paint_text(painter, head, words, ink, font(strong=strong))
        if cell.holiday:
            beside = head.adjusted(wide + SIDE, 0, 0, 0)
            paint_text(painter, beside, cell.holiday, tokens().muted, font("small"), elide=True)


def _paint_disc(painter: QPainter, head: QRectF, day: date) -> None:
    disc = QRectF(head.x() - 2, head.y(), DISC, DISC)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens().accent)
    painter.drawEllipse(disc)
    middle = Qt.AlignmentFlag.AlignHCenter
    paint_text(painter, disc, str(day.day), tokens().on_accent, font(strong=True), middle)
    words = head.adjusted(DISC + 4, 0, 0, 0)
    paint_text(painter, words, relation(day, day), tokens().accent, font("small"))


def _paint_lines(painter: QPainter, area: QRectF, cell: DayCell) -> None:
    """Write as many lines as fit; the last says how many more there are."""
    room = max(0, int((area.height() - HEAD + 4) // LINE))
    shown = cell.lines if len(cell.lines) <= room else cell.lines[: max(room - 1, 0)]
    top = area.y() + HEAD - 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, line in enumerate(shown):
        _paint_line(painter, QRectF(area.x(), top + number * LINE, area.width(), LINE), line)
    if len(shown) < len(cell.lines) and room:
        below = QRectF(area.x(), top + len(shown) * LINE, area.width(), LINE)
        words = more_words(len(cell.lines) - len(shown))
        paint_text(painter, below, words, tokens().muted, font("small"), elide=True)


def more_words(number: int) -> str:
    """Return how many more lines a day has than it can show."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("calendar", "+{n} more").format(n=number)


def _paint_line(painter: QPainter, rect: QRectF, line: DayLine) -> None:
    ink = state_colour(line.state)
    loud = line.state in ("overdue", "today", "covered")
    paint_state(
        painter, QRectF(rect.x() + 1, rect.center().y() - SHAPE / 2 + 0.5, SHAPE - 1, SHAPE - 1), line.state
    )
    number = str(line.number)
    strong = font("small", strong=True)
    plain = tokens().muted if line.state == "later" else tokens().text
    paint_text(painter, rect, number, ink if loud else plain, strong, Right)
    words = rect.adjusted(SHAPE + 8, 0, -text_width(number, strong) - 4, 0)
    paint_text(painter, words, line.words, plain, font("small"), elide=True)
