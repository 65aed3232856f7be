"""Which column holds what: what was recognised, to be mended by hand, above the first rows."""

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from fm_desktop.casework.imports.columns import columns
from fm_desktop.casework.imports.header import Header, header_of
from fm_desktop.casework.imports.texts import shown
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import ElidedLabel, label
from fm_desktop.ui.widgets.row_table import RowTable
from fm_desktop.ui.wizards.import_draft import PREVIEW_ROWS, ImportDraft, Opened, open_file

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PREVIEW_HEIGHT = 190


class PreviewModel(QAbstractTableModel):
    """The first rows as the spreadsheet has them; the vertical header has their numbers there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: tuple[str, ...] = ()
        self._rows: list[tuple[int, list[str]]] = []

    def show_sheet(self, opened: Opened) -> None:
        """Show the first rows below the header."""
        self.beginResetModel()
        header = opened.header
        self._headers = header.texts if header else ()
        below = [row for row in opened.sheet.rows if header is None or row.number > header.row]
        filled = [row for row in below if not row.is_empty()][:PREVIEW_ROWS]
        self._rows = [(row.number, [shown(cell) for cell in row.cells]) for row in filled]
        self.endResetModel()

    def examples(self, place: int) -> str:
        """Return the first different values of a column."""
        values = [cells[place] for _, cells in self._rows if place < len(cells) and cells[place]]
        return " · ".join(list(dict.fromkeys(values))[:3])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer with the cell's text."""
        if not index.isValid() or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        cells = self._rows[index.row()][1]
        return cells[index.column()] if index.column() < len(cells) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers, whatever section is asked for."""
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._headers[section] if 0 <= section < len(self._headers) else None
        return str(self._rows[section][0]) if 0 <= section < len(self._rows) else None


class ColumnsPage(GuidedPage):
    """One row per column of the list: its header, what stands in it, what it is read as."""

    def __init__(self, desk: Desk, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("Columns")
        self.heading.setText(self.tr("Which column holds what?"))
        self.about.show()
        self._desk, self._draft = desk, draft
        self._choices: dict[int, QComboBox] = {}
        self._sheet = QComboBox()
        self._sheet.setObjectName("sheet")
        self._sheet.activated.connect(self._other_sheet)
        self._sheet_label = label(self.tr("Sheet"), strong=True)
        self._sheet_label.setBuddy(self._sheet)
        sheets = QHBoxLayout()
        sheets.addWidget(self._sheet_label)
        sheets.addWidget(self._sheet)
        sheets.addStretch()
        self.column.addLayout(sheets)
        self._model = PreviewModel(self)
        self._preview = RowTable("preview_rows")
        self._preview.setAccessibleName(self.tr("First rows of the list"))
        self._preview.setModel(self._model)
        self._preview.verticalHeader().show()
        self._preview.setFixedHeight(PREVIEW_HEIGHT)
        self.column.addWidget(self._preview)
        self._error = InlineError(self._sheet)
        self.column.addWidget(self._error)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("columns_scroll")
        self._scroll.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # what is inside has the focus, and is scrolled to
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.column.addWidget(self._scroll, 1)

    def initializePage(self) -> None:
        """Show the sheet that was opened."""
        opened = self._draft.opened
        assert opened is not None
        self._sheet.clear()
        self._sheet.addItems(list(opened.book.sheet_names))
        self._sheet.setCurrentText(opened.sheet.name)
        several = len(opened.book.sheet_names) > 1
        self._sheet.setVisible(several)
        self._sheet_label.setVisible(several)
        self._show(opened)

    def _show(self, opened: Opened) -> None:
        self._model.show_sheet(opened)
        header = opened.header
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 8, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._choices = {}
        for place, text in enumerate(header.texts if header else ()):
            if text:
                self._add_choice(grid, place, text, header)
        self._scroll.setWidget(grid_holder)
        self._say()

    def _add_choice(self, grid: QGridLayout, place: int, text: str, header: Header | None) -> None:
        row = grid.rowCount()
        choice = QComboBox()
        choice.setObjectName(f"column_{place}")
        choice.addItem(self.tr("do not read"), None)
        for known in columns():
            choice.addItem(known.name, known.key)
        read_as = {p: key for key, p in header.places.items()}.get(place) if header else None
        choice.setCurrentIndex(max(choice.findData(read_as), 0))
        choice.activated.connect(partial(self._assigned, place))
        caption: QLabel = label(text, strong=True)
        caption.setBuddy(choice)
        choice.setAccessibleName(text)
        example = ElidedLabel()
        example.set_text(self._model.examples(place))
        example.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        grid.addWidget(caption, row, 0)
        grid.addWidget(example, row, 1)
        grid.addWidget(choice, row, 2)
        self._choices[place] = choice

    def _assigned(self, place: int, _index: int) -> None:
        """Take over a choice; a field read from elsewhere before is not read twice."""
        key = self._choices[place].currentData()
        self._draft.assigned[place] = key
        for other, choice in self._choices.items():
            if other != place and key is not None and choice.currentData() == key:
                choice.setCurrentIndex(0)
                self._draft.assigned[other] = None
        self._draft.checked = None
        self._say()

    def _header(self) -> Header | None:
        opened = self._draft.opened
        if opened is None or opened.header is None:
            return None
        row = next(row for row in opened.sheet.rows if row.number == opened.header.row)
        return header_of(row, self._draft.assigned)

    def _say(self) -> None:
        """Say how many columns are read, and which required ones are missing."""
        header = self._header()
        if header is None:
            self.about.setText(self.tr("No header row was found on this sheet."))
        else:
            words = self.tr(
                "%n column(s) are read, {ignored} are not. Header in row {row}.", "", len(header.places)
            )
            self.about.setText(words.format(ignored=len(header.ignored), row=header.row))
        missing = ", ".join(header.missing) if header else ""
        self._error.say(self.tr("Still missing: {columns}").format(columns=missing) if missing else "")
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Tell whether all required columns are found."""
        header = self._header()
        return header is not None and not header.missing

    def _other_sheet(self) -> None:
        file, name = self._draft.file, self._sheet.currentText()
        if file is not None:
            self._desk.work.read(self, partial(open_file, file, name), self._opened, self._refused)

    def _opened(self, opened: Opened) -> None:
        self._draft.opened, self._draft.assigned, self._draft.checked = opened, {}, None
        self._show(opened)

    def _refused(self, error: BaseException) -> None:
        self._error.say(error_text(error))
