"""The picture of the network map on the screen; it follows the list, and lets ties be moved by mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from fm_desktop.domain.surroundings import Place, Tie, places, within
from fm_desktop.ui.surroundings.drawing import NODE, Drawn, draw_map, frame_in
from fm_desktop.ui.surroundings.map_words import spoken
from fm_desktop.ui.surroundings.paper_map import map_file
from fm_desktop.ui.tokens import tokens

REACH = 2 * NODE
"""How near to a tie a press must be to take hold of it."""


class MapPicture(QWidget):
    """Shows ties around a client; what it says stands in the list, too, for who does not see it."""

    pressed = Signal(int)
    """A tie was pressed; carries its number."""
    moved = Signal(int, object)
    """A tie was put elsewhere; carries its number and the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = Drawn("", ())
        self._held = -1
        self._at: Place | None = None
        self._from = QPointF()
        self.may_move = False
        self.setObjectName("map_picture")
        self.setAccessibleName(self.tr("Picture of the surroundings"))
        self.setMinimumSize(280, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_map(self, drawn: Drawn) -> None:
        """Show other ties."""
        self._drawn, self._held, self._at = drawn, -1, None
        self.setAccessibleDescription("; ".join(spoken(tie) for tie in drawn.ties))
        self.update()

    @property
    def ties(self) -> Sequence[Tie]:
        """Return the ties that are shown."""
        return self._drawn.ties

    def choose(self, number: int) -> None:
        """Put a ring around the tie the cursor of the list is on."""
        self._drawn = self._drawn._replace(chosen=number)
        self.update()

    def as_file(self, ending: str) -> bytes:
        """Return the picture as a file, `png` or `svg`."""
        return map_file(self._drawn, ending)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ties, the one that is held where the mouse is."""
        ties = list(self._drawn.ties)
        if self._held >= 0 and self._at is not None:
            ties[self._held] = ties[self._held]._replace(place=self._at)
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().base)
        draw_map(painter, QRectF(self.rect()), self._drawn._replace(ties=ties), tokens())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the tie below the mouse, and let the list follow."""
        if event.button() == Qt.MouseButton.LeftButton and (number := self._below(event.position())) >= 0:
            self._held, self._from = number if self.may_move else -1, event.position()
            self.pressed.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the tie along; a hand that trembles while it presses moves nobody."""
        far = (event.position() - self._from).manhattanLength()
        if self._held >= 0 and (self._at is not None or far >= QApplication.startDragDistance()):
            self._at = within(*frame_in(QRectF(self.rect())).place(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: there the tie stays."""
        held, at, self._held, self._at = self._held, self._at, -1, None
        if held >= 0 and at is not None:
            self.moved.emit(held, at)
        self.update()

    def _below(self, point: QPointF) -> int:
        frame = frame_in(QRectF(self.rect()))
        for number, place in enumerate(places(self._drawn.ties)):
            if (frame.at(place) - point).manhattanLength() <= REACH:
                return number
        return -1
