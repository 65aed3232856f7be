"""A new password typed twice, with a hint on how strong it is."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.password_field import PasswordField
from fm_desktop.ui.widgets.gauge import SlimBar
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.vault.password_strength import LEVELS, SHORTEST, Strength, must_be_fit, strength


class NewPassword(QWidget):
    """Two fields that must say the same; the hint speaks in words, the bar beside it only repeats them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self.first, self.second = PasswordField("new_password"), PasswordField("new_password_again")
        self._bar = SlimBar(self.tr("Strength of the password"))
        self._bar.setRange(0, len(LEVELS))
        self._hint = label(size="small", muted=True, wrap=True)
        self.error = InlineError(self.first)
        self.error_again = InlineError(self.second)
        self._lay_out()
        self.first.textChanged.connect(self._typed)
        self.second.textChanged.connect(self._typed)
        self._typed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for words, field, error in (
            (self.tr("New &password"), self.first, self.error),
            (self.tr("The same &again"), self.second, self.error_again),
        ):
            caption = label(words, strong=True)
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            column.addWidget(caption)
            column.addWidget(field)
            column.addWidget(error)
            if field is self.first:
                column.addWidget(self._bar)
                column.addWidget(self._hint)
                column.addSpacing(12)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the first line; a focus proxy would be spoken instead of it."""
        self.first.setFocus(reason)

    def set_known(self, *words: str) -> None:
        """Count these words as foreseeable, such as the person's name."""
        self._known = words
        self._typed()

    def password(self) -> str:
        """Return what was typed."""
        return self.first.text()

    def is_right(self) -> bool:
        """Tell whether the password may be used, say at the fields what is wrong and go there."""
        unfit = self._unfit()
        self.error.say(unfit)
        differ = not unfit and self.first.text() != self.second.text()
        self.error_again.say(self.tr("The two passwords differ. Please type it again.") if differ else "")
        if unfit or differ:
            (self.first if unfit else self.second).setFocus()
        return not unfit and not differ

    def _unfit(self) -> str:
        """Return why the password may not be used, nothing where it may."""
        try:
            must_be_fit(self.first.text(), self._known)
        except UserError as error:
            return error_text(error)
        return ""

    def _typed(self) -> None:
        grade = strength(self.first.text(), self._known)
        self._bar.setValue(grade.level)
        self._hint.setText(self._words(grade))
        self.first.setAccessibleDescription(self._hint.text())
        if self.error.text():
            self.error.clear()
        if self.error_again.text() and self.first.text() == self.second.text():
            self.error_again.clear()
        self.changed.emit()

    def _words(self, grade: Strength) -> str:
        if not self.first.text():
            words = self.tr("At least {count} characters. A short sentence is better than a word.")
            return words.format(count=SHORTEST)
        levels = (
            self.tr("Guessed at once"),
            self.tr("Weak"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Strong"),
        )
        reason = sentence(grade.reason, QLocale().name()[:2]) if grade.reason else ""
        return f"{levels[grade.level]}. {reason}".strip() if reason else levels[grade.level]
