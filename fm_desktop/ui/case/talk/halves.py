"""Two parts of a form beside each other, or one above the other where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

GAP = 24
Direction = QBoxLayout.Direction


class Halves(QWidget):
    """Both halves are equally wide; one that is hidden leaves its room to the other, if it may."""

    def __init__(self, *parts: QWidget, stretch: tuple[int, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._shares = stretch or (1,) * len(parts)
        for part, share in zip(parts, self._shares, strict=True):
            self._box.addWidget(part, share, Qt.AlignmentFlag.AlignTop)

    def set_narrow(self, narrow: bool) -> None:
        """Put the parts below or beside each other."""
        self._box.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self._box.setSpacing(14 if narrow else GAP)
        for number, share in enumerate(self._shares):
            self._box.setStretch(number, 0 if narrow else share)
