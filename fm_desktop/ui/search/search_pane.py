"""The screen *Suche in Texten*: everything open that was written about the clients one may read of."""

from collections.abc import Mapping
from contextlib import nullcontext
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import Role
from fm_desktop.domain.searching import LONGEST_QUESTION, terms
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.search import PAGE, TextHit, TextQuestion
from fm_desktop.storage.search import NEWEST
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane, kept_selection
from fm_desktop.ui.search.hits import HitList, forget_passages
from fm_desktop.ui.search.kinds import GROUPS, NOTES, PAGES
from fm_desktop.ui.search.reading import OwnSealed, read_counts, read_hits
from fm_desktop.ui.tokens import PAGE_MARGIN
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice, mark_pill
from fm_desktop.ui.widgets.search_field import SearchField

TOP, FIELD = 20, 520
TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchPane(Pane):
    """A field, what narrows down, and what is found; the cursor moves in the list while one types."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._asked = TextQuestion("")
        self._counts: Mapping[str, int] | None = None
        self._is_new = False
        self._next: int | None = None
        self._sealed = OwnSealed()
        self.field = SearchField("text_search", self.tr("Words from notes, talks, plans, reviews …"))
        self.field.setMaxLength(LONGEST_QUESTION)
        self.kinds = Choice(
            [
                ("all", self.tr("Everything")),
                ("notes", self.tr("Notes")),
                ("talks", self.tr("Talks")),
                ("work", self.tr("Plan and assessment")),
                ("reviews", self.tr("Reviews")),
                ("steps", self.tr("Transitions")),
                ("services", self.tr("Services")),
                ("others", self.tr("Further")),
            ]
        )
        self.kinds.setAccessibleName(self.tr("What to show"))
        self.mine = button("search_mine", self.tr("Only my cases"), look="toggle")
        self.one = button("search_one", "", look="toggle")
        self.rows = HitList("text_hits")
        self.rows.setAccessibleName(self.tr("Found"))
        self._count = label(muted=True)
        self._count.setObjectName("search_count")
        self._stack = QStackedWidget()
        self._keys = KeyLine()
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        for pill in (self.mine, self.one):
            mark_pill(pill)
        self.mine.setVisible(Role.CASE_MANAGER in self.desk.me.roles)
        self.one.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TOP, 0, 0)
        column.setSpacing(12)
        above = QVBoxLayout()
        above.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN - 8, 0)
        above.setSpacing(12)
        above.addWidget(title(self.tr("Search in texts")))
        above.addLayout(self._line_of_field())
        above.addLayout(self._line_of_filters())
        column.addLayout(above)
        self._fill_stack()
        below = QHBoxLayout()
        below.setContentsMargins(PAGE_MARGIN - 8, 0, 16, 0)
        below.addWidget(self._stack)
        column.addLayout(below, 1)
        self._keys.set_keys(self.keys())
        column.addWidget(self._keys)

    def _line_of_field(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        self.field.setMaximumWidth(FIELD)
        line.addWidget(self.field, 3)
        line.addWidget(self._count, 2)
        return line

    def _line_of_filters(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.kinds, 1)
        for pill in (self.one, self.mine):
            line.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _fill_stack(self) -> None:
        how = self.tr(
            "Every word is looked for by its beginning, and all of them must occur; what stands in quotation "
            "marks, exactly so. ß and ss, ä and ae, accents and capitals make no difference."
        )
        whose = self.tr(
            "Texts on the clients you may read of are searched. Restricted notes of your own cases are "
            "looked through in memory, without leaving a trace in the file."
        )
        nothing = self.tr("Try the beginning of a word, fewer words, or another kind of text.")
        self._beginning = EmptyState("search", self.tr("Find what was written"), f"{how}\n\n{whose}")
        self._nothing = EmptyState("search", self.tr("Nothing found"), nothing)
        for page in (self.rows, self._beginning, self._nothing):
            self._stack.addWidget(page)

    def _connect(self) -> None:
        self.field.searched.connect(lambda _text: self._search())
        self.field.installEventFilter(self)
        self.kinds.chosen.connect(lambda _key: self._search())
        for pill in (self.mine, self.one):
            pill.toggled.connect(partial(self._switched, pill))
        self.rows.activated.connect(lambda _index: self.open_hit())
        self.rows.more_wanted.connect(self._read_more)
        self.desk.leaving.connect(self._leave)

    def _switched(self, pill: QPushButton, _on: bool) -> None:
        mark_pill(pill)
        self._search()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("↑ ↓", self.tr("choose")),
            (self.tr("Enter"), self.tr("open at the place")),
            (self.tr("Esc"), self.tr("empty the field, then back")),
            ("F1", self.tr("all keys")),
        ]

    def show_what(
        self, text: object = None, client: object = None, name: object = None, **what: object
    ) -> None:
        """Look for a text; the client one comes from may be looked at alone."""
        if isinstance(client, bytes) and isinstance(name, str):
            self._offer(client, name)
        if isinstance(text, str):
            self.field.setText(text)

    def _offer(self, client: Id, name: str) -> None:
        """Offer to look at one client alone."""
        if client != self._client and self.one.isChecked():
            self.one.setChecked(False)
        self._client = client
        self.one.setText(self.tr("Only {name}").format(name=name))
        self.one.show()

    def focus_first(self) -> None:
        """Begin in the field, with what stands there marked so that typing replaces it."""
        self.field.setFocus()
        self.field.selectAll()

    def refresh(self) -> None:
        """Read again what is found, as far as it was read."""
        self._sealed.forget()
        if self._is_asked():
            self._ask(max(PAGE, self.rows.found.rowCount()))

    def question(self) -> TextQuestion:
        """Return what is looked for just now."""
        kinds = GROUPS.get(self.kinds.key(), frozenset())
        manager = self.desk.me.id if self.mine.isChecked() else None
        client = self._client if self.one.isChecked() else None
        return TextQuestion(self.field.text().strip(), kinds, manager, client)

    def _is_asked(self) -> bool:
        return bool(terms(self._asked.typed))

    def _search(self) -> None:
        question = self.question()
        if question == self._asked:
            return
        self._asked, self._counts, self._is_new = question, None, True
        if self._is_asked():
            self._ask(PAGE)
        else:
            self.rows.show_hits([])
            self._show_state()

    def _ask(self, limit: int) -> None:
        """Read what is found, then how much; answers to an older question are passed over."""
        asked, by, today = self._asked, self.desk.author, self.desk.today()
        hits = partial(read_hits, asked, self._sealed, by, today, NEWEST, limit)
        counts = partial(read_counts, asked, self._sealed, by, today)
        self._next = None
        self.desk.work.read(self, hits, partial(self._show, asked, limit))
        self.desk.work.read(self, counts, partial(self._know_counts, asked))

    def _show(self, asked: TextQuestion, limit: int, hits: list[TextHit]) -> None:
        if asked != self._asked:
            return
        with nullcontext() if self._is_new else kept_selection(self.rows):
            self.rows.show_hits(hits)
        if hits and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self.rows.found.index(0, 0))
            self.rows.scrollToTop()
        self._is_new = False
        self._next = hits[-1].number if len(hits) == limit else None
        self._show_state()

    def _know_counts(self, asked: TextQuestion, counts: Mapping[str, int]) -> None:
        if asked != self._asked:
            return
        self._counts = counts
        for key, kinds in GROUPS.items():
            self.kinds.offer(key, any(counts.get(kind) for kind in kinds))
        self._show_state()

    def _read_more(self) -> None:
        """Read the next page; the list asks when its end is near."""
        if self._next is None:
            return
        asked, before = self._asked, self._next
        self._next = None
        more = partial(read_hits, asked, self._sealed, self.desk.author, self.desk.today(), before)
        self.desk.work.read(self, more, partial(self._add, asked))

    def _add(self, asked: TextQuestion, hits: list[TextHit]) -> None:
        if asked == self._asked:
            self.rows.add_hits(hits)
            self._next = hits[-1].number if len(hits) == PAGE else None
            self._show_state()

    def _show_state(self) -> None:
        """Show the list or what stands in its place, and how much was found."""
        shown, asked = self.rows.found.rowCount(), self._is_asked()
        self._stack.setCurrentWidget(
            self.rows if shown else self._nothing if asked and self._counts is not None else self._beginning
        )
        self._count.setText(self._counted(self._counts) if asked and self._counts is not None else "")
        self._keys.say(self.tr("%Ln read, more follow", "", shown) if self._next is not None else "")

    def _counted(self, counts: Mapping[str, int]) -> str:
        number = sum(counts.get(kind, 0) for kind in self._asked.kinds or counts)
        return self.tr("%Ln found", "", number)

    def open_hit(self) -> None:
        """Open the client at the place the text stands."""
        hit = self.rows.current()
        if hit is None:
            return
        if hit.kind in NOTES:
            self.desk.show_screen("case", client=hit.client, case=hit.case, note=hit.row)
        else:
            page = PAGES.get(hit.kind, "history")
            self.desk.show_screen("case", client=hit.client, case=hit.case, row=hit.place, page=page)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list and Enter open while the field keeps the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in TO_LIST:
            self.rows.keyPressEvent(event)
        elif event.key() in OPEN:
            self.open_hit()
        return event.key() in (*TO_LIST, *OPEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the screen before with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.desk.go_back()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no opened restricted note longer than the search is seen."""
        super().hideEvent(event)
        self._sealed.forget()

    def _leave(self) -> None:
        """Behind a lock nothing that was found stays."""
        self._sealed.forget()
        self.rows.show_hits([])
        forget_passages()
        self._next = None
