"""Paints a day: its date, a holiday's name, then one line per kind and state with the number at the right."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fm_desktop.ui.calendar.line_pictures import LINE, SHAPE, draw_line, number_ink
from fm_desktop.ui.calendar.month_model import DayCell, DayLine
from fm_desktop.ui.formats import month_of_day, relation
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Flag = Qt.AlignmentFlag
SIDE, TOP = 6, 4
DISC = 24
"""The height of the date, which on today is a disc."""
AIR = 4
"""What lies between the date and the first line where there is room for it."""
WORDS_FROM = 78
"""A narrower cell has no room for words."""
FEWEST_LINES = 2


class MonthDelegate(QStyledItemDelegate):
    """Draws today as a filled disc and the chosen day as tint and frame: both show on one day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the least room a day can be read in."""
        return QSize(90, DISC + 2 * LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day."""
        cell = index.data(RECORD_ROLE)
        if not isinstance(cell, DayCell):
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & State.State_Selected)
        painter.save()
        ground = _paint_ground(painter, rect, cell, chosen)
        area = QRectF(rect).adjusted(SIDE, TOP, -SIDE, -TOP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head = QRectF(area.x(), area.y(), area.width(), DISC)
        is_first = index.row() == 0 and index.column() == 0
        used = (
            _paint_disc(painter, head, cell.day)
            if cell.is_today
            else _paint_date(painter, head, cell, is_first)
        )
        below = _paint_holiday(painter, area, used, cell.holiday) if cell.holiday else area.y() + DISC
        _paint_lines(painter, QRectF(area.x(), below, area.width(), area.bottom() - below), cell, ground)
        if getattr(self.parent(), "target", None) == cell.day:
            _paint_target(painter, rect)
        elif chosen:
            _paint_frame(painter, rect, focused=bool(state & State.State_HasFocus))
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, cell: DayCell, chosen: bool) -> QColor:
    """Fill the cell, shaded where nobody works, and draw the grid at its right and below it."""
    shaded = tokens().window if cell.is_free else tokens().base
    ground = tokens().selected if chosen else shaded
    painter.fillRect(rect, ground)
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), tokens().line)
    painter.fillRect(QRect(rect.right(), rect.y(), 1, rect.height()), tokens().line)
    return ground


def _paint_frame(painter: QPainter, rect: QRect, focused: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(tokens().accent, 2 if focused else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -2, -2) if focused else rect.adjusted(0, 0, -2, -2))


def _paint_target(painter: QPainter, rect: QRect) -> None:
    """Draw a broken frame around the day something is dragged onto."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(tokens().accent, 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(2, 2, -3, -3))


def _paint_date(painter: QPainter, head: QRectF, cell: DayCell, is_first: bool) -> float:
    """Write the date, with its month where one begins, and return the width it takes."""
    opens = is_first or cell.day.day == 1
    words = month_of_day(cell.day) if opens else cell.number
    works = cell.in_month and not cell.is_free
    strong = works or (cell.in_month and cell.day.day == 1)
    return paint_text(painter, head, words, tokens().text if works else tokens().muted, font(strong=strong))


def _paint_disc(painter: QPainter, head: QRectF, day: date) -> float:
    """Draw today's date on its disc with the word beside, and return the width it takes."""
    disc = QRectF(head.x() - 2, head.y(), DISC, DISC)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens().accent)
    painter.drawEllipse(disc)
    paint_text(painter, disc, str(day.day), tokens().on_accent, font(strong=True), Flag.AlignHCenter)
    words = head.adjusted(DISC + 4, 0, 0, 0)
    return DISC + 4 + paint_text(painter, words, relation(day, day), tokens().accent, font("small"))


def _paint_holiday(painter: QPainter, area: QRectF, used: float, name: str) -> float:
    """Name the holiday beside the date, or below it where it is too long; return where the lines begin."""
    face, ink = font("small"), tokens().muted
    beside = QRectF(area.x() + used + SIDE, area.y(), area.width() - used - SIDE, DISC)
    if text_width(name, face) <= beside.width():
        paint_text(painter, beside, name, ink, face)
        return beside.bottom()
    flags = int(Flag.AlignLeft | Flag.AlignTop | Qt.TextFlag.TextWordWrap)
    below = area.adjusted(0, DISC, 0, 0)
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(below, flags, name)
    return below.y() + QFontMetricsF(face).boundingRect(below, flags, name).height()


def _paint_lines(painter: QPainter, area: QRectF, cell: DayCell, ground: QColor) -> None:
    """Write as many lines as fit; the last says how many more there are. A small cell has figures alone."""
    room = max(0, int(area.height() // LINE))
    if area.width() < WORDS_FROM or room < FEWEST_LINES:
        _paint_figures(painter, area, cell)
        return
    shown = cell.lines if len(cell.lines) <= room else cell.lines[: max(room - 1, 0)]
    area.adjust(0, min(AIR, area.height() - room * LINE), 0, 0)
    for number, line in enumerate(shown):
        draw_line(painter, area.x(), area.y() + number * LINE, int(area.width()), line, ground)
    if len(shown) < len(cell.lines):
        more = DayLine(more_words(len(cell.lines) - len(shown)), "", 0)
        draw_line(painter, area.x(), area.y() + len(shown) * LINE, int(area.width()), more, ground)


def _paint_figures(painter: QPainter, area: QRectF, cell: DayCell) -> None:
    """Draw each state's shape with its number, one after the other, as rows allow."""
    face, x, y = font("small", strong=True), area.x(), area.y()
    for state, number in cell.by_state():
        wide = SHAPE + 4 + text_width(str(number), face)
        if x > area.x() and x + wide > area.right():
            x, y = area.x(), y + LINE
        if y + LINE > area.bottom() + 1:
            last = QRectF(area.x(), y - LINE, area.width(), LINE)
            paint_text(painter, last, "…", tokens().muted, face, Flag.AlignRight)
            return
        paint_state(painter, QRectF(x, y, SHAPE, LINE), state)
        place = QRectF(x + SHAPE + 4, y, wide, LINE)
        paint_text(painter, place, str(number), number_ink(state), face)
        x += wide + 8


def more_words(number: int) -> str:
    """Return how many more lines a day has than it can show."""
    return QCoreApplication.translate("calendar", "+{n} more").format(n=number)
