"""One step in the dialog: what, who, until when, in one line."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.ui.plan.drafted import DraftStep
from fm_desktop.ui.widgets.buttons import icon_button
from fm_desktop.ui.widgets.date_field import Check, DateField
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import unseen_label

WHO, UNTIL = 150, 170


class DayBelow(DateField):
    """A date whose resolved day stands below what was typed: a line of a list has no room beside it."""

    def _lay_out(self) -> None:
        self.edit.setFixedWidth(UNTIL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self.resolved)
        column.addWidget(self.error)


class PlanStepLine(QWidget):
    """A line that is empty until somebody writes into it."""

    edited = Signal()
    removed = Signal()

    def __init__(
        self, step: DraftStep, today: date, name: str, check: Check, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._step = step
        self.setObjectName(name)
        self.text, self.who, self.partner = QLineEdit(), QComboBox(), QLineEdit()
        self.until = DayBelow(f"{name}_until", today, "future", check)
        self.remove = icon_button(f"{name}_remove", "x", self.tr("Take this step out"), self.removed.emit)
        self.error = InlineError(self.text)
        self._name_them(name)
        self._lay_out()
        self._who_label = unseen_label(self.who.accessibleName(), self.who)
        self.show_step(step)
        self.who.currentIndexChanged.connect(lambda _at: self._who_changed())
        for signal in (self.text.textEdited, self.partner.textEdited, self.until.changed):
            signal.connect(lambda _value: self.edited.emit())

    def say_place(self, goal: int, number: int) -> None:
        """Tell by its spoken names which step of which goal this is: on one page there are many."""
        place = self.tr("Goal {goal}, step {number}").format(goal=goal, number=number)
        for control, words in (
            (self.text, ""),
            (self.who, self.tr("Who does it")),
            (self.partner, self.tr("Which partner")),
            (self.until.edit, self.tr("Until when")),
            (self.remove, self.tr("Take this step out")),
        ):
            control.setAccessibleName(", ".join(filter(None, (place, words))))
        self._who_label.setText(self.who.accessibleName())

    def _name_them(self, name: str) -> None:
        for control, suffix in (
            (self.text, "text"),
            (self.who, "who"),
            (self.partner, "partner"),
            (self.until.edit, "until"),
        ):
            control.setObjectName(f"{name}_{suffix}")
        self.text.setPlaceholderText(self.tr("Next step …"))
        self.partner.setPlaceholderText(self.tr("Which partner?"))
        for key, words in (
            ("client", self.tr("Client")),
            ("manager", self.tr("Case management")),
            ("partner", self.tr("Partner")),
        ):
            self.who.addItem(words, key)
        self.who.setFixedWidth(WHO)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.text, 0, 0, top)
        grid.addWidget(self.who, 0, 1, top)
        grid.addWidget(self.until, 0, 2, 2, 1, top)
        grid.addWidget(self.remove, 0, 3, top)
        grid.addWidget(self.partner, 1, 0, top)
        grid.addWidget(self.error, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)

    def show_step(self, step: DraftStep) -> None:
        """Fill the line."""
        self._step = step
        self.text.setText(step.text)
        self.who.setCurrentIndex(max(self.who.findData(step.who), 0))
        self.partner.setText(step.partner)
        self.until.edit.setText(step.until)
        self.partner.setVisible(step.who == "partner")

    def step(self) -> DraftStep:
        """Return the step as it is written now."""
        return replace(
            self._step,
            text=self.text.text().strip(),
            who=str(self.who.currentData()),
            partner=self.partner.text().strip(),
            until=self.until.edit.text().strip(),
            day=self.until.day(),
        )

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [self.text, self.who, self.partner, self.until.edit, self.remove]

    def say(self, key: str, text: str) -> None:
        """Say what is wrong, below the date if it is the date, else below the words."""
        if key in ("step_without_day", "step_after_goal", "step_in_past"):
            self.until.error.say(text)
        else:
            self.error.say(text)

    def clear_faults(self) -> None:
        """Take back what was said to be wrong."""
        self.error.say("")
        self.until.error.say("")

    def focus_fault(self, key: str) -> None:
        """Put the cursor where it is to be mended."""
        if key in ("step_without_day", "step_after_goal", "step_in_past"):
            self.until.edit.setFocus()
        elif key == "step_without_partner":
            self.partner.setFocus()
        else:
            self.text.setFocus()

    def _who_changed(self) -> None:
        self.partner.setVisible(self.who.currentData() == "partner")
        self.edited.emit()
