"""The pages about one person below the head: each is made when it is first opened."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fm_desktop.ui.case.case_deeds import CaseDeeds
from fm_desktop.ui.case.history_tab import HistoryTab
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.case.rights import hide_refused, may_take
from fm_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from fm_desktop.ui.assessment.assessment_tab import AssessmentTab
    from fm_desktop.ui.case.documents_tab import DocumentsTab
    from fm_desktop.ui.case.due_tab import DueTab
    from fm_desktop.ui.case.journal_tab import JournalTab
    from fm_desktop.ui.case.notes_tab import NotesTab
    from fm_desktop.ui.case.person_tab import PersonTab
    from fm_desktop.ui.case.services_tab import ServicesTab
    from fm_desktop.ui.plan.plan_tab import PlanTab
    from fm_desktop.ui.surroundings.surroundings_tab import SurroundingsTab


class Page(NamedTuple):
    """A page: the page itself, where work begins on it, and how it is told what to show."""

    page: Callable[[], QWidget]
    first: Callable[[], QWidget]
    show: Callable[[CaseSeen], None]


NOTES, PLAN = 1, 4
"""Where pages stand that others open."""

PAGES = {"assessment": 3, "plan": PLAN, "person": 6}
"""Where pages stand that a search opens."""


class CasePages(QStackedWidget):
    """Shows one page at a time; only pages that were opened exist, and only they are told of a case."""

    line_wanted = Signal(object)
    """Somebody asks why a deadline is when it is."""

    def __init__(self, desk: Desk, deeds: CaseDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._deeds = desk, deeds
        self._seen: CaseSeen | None = None
        self._made: set[int] = set()
        self._all = (
            Page(lambda: self.history, lambda: self.history.timeline, self._show_history),
            Page(lambda: self.notes, lambda: self.notes.table, self._show_notes),
            Page(lambda: self.due, lambda: self.due.table, self._show_due),
            Page(lambda: self.assessment, lambda: self.assessment, self._show_assessment),
            Page(lambda: self.plan, lambda: self.plan, self._show_plan),
            Page(lambda: self.services, lambda: self.services.table, self._show_services),
            Page(lambda: self.person, lambda: self.person.change, self._show_person),
            Page(lambda: self.documents, lambda: self.documents.table, self._show_documents),
            Page(lambda: self.journal, lambda: self.journal.table, self._show_journal),
            Page(lambda: self.surroundings, lambda: self.surroundings.table, self._show_surroundings),
        )
        self.open(0)

    def open(self, number: int) -> None:
        """Show a page, made now if it was never opened."""
        page = self._all[number]
        if number not in self._made:
            self._made.add(number)
            self.addWidget(page.page())
            if self._seen is not None:
                page.show(self._seen)
                hide_refused(page.page(), self._seen.grant)
        self.setCurrentWidget(page.page())

    def first(self, number: int) -> QWidget:
        """Return where work begins on a page."""
        return self._all[number].first()

    def show_case(self, seen: CaseSeen) -> None:
        """Tell every page there is what to show."""
        self._seen = seen
        for number in sorted(self._made):
            self._all[number].show(seen)
            hide_refused(self._all[number].page(), seen.grant)

    # The imports stand inside: a page nobody opens costs nothing.

    @cached_property
    def history(self) -> HistoryTab:
        """What happened."""
        return HistoryTab()

    @cached_property
    def notes(self) -> "NotesTab":
        """What was noted."""
        from fm_desktop.ui.case.notes_tab import NotesTab

        page = NotesTab(self._desk)
        page.deed_wanted.connect(self._deeds.do)
        return page

    @cached_property
    def due(self) -> "DueTab":
        """What is due."""
        from fm_desktop.ui.case.due_tab import DueTab

        page = DueTab()
        page.line_wanted.connect(self.line_wanted)
        return page

    @cached_property
    def assessment(self) -> "AssessmentTab":
        """Assessments, needs and consents."""
        from fm_desktop.ui.assessment.assessment_tab import AssessmentTab

        page = AssessmentTab(self._desk)
        page.deed_wanted.connect(self._deeds.do)
        return page

    @cached_property
    def plan(self) -> "PlanTab":
        """The integration plan."""
        from fm_desktop.ui.plan.plan_tab import PlanTab

        page = PlanTab(self._desk)
        page.deed_wanted.connect(self._deeds.do)
        return page

    @cached_property
    def services(self) -> "ServicesTab":
        """Services and measures."""
        from fm_desktop.ui.case.services_tab import ServicesTab

        page = ServicesTab(self._desk)
        page.deed_wanted.connect(self._deeds.do)
        return page

    @cached_property
    def person(self) -> "PersonTab":
        """Facts about the person and the case."""
        from fm_desktop.ui.case.person_tab import PersonTab

        page = PersonTab()
        page.change_wanted.connect(partial(self._deeds.do, "change_client"))
        page.dates_wanted.connect(partial(self._deeds.do, "correct_step"))
        return page

    @cached_property
    def documents(self) -> "DocumentsTab":
        """Attached files."""
        from fm_desktop.ui.case.documents_tab import DocumentsTab

        page = DocumentsTab(self._desk)
        page.deed_wanted.connect(self._deeds.do)
        return page

    @cached_property
    def journal(self) -> "JournalTab":
        """Who stored what."""
        from fm_desktop.ui.case.journal_tab import JournalTab

        return JournalTab(self._desk)

    @cached_property
    def surroundings(self) -> "SurroundingsTab":
        """Who is around the client, and what was reached."""
        from fm_desktop.ui.surroundings.surroundings_tab import SurroundingsTab

        page = SurroundingsTab(self._desk)
        page.deed_wanted.connect(self._deeds.do)
        return page

    def _show_surroundings(self, seen: CaseSeen) -> None:
        may_change = may_take(seen.grant, "tie")
        self.surroundings.show_case(seen.head.client, seen.head.case, may_change=may_change)

    def _show_history(self, seen: CaseSeen) -> None:
        self.history.show_case(seen)

    def _show_notes(self, seen: CaseSeen) -> None:
        self.notes.show_client(seen.head.client)

    def _show_due(self, seen: CaseSeen) -> None:
        self.due.show_case(seen, self._desk.language)

    def _show_assessment(self, seen: CaseSeen) -> None:
        self.assessment.show_case(seen.head.client, seen.head.case)

    def _show_plan(self, seen: CaseSeen) -> None:
        self.plan.show_case(seen.head.client, seen.head.case, seen.head.phase)

    def _show_services(self, seen: CaseSeen) -> None:
        self.services.show_client(seen.head.client)

    def _show_person(self, seen: CaseSeen) -> None:
        self.person.show_case(seen, self._desk.language)

    def _show_journal(self, seen: CaseSeen) -> None:
        self.journal.show_client(seen.head.client)

    def _show_documents(self, seen: CaseSeen) -> None:
        self.documents.show_case(seen.head.client, seen.head.case, may_change=may_take(seen.grant, "attach"))
