"""The tab *Verlauf*: pills that narrow the timeline, a search in it, and the timeline."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.domain.identity import fold
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.case.timeline import Happened, Timeline, happened
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.verbis.marks import Marks
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice
from fm_desktop.ui.widgets.search_field import SearchField

KINDS = {
    "talks": frozenset({"contact", "attempt", "entry_record"}),
    "notes": frozenset({"note", "restricted"}),
    "work": frozenset({"assessment", "need", "plan", "clarification", "consent"}),
    "reviews": frozenset({"review", "av_check", "discussion"}),
    "steps": frozenset(
        {"state", "ending", "receipt", "handover", "agh", "exclusion", "criterion", "takeover"}
    ),
    "services": frozenset({"service", "measure", "release", "breach", "handout"}),
    "planned": frozenset({"appointment", "reminder"}),
    "changes": frozenset({"correction", "change"}),
}
"""Which kinds of rows a pill shows; a kind nobody knows here shows under *Everything* alone."""
SIDE = 24


class HistoryTab(QWidget):
    """What happened, newest first; Enter on a talk or an appointment opens it."""

    row_wanted = Signal(object)
    """Enter was pressed on something that happened; carries its row of the history."""

    menu_wanted = Signal(object, object)
    """The menu of something that happened is wanted; carries its row and the place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Happened] = []
        self._wanted: Id | None = None
        self.kinds = Choice(
            [
                ("all", self.tr("Everything")),
                ("talks", self.tr("Talks")),
                ("notes", self.tr("Notes")),
                ("work", self.tr("Plan and assessment")),
                ("reviews", self.tr("Reviews")),
                ("steps", self.tr("Transitions")),
                ("services", self.tr("Services")),
                ("planned", self.tr("Appointments")),
                ("changes", self.tr("Changes")),
            ]
        )
        self.kinds.setAccessibleName(self.tr("What to show"))
        self.search = SearchField("history_search", self.tr("Search in history"))
        self.search.setFixedWidth(200)
        self.timeline = Timeline("timeline")
        self.timeline.setAccessibleName(self.tr("History"))
        self._nothing = label(muted=True)
        self._stack = QStackedWidget()
        self._lay_out()
        self.kinds.chosen.connect(lambda _key: self._narrow())
        self.search.searched.connect(lambda _text: self._narrow())
        self.timeline.activated.connect(lambda index: self.row_wanted.emit(index.data(RECORD_ROLE).record))
        self.timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.timeline.customContextMenuRequested.connect(self._ask_for_menu)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        above.addWidget(self.kinds, 1)
        above.addWidget(self.search)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(SIDE + 8, 16, SIDE, 0)
        inside.addWidget(self._nothing)
        inside.addStretch()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(empty)
        below = QHBoxLayout()
        below.setContentsMargins(SIDE, 0, 16, 8)
        below.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(below, 1)

    def show_case(self, seen: CaseSeen) -> None:
        """Show what happened to a client."""
        marks = Marks(seen.carried)
        self._all = [happened(row, seen.today, marks.words(row, seen.today)) for row in seen.history]
        self._offer_kinds()
        self._narrow()
        self._wanted = None

    def want(self, row: Id) -> None:
        """Choose something that happened as soon as it shows; nothing may be left out for that."""
        self._wanted = row
        self.kinds.choose("all")
        self.search.clear()
        self._narrow()

    def _choose_wanted(self) -> None:
        rows = self.timeline.rows
        at = next((n for n, row in enumerate(rows.rows()) if row.record.row == self._wanted), -1)
        if at >= 0:
            self._wanted = None
            self.timeline.setCurrentIndex(rows.index(at, 0))
            self.timeline.scrollTo(rows.index(at, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def current(self) -> HistoryRow | None:
        """Return what the cursor is on."""
        row = self.timeline.currentIndex().data(RECORD_ROLE)
        return row.record if isinstance(row, Happened) else None

    def _ask_for_menu(self, place: QPoint) -> None:
        """Ask for the menu of the row under the mouse; by key, of the current one, right below it."""
        index = self.timeline.indexAt(place)
        if not index.isValid():
            index = self.timeline.currentIndex()
            place = self.timeline.visualRect(index).bottomLeft()
        if index.isValid():
            where = self.timeline.viewport().mapToGlobal(place)
            self.menu_wanted.emit(index.data(RECORD_ROLE).record, where)

    def _offer_kinds(self) -> None:
        """Show a pill only where there is something of its kind."""
        there = {row.record.kind for row in self._all}
        for key, kinds in KINDS.items():
            self.kinds.offer(key, bool(kinds & there))

    def _narrow(self) -> None:
        kinds, words = KINDS.get(self.kinds.key()), fold(self.search.text()).split()
        found = [row for row in self._all if (kinds is None or row.record.kind in kinds) and _has(row, words)]
        with kept_selection(self.timeline):
            self.timeline.show_rows(found)
        if found and not self.timeline.currentIndex().isValid():
            self.timeline.setCurrentIndex(self.timeline.rows.index(0, 0))
        self._choose_wanted()
        narrowed = bool(self._all)
        text = self.tr("Nothing of that kind.") if narrowed else self.tr("Nothing has been recorded yet.")
        self._nothing.setText(text)
        self._stack.setCurrentIndex(0 if found else 1)


def _has(row: Happened, words: list[str]) -> bool:
    text = fold(row.spoken) if words else ""
    return all(word in text for word in words)
