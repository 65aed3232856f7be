"""Everything about one person: the head with its deadlines, history, deadlines, person, journal."""

from functools import cached_property, partial
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.drafts import DraftRow
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.case_deeds import CaseDeeds
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.case_pages import NOTES, PAGES, PLAN, CasePages
from fm_desktop.ui.case.chip_words import ChipShown
from fm_desktop.ui.case.explaining import arithmetic
from fm_desktop.ui.case.head import CaseHead
from fm_desktop.ui.case.line_page import LinePage
from fm_desktop.ui.case.next_steps import Step, rare_steps
from fm_desktop.ui.case.quick_deeds import quick_keys
from fm_desktop.ui.case.reading import CaseSeen, LineSeen, read_case
from fm_desktop.ui.case.rights import hide_refused
from fm_desktop.ui.case.saying_why import say_what, say_why
from fm_desktop.ui.case.side_pane import SidePane
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.drafts.begun_line import BegunLine
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import PRINT, key_text
from fm_desktop.ui.tokens import NARROW_WINDOW, PAGE_MARGIN
from fm_desktop.ui.widgets.hairline import Hairline

TOP = 20

STEP_KEYS = {
    "G": "contact", "N": "not_come", "R": "not_reached", "L": "move_next", "A": "call", "T": "appointment",
    "W": "reminder", "U": "verbis", "B": "letter",
}  # fmt: skip
"""The keys of steps, wherever the focus is on the page."""


