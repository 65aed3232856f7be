"""Hardly any list knows when clarification was decided: take the decisions over in bulk."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fm_desktop.casework.states import take_over_decisions
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.clarification import UndecidedRow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import paint_ring
from fm_desktop.ui.wizards.run_page import RunPage

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class UndecidedModel(QAbstractListModel):
    """The cases whose three months are over, each to be ticked."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[UndecidedRow] = []
        self._ticked: set[Id] = set()

    def set_rows(self, rows: Sequence[UndecidedRow]) -> None:
        """Show other cases, all of them ticked."""
        self.beginResetModel()
        self._rows = list(rows)
        self._ticked = {row.case for row in rows}
        self.endResetModel()
        self.ticked_changed.emit()

    def ticked(self) -> list[Id]:
        """Return the cases that are ticked, in the order shown."""
        return [row.case for row in self._rows if row.case in self._ticked]

    def tick_all(self, on: bool) -> None:
        """Tick all or none."""
        self._ticked = {row.case for row in self._rows} if on else set()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer with name and day, and whether the row is ticked."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            words = self.tr("{name} · decided on {day}")
            return words.format(name=row.name, day=plain_date(row.due))
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if row.case in self._ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick a row or take the tick away."""
        if role != Role.CheckStateRole or not index.isValid():
            return False
        case = self._rows[index.row()].case
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(case)
        else:
            self._ticked.discard(case)
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True


class TickDelegate(QStyledItemDelegate):
    """Lets Qt paint tick and words, and puts our ring around the row that has the focus."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:  # type: ignore[attr-defined]
            paint_ring(painter, option.rect)  # type: ignore[attr-defined]

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Take Qt's own sign of focus away."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]


class DecisionsPage(GuidedPage):
    """Dates the decision of every ticked case at the end of its three months, marked as taken over."""

    def __init__(self, desk: Desk, run: RunPage, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("Clarification")
        self.heading.setText(self.tr("Was the clarification decided in these cases?"))
        self.about.setText(
            self.tr(
                "Their three months are over, and the list does not say how they ended. What you tick "
                "passes to steering as of the day the phase ended, marked as taken over. The rest stays due."
            )
        )
        self.about.show()
        self._desk, self._run_page = desk, run
        self._finished = False
        self._model = UndecidedModel(self)
        self._list = QListView()
        self._list.setObjectName("undecided")
        self._list.setAccessibleName(self.tr("Cases without a decision"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(TickDelegate(self._list))
        self._list.setFrameShape(QListView.Shape.NoFrame)
        self._list.setSpacing(2)
        self._count = label(muted=True)
        self._error = InlineError(self._list)
        row = QHBoxLayout()
        row.addWidget(button("tick_all", self.tr("Tick all"), partial(self._model.tick_all, True)))
        row.addWidget(button("tick_none", self.tr("Tick none"), partial(self._model.tick_all, False)))
        row.addStretch()
        row.addWidget(self._count)
        self.column.addLayout(row)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(self._error)
        self._model.ticked_changed.connect(self._say_count)

    def initializePage(self) -> None:
        """Show the cases the import has left undecided."""
        self._finished = False
        self._model.set_rows(self._run_page.undecided)
        self._list.setCurrentIndex(self._model.index(0))

    def validatePage(self) -> bool:
        """Store the decisions; the wizard moves on when they are stored."""
        ticked = self._model.ticked()
        if self._finished or not ticked:
            return True
        deed = partial(take_over_decisions, ticked, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self, deed, self._stored, self._refused)
        return False

    def _stored(self) -> None:
        self._finished = True
        self.wizard().next()

    def _refused(self, error: BaseException) -> None:
        self._error.say(error_text(error))

    def _say_count(self) -> None:
        self._count.setText(
            self.tr("%n of {all} ticked", "", len(self._model.ticked())).format(all=self._model.rowCount())
        )
