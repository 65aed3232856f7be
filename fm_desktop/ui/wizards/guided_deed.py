"""A guided dialog that ends in one deed: its pages, what will be recorded, and the recording of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.foresight import foresee
from fm_desktop.errors import UserError
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import Button, Guided
from fm_desktop.ui.wizards.deed_page import DeedPage
from fm_desktop.ui.wizards.outcome_page import Fact, OutcomePage


class GuidedDeed(Guided):
    """A window that does not block the case behind it; a subclass adds pages and names the deed."""

    errors_at: ClassVar[dict[str, str]] = {}
    """Which field an error of the deed belongs to; all others stand on the last page."""

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
        self.outcome = OutcomePage(self.go_to, desk.language)
        self.setButtonText(Button.FinishButton, self.tr("&Record"))
        self.setButtonText(Button.CancelButton, self.tr("Continue later"))
        self.currentIdChanged.connect(self._reached)

    def set_deed_pages(self, pages: Sequence[DeedPage]) -> None:
        """Add the pages in the order of their steps, and the last one that shows what will be recorded."""
        self._pages = list(pages)
        self.set_pages([*pages, self.outcome])

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
        self.desk.work.create(self, self._whole_deed(), lambda _made: self.recorded(), self.refused)

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

    def _whole_deed(self) -> Callable[[], tuple[Changed, Any]]:
        return partial(_with_result, self.deed())

    def _reached(self, page: int) -> None:
        """On the last page show what will be recorded and find out what follows from it."""
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
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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


def _with_result(deed: Callable[[], Any]) -> tuple[Changed, Any]:
    """Return what a deed changed and what it made, None where it makes nothing."""
    done = deed()
    return done if isinstance(done, tuple) else (done, None)
