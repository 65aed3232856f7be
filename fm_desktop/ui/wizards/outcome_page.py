"""The last page of a guided deed: what will be recorded, and which due dates follow from it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.casework.foresight import Foresight
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.explaining import arithmetic
from fm_desktop.ui.formats import due_name, weekday_date
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.state_shape import StateShape

NAMES = 190
"""The width of the column that says what a fact is."""

NAMED_BY_TEXT = frozenset({Due.D8, Due.D9, Due.D16, Due.D18})
"""What has a day of its own says what it is."""


class Fact(NamedTuple):
    """One line of what will be recorded, and the page it was said on."""

    name: str
    words: str
    page: int


class OutcomePage(GuidedPage):
    """Facts as lines that lead back to their page; below them the due dates."""

    def __init__(self, go_to: Callable[[int], None], language: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("What will be recorded")
        self.heading.setText(self.step)
        self.about.setText(self.tr("Please check. A line leads back to its page."))
        self.about.show()
        self._go_to, self._language = go_to, language
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(6, 6, 6, 6)
        self._lines.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("outcome_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        for part in (self._body, self._scroll.viewport()):
            part.setAutoFillBackground(True)
            part.setBackgroundRole(self.palette().ColorRole.Base)
        self.fault = InlineError(self._scroll)
        self.column.addWidget(self._scroll, 1)
        self.column.addWidget(self.fault)

    def turn(self, key: int) -> None:
        """Go through what does not fit with the page keys."""
        bar = self._scroll.verticalScrollBar()
        down = key == Qt.Key.Key_PageDown
        bar.setValue(bar.value() + (bar.pageStep() if down else -bar.pageStep()))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show what will be recorded; what follows from it is added when it is known."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for number, fact in enumerate(facts):
            self._lines.addWidget(self._line(number, fact))
            self._lines.addWidget(Hairline())
        self._lines.addStretch()

    def show_foresight(self, seen: Foresight) -> None:
        """Show the due dates that follow, and those that fall away."""
        at = self._lines.count() - 1
        for heading, lines in (
            (self.tr("These dates follow from it"), seen.follows()),
            (self.tr("These dates fall away"), seen.falls_away()),
        ):
            if not lines:
                continue
            header = SectionHeader(heading)
            header.set_count(len(lines))
            for widget in (header, self._dates(lines)):
                self._lines.insertWidget(at, widget)
                at += 1

    def _line(self, number: int, fact: Fact) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 6, 0, 6)
        name = button(f"fact_{number}", fact.name, lambda: self._go_to(fact.page), look="link")
        name.setAccessibleName(f"{fact.name}: {fact.words}")
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(fact.words, wrap=True), 0, 1)
        grid.setColumnMinimumWidth(0, NAMES)
        grid.setColumnStretch(1, 1)
        return line

    def _dates(self, lines: Sequence[DueLine]) -> QWidget:
        table = QWidget()
        table.setObjectName("dates_that_follow")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 6, 0, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, line in enumerate(lines):
            grid.addWidget(StateShape(str(line.state)), row, 0)
            grid.addWidget(label(due_name(line.due)), row, 1)
            grid.addWidget(label(weekday_date(line.effective), strong=True), row, 2)
            said = line.text if line.due in NAMED_BY_TEXT else ""
            grid.addWidget(label(said or arithmetic(line, self._language), muted=True, wrap=True), row, 3)
        grid.setColumnStretch(3, 1)
        return table
