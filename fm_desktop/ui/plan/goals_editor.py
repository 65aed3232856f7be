"""All goals of a plan: one is open to be written, the others show one line each."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.ui.plan.drafted import DraftGoal, goal_from_plain
from fm_desktop.ui.plan.goal_form import GoalForm
from fm_desktop.ui.plan.offered import Offered
from fm_desktop.ui.plan.tab_order import follow, stops
from fm_desktop.ui.widgets.buttons import button


class GoalsEditor(QWidget):
    """Goals in their order; a new one is added below and opens at once."""

    edited = Signal()
    """Something was written; drafts keep it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_goals")
        self._today = today
        self._offered: Offered | None = None
        self._waiting: list[Any] | None = None
        self._forms: list[GoalForm] = []
        self._keys = self._made = 0
        self.more = button("add_goal", self.tr("Add a goal"), self.add_goal, icon_name="plus")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(8)
        column.addLayout(self._rows)
        below = QHBoxLayout()
        below.setContentsMargins(6, 0, 0, 0)
        below.addWidget(self.more)
        below.addStretch()
        column.addLayout(below)
        column.addStretch()

    def offer(self, offered: Offered, goals: Sequence[DraftGoal]) -> None:
        """Show the goals of the plan, or those a draft has kept; without any, an empty one."""
        self._offered = offered
        if self._waiting is not None:
            goals, self._waiting = [goal_from_plain(kept) for kept in self._waiting], None
        self._show(goals or [DraftGoal(self._new_key())])

    def goals(self) -> list[DraftGoal]:
        """Return the goals as they are written; those left empty are passed over."""
        return [goal for form in self._forms if not (goal := form.goal()).is_blank()]

    def forms(self) -> list[GoalForm]:
        """Return the forms of the goals, empty ones included."""
        return list(self._forms)

    def draft_value(self) -> list[dict[str, Any]]:
        """Return what a draft keeps."""
        if self._waiting is not None:
            return self._waiting
        return [goal.plain() for goal in self.goals()]

    def set_draft_value(self, value: object) -> None:
        """Show what a draft has kept; before the words on offer are known it waits for them."""
        kept = value if isinstance(value, list) else []
        if self._offered is None:
            self._waiting = kept
        else:
            self._show([goal_from_plain(each) for each in kept] or [DraftGoal(self._new_key())])

    def add_goal(self) -> None:
        """Add an empty goal and open it; an empty one that is there already is opened."""
        blank = next((form for form in self._forms if form.goal().is_blank()), None)
        self._open(blank or self._append(DraftGoal(self._new_key())))

    def open_form(self, number: int) -> None:
        """Open a goal by its place, to say what is wrong with it."""
        self._open(self._forms[number], focus=False)

    def focus_first(self) -> None:
        """Put the cursor into the goal that is open."""
        if (form := next((form for form in self._forms if form.is_open()), None)) is not None:
            form.focus()
        elif self._forms:
            self._forms[0].head.setFocus()

    def _new_key(self) -> str:
        """Return a name no goal of a draft has."""
        taken = {form.goal().key for form in self._forms}
        self._keys += 1
        while f"new-{self._keys}" in taken:
            self._keys += 1
        return f"new-{self._keys}"

    def _show(self, goals: Sequence[DraftGoal]) -> None:
        for form in self._forms:
            self._rows.removeWidget(form)
            form.deleteLater()
        self._forms = []
        for goal in goals:
            self._append(goal)
        if len(self._forms) == 1:
            self._forms[0].open_up(True)

    def _append(self, goal: DraftGoal) -> GoalForm:
        assert self._offered is not None
        self._made += 1
        form = GoalForm(goal, self._offered, self._today, f"goal_{self._made}")
        form.opened.connect(lambda: self._toggle(form))
        form.edited.connect(self.edited)
        form.grown.connect(self._in_order)
        form.removed.connect(lambda: self._remove(form))
        form.moved.connect(lambda step: self._move(form, step))
        form.open_up(False)
        self._forms.append(form)
        self._rows.addWidget(form)
        form.show()  # at once: a layout shows it later, and what does not show takes no focus
        self._in_order()
        return form

    def _toggle(self, form: GoalForm) -> None:
        if form.is_open():
            form.open_up(False)
        else:
            self._open(form)

    def _open(self, form: GoalForm, focus: bool = True) -> None:
        for other in self._forms:
            other.open_up(other is form)
        if focus:
            form.focus()
        self._scroll_to(form)

    def _remove(self, form: GoalForm) -> None:
        at = self._forms.index(form)
        self._forms.remove(form)
        self._rows.removeWidget(form)
        form.deleteLater()
        if not self._forms:
            self._append(DraftGoal(self._new_key())).open_up(True)
        self._in_order()
        self._forms[min(at, len(self._forms) - 1)].head.setFocus()
        self.edited.emit()

    def _move(self, form: GoalForm, step: int) -> None:
        at = self._forms.index(form)
        to = at + step
        if 0 <= to < len(self._forms):
            self._forms.insert(to, self._forms.pop(at))
            self._rows.removeWidget(form)
            self._rows.insertWidget(to, form)
            self._in_order()
            self.edited.emit()

    def _in_order(self) -> None:
        """Give the goals their numbers, and let Tab follow their order."""
        for number, form in enumerate(self._forms, 1):
            form.set_number(number)
        chain = [stop for form in self._forms for stop in (form.head, *stops(form.body))] + [self.more]
        follow(chain)

    def _scroll_to(self, form: GoalForm) -> None:
        area = self._area()
        if area is not None:
            self._column.activate()
            area.ensureWidgetVisible(form, 0, 12)

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above
