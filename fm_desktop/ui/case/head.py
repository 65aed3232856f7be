"""The head of a case: who, in which phase since when, and what can be done; below it the deadlines."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from fm_desktop.domain.identity import age
from fm_desktop.ui.case.chip_words import MOST, ChipShown, chips_of
from fm_desktop.ui.case.next_menu import NextMenu
from fm_desktop.ui.case.next_steps import Step
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.icons import icon
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.badge import Badge
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.chip import DeadlineChip
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import ElidedLabel, label
from fm_desktop.ui.widgets.row_delegate import text_width

ROOM_FOR_NUMBER, ROOM_FOR_SINCE = 800, 1000
LEAST_NAME = 120


class CaseHead(QWidget):
    """One line, and up to five chips of equal width."""

    contact_wanted = Signal()
    case_wanted = Signal(object)
    """Another case of the same client is wanted; carries its id."""
    chip_asked = Signal(object, object)
    """A chip was pressed; carries the chip and what it shows."""
    step_wanted = Signal(object)
    """A step is to be taken; carries it."""
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._who = NameLabel(), label(muted=True)
        self._badge, self._since = Badge("watch"), ElidedLabel()
        self._since.setFont(font("small"))
        self._since.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cases = DropDown("other_cases", "", [])
        self.next = NextMenu(self.step_wanted.emit)
        self.more = QMenu(self)
        self._more = icon_button("more", "ellipsis", self.tr("More"), self._open_more)
        self.contact = button(
            "record_contact", self.tr("Document conversation"), self.contact_wanted.emit, "primary"
        )
        self._chips = [DeadlineChip(f"chip_{n}") for n in range(1, MOST + 1)]
        self._shown: list[ChipShown] = []
        self._cases.chosen.connect(self.case_wanted)
        for number, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _on=False, number=number: self._ask(number))
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        back = icon_button("back", "chevron-left", self.tr("Back"), self.back_wanted.emit)
        for part in (back, self._name, self._who, self._badge):
            line.addWidget(part)
        line.addWidget(self._since, 100)
        line.addStretch()
        line.addWidget(self._cases)
        for part in (self._more, self.next, self.contact):
            line.addWidget(part)
        chips = FlowLayout(equal=True)
        for chip in self._chips:
            chips.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addLayout(chips)

    def show_case(self, seen: CaseSeen, reason: Callable[[ChipShown], str]) -> None:
        """Show who it is and what is due; `reason` says the arithmetic behind a chip."""
        head = seen.head
        self._name.set_text(head.name)
        self._who.setText(self._who_words(head.birth_date, head.customer_number, seen.today))
        self._badge.set_kind(head.phase)
        self._since.set_text(self._since_words(seen))
        self._show_cases(seen)
        self.next.show_steps(seen)
        self._shown = chips_of(seen)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(self._shown))
            if number < len(self._shown):
                shown = self._shown[number]
                chip.set_item(shown.name, shown.state, shown.words, reason(shown))
        self._keep_height()

    def _who_words(self, born: date | None, number: str, today: date) -> str:
        years = self.tr("{n} years").format(n=age(born, today)) if born else ""
        return " · ".join(part for part in (years, number) if part)

    def _since_words(self, seen: CaseSeen) -> str:
        head, parts = seen.head, []
        if head.phase_since is not None:
            parts.append(self.tr("since {day}").format(day=plain_date(head.phase_since)))
        if head.admitted_on is not None and head.admitted_on != head.phase_since:
            parts.append(self.tr("admission {day}").format(day=plain_date(head.admitted_on)))
        if head.manager_name:
            parts.append(self.tr("FM {name}").format(name=head.manager_name))
        elif head.case is not None:
            parts.append(self.tr("without case manager"))
        return " · ".join(parts)

    def _show_cases(self, seen: CaseSeen) -> None:
        """Offer the client's other cases, the newest first."""
        words = self.tr("Case {n} of {count}")
        count = len(seen.cases)
        values: list[tuple[object, str]] = [
            (case.id, f"{words.format(n=case.opened_seq, count=count)} · {case.number}")
            for case in seen.cases
        ]
        self._cases.set_values(values)
        self._cases.choose(seen.head.case)
        self._cases.setVisible(count > 1)

    def fill_more(self, steps: list[Step], do: Callable[[Step], object]) -> None:
        """Fill the menu of what is rarely done."""
        self.more.clear()
        for step in steps:
            action = self.more.addAction(icon(step.icon), step.words)
            action.triggered.connect(lambda _on=False, step=step: do(step))

    def focus_first(self) -> None:
        """Put the focus on the primary button."""
        self.contact.setFocus()

    def _open_more(self) -> None:
        self.more.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _ask(self, number: int) -> None:
        self.chip_asked.emit(self._chips[number], self._shown[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave age and number to the tab about the person where room is short."""
        super().resizeEvent(event)
        self._who.setVisible(self.width() >= ROOM_FOR_NUMBER)
        self._since.setVisible(self.width() >= ROOM_FOR_SINCE)
        self._keep_height()

    def _keep_height(self) -> None:
        """Let no row of chips be cut off where the window is low."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))


class NameLabel(ElidedLabel):
    """The name as the title: as wide as it is, shortened only where room is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFont(font("title", strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self._room = QSize(round(text_width(text, self.font())) + 2, self.fontMetrics().height())
        super().set_text(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the whole name, however much of it shows."""
        return getattr(self, "_room", QSize(LEAST_NAME, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_NAME, self.fontMetrics().height())
