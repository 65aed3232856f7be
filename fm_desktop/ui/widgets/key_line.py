"""One quiet line at the foot of a list screen with the keys that work now."""

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import PAGE_MARGIN, ROW, tokens
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width

BETWEEN_KEYS = 20
BEFORE_MEANING = 8
TO_ALL = "F1"
TOLD_FOR = 8000


class Keys(QWidget):
    """Key in strong, meaning in muted; what does not fit is left out, F1 shows all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[tuple[str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show pairs of key and meaning."""
        self._keys = keys
        self.setAccessibleName(", ".join(f"{key}: {meaning}" for key, meaning in keys))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the line."""
        return QSize(200, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the pairs one after the other."""
        painter = QPainter(self)
        x = 0.0
        for key, meaning in self._fitting():
            wide = _width(key, meaning)
            area = QRectF(x, 0, wide, self.height())
            after = paint_text(painter, area, key, tokens().text, font("small", strong=True)) + BEFORE_MEANING
            paint_text(painter, area.adjusted(after, 0, 0, 0), meaning, tokens().muted, font("small"))
            x += wide + BETWEEN_KEYS

    def _fitting(self) -> list[tuple[str, str]]:
        """Return the pairs that have room; the way to all of them is the last to be left out."""
        to_all = [pair for pair in self._keys if pair[0] == TO_ALL]
        room = self.width() - sum(_width(*pair) + BETWEEN_KEYS for pair in to_all)
        found: list[tuple[str, str]] = []
        for pair in self._keys:
            room -= _width(*pair) + BETWEEN_KEYS if pair not in to_all else 0
            if room + BETWEEN_KEYS < 0:
                break
            found.append(pair)
        return found if not to_all or to_all[0] in found else [*found, *to_all]


def _width(key: str, meaning: str) -> float:
    return text_width(key, font("small", strong=True)) + BEFORE_MEANING + text_width(meaning, font("small"))


class KeyLine(QWidget):
    """The line with the keys at the left and a remark at the right, such as "1 von 80 gewählt"."""

    def __init__(self, margin: int = PAGE_MARGIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = Keys()
        self.remark: QLabel = label(size="small", muted=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 1, margin, 0)
        row.setSpacing(16)
        row.addWidget(self._keys, 1)
        row.addWidget(self.remark)
        self.setFixedHeight(ROW)
        self._remark, self._told = "", QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(TOLD_FOR)
        self._told.timeout.connect(lambda: self.say(self._remark))

    def say(self, words: str) -> None:
        """Show a remark, once nothing is told any more."""
        self._remark = words
        if not self._told.isActive():
            self.remark.setText(words)

    def tell(self, words: str) -> None:
        """Say for some seconds what was just done, in the place of the remark."""
        self.remark.setText(words)
        self._told.start()

    def set_keys(self, keys: list[tuple[str, str]]) -> None:
        """Show pairs of key and meaning, such as ("G", "Gespräch")."""
        self._keys.set_keys(keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, tokens().line)
