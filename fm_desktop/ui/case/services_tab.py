"""The tab *Leistungen*: measures, flanking services, releases, breaches; read when it is opened."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.services import ServicesSeen, services_of
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.case.service_words import ServiceLine, lines_of
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.network.release_line import Asked, ReleaseLine
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.whole_text import WholeText

SIDE = 24
STATE, TEXT = 3, 4
SHOW_NUMBER = "Z"


class ServicesTab(ReadingPage):
    """One table of all of them; Enter takes the next step with the row the cursor is on."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        labels = (self.tr("What"), self.tr("Who"), self.tr("Time"), self.tr("State"), self.tr("In words"))
        self.table = TextTable("services", TextTableModel(labels, STATE), TEXT, STATE)
        self.table.setAccessibleName(self.tr("Services"))
        self.table.activated.connect(lambda index: self._go_on(index.data(RECORD_ROLE)))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._whole = WholeText("services_whole", self.tr("In words"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_whole())
        self.release = ReleaseLine(desk)
        show = QShortcut(QKeySequence(SHOW_NUMBER), self)
        show.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        show.activated.connect(self.release.number.reveal)
        self._stack = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        above = FlowLayout()
        for deed, words in self._new_ones():
            above.addWidget(
                button(f"new_{deed}", words, partial(self.deed_wanted.emit, deed, {}), "", "plus")
            )
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(8, 16, 0, 0)
        words = self.tr(
            "Nothing is recorded yet. Enter a measure, a service of a partner or a release above."
        )
        inside.addWidget(label(words, muted=True, wrap=True))
        inside.addStretch()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addWidget(self._whole)
        column.addWidget(self.release)

    def _new_ones(self) -> Iterator[tuple[str, str]]:
        yield "measure", self.tr("Measure")
        yield "service", self.tr("Service")
        yield "release", self.tr("Release from confidentiality")
        yield "breach", self.tr("Missed appointment")
        yield "handout", self.tr("Number given away")

    def show_client(self, client: Id) -> None:
        """Show what is recorded of a client, at once if the tab is open."""
        self._client = client
        self.look_again()

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(services_of, self._client), self._show)

    def _show(self, seen: ServicesSeen) -> None:
        found = lines_of(seen, self._desk.today(), self._desk.language)
        with kept_selection(self.table):
            self.table.show_rows(
                [TextRow(line.key, line.texts, line.spoken, line, line.state) for line in found]
            )
        self._stack.setCurrentIndex(0 if found else 1)
        self._show_whole()
        self.release.look_again()

    def _show_whole(self) -> None:
        """Write out the words of the row the cursor is on: the column may be too narrow for them."""
        self._whole.setText(self.table.currentIndex().siblingAtColumn(TEXT).data() or "")
        line = self.table.currentIndex().data(RECORD_ROLE)
        if isinstance(line, ServiceLine) and self._client is not None:
            self.release.ask(Asked(self._client, *line.partner))
        else:
            self.release.ask(None)

    def _go_on(self, line: ServiceLine | None) -> None:
        """Take the first of the steps a row offers."""
        if line is not None and line.steps:
            self.deed_wanted.emit(line.steps[0].deed, line.steps[0].more)

    def _open_menu(self, place: QPoint) -> None:
        """Offer every step of the row under the mouse; by key, of the current one."""
        from PySide6.QtWidgets import QMenu  # inside: a menu is seldom opened

        index = self.table.indexAt(place)
        index = index if index.isValid() else self.table.currentIndex()
        line = index.data(RECORD_ROLE)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for step in line.steps:
            menu.addAction(step.words, partial(self.deed_wanted.emit, step.deed, step.more))
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))
