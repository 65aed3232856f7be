"""A guided dialog that ends in one deed: its pages, what will be recorded, and the recording of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from fm_desktop.casework.drafts import DraftOf
from fm_desktop.casework.foresight import foresee
from fm_desktop.errors import UserError
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.drafts.draft_hint import DraftButtons, DraftHint
from fm_desktop.ui.drafts.draft_keeper import DraftKeeper
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import SIDE, Button, Guided
from fm_desktop.ui.tokens import GAP
from fm_desktop.ui.wizards.deed_page import DeedPage
from fm_desktop.ui.wizards.outcome_page import Fact, OutcomePage

HINT_AT = 24
PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class GuidedDeed(Guided):
    """A window that does not block the case behind it; a subclass adds pages and names the deed."""

    errors_at: ClassVar[dict[str, str]] = {}
    """Which field an error of the deed belongs to; all others stand on the last page."""
    form = ""
    """The name its drafts are kept under; whoever opens it through `open_dialog` need not say."""
    about = ""
    """The row it changes, as hexadecimal digits."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        heading: str,
        subject: Subject,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(subject.name, about or heading, parent)
        self.setWindowTitle(heading)  # names no client: titles can be seen from afar
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.subject = desk, subject
        self._pages: list[DeedPage] = []
        self.made: Any = None
        """What the deed has made, such as the id of a new case."""
        self.outcome = OutcomePage(self.go_to, desk.language)
        self.setButtonText(Button.FinishButton, self.tr("&Record"))
        self._keep_drafts()
        self.currentIdChanged.connect(self._reached)

    def _keep_drafts(self) -> None:
        self.draft = DraftKeeper(self, self.desk)
        words = partial(self.setButtonText, Button.CancelButton)
        self._draft_buttons = DraftButtons(self.draft, self, words, self.tr("Cancel"))
        self.setButton(Button.CustomButton1, self._draft_buttons.discard)
        leave = [Button.Stretch, Button.CustomButton1, Button.CancelButton, Button.BackButton]
        self.setButtonLayout([*leave, Button.NextButton, Button.CommitButton, Button.FinishButton])
        self._draft_buttons.discard.hide()
        self._hint = DraftHint(self.draft, self.desk.today(), self)
        self.draft.changed.connect(self._place_hint)

    def set_deed_pages(self, pages: Sequence[DeedPage]) -> None:
        """Add the pages in the order of their steps, and the last one that shows what will be recorded."""
        self._pages = list(pages)
        self.set_pages([*pages, self.outcome])

    def listed(self) -> list[int]:
        """Return the pages that have something to ask, and the last one."""
        ids = self.pageIds()
        return [
            page_id
            for page_id in ids
            if not isinstance(page := self.page(page_id), DeedPage) or page.is_wanted()
        ]

    def nextId(self) -> int:
        """Return the next page that has something to ask."""
        return next((page_id for page_id in self.listed() if page_id > self.currentId()), -1)

    def deed(self) -> Callable[[], Any]:
        """Return what is to be done with what the pages hold; a subclass says what."""
        raise NotImplementedError

    def by_me(self, deed: Callable[..., Any], *args: Any, **named: Any) -> Callable[[], Any]:
        """Return a deed with its arguments, done by the person at the desk today."""
        return partial(deed, *args, **named, by=self.desk.author, today=self.desk.today())

    def facts(self) -> list[Fact]:
        """Return what will be recorded, page by page."""
        ids = self.pageIds()
        return [
            Fact(name, words, ids[number])
            for number, page in enumerate(self._pages)
            if page.is_wanted()
            for name, words in page.facts()
            if words
        ]

    def go_to(self, page: int) -> None:
        """Return to an earlier page."""
        while self.currentId() != page and self.currentId() != self.startId():
            self.back()

    def accept(self) -> None:
        """Hand the deed to the database; the window closes once it is stored."""
        self.outcome.fault.clear()
        self.desk.work.create(self, self.draft.finishing(self.deed()), self._stored, self.refused)

    def _stored(self, made: Any) -> None:
        self.made = made
        self.recorded()

    def recorded(self) -> None:
        """Close: the deed is stored."""
        super().accept()

    def refused(self, error: BaseException) -> None:
        """Say at the field what the rules object to, going back to its page, or on the last page."""
        name = self.errors_at.get(error.key, "") if isinstance(error, UserError) else ""
        for number, page in enumerate(self._pages):
            if name and (field := page.fields.get(name)) is not None:
                self.go_to(self.pageIds()[number])
                field.say(error_text(error))
                field.focus()
                return
        self.outcome.fault.say(error_text(error))

    def draft_of(self) -> DraftOf:
        """Return what a draft of this form is about."""
        return DraftOf(self.form, self.subject.client, self.subject.case, self.about)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep what is typed from now on, and continue what was begun."""
        super().showEvent(event)
        self.draft.start(self.draft_of())
        self._place_hint()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed before the form goes out of sight."""
        super().hideEvent(event)
        self.draft.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        """Say how the draft stands at the left of the buttons: Qt lays nothing else into their row."""
        first = self._draft_buttons.discard if self.draft.is_kept() else self.button(Button.CancelButton)
        row = first.geometry()
        wide = max(SIDE, row.x() - GAP) - HINT_AT
        self._hint.setGeometry(HINT_AT, row.y(), wide, row.height())
        self._hint.raise_()

    def _reached(self, page: int) -> None:
        """On the last page show what will be recorded and find out what follows from it."""
        self.list_steps()
        if page == -1 or self.page(page) is not self.outcome:
            return
        self.outcome.fault.clear()
        self.outcome.show_facts(self.facts())
        question = partial(foresee, self.deed(), self.subject.client, self.desk.today())
        self.desk.work.read(self, question, self.outcome.show_foresight, self.outcome_refused)
        self.button(Button.FinishButton).setFocus()

    def outcome_refused(self, error: BaseException) -> None:
        """Say on the last page what the rules object to, before anybody records it."""
        self.outcome.fault.say(error_text(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Ctrl+Enter; Enter alone goes to the next field, on a button it presses it."""
        if event.key() in PAGE_KEYS and self.currentPage() is self.outcome:
            self.outcome.turn(event.key())
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            onward = Button.FinishButton if self.currentPage() is self.outcome else Button.NextButton
            self.button(onward).click()
        else:
            self._go_on()

    def _go_on(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and not focused.isCheckable():
            focused.click()
            return
        self.focusNextChild()
        if isinstance(following := QApplication.focusWidget(), QLineEdit):
            following.selectAll()
