"""A filter with many values: a drop-down that reads "Phase: alle"."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.tokens import CONTROL_HEIGHT, tokens
from fm_desktop.ui.widgets.row_delegate import paint_text, text_width

SIDE = 13
ARROW = 14


class MenuButton(QPushButton):
    """A bordered button that opens a menu: its words at the left, a chevron at the right."""

    def __init__(self, object_name: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(object_name)
        self.setAutoDefault(False)
        self.setMenu(QMenu(self))

    def sizeHint(self) -> QSize:
        """Return the room words and chevron need."""
        wide = text_width(self.text(), self.font()) + 2 * SIDE + ARROW + 10
        return QSize(round(wide + 0.5), CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a choice is not cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button's ground and border by its style, words and chevron by hand."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._write(painter)

    def _write(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = tokens().text if self.isEnabled() else tokens().disabled
        area = QRectF(self.rect()).adjusted(SIDE, 0, -SIDE, 0)
        paint_text(painter, area, self.text(), ink, self.font())
        arrow = QRectF(area.right() - ARROW + 2, (self.height() - ARROW) / 2, ARROW, ARROW)
        paint_icon(painter, "chevron-down", arrow, tokens().muted)

    def open_by_key(self) -> None:
        """Open the menu with its choice marked, or its first entry: Enter takes it at once."""
        self.showMenu()
        entries = [each for each in self.menu().actions() if each.isEnabled() and not each.isSeparator()]
        marked = next((each for each in entries if each.isChecked()), next(iter(entries), None))
        if marked is not None:
            self.menu().setActiveAction(marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and the down key too, as a combo box does."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_by_key()
        else:
            super().keyPressEvent(event)


class DropDown(MenuButton):
    """A button with a menu of which exactly one entry is chosen; its text says name and choice."""

    chosen = Signal(object)
    """Another value was chosen; carries its key."""

    def __init__(
        self, object_name: str, name: str, values: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(object_name, parent=parent)
        self._name = name
        self._values: list[tuple[object, str]] = []
        self._key: object = None
        self.set_values(values)

    def set_values(self, values: Sequence[tuple[object, str]]) -> None:
        """Offer other values; the chosen one stays where it is still there."""
        self._values = list(values)
        keys = [key for key, _ in self._values]
        self.choose(self._key if self._key in keys else keys[0] if keys else None)

    def key(self) -> object:
        """Return the key of the chosen value."""
        return self._key

    def choose(self, key: object) -> None:
        """Choose a value without telling."""
        self._key = key
        word = dict(self._values).get(key, "")
        self.setText(f"{self._name}: {word}" if self._name else word)
        self.updateGeometry()
        self._fill()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for key, word in self._values:
            entry = menu.addAction(word)
            entry.setCheckable(True)
            entry.setChecked(key == self._key)
            entry.triggered.connect(lambda _checked=False, key=key: self._picked(key))
            group.addAction(entry)

    def _picked(self, key: object) -> None:
        self.choose(key)
        self.chosen.emit(key)
