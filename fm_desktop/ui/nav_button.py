"""An entry of the rail: icon, words, and at the right a count or the key that does the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import RADIUS, colour, tokens
from fm_desktop.ui.widgets.row_delegate import Right, paint_text

HEIGHT = 36
ICON = 18
BAR = 3
ICON_X = 12
TEXT_X = 42


class NavButton(QPushButton):
    """Leads to a screen or does something at once; in the narrow form only its icon is painted."""

    def __init__(
        self, name: str, icon_name: str, words: str, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon, self._words, self._key = icon_name, words, key
        self._count: int | None = None
        self._loud = False
        self._narrow = False
        self._name_it()

    def set_count(self, count: int | None, loud: bool = False) -> None:
        """Show a count at the right; a loud one is drawn in the colour of what is overdue."""
        self._count, self._loud = count, loud
        self._name_it()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, with the words as tool tip, or both."""
        self._narrow = narrow
        self._name_it()
        self.update()

    def _name_it(self) -> None:
        spoken = self._words if self._count is None else f"{self._words}, {self._count}"
        self.setAccessibleName(spoken)
        shown = f"{self._words} ({self._key})" if self._key else spoken
        self.setToolTip(shown if self._narrow else "")

    def sizeHint(self) -> QSize:
        """Return the room an entry takes in the rail."""
        return QSize(56 if self._narrow else 184, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the icon's."""
        return QSize(32, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, bar, icon, words and what stands at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_icon(painter)
        if not self._narrow:
            self._paint_words(painter)
        elif self._count and self._loud:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().overdue)
            painter.drawEllipse(QRectF(self.width() / 2 + 5, 6, 7, 7))

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.isDown():
            painter.setBrush(tokens().selected)
        elif self.underMouse():
            painter.setBrush(tokens().grey_tint)
        else:
            return
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        if self.isChecked():
            painter.setBrush(tokens().accent)
            painter.drawRoundedRect(QRectF(0, 10, BAR, self.height() - 20), BAR / 2, BAR / 2)

    def _paint_icon(self, painter: QPainter) -> None:
        x = (self.width() - ICON) / 2 if self._narrow else ICON_X
        area = QRectF(x, (self.height() - ICON) / 2, ICON, ICON)
        paint_icon(painter, self._icon, area, tokens().accent if self.isChecked() else tokens().muted)

    def _paint_words(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(TEXT_X, 0, -12, 0)
        paint_text(painter, area, self._words, tokens().text, font(strong=self.isChecked()))
        if self._count is not None:
            paint_text(painter, area, str(self._count), self._count_ink(), font("small"), Right)
        elif self._key:
            paint_text(painter, area, self._key, tokens().muted, font("small"), Right)

    def _count_ink(self) -> QColor:
        return tokens().overdue if self._loud and self._count else tokens().muted


class SearchButton(NavButton):
    """Looks like a search field and opens the search over everything."""

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(tokens().hover if self.underMouse() else tokens().base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(34, 0, -12, 0)
        paint_text(painter, area, self._words, tokens().text)
        paint_text(painter, area, self._key, tokens().muted, font("small"), Right)
