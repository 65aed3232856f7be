"""The steps of all goals: a section for each goal, and always an empty line to go on in."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.sentences import sentence
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.plan.drafted import DraftGoal, DraftStep, step_from_plain
from fm_desktop.ui.plan.step_line import PlanStepLine
from fm_desktop.ui.plan.tab_order import follow
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label


class StepsSection(QWidget):
    """The steps of one goal."""

    edited = Signal()

    def __init__(
        self,
        goal: DraftGoal,
        number: int,
        steps: Sequence[DraftStep],
        today: date,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.goal, self._today, self._language = goal, today, language
        self._number = number
        self._made = 0
        self.lines: list[PlanStepLine] = []
        until = self.tr("until {day}").format(day=plain_date(goal.day)) if goal.day else ""
        words = f"{number}  {' '.join(goal.text.split())}"
        self.head = label(f"{words} · {until}" if until else words, strong=True, wrap=True)
        self.head.setContentsMargins(6, 6, 0, 6)
        self.error = InlineError(self.head)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 12)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addWidget(Hairline())
        self._column.addWidget(self.error)
        for step in (*steps, DraftStep()):
            self._append(step)

    def steps(self) -> list[DraftStep]:
        """Return the steps as they are written; empty lines are passed over."""
        return [step for line in self.lines if not (step := line.step()).is_blank()]

    def line_of(self, at: int) -> PlanStepLine:
        """Return the line of the so-manieth step that is no empty line."""
        return [line for line in self.lines if not line.step().is_blank()][at]

    def clear_faults(self) -> None:
        """Take back what was said to be wrong."""
        self.error.say("")
        for line in self.lines:
            line.clear_faults()

    def _append(self, step: DraftStep) -> None:
        self._made += 1
        line = PlanStepLine(step, self._today, f"step_{self._number}_{self._made}", self._judge)
        line.edited.connect(self._line_edited)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.addWidget(line)
        line.say_place(self._number, len(self.lines))
        line.show()  # at once: Tab must find it

    def _judge(self, day: date) -> str:
        """Say at once that a step lies behind its goal."""
        if self.goal.day is not None and day > self.goal.day:
            return sentence("step_after_goal", self._language)
        return ""

    def _line_edited(self) -> None:
        if not self.lines[-1].step().is_blank():
            self._append(DraftStep())
        self.edited.emit()

    def _remove(self, line: PlanStepLine) -> None:
        at = self.lines.index(line)
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.deleteLater()
        if not self.lines or not self.lines[-1].step().is_blank():
            self._append(DraftStep())
        for number, each in enumerate(self.lines, 1):
            each.say_place(self._number, number)
        self.lines[min(at, len(self.lines) - 1)].text.setFocus()
        self.edited.emit()


class StepsEditor(QWidget):
    """Keeps the steps by the keys of their goals, also those of goals that do not show yet."""

    edited = Signal()

    def __init__(self, today: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_steps")
        self._today, self._language = today, language
        self._steps: dict[str, list[DraftStep]] = {}
        self.sections: list[StepsSection] = []
        self._is_drafted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def take(self, steps: Mapping[str, Sequence[DraftStep]]) -> None:
        """Hold the steps of the plan; what a draft has kept comes before them."""
        if not self._is_drafted:
            self._steps = {key: list(found) for key, found in steps.items()}

    def show_goals(self, goals: Sequence[DraftGoal]) -> None:
        """Show a section for each goal."""
        self._gather()
        for section in self.sections:
            self._column.removeWidget(section)
            section.deleteLater()
        self.sections = []
        for number, goal in enumerate(goals, 1):
            kept = self._steps.get(goal.key, [])
            section = StepsSection(goal, number, kept, self._today, self._language)
            section.edited.connect(self._changed)
            self.sections.append(section)
            self._column.addWidget(section)
        self._in_order()

    def steps_of(self, key: str) -> list[DraftStep]:
        """Return the steps of a goal."""
        self._gather()
        return self._steps.get(key, [])

    def draft_value(self) -> dict[str, list[dict[str, Any]]]:
        """Return what a draft keeps."""
        self._gather()
        return {key: [step.plain() for step in steps] for key, steps in self._steps.items()}

    def set_draft_value(self, value: object) -> None:
        """Hold what a draft has kept."""
        kept = value if isinstance(value, dict) else {}
        self._is_drafted = bool(kept)
        goals = [section.goal for section in self.sections]
        self._steps = {key: [step_from_plain(each) for each in steps] for key, steps in kept.items()}
        self.sections, shown = [], self.sections
        for section in shown:
            self._column.removeWidget(section)
            section.deleteLater()
        self.show_goals(goals)

    def focus_first(self) -> None:
        """Put the cursor into the first empty line."""
        lines = [line for section in self.sections for line in section.lines]
        if (first := next((line for line in lines if line.step().is_blank()), None)) is not None:
            first.text.setFocus()

    def _gather(self) -> None:
        """Take over what the lines say."""
        for section in self.sections:
            self._steps[section.goal.key] = section.steps()

    def _changed(self) -> None:
        self._in_order()
        self.edited.emit()

    def _in_order(self) -> None:
        follow([stop for section in self.sections for line in section.lines for stop in line.stops()])
