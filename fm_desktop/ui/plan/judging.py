"""Judging by keyboard: the list of open goals and steps, one key each, and the words below."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fm_desktop.casework.steering import GoalSteered, StepJudged
from fm_desktop.domain.typed_dates import parse_typed_date
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.plan import GoalRow, StepRow
from fm_desktop.ui.plan.judgements import (
    DONE,
    DROPPED,
    MOVED,
    NEEDING_WORDS,
    PARTLY,
    Judgement,
    judgement_from_plain,
    mark_words,
)
from fm_desktop.ui.plan.judging_list import KEYS, JudgingList, WordsLine
from fm_desktop.ui.plan.plan_rows import PlanRow, Standing, goal_words, rows_of
from fm_desktop.ui.plan.reading import PlanShown
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label

HIGHEST, LOWEST = 320, 104


class Judging(QWidget):
    """All that goes on of a plan, to be judged; one input to a draft."""

    edited = Signal()
    reshaped = Signal()
    """More or fewer lines show than before."""

    def __init__(self, today: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("judging")
        self._today, self._language = today, language
        self._shown: PlanShown | None = None
        self._rows: dict[bytes, GoalRow | StepRow] = {}
        self._plain_rows: list[PlanRow] = []
        self._said: dict[bytes, Judgement] = {}
        self._is_filling = False
        self.list = JudgingList("judging_list")
        self.list.setAccessibleName(self.tr("Goals and steps to judge"))
        self.words, self.text, self.sign = WordsLine(), WordsLine(), WordsLine()
        self.until = DateField("judging_until", today, "future")
        self.error = InlineError(self.words)
        self._subject = label(strong=True, wrap=True)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._below: list[tuple[QWidget, QWidget]] = []
        self._lay_out()
        self.list.judged.connect(self._judge)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        for line, onward in (
            (self.words, self._after_words),
            (self.text, self._next),
            (self.sign, self._next),
        ):
            line.textEdited.connect(lambda _text: self._written())
            line.done.connect(onward)
        self.until.changed.connect(lambda _day: self._written())

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(4)
        for key, (status, words) in zip(KEYS, self._choices(), strict=True):
            made = button(f"judge_{status}", f"{words}  {key}", look="seg")
            made.clicked.connect(lambda _on=False, status=status: self._judge(status))
            self._group.addButton(made)
            self._buttons[status] = made
            choices.addWidget(made)
        choices.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addWidget(self._subject)
        column.addLayout(choices)
        for name, words, control, spoken in (
            ("judging_words", self.tr("What came of it, or why?"), self.words, self.words),
            ("judging_text", self.tr("The goal in new words (empty: as before)"), self.text, self.text),
            ("judging_sign", self.tr("By what one sees it (empty: as before)"), self.sign, self.sign),
            ("", self.tr("New day (empty: as before)"), self.until, self.until.edit),
        ):
            above = label(words, strong=True)
            above.setBuddy(spoken)
            spoken.setAccessibleName(words)
            if name:
                spoken.setObjectName(name)
            column.addWidget(above)
            column.addWidget(control)
            if control is self.words:
                column.addWidget(self.error)
            self._below.append((above, control))
        column.addStretch()

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (DONE, self.tr("Done")),
            (PARTLY, self.tr("Partly")),
            (DROPPED, self.tr("Dropped")),
            (MOVED, self.tr("Put off or change")),
        ]

    def offer(self, shown: PlanShown, wanted: bytes | None) -> None:
        """Show what goes on, and what is wanted even if it is closed; the cursor goes there."""
        self._shown = shown
        kept = []
        for goal, row in zip(shown.goals, shown.plan.goals, strict=True):
            steps = [s for s in row.steps if s.goes_on or s.id == wanted]
            if not (row.goes_on or steps or row.id == wanted):
                continue
            keys = {step.id.hex() for step in steps}
            kept.append(replace(goal, steps=tuple(step for step in goal.steps if step.key in keys)))
            self._rows |= {row.id: row} | {step.id: step for step in steps}
        standing = Standing(self._today, shown.soon_days, shown.judged)
        self._plain_rows = rows_of(kept, standing)
        self._fill()
        first = next((row.key for row in self._plain_rows if row.kind == "step"), None)
        if (key := wanted or first) is not None:
            self.list.go_to(key)
        self._show_current()

    def steps(self) -> tuple[StepJudged, ...]:
        """Return what was said of steps."""
        return tuple(
            said.of_step(row, self._day(said))
            for key, said in self._said.items()
            if isinstance(row := self._rows.get(key), StepRow)
        )

    def goals(self) -> tuple[GoalSteered, ...]:
        """Return what was said of goals."""
        return tuple(
            said.of_goal(row, self._day(said))
            for key, said in self._said.items()
            if isinstance(row := self._rows.get(key), GoalRow)
        )

    def problem(self) -> bool:
        """Tell whether something is missing, go there and say it."""
        if not self._said:
            self.error.say(sentence("nothing_judged", self._language))
            self.list.setFocus()
            return True
        for key, said in self._said.items():
            fault = self._fault(said)
            if fault:
                self.list.go_to(key)
                self.error.say(sentence(fault, self._language) if fault != "day" else "")
                (self.until.edit if fault == "day" else self.words).setFocus()
                return True
        return False

    def say(self, text: str) -> None:
        """Say below the words what the rules object to."""
        self.error.say(text)

    def draft_value(self) -> dict[str, dict[str, str]]:
        """Return what a draft keeps."""
        return {key.hex(): said.plain() for key, said in self._said.items()}

    def set_draft_value(self, value: object) -> None:
        """Take over what a draft has kept."""
        kept = value if isinstance(value, dict) else {}
        self._said = {bytes.fromhex(key): judgement_from_plain(said) for key, said in kept.items()}
        self._fill()
        self._show_current()

    def focus_first(self) -> None:
        """Begin in the list."""
        self.list.setFocus()

    def _fault(self, said: Judgement) -> str:
        if said.status in NEEDING_WORDS and not said.words.strip():
            return "result_missing" if said.status == PARTLY else "reason_missing"
        if said.until.strip() and self._day(said) is None:
            return "day"
        return ""

    def _day(self, said: Judgement) -> date | None:
        return parse_typed_date(said.until, self._today, "future") if said.until.strip() else None

    def _fill(self) -> None:
        """Show the rows with what was said of them."""
        marked = [
            row._replace(mark=mark_words(self._said[row.key].status, row.kind))
            if row.key in self._said
            else row
            for row in self._plain_rows
        ]
        self.list.show_rows(marked)
        self._fit_list()

    def _fit_list(self) -> None:
        """Make the list as high as its rows; a long one scrolls."""
        self.list.setFixedHeight(min(max(self.list.height_of_rows() + 2, LOWEST), HIGHEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for rows that break their words differently at another width."""
        super().resizeEvent(event)
        self._fit_list()

    def _current(self) -> tuple[PlanRow, Judgement] | None:
        row = self.list.current()
        if row is None or row.key is None:
            return None
        return row, self._said.get(row.key, Judgement())

    def _show_current(self) -> None:
        """Show below the list what was said of the row the cursor is on."""
        current = self._current()
        row, said = current if current else (None, Judgement())
        self._is_filling = True
        is_goal = row is not None and row.kind == "goal"
        name = f"{goal_words(row.number)}: " if row is not None and is_goal else ""
        self._subject.setText(f"{name}{row.text}" if row is not None else "")
        self._buttons[DONE].setText(f"{self.tr('Reached') if is_goal else self.tr('Done')}  D")
        self._group.setExclusive(False)
        for status, made in self._buttons.items():
            made.setEnabled(row is not None)
            made.setChecked(said.status == status)
        self._group.setExclusive(True)
        for line, text in ((self.words, said.words), (self.text, said.text), (self.sign, said.sign)):
            line.setText(text)
        self.until.edit.setText(said.until)
        self.error.say("")
        self._show_lines(said.status, is_goal)
        self._is_filling = False

    def _show_lines(self, status: str, is_goal: bool) -> None:
        shown: tuple[bool, ...] = (
            bool(status),
            is_goal and status == MOVED,
            is_goal and status == MOVED,
            status in (PARTLY, MOVED),
        )
        for (above, control), is_shown in zip(self._below, shown, strict=True):
            above.setVisible(is_shown)
            control.setVisible(is_shown)
        self.reshaped.emit()

    def _judge(self, status: str) -> None:
        """Note what the current row becomes, and go on to its words, or to the next row."""
        current = self._current()
        if current is None or current[0].key is None:
            return
        row, said = current
        assert row.key is not None
        if status:
            self._said[row.key] = replace(said, status=status)
        else:
            self._said.pop(row.key, None)
        self._fill()
        self._show_current()
        self.edited.emit()
        if status in NEEDING_WORDS:
            self.words.setFocus()
        elif status:
            self._next()

    def _written(self) -> None:
        current = self._current()
        if self._is_filling or current is None or current[0].key is None or not current[1].status:
            return
        said = replace(
            current[1],
            words=self.words.text(),
            text=self.text.text(),
            sign=self.sign.text(),
            until=self.until.edit.text(),
        )
        self._said[current[0].key] = said
        self.error.say("")
        self.edited.emit()

    def _after_words(self) -> None:
        """Go to the new day where one is asked for, else back to the list."""
        if not self.until.isHidden():
            self.until.edit.setFocus()
        else:
            self._next()

    def _next(self) -> None:
        """Go on with the row below."""
        at = self.list.currentIndex().row() + 1
        if at < self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(at, 0))
        self.list.setFocus()