class CasePane(Pane):
    """The screen *Fall*."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._case: Id | None = None
        self._seen: CaseSeen | None = None
        self._subject_of_line: Subject | None = None
        self.deeds = CaseDeeds(desk, self)
        self.head, self.side = CaseHead(), SidePane()
        self.pages = CasePages(desk, self.deeds)
        self.history = self.pages.history
        self.begun = BegunLine(desk)
        self._to_continue: DraftRow | None = None
        self.tabs = QTabBar()
        self._fill_tabs()
        self._lay_out()
        self._connect()
        self._bind_keys()

    def _fill_tabs(self) -> None:
        self.tabs.setObjectName("case_tabs")
        self.tabs.setAccessibleName(self.tr("About this person"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (
            self.tr("History"),
            self.tr("Notes"),
            self.tr("Deadlines"),
            self.tr("Assessment"),
            self.tr("Plan"),
            self.tr("Services"),
            self.tr("Person"),
            self.tr("Documents"),
            self.tr("Journal"),
            self.tr("Surroundings, success"),
        ):
            self.tabs.addTab(words)

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(PAGE_MARGIN, TOP, PAGE_MARGIN - 8, 0)
        above.setSpacing(12)
        above.addWidget(self.head)
        above.addWidget(self.begun)
        above.addWidget(self.tabs)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.pages, 1)
        below.addWidget(self.side)
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(Hairline())
        column.addLayout(below, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._full)

    @cached_property
    def line(self) -> LinePage:
        """What is shown of somebody others work with."""
        page = LinePage()
        page.back_wanted.connect(self.desk.go_back)
        page.appointment_wanted.connect(self._open_appointment)
        self._stack.addWidget(page)
        return page

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._open_page)
        self.head.contact_wanted.connect(partial(self.deeds.do, "contact"))
        self.head.case_wanted.connect(self._show_other_case)
        self.head.chip_asked.connect(self._explain_chip)
        self.head.step_wanted.connect(self._take)
        self.head.back_wanted.connect(self.desk.go_back)
        self.begun.continue_wanted.connect(self._continue)
        self.desk.draft_requested.connect(self._continue)
        self.side.deed_wanted.connect(self.deeds.do)
        self.history.row_wanted.connect(self.deeds.open_row)
        self.history.menu_wanted.connect(self._open_row_menu)
        self.side.plan_wanted.connect(partial(self.tabs.setCurrentIndex, PLAN))
        self.pages.line_wanted.connect(self._explain_line)
        self.deeds.note_wanted.connect(self.show_note)

    def _open_page(self, number: int) -> None:
        """Show a page; the focus follows, unless it stands on the tabs themselves."""
        self.pages.open(number)
        if not self.tabs.hasFocus():
            self.pages.first(self.tabs.currentIndex()).setFocus()

    def _bind_keys(self) -> None:
        for key, deed in STEP_KEYS.items():
            self._bind(key, partial(self.deeds.do, deed))
        self._bind("X", self.head.next.open_by_key)
        self._bind("Ctrl+F", self._search)
        for number in range(self.tabs.count()):
            self._bind(f"Alt+{(number + 1) % 10}", partial(self.tabs.setCurrentIndex, number))

    def _bind(self, key: str, deed: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(deed)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("G", self.tr("document conversation")),
            *quick_keys(),
            ("T", self.tr("plan appointment")),
            ("W", self.tr("add reminder")),
            ("B", self.tr("write a letter")),
            ("U", self.tr("carry over to VerBIS")),
            ("X", self.tr("next step")),
            ("Enter", self.tr("in the history: correct or document")),
            (self.tr("Menu key"), self.tr("in the history: all that can be done with the entry")),
            ("Z", self.tr("on the page of services: show the number")),
            ("Alt+1 – 9, Alt+0", self.tr("the pages of the case")),
            (self.tr("F2, Del"), self.tr("on the page of documents: rename, remove")),
            (self.tr("E, F2, Del"), self.tr("on the page of surroundings: enter, change, take off")),
            (key_text(PRINT), self.tr("on the pages of assessment and plan: print")),
            ("Esc", self.tr("back")),
        ]

    def show_what(self, **what: object) -> None:
        """Show a client by id, and one of their cases or the newest; perhaps a note, a row, another page."""
        client, case, note, row = (what.get(name) for name in ("client", "case", "note", "row"))
        if isinstance(client, bytes):
            self.show_client(client, case if isinstance(case, bytes) else None)
        if isinstance(note, bytes):
            self.show_note(note)
        if isinstance(row, bytes):
            self._show_row(row, str(what.get("page", "")))

    def _show_row(self, row: Id, page: str) -> None:
        """Show what was found: on a page of its own, else in the history."""
        if page not in PAGES:
            self.history.want(row)
        self.tabs.setCurrentIndex(PAGES.get(page, 0))

    def show_note(self, note: Id) -> None:
        """Open the page of the notes with one of them chosen."""
        self.pages.notes.want(note)
        self.tabs.setCurrentIndex(NOTES)

    def show_client(self, client_id: Id, case_id: Id | None = None) -> None:
        """Show everything about one person."""
        if client_id != self._client:
            self.tabs.setCurrentIndex(0)
        self._client, self._case = client_id, case_id
        self._stale = not self.isVisible()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read everything that shows in one go."""
        if self._client is not None:
            question = partial(read_case, self._client, self._case, self.desk.today())
            self.desk.work.read(self, question, self._show)

    def subject(self) -> Subject | None:
        """Return the client and case that show."""
        return self.deeds.subject()

    def focus_first(self) -> None:
        """Begin on the page that shows."""
        self.pages.first(self.tabs.currentIndex()).setFocus()

    def _show_line(self, seen: LineSeen) -> None:
        """Show the little a colleague may know; nothing can be done but what a deputy may."""
        self._seen = None
        self.deeds.look_at(None)
        self.line.show_line(seen)
        head = seen.head
        self._subject_of_line = Subject(head.client, head.case, head.name, head.phase)
        self._stack.setCurrentWidget(self.line)

    def _open_appointment(self, planned: AppointmentRow | None) -> None:
        more = {"planned": planned} if planned is not None else {}
        if self._subject_of_line is not None:
            open_dialog("appointment", self.desk, self._subject_of_line, self, **more)

    def _show(self, seen: CaseSeen | LineSeen) -> None:
        if seen.head.client != self._client:
            return
        if isinstance(seen, LineSeen):
            self._show_line(seen)
            return
        self._stack.setCurrentWidget(self._full)
        self._seen, language = seen, self.desk.language
        self.deeds.look_at(seen)
        self.head.show_case(seen, self._reason)
        self.head.fill_more(rare_steps(seen), self._take)
        self.side.show_case(seen, language)
        for part in (self.head, self.side):
            hide_refused(part, seen.grant)
        self.begun.show_client(seen.head.client)
        self.pages.show_case(seen)
        if (draft := self._to_continue) is not None:
            self._to_continue = None
            self.deeds.go_on_with(draft)

    def _continue(self, draft: DraftRow) -> None:
        """Open a form that was begun, on the case it was begun on."""
        if draft.client is not None:
            self._to_continue = draft
            self.show_client(draft.client, draft.case or self._case)

    def _show_other_case(self, case: Id) -> None:
        if self._client is not None:
            self.show_client(self._client, case)

    def _reason(self, chip: ChipShown) -> str:
        return arithmetic(chip.line, self.desk.language) if chip.line is not None else ""

    def _explain_chip(self, chip: QWidget, shown: ChipShown) -> None:
        if shown.line is not None:
            self._explain(shown.line, chip)
        else:
            say_what(shown, chip, self)

    def _explain_line(self, line: DueLine) -> None:
        self._explain(line, self.pages.due.table.viewport())

    def _explain(self, line: DueLine, where: QWidget) -> None:
        if self._seen is not None:
            say_why(line, self._seen, self.desk.language, self._take, where, self)

    def _take(self, step: Step) -> None:
        self.deeds.do(step.deed, step.more)

    def _open_row_menu(self, row: HistoryRow, where: QPoint) -> None:
        menu = self.deeds.row_menu(row)
        if menu is not None:
            menu.popup(where)

    def _search(self) -> None:
        self.tabs.setCurrentIndex(0)
        self.history.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the screen before with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.desk.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the side pane where the window is narrow."""
        super().resizeEvent(event)
        self.side.setVisible(self.window().width() >= NARROW_WINDOW)
