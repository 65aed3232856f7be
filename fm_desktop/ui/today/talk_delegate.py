"""Paints a talk on two lines, and the line of the present time between two of them."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.today.delegates import GAP, SIDE, TodayDelegate, paint_who
from fm_desktop.ui.today.rows import Heading
from fm_desktop.ui.today.talk_rows import TalkRow
from fm_desktop.ui.tokens import SHAPE, TWO_LINES, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import Index, Right, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

ICON = 14
DOT = 4


class TalkDelegate(TodayDelegate):
    """Time and length, name and age, format and place, and at the right what matters now."""

    height = TWO_LINES

    def __init__(self) -> None:
        super().__init__()
        self._lengths = 0.0

    def fit(self, rows: Iterable[Heading | TalkRow]) -> None:
        """Make the column of times as wide as the widest length below them."""
        talks = [row for row in rows if isinstance(row, TalkRow)]
        self._lengths = max((text_width(row.length, font("small")) for row in talks), default=0.0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row, and over its edge the line of the present time."""
        super().paint(painter, option, index)
        row = index.data(RECORD_ROLE)
        if isinstance(row, TalkRow) and (row.now_above or row.now_below):
            rect = QRectF(option.rect)  # type: ignore[attr-defined]
            _paint_now(painter, rect, rect.top() if row.now_above else rect.bottom())

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, TalkRow):
            return
        upper = QRectF(rect.x() + SIDE, rect.y() + 6, rect.width() - 2 * SIDE, 20)
        lower = upper.translated(0, 20)
        times = max(text_width("00:00", font(strong=True)), self._lengths) + GAP + 4
        ink = tokens().muted if row.begun else tokens().text
        paint_text(painter, upper, row.talk.time or "–", ink, font(strong=True))
        paint_text(painter, lower, row.length, tokens().muted, font("small"))
        right = _paint_remark(painter, upper, row)
        paint_who(painter, upper.adjusted(times, 0, -right - GAP, 0), row.talk.name, row.years, strong=True)
        paint_icon(painter, row.icon, QRectF(lower.x() + times, lower.y() + 3, ICON, ICON), tokens().muted)
        place = lower.adjusted(times + ICON + 7, 0, 0, 0)
        paint_text(painter, place, row.where, tokens().muted, font("small"), elide=True)


def _paint_remark(painter: QPainter, upper: QRectF, row: TalkRow) -> float:
    """Write the remark at the right with the shape of its state, and return its width."""
    if not row.remark:
        return 0.0
    ink = state_colour(row.state) if row.state else tokens().accent
    wide = paint_text(painter, upper, row.remark, ink, font(), Right)
    if not row.state:
        return wide
    left = upper.right() - wide - SIDE - SHAPE
    paint_state(painter, QRectF(left, upper.center().y() - SHAPE / 2, SHAPE, SHAPE), row.state)
    return wide + SIDE + SHAPE


def _paint_now(painter: QPainter, rect: QRectF, y: float) -> None:
    """Draw one half of the line of the present time and of its dot: the neighbouring row draws the other."""
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(QRectF(rect.x(), y - 1, rect.width(), 2), tokens().accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens().accent)
    painter.drawEllipse(QPointF(rect.x() + DOT, y), DOT, DOT)
    painter.restore()
