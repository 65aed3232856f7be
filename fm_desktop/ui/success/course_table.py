"""How obstacles and resources of each area of life have moved over the assessments: drawn, and in numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fm_desktop.storage.queries.outcomes import Course
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.success.fact_words import Catalogues, points_words
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.tokens import tokens

Index = QModelIndex | QPersistentModelIndex
AREA, FIRST, NEWEST, MOVED = range(4)
MOST, DOT = 10, 2.6
"""The end of the scale, and half a mark."""


class CourseTable(TextTable):
    """One row per area; the last column draws obstacle (squares, dashed) and resource (dots, solid)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        labels = (self.tr("Area of life"), self.tr("First assessment"), self.tr("Newest assessment"),
                  self.tr("■ obstacle  ● resource"))  # fmt: skip
        super().__init__("courses", TextTableModel(labels), MOVED, parent=parent)
        self.setAccessibleName(self.tr("How the areas of life have moved"))
        self.setItemDelegateForColumn(MOVED, CourseDelegate(self))

    def show_courses(self, courses: Sequence[Course], words: Catalogues, language: str) -> None:
        """Show how some areas have moved."""
        self.show_rows([_row(course, words, language) for course in courses])


class CourseDelegate(QStyledItemDelegate):
    """Draws both lines of an area over its assessments, from 0 below to 10 above."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        course = index.data(RECORD_ROLE)
        if not isinstance(course, Course):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect).adjusted(8, 6, -12, -6)  # type: ignore[attr-defined]
        room.setWidth(min(room.width(), 260))
        painter.setPen(QPen(tokens().line, 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        _draw(painter, room, [each.points.obstacle for each in course.judged], is_obstacle=True)
        _draw(painter, room, [each.points.resource for each in course.judged], is_obstacle=False)
        painter.restore()


def _draw(painter: QPainter, room: QRectF, values: Sequence[int | None], *, is_obstacle: bool) -> None:
    ink = tokens().today if is_obstacle else tokens().covered
    step = room.width() / max(len(values) - 1, 1)
    points = [
        QPointF(room.left() + number * step, room.bottom() - room.height() * value / MOST)
        for number, value in enumerate(values)
        if value is not None
    ]
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.DashLine if is_obstacle else Qt.PenStyle.SolidLine))
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for point in points:
        if is_obstacle:
            painter.drawRect(QRectF(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT))
        else:
            painter.drawEllipse(point, DOT + 0.4, DOT + 0.4)


def _row(course: Course, words: Catalogues, language: str) -> TextRow:
    area = words["areas"].text(course.area, language)
    told = [f"{numeric_date(each.day)}: {points_words(each.points)}" for each in course.judged]
    first, *_, newest = (points_words(each.points) for each in (course.judged[0], *course.judged))
    texts = (area, first, newest if len(told) > 1 else "", "")
    return TextRow(course.area.encode(), texts, f"{area}; {'; '.join(told)}", course)
