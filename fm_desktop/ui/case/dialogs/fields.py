"""The fields of a plain dialog: a strong label above, the input, what is wrong below."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.domain.typed_dates import Prefer
from fm_desktop.ui.formats import long_date
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.date_field import Check, DateField
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import text_width

Judge = Callable[[], str]
"""Returns what is wrong with a field, or an empty text."""


_WIDE_DAY = date(2028, 9, 28)
_WIDEST = 176 + 16


class TextEdit(QPlainTextEdit):
    """A text of several lines that asks for no more room than it needs."""

    def sizeHint(self) -> QSize:
        """Return the least height: where there is room to spare it stays free."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class Field(QWidget):
    """One input with its label and its fault."""

    def __init__(self, words: str, control: QWidget, spoken: QWidget, judge: Judge | None = None) -> None:
        super().__init__()
        self.control, self._spoken, self.judge = control, spoken, judge
        self.error = control.error if isinstance(control, DateField) else InlineError(spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if words:
            above = label(words, strong=True)
            above.setBuddy(spoken)
            column.addWidget(above)
            spoken.setAccessibleName(words)
        column.addWidget(control)
        if not isinstance(control, DateField):  # which judges itself while one types
            column.addWidget(self.error)
            if isinstance(spoken, QLineEdit | QPlainTextEdit):
                spoken.textChanged.connect(lambda *_: self._mended())
            elif isinstance(spoken, QComboBox):
                spoken.currentIndexChanged.connect(lambda *_: self._mended())

    def _mended(self) -> None:
        """Take a fault back as soon as it is mended; no new one is said while somebody types."""
        if self.is_faulty():
            self.say(self.judge() if self.judge else "")

    def say(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self.error.say(text)

    def focus(self) -> None:
        """Put the cursor into the field."""
        self._spoken.setFocus()

    def is_right(self) -> bool:
        """Tell whether the field may be taken as it is, and say what is wrong."""
        text = self.judge() if self.judge else ""
        if isinstance(self.control, DateField) and not text:
            return self.control.is_right()
        self.say(text)
        return not text

    def is_faulty(self) -> bool:
        """Tell whether something wrong is said at the field."""
        return bool(self.error.text())


def keep_narrow(field: QWidget) -> None:
    """Let a field of a row be as wide as it must, so that its neighbours get the rest."""
    field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)


class Fields(QWidget):
    """The fields of a dialog from top to bottom; several may stand in one row."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._fields: dict[str, Field] = {}
        self._row: QHBoxLayout | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6, 6, 6, 6)
        self.column.setSpacing(14)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        """Return the names: without, whatever asks would try the numbers from 0 on, as of a sequence."""
        return iter(self._fields)

    def get(self, name: str) -> Field | None:
        """Return a field, if there is one of that name."""
        return self._fields.get(name)

    def add(
        self,
        name: str,
        words: str,
        control: QWidget,
        spoken: QWidget | None = None,
        judge: Judge | None = None,
    ) -> Field:
        """Add a field of any kind; `spoken` is what has the focus."""
        made = self.made(name, words, control, spoken, judge)
        self.add_widget(made)
        return made

    def made(
        self,
        name: str,
        words: str,
        control: QWidget,
        spoken: QWidget | None = None,
        judge: Judge | None = None,
    ) -> Field:
        """Return a field that stands where the dialog puts it."""
        spoken = spoken or control
        if not spoken.objectName():
            spoken.setObjectName(name)
        made = Field(words, control, spoken, judge)
        self._fields[name] = made
        return made

    def made_date(self, name: str, words: str, control: DateField, required: bool = True) -> Field:
        """Return the field of a date that stands where the dialog puts it."""
        made = self.made(name, words, control, control.edit)
        made.is_right = lambda: control.is_right(required)  # type: ignore[method-assign]
        return made

    def made_line(self, name: str, words: str, text: str, width: int) -> tuple[Field, QLineEdit]:
        """Return a text of one line, as wide as given, that stands where the dialog puts it."""
        control = QLineEdit(text)
        control.setFixedWidth(width)
        made = self.made(name, words, control)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return made, control

    def start_row(self) -> None:
        """Put the fields that follow side by side."""
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self.column.addLayout(self._row)

    def end_row(self, stretch: bool = True) -> None:
        """Put the fields that follow below each other again; with stretch the row keeps its widths."""
        if self._row is not None and stretch:
            self._row.addStretch()
        self._row = None

    def add_widget(self, widget: QWidget) -> None:
        """Add something that is no field, such as a remark."""
        if self._row is not None:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self.column.addWidget(widget)

    def height_at(self, width: int) -> int:
        """Return the height the fields need at a width."""
        least = self.column.minimumSize().height()
        return max(least, self.column.heightForWidth(width)) if self.column.hasHeightForWidth() else least

    def add_date(
        self,
        name: str,
        words: str,
        day: date | None = None,
        prefer: Prefer = "past",
        check: Check | None = None,
        required: bool = True,
        steady: bool = False,
    ) -> DateField:
        """Add a date that can be typed as a person would; a steady one keeps its width while one types."""
        control = DateField(name, self._today, prefer, check)
        control.set_day(day)
        if steady:
            control.setMinimumWidth(_WIDEST + round(text_width(long_date(_WIDE_DAY), font())))
        self.add_widget(self.made_date(name, words, control, required))
        return control

    def add_line(
        self, name: str, words: str, text: str = "", judge: Judge | None = None, width: int = 0
    ) -> QLineEdit:
        """Add a text of one line; with a width it is never wider."""
        control = QLineEdit(text)
        made = self.add(name, words, control, judge=judge)
        if width:
            control.setFixedWidth(width)
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return control

    def add_text(
        self, name: str, words: str, text: str = "", judge: Judge | None = None, lines: int = 4
    ) -> QPlainTextEdit:
        """Add a text of several lines; Tab leaves it."""
        control = TextEdit(text)
        control.setTabChangesFocus(True)
        control.setMinimumHeight(control.fontMetrics().lineSpacing() * lines + 20)
        control.setMaximumHeight(control.fontMetrics().lineSpacing() * (lines + 4) + 20)
        self.add(name, words, control, judge=judge)
        return control

    def add_values(
        self, name: str, words: str, values: Sequence[tuple[Any, str]], chosen: Any = None
    ) -> QComboBox:
        """Add a list of values of which one is chosen."""
        control = QComboBox()
        for key, text in values:
            control.addItem(text, key)
        found = next((n for n, (key, _) in enumerate(values) if key == chosen), 0)
        control.setCurrentIndex(found)
        self.add(name, words, control)
        return control

    def add_tick(self, name: str, words: str, ticked: bool = False) -> QCheckBox:
        """Add a box to tick; its words stand beside it."""
        control = QCheckBox(words)
        control.setChecked(ticked)
        self.add(name, "", control)
        return control

    def are_right(self) -> bool:
        """Tell whether all fields that show may be taken, and say at each what is wrong."""
        right = [field.is_right() for field in self._fields.values() if not field.isHidden()]
        return all(right)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next((field for field in self._fields.values() if not field.isHidden()), None)
        if first is not None:
            first.focus()

    def focus_first_fault(self) -> None:
        """Put the cursor into the first field that is wrong."""
        if (first := self.first_fault()) is not None:
            first.focus()

    def first_fault(self) -> Field | None:
        """Return the first field that is wrong."""
        faulty = (field for field in self._fields.values() if field.is_faulty() and not field.isHidden())
        return next(faulty, None)
