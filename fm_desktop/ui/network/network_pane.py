"""The screen *Netzwerk*: the directory of partners, found as one types."""

from functools import partial
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.network import remove_partner
from fm_desktop.domain.access import keeps_partners
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.network import PartnerRow, partners
from fm_desktop.storage.queries.partner_card import PartnerCard, partner_card
from fm_desktop.storage.queries.services import TOPICS
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.network.partner_details import PartnerDetails
from fm_desktop.ui.network.partner_dialog import PartnerDialog
from fm_desktop.ui.network.partner_list_menu import PartnerListMenu
from fm_desktop.ui.network.partner_words import topic_words
from fm_desktop.ui.pane import Pane, kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.tokens import NARROW_RAIL, NARROW_WINDOW, PAGE_MARGIN
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.search_field import SearchField

TOPIC = 1
FIELD = 360
Direction = QBoxLayout.Direction


class NetworkSeen(NamedTuple):
    """What the screen shows, read in one go."""

    partners: list[PartnerRow]
    topics: Catalogue


def read_network(text: str, topic: str) -> NetworkSeen:
    """Return the partners looked for, and the words of their topics."""
    return NetworkSeen(partners(text, topic), catalogue(TOPICS))


class NetworkPane(Pane):
    """At the left the list, at the right everything about the partner the cursor is on."""

    depends_on: ClassVar[Changed] = Changed.PARTNERS | Changed.CATALOGUES | Changed.SERVICES

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("network")
        self._topics: Catalogue | None = None
        self._wanted: bytes | None = None
        self._may_keep = keeps_partners(desk.me.roles)
        self.field = SearchField("partner_search", self.tr("Search partners"))
        self.topic = DropDown("partner_filter", self.tr("Topic"), [("", self.tr("all"))])
        labels = (self.tr("Partner"), self.tr("Topics"), self.tr("Site"), self.tr("Look again"))
        self.table = TextTable("partner_table", TextTableModel(labels), TOPIC)
        self.table.setAccessibleName(self.tr("Partners"))
        self.details = PartnerDetails(desk.language)
        self.lists = PartnerListMenu(self, self._may_keep)
        self._count = label(muted=True)
        self._stack = QStackedWidget()
        self._halves, self._line = QBoxLayout(Direction.TopToBottom), QBoxLayout(Direction.TopToBottom)
        self._key_line = KeyLine()
        self._key_line.set_keys(self.keys())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(PAGE_MARGIN, 20, PAGE_MARGIN - 8, 12)
        above.setSpacing(12)
        above.addWidget(title(self.tr("Network")))
        above.addLayout(self._line_of_filters())
        self._halves.setSpacing(0)
        self._halves.addWidget(self.table, 3)
        self._halves.addWidget(self.details, 2)
        self._list = QWidget()
        self._list.setLayout(self._halves)
        self._halves.setContentsMargins(PAGE_MARGIN - 8, 0, 0, 0)
        self._fill_stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addWidget(self._key_line)

    def _line_of_filters(self) -> QBoxLayout:
        found = QHBoxLayout()
        found.setSpacing(8)
        self.field.setMaximumWidth(FIELD)
        found.addWidget(self.field, 1)
        found.addWidget(self.topic)
        found.addWidget(self._count)
        found.addStretch()
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.lists.button)
        words = self.tr("Network meetings …")
        deeds.addWidget(button("open_meetings", words, self.open_meetings, "", "users-round"))
        if self._may_keep:
            deeds.addWidget(button("enter_partner", self.tr("Enter partner …"), self.add, "primary", "plus"))
        deeds.addStretch()
        self._line.setSpacing(8)
        self._line.addLayout(found, 1)
        self._line.addLayout(deeds)
        return self._line

    def _fill_stack(self) -> None:
        text = self.tr(
            "Counselling, childcare, housing: whom the office works with, with people, telephone and opening "
            "hours. The directory holds nothing about clients."
        )
        first = button("first_partner", self.tr("Enter partner …"), self.add, "primary", "plus")
        buttons = (first,) if self._may_keep else ()
        self._empty = EmptyState("network", self.tr("No partner yet"), text, buttons)
        nothing = self.tr("Try fewer words, or all topics.")
        self._nothing = EmptyState("search", self.tr("No partner found"), nothing)
        for page in (self._list, self._empty, self._nothing):
            self._stack.addWidget(page)

    def _connect(self) -> None:
        self.field.searched.connect(lambda _text: self.refresh())
        self.field.returnPressed.connect(self.table.setFocus)
        self.topic.chosen.connect(lambda _key: self.refresh())
        self.table.selectionModel().currentRowChanged.connect(self._turn_to)
        show = LineAction("show_partner_number", self.tr("Show number"), "Z", self.show_number, "phone")
        meet = LineAction(
            "open_meetings", self.tr("Network meetings …"), "M", self.open_meetings, "users-round"
        )
        if self._may_keep:
            self.table.activated.connect(lambda _index: self.change())
            actions = [
                LineAction("change_partner", self.tr("Change …"), "", self.change, "pencil"),
                LineAction("add_partner", self.tr("Enter partner …"), "N", self.add, "plus"),
                LineAction("remove_partner", self.tr("Remove …"), "Del", self.remove, "x"),
            ]
            add_actions(self.table, [show, *actions, meet])
        else:
            add_actions(self.table, [show, meet])

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work in the list."""
        keeping = [
            (key_text("Return"), self.tr("change")),
            ("N", self.tr("enter partner")),
            (key_text("Del"), self.tr("remove")),
        ]
        both = [("Z", self.tr("show number")), ("M", self.tr("network meetings"))]
        return [*(keeping if self._may_keep else ()), *both, ("F1", self.tr("all keys"))]

    def show_what(self, row: object = None, **what: object) -> None:
        """Show a partner by id; the id of a meeting opens the meetings on it."""
        if isinstance(row, bytes):
            self.field.clear()
            self.topic.choose("")
            self._wanted = row
            self.refresh()

    def tell(self, words: str) -> None:
        """Say what was just done."""
        self._key_line.tell(words)

    def focus_first(self) -> None:
        """Begin in the search."""
        self.field.setFocus()
        self.field.selectAll()

    def current(self) -> PartnerRow | None:
        """Return the partner the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, PartnerRow) else None

    def refresh(self) -> None:
        """Read what is looked for."""
        asked = self.field.text().strip(), str(self.topic.key() or "")
        self.desk.work.read(self, partial(read_network, *asked), partial(self._show, asked))

    def _show(self, asked: tuple[str, str], seen: NetworkSeen) -> None:
        if asked != (self.field.text().strip(), str(self.topic.key() or "")):
            return  # something else is looked for meanwhile, and its answer follows
        self._topics = seen.topics
        language = self.desk.language
        values = [(entry.key, entry.text(language)) for entry in seen.topics]
        self.topic.set_values([("", self.tr("all")), *values])
        with kept_selection(self.table):
            self.table.show_rows([self._row(row) for row in seen.partners])
        self._turn_to_wanted(seen.partners)
        self._turn_to()
        self._count.setText(self.tr("%n partner(s)", "", len(seen.partners)))
        empty = self._nothing if any(asked) else self._empty
        self._stack.setCurrentWidget(self._list if seen.partners else empty)

    def _row(self, row: PartnerRow) -> TextRow:
        assert self._topics is not None  # they came with the rows
        topics = ", ".join(topic_words(row.topics, self._topics, self.desk.language))
        day = plain_date(row.next_check) if row.next_check else ""
        check = self.tr("look at it again on {day}").format(day=day) if day else ""
        spoken = ", ".join(each for each in (row.name, topics, row.site, check) if each)
        return TextRow(row.id, (row.name, topics, row.site, day), spoken, row)

    def _turn_to(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        row = self.current()
        self.details.show_partner(row, self._topics)
        if row is not None:
            self.desk.work.read(self, partial(partner_card, row.id), partial(self._show_card, row))

    def _show_card(self, row: PartnerRow, card: PartnerCard | None) -> None:
        if row == self.current():
            self.details.show_partner(row, self._topics, card)

    def _turn_to_wanted(self, found: list[PartnerRow]) -> None:
        """Turn to what somebody came for; what is no partner is a meeting."""
        if (wanted := self._wanted) is None:
            return
        self._wanted = None
        at = next((number for number, row in enumerate(found) if row.id == wanted), None)
        if at is None:
            self.open_meetings(wanted)
        else:
            self.table.setCurrentIndex(self.table.rows.index(at, 0))
            self.table.setFocus()

    def show_number(self) -> None:
        """Show the number of the partner the cursor is on; what to heed before stands above it."""
        self.details.number.reveal()

    def open_meetings(self, wanted: bytes | None = None) -> None:
        """Show the meetings with partners, perhaps turned to one of them."""
        from fm_desktop.ui.network.meetings_dialog import MeetingsDialog  # inside: seldom opened

        MeetingsDialog(self.desk, wanted, self).show()

    def add(self) -> None:
        """Enter a partner."""
        self._open(None)

    def change(self) -> None:
        """Change the partner the cursor is on."""
        if (row := self.current()) is not None:
            self._open(row)

    def _open(self, row: PartnerRow | None) -> None:
        if self._topics is not None:
            PartnerDialog(self.desk, self._topics, row, self).show()

    def remove(self) -> None:
        """Take the partner the cursor is on out of the directory after a question."""
        row = self.current()
        if row is None:
            return
        words = self.tr("Take {name} out of the directory? This cannot be taken back.").format(name=row.name)
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Network"), words, parent=self)
        box.setObjectName("remove_partner_question")
        yes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("remove_partner_yes")
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda pressed: self._remove(row) if pressed is yes else None)
        box.open()

    def _remove(self, row: PartnerRow) -> None:
        by, today = self.desk.author, self.desk.today()
        deed = partial(remove_partner, row.id, by=by, today=today, version=row.version)
        self.desk.work.write(self, deed, self.table.setFocus, partial(show_error, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the details below the list where the window is narrow, and the buttons below the search."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_WINDOW - NARROW_RAIL
        for each in (self._halves, self._line):
            each.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
