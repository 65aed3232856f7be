"""The pages of the guided dialog: goals, steps, what both sides agree on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from fm_desktop.domain.plan import Fault, PlanGoal, faults
from fm_desktop.sentences import sentence
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.plan.drafted import DraftGoal
from fm_desktop.ui.plan.goal_form import GoalForm
from fm_desktop.ui.plan.goals_editor import GoalsEditor
from fm_desktop.ui.plan.offered import Offered
from fm_desktop.ui.plan.step_line import DayBelow
from fm_desktop.ui.plan.steps_editor import StepsEditor
from fm_desktop.ui.printing.plan_words import client_side, office_side
from fm_desktop.ui.wizards.deed_page import DeedPage

OF_STEPS = frozenset(
    {
        "goal_without_step",
        "step_without_text",
        "step_without_day",
        "step_without_partner",
        "step_after_goal",
        "step_in_past",
    }
)


class GoalsPage(DeedPage):
    """What is to be reached, and why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "", "", desk.today())
        self.step = self.tr("Goals")
        self.heading.setText(self.tr("What is to be reached?"))
        self.about.setText(self.tr("Few goals, in words the client would use. Ctrl+N adds one."))
        self.about.show()
        self._desk = desk
        self.editor = GoalsEditor(desk.today())
        self.fields.add_widget(self.editor)
        more = QShortcut(QKeySequence("Ctrl+N"), self)
        more.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        more.activated.connect(self.editor.add_goal)

    def initializePage(self) -> None:
        """Put the cursor into the goal that is open."""
        self.editor.focus_first()

    def validatePage(self) -> bool:
        """Let nobody pass while a goal lacks something."""
        forms = self.editor.forms()
        if not forms:
            return False  # the plan is still being read
        for form in forms:
            form.clear_faults()
        wrong_days = [number for number, form in enumerate(forms) if form.date_is_wrong()]
        written = self._written() or forms[:1]
        found = self._faults([form.goal() for form in written])
        for fault in found:
            written[fault.goal or 0].say(fault.key, sentence(fault.key, self._desk.language, goal=""))
        if not found and not wrong_days:
            return True
        first = min([forms.index(written[fault.goal or 0]) for fault in found] + wrong_days)
        self.editor.open_form(first)
        forms[first].focus_fault()
        return False

    def _faults(self, goals: Sequence[DraftGoal]) -> list[Fault]:
        planned = [goal.as_planned(()) for goal in goals]
        found = [each for each in faults(planned, self._desk.today()) if each.key not in OF_STEPS]
        return [each for each in found if not (each.key == "goal_in_past" and goals[each.goal or 0].id)]

    def facts(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Goal {number}").format(number=number), self._said(form))
            for number, form in enumerate(self._written(), 1)
        ]

    def _written(self) -> list[GoalForm]:
        return [form for form in self.editor.forms() if not form.goal().is_blank()]

    def _said(self, form: GoalForm) -> str:
        goal = form.goal()
        until = self.tr("until {day}").format(day=plain_date(goal.day)) if goal.day else ""
        words = f"{goal.text}, {until}" if until else goal.text
        return "\n".join(line for line in (words, *form.said()) if line)


