"""The page the day's lists stand on: two columns, or one below the other where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.ui.today.head import Head
from fm_desktop.ui.today.sections import Sections
from fm_desktop.ui.tokens import COLUMN_GAP, PAGE_MARGIN, SECTION_GAP
from fm_desktop.ui.widgets.section_list import SectionList

Direction = QBoxLayout.Direction
LEFT, RIGHT = 100, 126
HIGHEST = 600
"""In one column a list is as high as its rows, up to this; beyond it scrolls by itself."""


class Page(QScrollArea):
    """In two columns the lists share the height and scroll by themselves; in one column the page scrolls."""

    def __init__(
        self, head: Head, notices: Sequence[QWidget], sections: Sections, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._head, self._notices, self._sections = head, notices, sections
        self._narrow = False
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self._lay_out()
        self.setWidget(self._body)
        for each in sections.lists():
            chosen = each.list.selectionModel()
            chosen.currentChanged.connect(lambda now, _before, shown=each: self._follow(shown, now))

    def _lay_out(self) -> None:
        sections = self._sections
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(SECTION_GAP)
        for each, share in ((sections.talks, 4), (sections.new, 2), (sections.carry, 2)):
            left.addWidget(each, share)
        left.addStretch(0)
        right.addWidget(sections.due, 12)
        right.addStretch(0)
        self._columns = QBoxLayout(Direction.LeftToRight)
        self._columns.setSpacing(COLUMN_GAP)
        self._columns.addLayout(left, LEFT)
        self._columns.addLayout(right, RIGHT)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(PAGE_MARGIN, 24, PAGE_MARGIN, 16)
        body.setSpacing(24)
        body.addWidget(self._head)
        for notice in self._notices:
            body.addWidget(notice)
        body.addLayout(self._columns, 1)

    def set_narrow(self, narrow: bool) -> None:
        """Show one column or two."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._head.set_narrow(narrow)
        self._columns.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self._columns.setSpacing(SECTION_GAP if narrow else COLUMN_GAP)
        self.arrange()

    def arrange(self) -> None:
        """Give the lists their heights after their rows or the columns have changed."""
        for each in self._sections.lists():
            each.setMinimumHeight(min(each.sizeHint().height(), HIGHEST) if self._narrow else 0)

    def _follow(self, shown: SectionList, now: QModelIndex) -> None:
        """Keep the current row in sight where the page itself scrolls."""
        if self._narrow and now.isValid() and shown.list.hasFocus():
            rect = shown.list.visualRect(now)
            place = shown.list.viewport().mapTo(self._body, rect.center())
            self.ensureVisible(place.x(), place.y(), 0, rect.height() + SECTION_GAP)
