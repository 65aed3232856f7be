"""A date typed as a person would, the resolved date beside it, what is wrong below it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.domain.typed_dates import Prefer, parse_typed_date
from fm_desktop.ui.formats import long_date, plain_date, weekday_date
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label

Check = Callable[[date], str]
"""Returns what is wrong with a day, or an empty text."""

WIDTH, BRIEF_WIDTH = 176, 104


class DateEdit(QLineEdit):
    """The line a date is typed into; tells when it is left."""

    left = Signal()
    """The focus has gone elsewhere."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class DateField(QWidget):
    """Understands `31.3.`, `fr`, `+2w`, `morgen`; an empty field is no date. A brief one takes less room."""

    changed = Signal(object)
    """Another day is meant; carries it, or None."""

    def __init__(
        self,
        name: str,
        today: date,
        prefer: Prefer = "future",
        check: Check | None = None,
        parent: QWidget | None = None,
        brief: bool = False,
    ) -> None:
        super().__init__(parent)
        self._today, self._prefer, self._check, self._brief = today, prefer, check, brief
        self.setObjectName(f"{name}_field")
        self.edit = DateEdit()
        self.edit.setObjectName(name)
        self.edit.setFixedWidth(BRIEF_WIDTH if brief else WIDTH)
        self.resolved = label(muted=True)
        self.error = InlineError(self.edit)
        self._lay_out()
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self._judge)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.edit)
        row.addWidget(self.resolved, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.error)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the line; a focus proxy would be spoken instead of it."""
        self.edit.setFocus(reason)

    def day(self) -> date | None:
        """Return the day that is meant, or None where none is or it is wrong."""
        return parse_typed_date(self.edit.text(), self._today, self._prefer)

    def set_day(self, day: date | None) -> None:
        """Write a day into the field."""
        self.edit.setText("" if day is None else plain_date(day))

    def draft_value(self) -> str:
        """Return the day that is meant, since tomorrow means another one tomorrow; else what was typed."""
        day = self.day()
        return self.edit.text() if day is None else day.isoformat()

    def set_draft_value(self, value: str) -> None:
        """Write what `draft_value` has returned."""
        try:
            self.set_day(date.fromisoformat(value))
        except ValueError:
            self.edit.setText(value)

    def set_check(self, check: Check | None) -> None:
        """Judge days by another rule."""
        self._check = check
        self._typed()

    def is_blank(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.edit.text().strip()

    def problem(self) -> str:
        """Return what is wrong with what was typed, or an empty text."""
        if self.is_blank():
            return ""
        day = self.day()
        if day is None:
            return self.tr("No such date. Possible are for instance 31.3., fr, +2w or tomorrow.")
        return self._check(day) if self._check else ""

    def is_right(self, required: bool = False) -> bool:
        """Tell whether the field may be taken as it is, and say at the field what is wrong."""
        problem = self.problem()
        if required and self.is_blank():
            problem = self.tr("A date is needed here, for instance 31.3., fr, +2w or tomorrow.")
        self.error.say(problem)
        return not problem

    def _typed(self) -> None:
        """Show the resolved date while typing; a fault already shown goes as soon as it is mended."""
        day = self.day()
        said = weekday_date if self._brief else long_date
        self.resolved.setText(said(day) if day else "")
        if self.error.text() or (day is not None and self._check is not None):
            self.error.say(self.problem() if day is not None else "")
        self.changed.emit(day)

    def _judge(self) -> None:
        """Say what is wrong once the field is left."""
        self.error.say(self.problem())