class StepsPage(DeedPage):
    """Who does what until when."""

    def __init__(self, desk: Desk, goals: Callable[[], list[DraftGoal]]) -> None:
        super().__init__("", "", "", desk.today())
        self.step = self.tr("Steps")
        self.heading.setText(self.tr("Who does what until when?"))
        self.about.setText(self.tr("Dates as you would say them: fr, 31.3., +2w. An empty line is no step."))
        self.about.show()
        self._desk, self._goals = desk, goals
        self.editor = StepsEditor(desk.today(), desk.language)
        self.fields.add_widget(self.editor)

    def initializePage(self) -> None:
        """Show a section for each goal."""
        self.editor.show_goals(self._goals())
        QTimer.singleShot(0, self.editor.focus_first)

    def validatePage(self) -> bool:
        """Let nobody pass while a step lacks something."""
        for section in self.editor.sections:
            section.clear_faults()
        if (wrong := self._wrong_day()) is not None:
            wrong.setFocus()
            return False
        found = self._faults()
        for fault in reversed(found):
            section = self.editor.sections[fault.goal or 0]
            words = sentence(fault.key, self._desk.language)
            if fault.step is None:
                section.error.say(words)
                section.lines[0].text.setFocus()
            else:
                section.line_of(fault.step).say(fault.key, words)
                section.line_of(fault.step).focus_fault(fault.key)
        return not found

    def planned(self) -> list[PlanGoal]:
        """Return the goals with their steps as the rules see them."""
        return [goal.as_planned(self.editor.steps_of(goal.key)) for goal in self._goals()]

    def _wrong_day(self) -> DayBelow | None:
        for section in self.editor.sections:
            for line in section.lines:
                if not line.until.is_blank() and line.until.day() is None:
                    line.until.is_right()
                    return line.until
        return None

    def _faults(self) -> list[Fault]:
        found = [each for each in faults(self.planned(), self._desk.today()) if each.key in OF_STEPS]
        return [each for each in found if not self._is_old(each)]

    def _is_old(self, fault: Fault) -> bool:
        """Tell whether a day that has passed stands in the plan already; the deed judges whether it moved."""
        if fault.key != "step_in_past" or fault.goal is None or fault.step is None:
            return False
        return bool(self.editor.steps_of(self._goals()[fault.goal].key)[fault.step].id)

    def facts(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Steps of goal {number}").format(number=number),
                "\n".join(self._said(goal.key, at) for at in range(len(self.editor.steps_of(goal.key)))),
            )
            for number, goal in enumerate(self._goals(), 1)
        ]

    def _said(self, key: str, at: int) -> str:
        step = self.editor.steps_of(key)[at]
        who = {
            "client": self.tr("client"),
            "manager": self.tr("case management"),
        }.get(step.who, step.partner)
        until = self.tr("until {day}").format(day=plain_date(step.day)) if step.day else ""
        return ", ".join(part for part in (step.text, who, until) if part)


class AgreementPage(DeedPage):
    """Both sides' rights and duties, and the version that is handed out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "", "", desk.today())
        self.step = self.tr("Agreement")
        self.heading.setText(self.tr("What do both sides agree on?"))
        self.about.setText(
            self.tr("It stands on the paper the client gets. Each line is a sentence of its own.")
        )
        self.about.show()
        self._desk, self._number = desk, 1
        words = self.tr("Why is there a new version?")
        judge = needed(desk, "reason_missing", lambda: self.reason)
        self.reason = self.fields.add_line("plan_reason", words, judge=judge)
        self.fields["plan_reason"].hide()
        self.hand_out = self.fields.add_tick("plan_hand_out", self.tr("Hand out as version 1"), True)
        self.assisted = self.fields.add_tick(
            "plan_assisted", self.tr("Worked out as assisted integration planning")
        )
        self.day = self.fields.add_date("plan_day", self.tr("Day"), desk.today(), "past", not_in_future(desk))
        words = self.tr("The client's rights and duties")
        self.client = self.fields.add_text("plan_client_side", words, "\n".join(client_side()), lines=4)
        words = self.tr("Our rights and duties")
        self.office = self.fields.add_text("plan_office_side", words, "\n".join(office_side()), lines=4)

    def offer(self, offered: Offered) -> None:
        """Take over what the version before said; a further one needs a reason."""
        newest = next(iter(offered.plan.versions), None)
        if newest is None:
            return
        self._number = newest.number + 1
        self.hand_out.setText(self.tr("Hand out as version {number}").format(number=self._number))
        self.fields["plan_reason"].show()
        for control, words in ((self.client, client_side()), (self.office, office_side())):
            if control.toPlainText() == "\n".join(words):  # nobody has written there yet
                said = newest.paper.client_side if control is self.client else newest.paper.office_side
                control.setPlainText("\n".join(said))

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        handed = self.tr("Version {number}, handed out on {day}")
        version = handed.format(number=self._number, day=plain_date(day) if day else "")
        not_yet = self.tr("not yet: the plan is only kept")
        return [
            (self.tr("Hand out"), version if self.hand_out.isChecked() else not_yet),
            (self.tr("Reason"), self.reason.text().strip()),
            (self.tr("Planning"), self.tr("assisted") if self.assisted.isChecked() else ""),
        ]
