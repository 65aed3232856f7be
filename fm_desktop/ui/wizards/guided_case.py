"""Guided dialogs about a case: they read what is known already and fill it in before they ask."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fm_desktop.domain.identity import age
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.guidance import Guidance, guidance_of
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.wizards.deed_page import DeedPage
from fm_desktop.ui.wizards.guided_deed import GuidedDeed

HIGH, FRAME = 760, 64
"""How high such a window is where the screen has the room; what the system draws around it."""


class CasePage(DeedPage):
    """A page that learns what is known before it asks."""

    def __init__(self, desk: Desk, step: str, heading: str, about: str = "") -> None:
        super().__init__(step, heading, about, desk.today())
        self.desk = desk
        self._was_shown = False

    def initializePage(self) -> None:
        """Push the fields to the top, once all of them are there."""
        if not self._was_shown:
            self.fields.column.addStretch(1)
            self._was_shown = True
        super().initializePage()

    def know(self, known: Guidance) -> None:
        """Fill in what is known, where nothing was typed yet."""


class GuidedCase(GuidedDeed):
    """Reads once, tells every page, and shows who it is about."""

    def __init__(
        self, desk: Desk, name: str, heading: str, subject: Subject, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, name, heading, subject, parent=parent)
        self.known: Guidance | None = None
        room = self.screen().availableGeometry().height() - FRAME
        self.resize(self.width(), min(HIGH, max(self.height(), room)))

    def learn(self, case: Id | None) -> None:
        """Read what is known of the client and the case."""
        question = partial(guidance_of, self.subject.client, case, self.desk.today())
        self.desk.work.read(self, question, self._know)

    def know(self, known: Guidance) -> None:
        """Tell every page what is known; a subclass may add to it."""
        for page in self._pages:
            if isinstance(page, CasePage):
                page.know(known)

    def _know(self, known: Guidance | None) -> None:
        if known is None:
            return
        self.known = known
        number, born = known.client.customer_number, known.client.birth_date
        years = Ages().words(age(born, self.desk.today())) if born else ""
        self.steps.about.setText(" · ".join(part for part in (years, number) if part))
        self.know(known)
        self.list_steps()
        if (page := self.currentPage()) is not None:  # none once it is closed
            page.initializePage()


class Ages(QObject):
    """Says how old somebody is; a class of its own, as plurals are not looked up through base classes."""

    def words(self, years: int) -> str:
        """Return "34 Jahre"."""
        return self.tr("%n years", "", years)
