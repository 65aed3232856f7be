"""What every plain dialog of a case shares: whom it is about, its fields, one verb, faults at the fields."""

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.drafts import DraftOf
from fm_desktop.errors import UserError
from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.drafts.draft_hint import DraftButtons, DraftHint
from fm_desktop.ui.drafts.draft_keeper import DraftKeeper
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import ElidedLabel, label, title

SIDE = 32
RING = 6
"""Room around the fields, so that the focus ring is not cut off."""


class DeedDialog(QDialog):
    """A window of its own that does not block the case behind it; a subclass fills it and names the deed."""

    errors_at: ClassVar[dict[str, str]] = {}
    """Which field an error of the deed belongs to; all others stand above the buttons."""
    width_at_first = 560
    form = ""
    """The name its drafts are kept under; whoever opens it through `open_dialog` need not say."""
    about = ""
    """The row it changes, as hexadecimal digits."""
    continues = True
    """Whether it goes on with what was begun; not where it comes with a proposal of its own."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        heading: str,
        verb: str,
        subject: Subject | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.subject = desk, subject
        self.setObjectName(name)
        self.setWindowTitle(heading)  # names no client: titles can be seen from afar
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.fields = Fields(desk.today(), self)
        self.verb = button("save", verb, self.save, look="primary")
        self.draft = DraftKeeper(self, desk)
        self._fault = InlineError(self.verb)
        self._scroll = QScrollArea()
        self._was_shown = False
        self._lay_out(heading, subject.name if subject else "")

    def deed(self) -> Callable[[], Changed]:
        """Return what is to be done with what the fields hold; a subclass says what."""
        raise NotImplementedError

    def run(self) -> None:
        """Hand the deed to the database; the dialog closes once it is stored."""
        self.hand_over(self.deed(), lambda _made: self.accept())

    def hand_over(self, deed: Callable[[], Any], then: Callable[[Any], Any]) -> None:
        """Have a deed done and the draft taken away with it; `then` is given what the deed has made."""
        self.desk.work.create(self, self.draft.finishing(deed), then, self.refused)

    def draft_of(self) -> DraftOf:
        """Return what a draft of this form is about."""
        subject = self.subject
        if subject is None:
            return DraftOf(self.form, about=self.about)
        return DraftOf(self.form, subject.client, subject.case, self.about)

    def is_right(self) -> bool:
        """Tell whether the fields may be taken as they are, and say at each what is wrong."""
        return self.fields.are_right()

    def save(self) -> None:
        """Do the deed if nothing is wrong, else go to the first fault."""
        self._fault.clear()
        if self.is_right():
            self.run()
        else:
            self.fit()
            self.fields.focus_first_fault()

    def by_me(self, deed: Callable[..., Any], *args: Any, **named: Any) -> Callable[[], Any]:
        """Return a deed with its arguments, done by the person at the desk today."""
        return partial(deed, *args, **named, by=self.desk.author, today=self.desk.today())

    def refused(self, error: BaseException) -> None:
        """Say at the field what the rules object to, or above the buttons."""
        field = self.fields.get(self.errors_at.get(error.key, "")) if isinstance(error, UserError) else None
        if field is not None:
            field.say(error_text(error))
            field.focus()
        else:
            self._fault.say(error_text(error))
        self.fit()

    def _lay_out(self, heading: str, name: str) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 20, SIDE, 8)
        head.setSpacing(2)
        head.addWidget(title(heading))
        if name:
            who = ElidedLabel()
            who.set_text(name)
            head.addWidget(who)
        self._scroll.setObjectName("dialog_scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.fields)
        body = QVBoxLayout()
        body.setContentsMargins(SIDE - RING, 0, SIDE - RING, 12)
        body.addWidget(self._scroll, 1)
        body.addWidget(self._fault)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = Foot(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SIDE, 12, SIDE, 12)
        row.setSpacing(8)
        keys = label(self.tr("Ctrl+Enter saves"), size="small", muted=True)
        cancel = button("cancel", "", self.reject, look="quiet")
        self._draft_buttons = DraftButtons(self.draft, self, cancel.setText, self.tr("Cancel"))
        row.addWidget(keys)
        row.addWidget(DraftHint(self.draft, self.desk.today(), self), 1)
        row.addStretch()
        row.addWidget(self._draft_buttons.discard)
        row.addWidget(cancel)
        row.addWidget(self.verb)
        self.draft.changed.connect(lambda: keys.setVisible(self.draft.saved_at is None))
        return foot

    def fit(self) -> None:
        """Grow until everything shows, as far as the screen allows; beyond that the fields scroll."""
        self._scroll.setMinimumHeight(0)
        around = self.sizeHint().height() - self._scroll.sizeHint().height()
        least = self.fields.minimumSizeHint().width() + 2 * (SIDE - RING) + 2
        wide = max(self.width_at_first, least, self.width() if self._was_shown else 0)
        needed = around + self.fields.height_at(wide - 2 * (SIDE - RING)) + 2
        highest = self.screen().availableGeometry().height() - 48
        self.resize(wide, min(max(needed, self.height() if self._was_shown else 0), highest))

    def fit_soon(self) -> None:
        """Grow for what has come up, once it is laid out."""
        if self.isVisible():
            QTimer.singleShot(0, self, self.fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self.fit()
            self._was_shown = True
            self.focus_first()
        self.draft.start(self.draft_of())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before the form goes out of sight."""
        super().hideEvent(event)
        self.draft.stop()

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self.fields.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter; Enter alone goes on to the next field, on a button it presses it."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Press what has the focus if it is a plain button, else go on to the next field."""
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
            return
        self.focusNextChild()
        if isinstance(focused := self.focusWidget(), QLineEdit):
            focused.selectAll()


class Foot(QWidget):
    """The foot of a dialog, with its hairline above."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, tokens().line)
