"""The needs for action of a form as a table: what, entrenched, since when, how it stands with it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fm_desktop.ui.assessment.need_lines import NeedLine
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import colour

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Flag = Qt.ItemFlag
NEED, AREA, ENTRENCHED, SINCE, STATE = range(5)


class NeedsModel(QAbstractTableModel):
    """The lines of a form; `words` turns area and need into what they are called."""

    edited = Signal()
    """Something else is said of a need."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[NeedLine] = []
        self._area_words: Callable[[str], str] = str
        self._need_words: Callable[[str], str] = str

    def speak(self, area_words: Callable[[str], str], need_words: Callable[[str], str]) -> None:
        """Take the words of the catalogues."""
        self._area_words, self._need_words = area_words, need_words

    def lines(self) -> tuple[NeedLine, ...]:
        """Return the lines as they are now."""
        return tuple(self._lines)

    def set_lines(self, lines: Sequence[NeedLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()
        self.edited.emit()

    def words(self, line: NeedLine) -> str:
        """Return what a need is called."""
        return self._need_words(line.need)

    def put(self, number: int, line: NeedLine) -> None:
        """Say something else of a need."""
        if line != self._lines[number]:
            self._lines[number] = line
            self.dataChanged.emit(self.index(number, 0), self.index(number, STATE))
            self.edited.emit()

    def toggle_gone(self, number: int) -> None:
        """Take a new need out again; of one noted before say that it is gone, or there after all."""
        line = self._lines[number]
        if line.row is None:
            self.set_lines([each for each in self._lines if each is not line])
        else:
            self.put(number, replace(line, gone=not line.gone, reason=""))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else STATE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.NoItemFlags
        found, line = Flag.ItemIsSelectable | Flag.ItemIsEnabled, self._lines[index.row()]
        if index.column() == ENTRENCHED:
            return found | Flag.ItemIsUserCheckable
        edits = index.column() == SINCE or (index.column() == STATE and line.gone)
        return found | Flag.ItemIsEditable if edits else found

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Take what an editor or the tick says."""
        line = self._lines[index.row()]
        if index.column() == ENTRENCHED and role == Role.CheckStateRole:
            self.put(index.row(), replace(line, entrenched=Qt.CheckState(value) == Qt.CheckState.Checked))
        elif index.column() == SINCE and role == Role.EditRole:
            self.put(index.row(), replace(line, since=str(value).strip()))
        elif index.column() == STATE and role == Role.EditRole:
            self.put(index.row(), replace(line, reason=str(value).strip()))
        else:
            return False
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer what a cell shows, says and holds."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._shown(line)[column]
        if role == Role.EditRole:
            return {SINCE: line.since, STATE: line.reason}.get(column, "")
        if role == Role.CheckStateRole and column == ENTRENCHED:
            return Qt.CheckState.Checked if line.entrenched else Qt.CheckState.Unchecked
        if role == Role.AccessibleTextRole:
            return self.sentence(line) if column == NEED else self._shown(line)[column]
        if role == Role.ForegroundRole:
            return colour("muted" if line.gone or column in (AREA, STATE) else "text")
        if role == Role.FontRole:
            return font(strong=column == NEED and not line.gone)
        return line if role == RECORD_ROLE else None

    def _shown(self, line: NeedLine) -> tuple[str, ...]:
        entrenched = self.tr("entrenched") if line.entrenched else ""
        since = line.since or "–"
        return self.words(line), self._area_words(line.area), entrenched, since, self._state(line)

    def _state(self, line: NeedLine) -> str:
        if line.gone:
            return self.tr("removed: {reason}").format(reason=line.reason or self.tr("how?"))
        if line.row is None:
            return self.tr("new")
        return self.tr("noted on {day}").format(day=plain_date(line.row.noted_on))

    def sentence(self, line: NeedLine) -> str:
        """Return a need as one sentence."""
        since = self.tr("since when: {words}").format(words=line.since) if line.since else ""
        parts = (*self._shown(line)[:3], since, self._state(line))
        return ", ".join(part for part in parts if part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers and every role."""
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return section + 1
        labels = (
            self.tr("Need for action"),
            self.tr("Area of life"),
            self.tr("Entrenched"),
            self.tr("Since when"),
            self.tr("State"),
        )
        return labels[section] if 0 <= section < len(labels) else None
