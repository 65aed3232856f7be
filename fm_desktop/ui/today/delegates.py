"""Paints the rows of the day: talks on two lines, everything else on one."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.today.rows import Heading, PlainRow, Row, TalkRow
from fm_desktop.ui.tokens import SHAPE, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

Index = QModelIndex | QPersistentModelIndex
Right = Qt.AlignmentFlag.AlignRight
SIDE = 8
GAP = 16
TWO_LINES = 52
ICON = 14


class TodayDelegate(RowDelegate):
    """Writes headings as the day's lists have them: in the colour of their state, the count beside."""

    def paint_heading(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        heading = index.data(RECORD_ROLE)
        if not isinstance(heading, Heading):
            return
        low = rect.adjusted(SIDE, 6, -SIDE, 0)
        loud = heading.state in ("overdue", "today")
        ink = state_colour(heading.state) if loud else tokens().muted
        wide = paint_text(painter, low, heading.words, ink, font("small", strong=True))
        paint_text(
            painter, low.adjusted(wide + 8, 0, 0, 0), str(heading.number), tokens().muted, font("small")
        )


class TalkDelegate(TodayDelegate):
    """Time and length, name and age, format and place, and at the right what matters now."""

    height = TWO_LINES

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, TalkRow):
            return
        upper = QRectF(rect.x() + SIDE, rect.y() + 6, rect.width() - 2 * SIDE, 20)
        lower = upper.translated(0, 20)
        times = text_width("00:00", font(strong=True)) + 2 * GAP - 4
        self._when(painter, upper, lower, row)
        right = self._remark(painter, upper, row)
        name = upper.adjusted(times, 0, -right - GAP, 0)
        years = text_width(row.years, font()) + SIDE if row.years else 0
        room = name.adjusted(0, 0, -years, 0)
        wide = paint_text(painter, room, row.talk.name, tokens().text, font(strong=True), elide=True)
        after = name.adjusted(min(wide, room.width()) + SIDE, 0, 0, 0)
        paint_text(painter, after, row.years, tokens().muted)
        paint_icon(painter, row.icon, QRectF(lower.x() + times, lower.y() + 2, ICON, ICON), tokens().muted)
        place = lower.adjusted(times + ICON + 7, 0, 0, 0)
        paint_text(painter, place, row.where, tokens().muted, font("small"), elide=True)
        if row.now_above:
            _paint_now(painter, rect)

    def _when(self, painter: QPainter, upper: QRectF, lower: QRectF, row: TalkRow) -> None:
        ink = tokens().muted if row.past else tokens().text
        paint_text(painter, upper, row.talk.time or "–", ink, font(strong=True))
        if row.talk.minutes:
            paint_text(painter, lower, f"{row.talk.minutes} Min.", tokens().muted, font("small"))

    def _remark(self, painter: QPainter, upper: QRectF, row: TalkRow) -> float:
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


def _paint_now(painter: QPainter, rect: QRectF) -> None:
    """Draw the line of the present time above a row, with its dot at the left."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 2), tokens().accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens().accent)
    painter.drawEllipse(QPointF(rect.x() + 4, rect.y() + 3), 4, 4)
    painter.restore()


class PlainDelegate(TodayDelegate):
    """Shape, name, what, relation to today, date; the columns of dates are as wide as their widest."""

    def __init__(self, shape: bool = True, name_share: float = 0.42) -> None:
        super().__init__()
        self._shape = shape
        self._share = name_share
        self._relations = 0.0
        self._days = 0.0

    def fit(self, rows: Iterable[Row]) -> None:
        """Make the columns at the right as wide as their widest value."""
        plain = [row for row in rows if isinstance(row, PlainRow)]
        self._relations = max((text_width(row.relation, font()) for row in plain), default=0.0)
        self._days = max((text_width(row.day, font()) for row in plain), default=0.0)

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, PlainRow):
            return
        area = rect.adjusted(SIDE, 0, -SIDE, 0)
        days = self._days + GAP if self._days else 0.0
        ink = state_colour(row.state) if row.strong else tokens().text
        paint_text(painter, area, row.day, tokens().muted, font(), Right)
        paint_text(painter, area.adjusted(0, 0, -days, 0), row.relation, ink, font(), Right)
        if self._shape:
            shape = QRectF(area.x(), area.center().y() - SHAPE / 2, SHAPE, SHAPE)
            paint_state(painter, shape, row.state)
            area.adjust(SHAPE + 10, 0, 0, 0)
        left = area.adjusted(0, 0, -days - self._relations - GAP, 0)
        self._name_and_what(painter, left, row)

    def _name_and_what(self, painter: QPainter, left: QRectF, row: PlainRow) -> None:
        names = max(left.width() * self._share, min(180.0, left.width() * 0.5))
        what = left.adjusted(names + GAP / 2, 0, 0, 0)
        years = text_width(row.years, font()) + SIDE if row.years else 0.0
        room = QRectF(left.x(), left.y(), names - years, left.height())
        strong = row.strong or bool(row.years)
        wide = paint_text(painter, room, row.name, tokens().text, font(strong=strong), elide=True)
        if row.years:
            after = room.translated(min(wide, room.width()) + SIDE, 0)
            paint_text(painter, after, row.years, tokens().muted)
        muted = bool(row.years) or not row.due
        paint_text(painter, what, row.what, tokens().muted if muted else tokens().text, elide=True)
