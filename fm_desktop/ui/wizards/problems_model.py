"""What is to be said about the rows of a list: rejected ones and hints, as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fm_desktop.casework.imports.faults import Problem

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class ProblemsModel(QAbstractTableModel):
    """Row, kind, column, value, reason; rejected rows first."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._problems: list[Problem] = []
        self._headers = (
            self.tr("Row"),
            self.tr("What"),
            self.tr("Column"),
            self.tr("Value"),
            self.tr("Reason"),
        )

    def set_rows(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._problems = sorted(problems, key=lambda each: (not each.rejected, each.row))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer with the cell's words; the reason also as tool tip, it may be long."""
        if not index.isValid():
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            return self._words(self._problems[index.row()])[index.column()]
        if role == Role.TextAlignmentRole and index.column() == 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers, whatever section is asked for."""
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        return self._headers[section] if 0 <= section < len(self._headers) else None

    def _words(self, problem: Problem) -> tuple[str, ...]:
        what = self.tr("rejected") if problem.rejected else self.tr("hint")
        reason = problem.reason(self._language)
        return (str(problem.row), what, problem.column, problem.value, reason)
