"""Who works in the office: the list of people, and names of lists that are nobody's yet."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.errors import RightsError
from fm_desktop.storage.queries.people import PersonRow, UnlinkedName
from fm_desktop.ui.access.access_deeds import AccessDeeds
from fm_desktop.ui.access.standing import access_words
from fm_desktop.ui.admin.office_people import OfficePeople, read_people
from fm_desktop.ui.admin.role_names import short_roles
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.tokens import HEADER_ROW, ROW
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.section_header import SectionHeader

READ_BY = Changed.PEOPLE | Changed.CASES | Changed.CLIENTS
WIDTH, HEIGHT = 860, 620
MOST_NAMES = 5
FRAME = QSize(16, 48)
"""About what the system draws around a window."""
Record = TypeVar("Record")


class PeopleDialog(QDialog):
    """Enter changes a person, or makes one of a name; the window behind stays usable."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, at_names: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._at_names = desk, at_names
        self._seen = OfficePeople((), {}, ())
        self._access = AccessDeeds(desk, self)
        self._gives_access = Role.ADMINISTRATION in desk.me.roles
        self.setObjectName("people_dialog")
        self.setWindowTitle(self.tr("People"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.people, self.names = self._people_table(), self._names_table()
        self._names_head = SectionHeader(self.tr("Names in lists that belong to nobody"))
        self._about = label(
            self.tr("Make a person of such a name, or say whom it means: then their cases are found."),
            muted=True,
            wrap=True,
        )
        self._names_buttons = QWidget()
        self._lay_out()
        self._give_keys()
        self._hide_names(True)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - FRAME))
        desk.data_changed.connect(self._data_changed)
        self._read()

    def _people_table(self) -> TextTable:
        labels = (
            self.tr("Name"),
            self.tr("Login"),
            self.tr("Roles"),
            self.tr("Team"),
            self.tr("Access"),
            self.tr("Open cases"),
        )
        table = TextTable("people_table", TextTableModel(labels), 0)
        table.setAccessibleName(self.tr("People of the office"))
        table.setMinimumHeight(HEADER_ROW + 2 * ROW)
        table.activated.connect(lambda _index: self.change())
        return table

    def _names_table(self) -> TextTable:
        labels = (self.tr("Name in the list"), self.tr("Cases"))
        table = TextTable("names_table", TextTableModel(labels), 0)
        table.setMinimumHeight(HEADER_ROW + ROW)
        table.setAccessibleName(self.tr("Names in lists that belong to nobody"))
        table.activated.connect(lambda _index: self.make_person() if self._gives_access else self.link())
        return table

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("People")))
        column.addWidget(self.people, 1)
        column.addLayout(self._people_buttons())
        column.addSpacing(8)
        for each in (self._names_head, self._about, self.names, self._names_buttons):
            column.addWidget(each)
        row = QHBoxLayout(self._names_buttons)
        row.setContentsMargins(0, 0, 0, 0)
        if self._gives_access:
            row.addWidget(button("make_person", self.tr("Add as a person …"), self.make_person))
        row.addWidget(button("link_name", self.tr("Belongs to …"), self.link))
        row.addStretch()
        below = QHBoxLayout()
        words = self.tr("Recovery code of the office …")
        if self._gives_access:
            below.addWidget(button("office_code", words, self._access.office_code, look="link"))
        else:
            only = self.tr("Access is given and taken by the administration.")
            below.addWidget(label(only, size="small", muted=True))
        below.addStretch()
        below.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        column.addSpacing(4)
        column.addLayout(below)

    def _people_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self._gives_access:
            row.addWidget(button("add_person", self.tr("Add person …"), self.add, "", "user-plus"))
            row.addWidget(button("change_person", self.tr("Change …"), self.change, "", "pencil"))
            row.addWidget(button("readmit", self.tr("Admit anew …"), self.readmit, "", "repeat"))
            row.addWidget(button("remove_person", self.tr("Remove …"), self.remove, "", "user-x"))
        row.addStretch()
        return row

    def _give_keys(self) -> None:
        link = LineAction("link", self.tr("Belongs to …"), "B", self.link, "link")
        if not self._gives_access:
            add_actions(self.names, [link])
            return
        people = [
            LineAction("change", self.tr("Change …"), "", self.change, "pencil"),
            LineAction("add", self.tr("Add person …"), "N", self.add, "user-plus"),
            LineAction("readmit", self.tr("Admit anew …"), "Z", self.readmit, "repeat"),
            LineAction("remove", self.tr("Remove …"), "Del", self.remove, "user-x"),
        ]
        make = LineAction("make", self.tr("Add as a person …"), "", self.make_person, "user-plus")
        add_actions(self.people, people)
        add_actions(self.names, [make, link])

    def add(self) -> None:
        """Add a person."""
        self._open_person(None)

    def change(self) -> None:
        """Change the person the cursor is on."""
        row = current(self.people, PersonRow)
        if row is not None and not self._gives_access:
            show_error(self, RightsError("no_right_to_people"))
        elif row is not None:
            self._open_person(row)

    def readmit(self) -> None:
        """Give the person the cursor is on new keys, after asking."""
        row = current(self.people, PersonRow)
        if row is not None:
            self._access.readmit(row)

    def remove(self) -> None:
        """Take the way into the file away from the person the cursor is on, after asking."""
        row = current(self.people, PersonRow)
        if row is not None:
            self._access.remove(row)

    def make_person(self) -> None:
        """Make a person of the name the cursor is on; they get its cases."""
        listed = current(self.names, UnlinkedName)
        if listed is not None:
            self._open_person(None, listed.name)

    def link(self) -> None:
        """Say whom the name the cursor is on means."""
        from fm_desktop.ui.admin.link_dialog import LinkDialog  # inside, as below: only when asked for

        listed = current(self.names, UnlinkedName)
        if listed is not None:
            LinkDialog(self._desk, listed, self._seen.people, self).show()

    def _open_person(self, row: PersonRow | None, listed: str = "") -> None:
        from fm_desktop.ui.admin.person_dialog import PersonDialog

        PersonDialog(self._desk, self._seen.unlinked, row, listed, self).show()

    def _data_changed(self, changed: Changed) -> None:
        if changed & READ_BY:
            self._read()

    def _read(self) -> None:
        self._desk.work.read(self, read_people, self._show)

    def _show(self, seen: OfficePeople) -> None:
        self._seen = seen
        with kept_selection(self.people):
            self.people.show_rows([self._person_row(row) for row in seen.people])
        with kept_selection(self.names):
            self.names.show_rows([self._name_row(row) for row in seen.unlinked])
        self._names_head.set_count(len(seen.unlinked))
        self._hide_names(not seen.unlinked)
        self.names.setMaximumHeight(HEADER_ROW + ROW * min(len(seen.unlinked), MOST_NAMES) + 2)
        if self._at_names and seen.unlinked:
            self._at_names = False
            self.names.setFocus()

    def _hide_names(self, hidden: bool) -> None:
        if hidden and self.names.hasFocus():
            self.people.setFocus()
        for each in (self._names_head, self._about, self.names, self._names_buttons):
            each.setHidden(hidden)

    def _person_row(self, row: PersonRow) -> TextRow:
        cases = str(self._seen.cases.get(row.id, 0)) if self._sees_cases_of(row) else "–"
        access = access_words(self._desk.author, row)
        texts = (row.name, row.login or "–", short_roles(row.roles) or "–", row.team or "–", access)
        heads = (self.tr("Login"), self.tr("Roles"), self.tr("Team"), self.tr("Access"))
        told = [f"{head}: {text}" for head, text in zip(heads, texts[1:], strict=True) if text != "–"]
        if cases != "–":
            told.append(self.tr("%n open case(s)", "", int(cases)))
        spoken = ", ".join((row.name, *told))
        return TextRow(row.id, (*texts, cases), spoken, row)

    def _sees_cases_of(self, row: PersonRow) -> bool:
        """Tell whether all their cases are counted: to the administration there would seem to be none."""
        author = self._desk.author
        return Role.TEAM_LEAD in self._desk.me.roles and (
            author is None or is_same_team(author.team, row.team)
        )

    def _name_row(self, row: UnlinkedName) -> TextRow:
        spoken = f"{row.name}, " + self.tr("%n case(s)", "", row.count)
        return TextRow(row.name.encode(), (row.name, str(row.count)), spoken, row)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.people.setFocus()


def current(table: QTableView, kind: type[Record]) -> Record | None:
    """Return the record of the row the cursor is on, if it is of a kind."""
    record = table.currentIndex().data(RECORD_ROLE)
    return record if isinstance(record, kind) else None
