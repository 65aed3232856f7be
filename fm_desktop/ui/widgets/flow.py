"""A layout that puts widgets side by side and goes on in the next row where room ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from fm_desktop.ui.tokens import GAP


class FlowLayout(QLayout):
    """Wraps its widgets as a text wraps its words; `equal` gives all in a row the same width."""

    def __init__(self, parent: QWidget | None = None, gap: int = GAP, equal: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._equal = gap, equal
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    def sizeHint(self) -> QSize:
        """Return the size of all in one row."""
        sizes = [item.sizeHint() for item in self._items]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest alone in its row."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((size.width() for size in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items by row."""
        if self._equal:
            return self._equal_rows(width)
        rows: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if rows[-1] and used + self._gap + wide > width:
                rows.append([])
                used = 0
            used += wide + (self._gap if rows[-1] else 0)
            rows[-1].append(item)
        return rows

    def _equal_rows(self, width: int) -> list[list[QLayoutItem]]:
        shown = self._shown()
        widest = max((item.sizeHint().width() for item in shown), default=1)
        fit = max(1, min((width + self._gap) // (widest + self._gap), len(shown) or 1))
        per_row = -(-len(shown) // -(-len(shown) // fit)) if shown else 1
        return [shown[start : start + per_row] for start in range(0, len(shown), per_row)]

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, apply: bool) -> int:
        """Place the items row by row and return the height they take."""
        y = rect.y()
        rows = self._rows(rect.width())
        across = max((len(row) for row in rows), default=1) or 1
        share = (rect.width() - self._gap * (across - 1)) // across
        for row in rows:
            x, high = rect.x(), max((item.sizeHint().height() for item in row), default=0)
            for item in row:
                wide = share if self._equal else item.sizeHint().width()
                if apply:
                    item.setGeometry(QRect(QPoint(x, y), QSize(wide, high)))
                x += wide + self._gap
            y += high + self._gap
        return max(y - self._gap - rect.y(), 0)
