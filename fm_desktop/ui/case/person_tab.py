"""The tab *Person*: base data, the dates of the case, and a way to change them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.directives import directive
from fm_desktop.domain.arithmetic import period_in_words
from fm_desktop.domain.identity import age
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.queries.client import CaseRow
from fm_desktop.storage.queries.doubles import Record
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.case.reason_words import reason_words
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader

SIDE = 32
LABELS = 170
STEP, PAGE = 40, 200
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
"""A number or an address is often wanted elsewhere."""

Facts = list[tuple[str, str]]


class PersonTab(QWidget):
    """Facts in two columns; what is not known is left out."""

    change_wanted = Signal()
    dates_wanted = Signal()
    """A date of the case is to be corrected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = button(
            "change_client", self.tr("Change base data …"), self.change_wanted.emit, "", "pencil"
        )
        self.dates = button(
            "correct_dates", self.tr("Correct a date …"), self.dates_wanted.emit, "", "calendar-days"
        )
        self._area = QScrollArea()
        self._area.setObjectName("person_scroll")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.viewport().setBackgroundRole(self.palette().ColorRole.Base)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self._area)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 8, SIDE, 16)
        row.addWidget(self.change)
        row.addWidget(self.dates)
        row.addStretch()
        column.addLayout(row)

    def show_case(self, seen: CaseSeen, language: str) -> None:
        """Show the facts of a client and case."""
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(SIDE, 0, SIDE, 0)
        columns.setSpacing(40)
        columns.addLayout(_block(self.tr("Person"), self._person(seen, language)), 1)
        columns.addLayout(_block(self.tr("Case"), self._case(seen, language)), 1)
        self._area.setWidget(inner)
        self.dates.setVisible(seen.case is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by key: nothing in the facts themselves takes the focus by Tab."""
        steps = {
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_PageDown: PAGE,
            Qt.Key.Key_PageUp: -PAGE,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + step)

    def _person(self, seen: CaseSeen, language: str) -> Facts:
        row = seen.client
        born = ""
        if row.birth_date is not None:
            years = self.tr("{n} years").format(n=age(row.birth_date, seen.today))
            born = f"{plain_date(row.birth_date)} ({years})"
        profile = directive().profiles[row.profile].label.text(language) if row.profile else ""
        if row.profile_since is not None:
            profile += " " + self.tr("since {day}").format(day=plain_date(row.profile_since))
        place = " ".join(filter(None, (row.postcode, row.town)))
        return [
            (self.tr("Name"), f"{row.family_name}, {row.given_name}"),
            (self.tr("Birth date"), born),
            (self.tr("Customer number"), row.customer_number),
            (self.tr("Also kept as"), "; ".join(also_named(each) for each in seen.also)),
            (self.tr("BG number"), row.bg_number or ""),
            (self.tr("Telephone"), row.phone or ""),
            (self.tr("E-mail"), row.email or ""),
            (self.tr("Address"), ", ".join(filter(None, (row.street, place)))),
            (self.tr("Site"), row.site or ""),
            (self.tr("Team"), row.team or ""),
            (self.tr("Profile"), profile.strip()),
            (self.tr("Placement officer"), row.placement_officer_name or ""),
            (self.tr("Remark"), row.remark or ""),
        ]

    def _case(self, seen: CaseSeen, language: str) -> Facts:
        row = seen.case
        if row is None:
            manager = seen.client.manager_name or ""
            return [
                (self.tr("Case"), self.tr("none, the client is watched")),
                (self.tr("Watched by"), manager),
            ]
        return [
            (self.tr("Case number"), row.number),
            (self.tr("Case manager"), row.manager_name or self.tr("none")),
            *self._dates(row),
            (self.tr("Contact interval"), self._interval(row, language)),
            (self.tr("Pause"), self._pause(row)),
            (self.tr("Reason for accompanying"), row.accompanying_reason or ""),
            (self.tr("Reason for the end"), reason_words(row.end_reason or "")),
            (self.tr("Kept longer because"), row.kept_reason or ""),
        ]

    def _dates(self, row: CaseRow) -> Facts:
        found = [
            (self.tr("Marked on"), row.referred_on),
            (self.tr("Secondary responsibility from"), row.assigned_on),
            (self.tr("Entry consultation on"), row.entry_held_on),
            (self.tr("Main responsibility from"), row.main_since),
            (self.tr("Clarification decided on"), row.clarification_decided_on),
            (self.tr("Aftercare until"), row.aftercare_until),
            (self.tr("Ended on"), row.ended_on),
        ]
        return [(words, plain_date(day) if day else "") for words, day in found]

    def _interval(self, row: CaseRow, language: str) -> str:
        words = period_in_words(Interval(row.interval_amount, Unit(row.interval_unit)), language)
        return f"{words} ({row.interval_reason})" if row.interval_reason else words

    def _pause(self, row: CaseRow) -> str:
        if row.pause_from is None:
            return ""
        until = plain_date(row.pause_until) if row.pause_until else self.tr("until further notice")
        return f"{plain_date(row.pause_from)} – {until} ({row.pause_reason})"


def _block(heading: str, facts: Facts) -> QVBoxLayout:
    """Return a section of labels and values."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(SectionHeader(heading))
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, LABELS)
    grid.setColumnStretch(1, 1)
    for number, (words, value) in enumerate((words, value) for words, value in facts if value):
        grid.addWidget(label(words, muted=True), number, 0)
        shown = label(value, wrap=True)
        shown.setAccessibleName(f"{words}: {value}")
        shown.setObjectName("fact")
        shown.setTextInteractionFlags(SELECTABLE)
        grid.addWidget(shown, number, 1)
    column.addLayout(grid)
    column.addStretch()
    return column


def also_named(record: Record) -> str:
    """Return another record of the same person in words."""
    return " · ".join(part for part in (record.name, record.customer_number, record.case_number) if part)
