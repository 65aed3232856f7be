"""The caseload as a table: filter, sort, choose columns, and at the right what matters of one client."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import Role, keeps_cases
from fm_desktop.storage.queries.caseload import OrderColumn
from fm_desktop.storage.queries.people import PersonRow, case_managers
from fm_desktop.storage.queries.views import views_of
from fm_desktop.ui.case.quick_deeds import quick_keys
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.caseload_view import Caseload
from fm_desktop.ui.cases.cases_deeds import CasesDeeds
from fm_desktop.ui.cases.empty_stack import EmptyStack
from fm_desktop.ui.cases.filter_row import FilterRow
from fm_desktop.ui.cases.head import Head
from fm_desktop.ui.cases.keys_by_role import actions_of, keys_of
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.cases.look import BUILT_IN, EVERYBODY, MINE, Look
from fm_desktop.ui.cases.preview import Preview
from fm_desktop.ui.cases.sort_menu import open_sort_menu
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tables.lines_table import LinesTable
from fm_desktop.ui.tokens import NARROW_WINDOW, TABLE_MARGIN
from fm_desktop.ui.widgets.key_line import KeyLine

TOP = 20


class CasesPane(Pane):
    """The screen *Fälle*."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.table = LinesTable("cases")
        self.table.setAccessibleName(self.tr("Cases"))
        self.caseload = Caseload(desk, self.table)
        self.head, self.filters = Head(), FilterRow()
        self.preview, self._key_line = Preview(desk), KeyLine(TABLE_MARGIN)
        self.deeds = CasesDeeds(desk, self)
        self._stack = EmptyStack(desk, self.table, self)
        self._is_folded: bool | None = None
        self.preview.hide()  # until it is known that there is something to show, and room for it
        self._lay_out()
        self._connect()
        self._bind_keys()
        view = MINE if Role.CASE_MANAGER in desk.me.roles else EVERYBODY
        self.head.view.choose(view)
        self.show_look(BUILT_IN[view])

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(TABLE_MARGIN, TOP, TABLE_MARGIN - 8, 8)
        above.setSpacing(8)
        above.addWidget(self.head)
        above.addWidget(self.filters)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(above)
        left.addWidget(self._stack, 1)
        left.addWidget(self._key_line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.preview)
        self._key_line.set_keys(self.keys())
        self.head.may_add = keeps_cases(self.desk.me.roles)
        self.setTabOrder(self.filters.manager, self.table)

    def _connect(self) -> None:
        self.filters.look_wanted.connect(self.show_look)
        self.filters.searched.connect(self.search)
        self.filters.table_wanted.connect(self._go_to_table)
        self.head.view.chosen.connect(self.show_look)
        self.head.view.keep_wanted.connect(self.deeds.keep_view)
        self.head.view.drop_wanted.connect(self.deeds.drop_view)
        self.head.columns_wanted.connect(lambda keys: self.show_look(self.caseload.look.with_(columns=keys)))
        self.head.new_wanted.connect(self.deeds.add_client)
        self.head.export_wanted.connect(self.deeds.export)
        self.table.order_wanted.connect(self.sort_by)
        self.table.activated.connect(lambda _index: self.deeds.open_case())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count_chosen())
        self.caseload.counted.connect(self._counted)
        self.caseload.line_changed.connect(lambda: self.preview.show_line(self.caseload.line()))
        self.preview.contact_wanted.connect(partial(self.deeds.do, "contact"))
        self.preview.case_wanted.connect(self.deeds.open_case)

    def _bind_keys(self) -> None:
        add_actions(self.table, actions_of(self.desk.me.roles, self._actions()))
        for key in ("/", "Ctrl+F"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.filters.search.setFocus)

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("open_case", self.tr("Open case"), "", self.deeds.open_case, "arrow-right"),
            LineAction(),
            LineAction(
                "do_contact",
                self.tr("Document conversation …"),
                "G",
                partial(self.deeds.do, "contact"),
                "message-square-text",
            ),
            LineAction("do_missed", self.tr("Did not come"), "N", self.deeds.missed, "user-round-x"),
            LineAction("do_not_reached", self.tr("Not reached"), "R", self.deeds.not_reached, "user-x"),
            LineAction("do_move", self.tr("Move appointment …"), "L", self.deeds.move, "calendar-days"),
            LineAction("do_call", self.tr("Note a call …"), "A", self.deeds.call, "phone"),
            LineAction(
                "do_appointment",
                self.tr("Plan appointment …"),
                "T",
                partial(self.deeds.do, "appointment"),
                "calendar-plus",
            ),
            LineAction(
                "do_reminder", self.tr("Add reminder …"), "W", partial(self.deeds.do, "reminder"), "bell"
            ),
            LineAction("do_letters", self.tr("Write letters …"), "B", self.deeds.letters, "mail"),
            LineAction("do_assign", self.tr("Assign case manager …"), "Z", self.deeds.assign, "user-check"),
            LineAction(
                "do_reviews",
                self.tr("Reviews that are due, one after another …"),
                "F",
                self.deeds.reviews,
                "scroll-text",
            ),
            LineAction(),
            LineAction("mark", self.tr("Mark"), "Space", self.table.mark_current, "check"),
            LineAction("copy", self.tr("Copy"), "Ctrl+C", self.deeds.copy, "copy"),
            LineAction("sort", self.tr("Sort …"), "S", self._open_sort_menu, "list"),
            LineAction(
                "fold_preview", self.tr("Show or hide preview"), "P", self.fold_preview, "panel-right"
            ),
        ]

    def subject(self) -> Subject | None:
        """Return whom the current line is about."""
        return self.deeds.subject()

    def keys(self) -> list[tuple[str, str]]:
        keys = [
            (self.tr("Enter"), self.tr("open")),
            ("G", self.tr("conversation")),
            *quick_keys(),
            ("T", self.tr("appointment")),
            ("W", self.tr("reminder")),
            ("B", self.tr("letter")),
            (self.tr("Space"), self.tr("mark")),
            ("/", self.tr("filter")),
            ("S", self.tr("sort")),
            ("P", self.tr("preview")),
            ("F", self.tr("reviews")),
            (key_text("Ctrl+C"), self.tr("copy")),
            ("F1", self.tr("all keys")),
        ]
        return keys_of(self.desk.me.roles, keys)

    def tell(self, words: str) -> None:
        """Say what was just stored."""
        self._key_line.tell(words)

    # What is shown

    def refresh(self) -> None:
        """Read the lines, and who the case managers are."""
        self.caseload.ask()
        self.desk.work.read(self, case_managers, self._set_people)
        self.desk.work.read(self, partial(views_of, self.desk.me.id), self.head.view.set_own)

    def show_what(
        self, view: object = None, text: object = None, manager: object = None, **what: object
    ) -> None:
        """Show one of the views, the cases of a person, or what a text finds."""
        if isinstance(manager, str):
            self.show_look(Look(manager=manager))
        if isinstance(view, str) and view in BUILT_IN:
            self.head.view.choose(view)
            self.show_look(BUILT_IN[view])
        if isinstance(text, str):
            self.filters.search.setText(text)

    def show_look(self, look: Look) -> None:
        """Show the lines, order and columns of a look."""
        self.filters.show_look(look)
        self.head.set_columns(look.columns)
        if look.columns != self.caseload.look.columns or not self.table.shown_columns():
            self.table.show_columns(look.columns)
        self.table.show_order(look.order, look.descending)
        if self.isVisible() or look != self.caseload.look:
            self.caseload.show(look, self.caseload.text)

    def search(self, text: str) -> None:
        """Show only what a typed text finds."""
        if text != self.caseload.text:
            self.caseload.show(self.caseload.look, text)

    def sort_by(self, order: OrderColumn) -> None:
        """Sort by something; asked again it turns round."""
        self.show_look(self.caseload.look.sorted_by(order))

    def take_back_filters(self) -> None:
        """Show everything of whose cases are looked at."""
        self.filters.search.clear()
        self.caseload.text = ""
        look = self.caseload.look
        self.show_look(look.with_(phases=(), due=""))
        self.table.setFocus()

    def show_all(self) -> None:
        """Show everybody's cases."""
        self.show_what(view="all")

    def focus_first(self) -> None:
        """Begin in the table, or with the first button of what stands in its place."""
        self._stack.focus_first()

    def _set_people(self, people: list[PersonRow]) -> None:
        self.filters.set_people(people, self.desk.me.id)

    def _counted(self, count: int) -> None:
        self.head.set_count(count)
        self._count_chosen()
        self._stack.show_count(count, is_filtered=bool(self.caseload.text) or self.caseload.look.narrows())
        self.preview.setVisible(count > 0 and not self._preview_is_folded())

    def offer_table(self, there: bool) -> None:
        """Hide what only makes sense while there are cases."""
        self.head.offer_table(there)
        self.filters.setVisible(there)
        self._key_line.setVisible(there)

    def _count_chosen(self) -> None:
        number = self.locale().toString
        chosen, count = len(self.table.selected_rows()), self.caseload.model.rowCount()
        words = self.tr("{chosen} of {count} selected")
        text = words.format(chosen=number(chosen), count=number(count)) if count else ""
        self._key_line.say(text)

    def fold_preview(self) -> None:
        """Fold the preview, or unfold it also where the window is narrow."""
        self._is_folded = self.preview.isVisible()
        self.preview.setVisible(not self._is_folded)
        self.preview.show_line(self.caseload.line())

    def _preview_is_folded(self) -> bool:
        narrow = self.window().width() < NARROW_WINDOW
        return narrow if self._is_folded is None else self._is_folded

    def _open_sort_menu(self) -> None:
        look = self.caseload.look
        open_sort_menu(self.table, look.order, look.descending, self.sort_by)

    def _go_to_table(self) -> None:
        if self.caseload.model.rowCount():
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back marks, then filters, with Escape."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.table.is_marking or len(self.table.selected_rows()) > 1:
            self.table.stop_marking()
        elif self.caseload.text or self.caseload.look.narrows():
            self.take_back_filters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the preview where the window is narrow."""
        super().resizeEvent(event)
        if self.caseload.model.rowCount():
            self.preview.setVisible(not self._preview_is_folded())
