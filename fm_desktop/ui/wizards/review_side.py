"""What stands beside a continuation review: what happened in the case since the last one (HA 4.11)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.review_facts import Rendered, ReviewFacts
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.labels import label

WIDTH = 244
MOST = 4


class Line(NamedTuple):
    """What something is called, and the lines that say how it stands."""

    name: str
    words: Sequence[str]


class ReviewSide(QWidget):
    """A quiet column of facts; it is read, nothing in it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_facts")
        self.setFixedWidth(WIDTH)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("facts_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 0, 0)
        column.addWidget(self._scroll)

    def turn(self, pages: int) -> None:
        """Scroll by pages, upwards where negative."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def show_facts(self, facts: ReviewFacts, needs: Catalogue, language: str) -> None:
        """Show what happened, what is known first."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 6, 8, 6)
        column.setSpacing(2)
        column.addWidget(label(self._heading(facts), strong=True, wrap=True))
        for line in self._lines(facts, needs, language):
            column.addSpacing(8)
            column.addWidget(label(line.name, size="small", muted=True))
            for words in line.words:
                column.addWidget(label(words, wrap=True))
        column.addStretch()
        for part in (inner, self._scroll.viewport()):
            part.setAutoFillBackground(True)
            part.setBackgroundRole(QPalette.ColorRole.Base)
        self._scroll.setWidget(inner)

    def _heading(self, facts: ReviewFacts) -> str:
        if facts.since is None:
            return self.tr("So far")
        words = (
            self.tr("Since admission on {day}") if facts.is_first else self.tr("Since the review of {day}")
        )
        return words.format(day=plain_date(facts.since))

    def _lines(self, facts: ReviewFacts, needs: Catalogue, language: str) -> Iterator[Line]:
        yield Line(self.tr("Talks"), self._talks(facts))
        yield Line(self.tr("Steps of the plan"), self._steps(facts))
        gone = [needs.text(each, language) for each in facts.needs_removed]
        left = [needs.text(each, language) for each in facts.needs_open]
        if gone:
            yield Line(self.tr("Needs removed"), _shortened(gone))
        if left:
            yield Line(self.tr("Needs that remain"), _shortened(left))
        if facts.services:
            yield Line(self.tr("Services"), _shortened([self._rendered(each) for each in facts.services]))
        if facts.measures:
            yield Line(self.tr("Measures"), _shortened([self._rendered(each) for each in facts.measures]))
        if facts.agh_first is not None:
            yield Line(self.tr("Work opportunity"), [self._agh(facts)])

    def _talks(self, facts: ReviewFacts) -> list[str]:
        words = [self.tr("%n held", "", facts.held)]
        if facts.last_held is not None:
            words[0] += ", " + self.tr("last on {day}").format(day=plain_date(facts.last_held))
        if facts.missed:
            words.append(self.tr("%n missed", "", facts.missed))
        if facts.not_reached:
            words.append(self.tr("%n time(s) not reached", "", facts.not_reached))
        return words

    def _steps(self, facts: ReviewFacts) -> list[str]:
        words = [self.tr("done: {step}").format(step=step) for step in facts.steps_done]
        words += [self.tr("partly: {step}").format(step=step) for step in facts.steps_partly]
        still_open = self.tr("%n still open", "", facts.steps_open)
        if facts.steps_overdue:
            still_open += ", " + self.tr("%n overdue", "", facts.steps_overdue)
        return [*_shortened(words), still_open]

    def _rendered(self, each: Rendered) -> str:
        if each.ended_on is not None:
            return self.tr("{name}, ended {day}").format(name=each.name, day=plain_date(each.ended_on))
        if each.until is not None:
            return self.tr("{name}, until {day}").format(name=each.name, day=plain_date(each.until))
        return self.tr("{name}, goes on").format(name=each.name)

    def _agh(self, facts: ReviewFacts) -> str:
        if facts.agh_last is None:
            return self.tr("runs without a last day")
        return self.tr("runs until {day}").format(day=plain_date(facts.agh_last))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline at the left."""
        QPainter(self).fillRect(0, 0, 1, self.height(), tokens().line)


def _shortened(words: Sequence[str]) -> list[str]:
    """Return the first of several lines and how many more there are."""
    if len(words) <= MOST + 1:
        return list(words)
    return [*words[:MOST], f"+ {len(words) - MOST}"]
