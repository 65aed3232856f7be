"""The needs for action of a case on its page: those there are first, those that are gone below."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.storage.queries.assessments import AssessmentsSeen
from fm_desktop.storage.queries.needs import NeedRow
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.tokens import HEADER_ROW, ROW
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader

WORDS, ENTRENCHED, SINCE = 0, 2, 3
MOST_ROWS = 4
"""How many needs show at once; more scroll."""


class NeedsList(QWidget):
    """Enter changes a need, Delete says that it is gone."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.head = SectionHeader(self.tr("Needs for action"), self.tr("Add"), self._add)
        labels = (
            self.tr("Need for action"),
            self.tr("Area of life"),
            self.tr("Entrenched"),
            self.tr("Since when"),
            self.tr("State"),
        )
        self.table = NeedsOfCase("needs_of_case", TextTableModel(labels), WORDS)
        self.table.setAccessibleName(self.tr("Needs for action"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_reason())
        self._reason = label(muted=True, wrap=True)
        self.table.activated.connect(lambda index: self._change(index.data(RECORD_ROLE)))
        self.table.gone_wanted.connect(self._remove)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        assert self.head.link is not None
        self.add = self.head.link
        self.add.setObjectName("new_need")
        self.add.setAccessibleName(self.tr("Add a need for action"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.table)
        column.addWidget(self._reason)

    def show_needs(self, seen: AssessmentsSeen) -> None:
        """Show the needs of the case."""
        found = [TextRow(need.id, *self._texts(need, seen), need) for need in seen.needs]
        with kept_selection(self.table):
            self.table.show_rows(found)
        self.table.setColumnHidden(ENTRENCHED, not any(need.entrenched for need in seen.needs))
        self.table.setColumnHidden(SINCE, not any(need.since for need in seen.needs))
        self._tell_reason()
        self.head.set_count(sum(need.removed_on is None for need in seen.needs))
        self.setVisible(seen.case is not None)
        self.table.setVisible(bool(found))
        self.table.setFixedHeight(HEADER_ROW + ROW * min(len(found), MOST_ROWS) + 2)
        self.add.setVisible(seen.phase is not None and seen.phase not in CLOSED)

    def _texts(self, need: NeedRow, seen: AssessmentsSeen) -> tuple[tuple[str, ...], str]:
        """Return the cells of a need, and the need as one sentence."""
        words = seen.catalogues["needs"].text(need.need, self._language)
        area = seen.catalogues["areas"].text(need.area, self._language)
        stuck = self.tr("entrenched") if need.entrenched else ""
        if need.removed_on is not None:
            state = self.tr("removed on {day}").format(day=plain_date(need.removed_on))
        else:
            state = self.tr("noted on {day}").format(day=plain_date(need.noted_on))
        cells = (words, area, stuck, need.since, state)
        return cells, ", ".join(filter(None, (*cells, need.removed_reason)))

    def _tell_reason(self) -> None:
        """Write out how the need the cursor is on was removed."""
        need = self.table.currentIndex().data(RECORD_ROLE)
        reason = need.removed_reason if isinstance(need, NeedRow) else ""
        self._reason.setText(self.tr("How it was removed: {reason}").format(reason=reason) if reason else "")
        self._reason.setVisible(bool(reason))

    def _add(self) -> None:
        self.deed_wanted.emit("need", {})

    def _change(self, need: NeedRow | None) -> None:
        """Change a need that is there; of one that is gone say that it is back."""
        if need is not None:
            self.deed_wanted.emit("need" if need.removed_on is None else "need_back", {"need": need})

    def _remove(self, need: NeedRow | None) -> None:
        if need is not None and need.removed_on is None:
            self.deed_wanted.emit("need_gone", {"need": need})

    def _open_menu(self, place: QPoint) -> None:
        """Offer what can be done with the need under the mouse; by key, with the current one."""
        from PySide6.QtWidgets import QMenu  # inside: a menu is seldom opened

        index = self.table.indexAt(place)
        index = index if index.isValid() else self.table.currentIndex()
        need: NeedRow | None = index.data(RECORD_ROLE)
        if need is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if need.removed_on is None:
            menu.addAction(self.tr("Change …"), partial(self._change, need))
            menu.addAction(self.tr("Removed …"), partial(self._remove, need))
        else:
            menu.addAction(self.tr("There again …"), partial(self._change, need))
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))


class NeedsOfCase(TextTable):
    """The table of the needs; Delete asks how one was removed."""

    gone_wanted = Signal(object)
    """Delete was pressed on a need; carries its row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.gone_wanted.emit(self.currentIndex().data(RECORD_ROLE))
        else:
            super().keyPressEvent(event)
