"""The open steps of the plan: ticked off while the conversation is written down (HA 4.8)."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.casework.steering import StepJudged
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.plan import OpenStep
from fm_desktop.ui.formats import due_words
from fm_desktop.ui.tables.line_words import state_of
from fm_desktop.ui.tokens import SHAPE
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.state_shape import StateShape

DONE = "done"
WIDEST_WHO = 120
NEEDS_WORDS = {"partly": "result_missing", "dropped": "reason_missing"}


def doer(who: str, partner: str) -> str:
    """Return who does a step."""
    return {
        "client": QCoreApplication.translate("steps of a plan", "Client"),
        "manager": QCoreApplication.translate("steps of a plan", "FM"),
    }.get(who, partner or QCoreApplication.translate("steps of a plan", "Partner"))


class StepLine(QWidget):
    """One step: a box to tick; once ticked, what became of it and, where it is not simply done, why."""

    edited = Signal()
    """The step is judged otherwise now."""

    def __init__(self, step: OpenStep, today: date, soon_days: int, language: str) -> None:
        super().__init__()
        self.step, self._language = step, language
        name = step.id.hex()
        self.box = QCheckBox()
        self.box.setObjectName(f"step_{name}")
        self._text = label(step.text, wrap=True)
        self.status = QComboBox()
        self.status.setObjectName(f"step_{name}_status")
        self.status.setAccessibleName(self.tr("What became of: {step}").format(step=step.text))
        for key, words in (
            ("done", self.tr("done")),
            ("partly", self.tr("partly done")),
            ("dropped", self.tr("dropped")),
        ):
            self.status.addItem(words, key)
        self.result = QLineEdit()
        self.result.setObjectName(f"step_{name}_result")
        self.result.setAccessibleName(self.tr("Result of: {step}").format(step=step.text))
        self.error = InlineError(self.result)
        state = state_of(step.until, today, soon_days) or "none"
        when = due_words(step.until, today, state) if step.until else self.tr("no date")
        who = doer(step.who, step.partner)
        self.box.setAccessibleName(f"{step.text}, {who}, {when}")
        self._lay_out(who, state, when)
        self.box.toggled.connect(lambda _on: self._judge())
        self.status.currentIndexChanged.connect(lambda _index: self._judge())
        self.result.textChanged.connect(lambda _text: self.edited.emit())
        self._judge()

    def _lay_out(self, who: str, state: str, when: str) -> None:
        self._due = QWidget()
        due = QHBoxLayout(self._due)
        due.setContentsMargins(0, 0, 0, 0)
        due.setSpacing(6)
        shape = StateShape(state)
        shape.setFixedWidth(SHAPE)
        due.addWidget(shape)
        due.addWidget(label(when))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setRowMinimumHeight(0, 32)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.box, 0, 0)
        grid.addWidget(self._text, 0, 1)
        self._who = label(who, muted=True)
        self._who.setToolTip(who)
        grid.addWidget(self._who, 0, 2)
        grid.addWidget(self._due, 0, 3)
        grid.addWidget(self.status, 0, 3)
        grid.addWidget(self.result, 1, 1, 1, 3)
        grid.addWidget(self.error, 2, 1, 1, 3)
        grid.setColumnStretch(1, 1)

    def columns(self) -> tuple[int, int]:
        """Return how wide who does it and until when want to be."""
        return self._who.sizeHint().width(), max(self._due.sizeHint().width(), self.status.sizeHint().width())

    def set_columns(self, who: int, when: int) -> None:
        """Stand below the columns of the other steps."""
        self._who.setFixedWidth(who)
        shortened = self.fontMetrics().elidedText(self._who.text(), Qt.TextElideMode.ElideRight, who)
        self._who.setText(shortened)
        for each in (self._due, self.status):
            each.setFixedWidth(when)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick the box with a click on its words, too."""
        if self._text.geometry().contains(event.position().toPoint()):
            self.box.toggle()

    def _judge(self) -> None:
        judged, key = self.box.isChecked(), self.status.currentData()
        self._due.setVisible(not judged)
        self.status.setVisible(judged)
        self.result.setVisible(judged and key != DONE)
        words = self.tr("What was reached?") if key == "partly" else self.tr("Why is it dropped?")
        self.result.setPlaceholderText(words)
        if not judged or key == DONE:
            self.error.clear()
        self.edited.emit()

    def judged(self) -> StepJudged | None:
        """Return what became of the step; nothing where it is not ticked."""
        if not self.box.isChecked():
            return None
        status = self.status.currentData()
        result = "" if status == DONE else self.result.text().strip()
        return StepJudged(self.step.id, status, result, version=self.step.version)

    def is_right(self) -> bool:
        """Tell whether the judgement may be recorded, and say what is missing."""
        key = NEEDS_WORDS.get(self.status.currentData(), "") if self.box.isChecked() else ""
        missing = bool(key) and not self.result.text().strip()
        self.error.say(sentence(key, self._language) if missing else "")
        return not missing


class StepsList(QWidget):
    """All open steps of the plan; it hides where there is none."""

    edited = Signal()
    """A step is judged otherwise now."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps")
        self._language = language
        self.lines: list[StepLine] = []
        self._waiting: dict[str, Any] = {}
        self._head = SectionHeader(self.tr("Plan steps"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self.hide()

    def show_steps(self, steps: list[OpenStep], today: date, soon_days: int) -> None:
        """Show the open steps, with what a draft says of them."""
        for step in steps:
            line = StepLine(step, today, soon_days, self._language)
            line.edited.connect(self._count)
            self.lines.append(line)
            self._column.addWidget(line)
            self._column.addWidget(Hairline())
        whos, whens = zip(*(line.columns() for line in self.lines), strict=True) if self.lines else ((), ())
        for line in self.lines:
            line.set_columns(min(max(whos), WIDEST_WHO), max(whens))
        self.setVisible(bool(steps))
        self.set_draft_value(self._waiting)
        self._count()

    def judged(self) -> tuple[StepJudged, ...]:
        """Return what became of the steps that are ticked."""
        return tuple(found for line in self.lines if (found := line.judged()) is not None)

    def is_right(self) -> bool:
        """Tell whether all that is ticked may be recorded; the cursor goes to what is missing."""
        faulty = [line for line in self.lines if not line.is_right()]
        if faulty:
            faulty[0].result.setFocus()
        return not faulty

    def _count(self) -> None:
        words = self.tr("{done} of {all} judged")
        self._head.say(words.format(done=len(self.judged()), all=len(self.lines)))
        self.edited.emit()

    def draft_value(self) -> dict[str, list[str]]:
        """Return what is ticked, to be kept as a draft."""
        if not self.lines:
            return self._waiting
        return {
            line.step.id.hex(): [line.status.currentData(), line.result.text()]
            for line in self.lines
            if line.box.isChecked()
        }

    def set_draft_value(self, value: dict[str, list[str]]) -> None:
        """Tick what a draft has ticked, as soon as the steps are there."""
        self._waiting = value
        for line in self.lines:
            kept = value.get(line.step.id.hex())
            line.box.setChecked(kept is not None)
            if kept is not None:
                line.status.setCurrentIndex(max(line.status.findData(kept[0]), 0))
                line.result.setText(kept[1])
