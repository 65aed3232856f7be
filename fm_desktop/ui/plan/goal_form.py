"""One goal in the dialog: what is to be reached, by what one sees it, for which needs, which way."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.plan.drafted import DraftGoal
from fm_desktop.ui.plan.goal_head import GoalHead
from fm_desktop.ui.plan.needs_choice import NeedsChoice
from fm_desktop.ui.plan.offered import Offered
from fm_desktop.ui.widgets.buttons import icon_button
from fm_desktop.ui.widgets.word_box import WordBox

FAULTS = {
    "goal_without_text": "text",
    "goal_not_checkable": "sign",
    "goal_without_need": "needs",
    "goal_without_strategy": "strategy",
    "goal_in_past": "until",
}
"""At which field which fault is said."""
LINES = 2


class GoalForm(QWidget):
    """A head that is always there, and the fields while it is open."""

    opened = Signal()
    """The head was pressed."""
    edited = Signal()
    grown = Signal()
    """There is another box: Tab has to find it."""
    removed = Signal()
    moved = Signal(int)
    """Up by one is -1, down is 1."""

    def __init__(
        self, goal: DraftGoal, offered: Offered, today: date, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._goal, self._offered, self._number = goal, offered, 1
        self.setObjectName(name)
        self.head = GoalHead(f"{name}_head")
        self.body = QWidget()
        self.fields = Fields(today)
        self._fill_fields(name, offered)
        self._lay_out(name)
        self.show_goal(goal)
        self.head.clicked.connect(self.opened)

    def _fill_fields(self, name: str, offered: Offered) -> None:
        words = self.tr("What is to be reached?")
        self._text = self.fields.add_text("text", words, lines=1)
        words = self.tr("By what does one see that it is reached?")
        self._sign = self.fields.add_text("sign", words, lines=1)
        self._needs = NeedsChoice(f"{name}_needs", offered.needs, offered.areas, offered.new_needs)
        self.fields.add("needs", self.tr("Which needs for action does it answer to?"), self._needs)
        for text in (self._text, self._sign):
            text.setFixedHeight(text.fontMetrics().lineSpacing() * LINES + 20)
        self._strategy = WordBox(f"{name}_strategy", self.tr("Which way? (strategy)"))
        self.fields.start_row()
        made = self.fields.add("strategy", self.tr("Which way? (strategy)"), self._strategy)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._until = self.fields.add_date(
            "until", self.tr("Until when?"), None, "future", required=False, steady=True
        )
        for side in ("strategy", "until"):  # a sentence below one of them must not move the other
            below = self.fields[side].layout()
            assert isinstance(below, QVBoxLayout)
            below.addStretch()
        self.fields.end_row(stretch=False)
        for control, suffix in ((self._text, "text"), (self._sign, "sign"), (self._until.edit, "until")):
            control.setObjectName(f"{name}_{suffix}")
        self._strategy.offer([(each.key, each.words) for each in offered.strategies])
        self._needs.edited.connect(self._offer_strategies)
        self._needs.grown.connect(self.grown)
        self._text.textChanged.connect(self._changed)
        for signal in (
            self._sign.textChanged,
            self._needs.edited,
            self._strategy.edited,
            self._until.changed,
        ):
            signal.connect(self._changed)

    def _lay_out(self, name: str) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        tools.addStretch()
        for suffix, icon, words, deed in (
            ("up", "chevron-up", self.tr("Move this goal up"), lambda: self.moved.emit(-1)),
            ("down", "chevron-down", self.tr("Move this goal down"), lambda: self.moved.emit(1)),
            ("remove", "x", self.tr("Take this goal out"), self.removed.emit),
        ):
            tools.addWidget(icon_button(f"{name}_{suffix}", icon, words, deed))
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(40, 8, 0, 12)
        inside.setSpacing(0)
        inside.addWidget(self.fields)
        inside.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body)

    def show_goal(self, goal: DraftGoal) -> None:
        """Fill the fields."""
        self._goal = goal
        self._text.setPlainText(goal.text)
        self._sign.setPlainText(goal.recognised_by)
        self._until.edit.setText(goal.until)
        self._needs.choose(goal.needs, goal.new_needs)
        self._strategy.set_value(goal.strategy)
        self._show_head()

    def goal(self) -> DraftGoal:
        """Return the goal as it is written now."""
        return replace(
            self._goal,
            text=self._text.toPlainText().strip(),
            recognised_by=self._sign.toPlainText().strip(),
            until=self._until.edit.text().strip(),
            strategy=self._strategy.value(),
            needs=self._needs.chosen(),
            new_needs=self._needs.added(),
            day=self._until.day(),
        )

    def said(self) -> list[str]:
        """Return in words by what one sees it, for which needs it is, and which way."""
        sign = " ".join(self._sign.toPlainText().split())
        reached = self.tr("Reached when: {sign}").format(sign=sign)
        needs = ", ".join(self._needs.words())
        way = " · ".join(part for part in (needs, self._strategy.currentText().strip()) if part)
        return [reached if sign else "", way]

    def is_open(self) -> bool:
        """Tell whether the fields show."""
        return not self.body.isHidden()

    def open_up(self, is_open: bool) -> None:
        """Show the fields, or the head alone."""
        self.body.setVisible(is_open)
        self._show_head()

    def set_number(self, number: int) -> None:
        """Say at which place the goal stands."""
        self._number = number
        self._show_head()

    def say(self, key: str, text: str) -> None:
        """Say what is wrong, at its field."""
        if (field := self.fields.get(FAULTS.get(key, "text"))) is not None:
            field.say(text)

    def clear_faults(self) -> None:
        """Take back what was said to be wrong."""
        for name in FAULTS.values():
            self.fields[name].say("")

    def date_is_wrong(self) -> bool:
        """Tell whether the day is no day, and say so."""
        return not self._until.is_right()

    def focus(self) -> None:
        """Put the cursor where writing begins."""
        self._text.setFocus()

    def focus_fault(self) -> None:
        """Put the cursor into the first field that is wrong."""
        first = next((name for name in ("text", "sign", "needs") if self.fields[name].is_faulty()), "")
        if first == "needs":
            self._needs.first().setFocus()
        else:
            self.fields.focus_first_fault()

    def _changed(self) -> None:
        self._show_head()
        self.edited.emit()

    def _offer_strategies(self) -> None:
        """Put the ways that fit the needs first."""
        chosen = set(self._needs.chosen())
        areas = {need.area for need in self._offered.needs if need.id in chosen} | self._needs.areas()
        fitting = [each for each in self._offered.strategies if each.area in areas]
        others = [each for each in self._offered.strategies if each.area not in areas]
        self._strategy.offer([(each.key, each.words) for each in (*fitting, *others)])

    def _show_head(self) -> None:
        goal = self.goal()
        until = self.tr("until {day}").format(day=goal.until) if goal.until else ""
        count = len(goal.needs) + len(goal.new_needs)
        needs = self.tr("%n need(s)", "", count) if count else ""
        remark = " · ".join(part for part in (until, needs) if part)
        text = " ".join(goal.text.split())
        self.head.show_goal(self._number, text, remark if not self.is_open() else "", self.is_open())
