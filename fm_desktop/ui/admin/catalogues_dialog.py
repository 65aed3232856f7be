"""The catalogues of the office: words added, called otherwise, switched off and on."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.catalogues import switch_word
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.catalogue import EXTENDABLE, PARENTS, Catalogue, Entry
from fm_desktop.storage.queries.catalogues import catalogues, versions_of
from fm_desktop.ui.admin.catalogue_names import catalogue_name
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.labels import label, title

PARENT, ENGLISH = 1, 3
SIZE = QSize(980, 680)
FRAME = QSize(16, 48)
"""About what the system draws around a window."""


class Words(NamedTuple):
    """A catalogue, the one its entries belong to, and of which version the office's words are."""

    catalogue: Catalogue
    above: Catalogue | None
    versions: dict[str, int]


class CataloguesDialog(QDialog):
    """Enter changes an entry, Delete switches it off or on; the window behind stays usable."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen: Words | None = None
        self.setObjectName("catalogues_dialog")
        self.setWindowTitle(self.tr("Catalogues"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        values = [(name, catalogue_name(name)) for name in EXTENDABLE]
        self.which = DropDown("which_catalogue", self.tr("Catalogue"), values)
        self.which.chosen.connect(lambda _key: self._read())
        labels = (self.tr("In German"), self.tr("Belongs to"), self.tr("State"), self.tr("In English"))
        self.table = TextTable("catalogue_table", TextTableModel(labels), ENGLISH)
        self.table.setAccessibleName(self.tr("Words of the catalogue"))
        self.table.activated.connect(lambda _index: self.change())
        self._lay_out()
        self._give_keys()
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        desk.data_changed.connect(self._data_changed)
        self._read()

    def _lay_out(self) -> None:
        about = self.tr(
            "What is switched off is no longer offered; old records keep its words. "
            "Other words can always be typed."
        )
        above, deeds, below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.which)
        above.addStretch()
        deeds.addWidget(button("add_word", self.tr("Add …"), self.add, "", "plus"))
        deeds.addWidget(button("change_word", self.tr("Change …"), self.change, "", "pencil"))
        deeds.addWidget(button("switch_word", self.tr("Switch off or on"), self.switch, "", "eye-off"))
        deeds.addStretch()
        below.addStretch()
        below.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Catalogues")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(deeds)
        column.addLayout(below)

    def _give_keys(self) -> None:
        actions = [
            LineAction("change", self.tr("Change …"), "", self.change, "pencil"),
            LineAction("add", self.tr("Add …"), "N", self.add, "plus"),
            LineAction("switch", self.tr("Switch off or on"), "Del", self.switch, "eye-off"),
        ]
        add_actions(self.table, actions)

    def add(self) -> None:
        """Add a word to the catalogue that shows."""
        self._open(None)

    def change(self) -> None:
        """Change the word the cursor is on."""
        if (entry := self.current()) is not None:
            self._open(entry)

    def switch(self) -> None:
        """Offer the word the cursor is on no longer, or again."""
        entry = self.current()
        if entry is None or self._seen is None:
            return
        deed = partial(
            switch_word,
            self._seen.catalogue.name,
            entry.key,
            not entry.off,
            by=self._desk.author,
            today=self._desk.today(),
            version=self._seen.versions.get(entry.key),
        )
        self._desk.work.write(self, deed, lambda: None)

    def current(self) -> Entry | None:
        """Return the entry the cursor is on."""
        entry = self.table.currentIndex().data(RECORD_ROLE)
        return entry if isinstance(entry, Entry) else None

    def _open(self, entry: Entry | None) -> None:
        from fm_desktop.ui.admin.catalogue_word_dialog import WordDialog  # inside: only when asked for

        if self._seen is not None:
            seen = self._seen
            version = seen.versions.get(entry.key) if entry is not None else None
            WordDialog(self._desk, seen.catalogue.name, seen.above, entry, version, self).show()

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.CATALOGUES:
            self._read()

    def _read(self) -> None:
        self._desk.work.read(self, partial(_read_words, str(self.which.key())), self._show)

    def _show(self, seen: Words) -> None:
        fresh = self._seen is None or self._seen.catalogue.name != seen.catalogue.name
        self._seen = seen
        found = [self._row(entry, seen) for entry in seen.catalogue.entries]
        self.table.setColumnHidden(PARENT, seen.above is None)
        with kept_selection(self.table):
            self.table.show_rows(found)
        if fresh and found:
            self.table.setCurrentIndex(self.table.rows.index(0, 0))

    def _row(self, entry: Entry, seen: Words) -> TextRow:
        above = seen.above.text(entry.parent, self._desk.language) if seen.above else ""
        state = [self.tr("own")] if entry.own else []
        state += [self.tr("switched off")] if entry.off else []
        state += [self.tr("with consent")] if entry.delicate else []
        texts = (entry.text("de"), above, ", ".join(state), entry.text("en"))
        return TextRow(entry.key.encode(), texts, ", ".join(filter(None, texts)), entry)


def _read_words(name: str) -> Words:
    """Return a catalogue with what belongs to it; on the database thread."""
    above = PARENTS.get(name)
    found = catalogues((name, above) if above else (name,))
    return Words(found[name], found.get(above or ""), versions_of(name))
