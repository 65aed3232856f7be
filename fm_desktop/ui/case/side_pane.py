"""What stands beside the history of a case: next appointment, reminders, work opportunities, criteria."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.client import AghRow, CriterionRow, ExclusionRow, ReminderRow
from fm_desktop.ui.case.consent_lines import consent_lines
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.formats import due_words, plain_date
from fm_desktop.ui.plan.agreements import agreed_steps
from fm_desktop.ui.tables.line_words import appointment_words, state_of
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import ElidedLabel, label
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.state_shape import StateShape

WIDTH = 336
SIDE = 20


class SidePane(QWidget):
    """Sections with a link each; everything it asks for is told by signals."""

    deed_wanted = Signal(str, dict)
    """A deed is wanted; carries its key and what its dialog is to be given."""
    plan_wanted = Signal()
    """The whole plan is wished for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self._area = QScrollArea()
        self._area.setObjectName("side_scroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._area)

    def show_case(self, seen: CaseSeen, language: str) -> None:
        """Show what stands beside a case."""
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        inner.setAutoFillBackground(True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 8, SIDE, 16)
        column.setSpacing(4)
        self._add_planned(column, seen)
        self._add_agreed(column, seen)
        self._add_reminders(column, seen)
        self._add_consents(column, seen)
        self._add_aghs(column, seen)
        self._add_criteria(column, seen.criteria, language)
        self._add_exclusions(column, seen.exclusions, language)
        if seen.client.remark:
            column.addWidget(_head(self.tr("Remark")))
            column.addWidget(label(seen.client.remark, wrap=True))
        column.addStretch()
        focused = self._focused_name()
        self._area.setWidget(inner)
        if focused:
            again = inner.findChild(QWidget, focused) or inner.findChild(QPushButton)
            (again or self).setFocus()

    def _focused_name(self) -> str:
        """Return the name of what has the focus in here, so that it gets it again after a reading."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        return focused.objectName() if inside and focused is not None else ""

    def _wants(self, deed: str, **more: object) -> Callable[[], None]:
        return lambda: self.deed_wanted.emit(deed, more)

    def _add_planned(self, column: QVBoxLayout, seen: CaseSeen) -> None:
        planned = [r for r in seen.history if r.kind == "appointment" and r.title_key == "planned"]
        head = _head(self.tr("Next appointment"), self.tr("Plan"), self._wants("appointment"), "plan")
        column.addWidget(head)
        for row in reversed(planned):
            column.addWidget(label(appointment_words(row.day, row.time, seen.today), strong=True))
            links = QWidget()
            line = FlowLayout(links)
            for key, words in (
                ("talk_held", self.tr("Record")),
                ("move", self.tr("Move")),
                ("missed", self.tr("Did not come")),
                ("cancel", self.tr("Cancel it")),
            ):
                if key != "missed" or row.day <= seen.today:
                    line.addWidget(button(f"planned_{key}", words, self._wants(key, row=row), "link"))
            column.addWidget(links)
        if not planned:
            column.addWidget(label(self.tr("none planned"), muted=True))
        column.addSpacing(12)

    def _add_agreed(self, column: QVBoxLayout, seen: CaseSeen) -> None:
        """Show what the plan asks for next; the plan itself has all of it."""
        if not seen.agreed:
            return
        head = _head(self.tr("Open agreements"), self.tr("To the plan"), self.plan_wanted.emit, "to_plan")
        head.set_count(len(seen.agreed))
        column.addWidget(head)
        judge = self.deed_wanted.emit
        for row in agreed_steps(
            seen.agreed, seen.today, seen.soon_days, lambda step: judge("steering", {"row": step})
        ):
            column.addWidget(row)
        column.addSpacing(12)

    def _add_reminders(self, column: QVBoxLayout, seen: CaseSeen) -> None:
        head = _head(self.tr("Reminders"), self.tr("Add"), self._wants("reminder"), "add_reminder")
        column.addWidget(head)
        for row in seen.reminders:
            column.addWidget(self._reminder(row, seen))
        if not seen.reminders:
            column.addWidget(label(self.tr("none open"), muted=True))
        column.addSpacing(12)

    def _add_consents(self, column: QVBoxLayout, seen: CaseSeen) -> None:
        """Ask whether a deputy may learn what was told, as long as somebody stands in or will."""
        if not seen.consents:
            return
        column.addWidget(_head(self.tr("Deputy")))
        for number, row in enumerate(seen.consents):
            column.addWidget(consent_lines(row, number, seen.today, self._wants))
        column.addSpacing(12)

    def _reminder(self, row: ReminderRow, seen: CaseSeen) -> QWidget:
        """Return a reminder with the box that marks it as done; below it when, and a way to change it."""
        state = state_of(row.day, seen.today, seen.soon_days)
        when = due_words(row.day, seen.today, state)
        box = QCheckBox()
        box.setObjectName("reminder_done")
        box.setAccessibleName(self.tr("Done: {text}, {when}").format(text=row.text, when=when))
        box.clicked.connect(self._wants("finish", row=row.id))
        text = ElidedLabel()
        text.set_text(row.text)
        change = button(
            "change_reminder", self.tr("Change"), self._wants("change_reminder", reminder=row), "link"
        )
        change.setAccessibleName(self.tr("Change: {text}").format(text=row.text))
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(box, 0, 0)
        grid.addWidget(text, 0, 1, 1, 4)
        for column, each in enumerate((StateShape(state), label(when)), 1):
            grid.addWidget(each, 1, column)
        grid.setColumnStretch(3, 1)
        grid.addWidget(change, 1, 4)
        return made

    def _add_aghs(self, column: QVBoxLayout, seen: CaseSeen) -> None:
        head = _head(self.tr("Work opportunities"), self.tr("Add"), self._wants("agh"), "add_agh")
        column.addWidget(head)
        for row in seen.aghs:
            column.addWidget(label(self._span(row), strong=True))
            column.addWidget(label(self._agh_words(row), muted=True, size="small"))
            links = QWidget()
            line = FlowLayout(links)
            line.addWidget(button("agh_end", self.tr("Change end"), self._wants("agh_end", agh=row), "link"))
            if row.decided_on is None:
                words = self.tr("Decide on staying")
                line.addWidget(button("agh_decision", words, self._wants("agh_decision", agh=row), "link"))
            if any(each.due == Due.D15 and each.row == row.id for each in seen.dues):
                words = self.tr("No main responsibility")
                line.addWidget(button("agh_lead", words, self._wants("agh_lead", agh=row), "link"))
            column.addWidget(links)
        if not seen.aghs:
            column.addWidget(label(self.tr("none"), muted=True))
        column.addSpacing(12)

    def _span(self, row: AghRow) -> str:
        last = row.actual_last_day or row.planned_last_day
        until = plain_date(last) if last else self.tr("open-ended")
        return f"{plain_date(row.first_day)} – {until}"

    def _agh_words(self, row: AghRow) -> str:
        if row.decided_on is not None:
            words = self.tr("does not stay") if row.stay is False else self.tr("stays")
            return self.tr("decided {day}: {what}").format(day=plain_date(row.decided_on), what=words)
        return row.end_reason or self.tr("staying not decided yet")

    def _add_criteria(self, column: QVBoxLayout, rows: list[CriterionRow], language: str) -> None:
        met = [row for row in rows if row.met]
        if not met:
            return
        column.addWidget(_head(self.tr("Entry criteria")))
        for row in met:
            term = directive().criteria.get(row.criterion)
            column.addWidget(label(term.text(language) if term else row.criterion, wrap=True))
            reason = row.reason or (self.tr("from the list") if row.from_list else "")
            if reason:
                column.addWidget(label(reason, muted=True, size="small", wrap=True))
        column.addSpacing(12)

    def _add_exclusions(self, column: QVBoxLayout, rows: list[ExclusionRow], language: str) -> None:
        holding = [row for row in rows if row.lifted_on is None]
        if not holding:
            return
        column.addWidget(_head(self.tr("Exclusions")))
        for row in holding:
            column.addWidget(label(directive().exclusions[row.kind].text(language), wrap=True))
            again = plain_date(row.recheck_on) if row.recheck_on else self.tr("no date")
            column.addWidget(label(self.tr("check again: {day}").format(day=again), muted=True, size="small"))
            words = self.tr("Check again")
            column.addWidget(button("recheck", words, self._wants("recheck", exclusion=row), "link"))
        column.addSpacing(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline at the left."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), tokens().line)


def _head(
    words: str, link: str = "", deed: Callable[[], None] | None = None, name: str = ""
) -> SectionHeader:
    """Return a section's head; its link has a name of its own, and says what it is about."""
    made = SectionHeader(words, link, deed)
    if made.link is not None:
        made.link.setObjectName(name)
        made.link.setAccessibleName(f"{words}: {link}")
    return made
