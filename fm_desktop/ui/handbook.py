"""Help › Handbook: the chapters at the left, the open one at the right, and a search in all of them."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.domain.identity import fold
from fm_desktop.resources import resource
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import ROW
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.search_field import SearchField

WIDTH, HEIGHT, SIDE = 960, 720, 240
MARGIN = 32
ABOVE, BELOW = 20, 6


class Chapter(NamedTuple):
    """One chapter: its title and its text in Markdown."""

    title: str
    text: str


def chapters(language: str) -> list[Chapter]:
    """Return the chapters of the handbook in their order; an unknown language gets the German ones."""
    folder = resource(f"handbook/{language}")
    files = sorted((folder if folder.is_dir() else resource("handbook/de")).glob("*.md"))
    return [_chapter(file) for file in files]


def _chapter(file: Path) -> Chapter:
    text = file.read_text("utf-8")
    return Chapter(text.splitlines()[0].lstrip("# ").strip(), text)


class Handbook(QDialog):
    """A window of its own that stays open beside the work."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handbook")
        self.setWindowTitle(self.tr("Handbook"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._all = chapters(language)
        self._found = list(self._all)
        self.search = SearchField("handbook_search", self.tr("Search in the handbook"))
        self._titles = QStandardItemModel(self)
        self.list, self.page = QListView(), QTextBrowser()
        self._nothing = label(self.tr("No chapter has these words."), muted=True, wrap=True)
        self._dress()
        self._lay_out()
        self._list_titles()
        self.search.searched.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._open(index))
        self.list.setCurrentIndex(self._titles.index(0, 0))
        self.resize(WIDTH, HEIGHT)

    def _dress(self) -> None:
        self.list.setObjectName("handbook_chapters")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setModel(self._titles)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.page.setObjectName("handbook_page")
        self.page.setAccessibleName(self.tr("Chapter"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.setFont(font())
        self.page.document().setDocumentMargin(MARGIN)
        self._nothing.hide()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(16, 20, 12, 12)
        side.setSpacing(12)
        for each in (self.search, self._nothing):
            side.addWidget(each)
        side.addWidget(self.list, 1)
        left = QWidget()
        left.setLayout(side)
        left.setFixedWidth(SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(Hairline(upright=True))
        row.addWidget(self.page, 1)

    def _list_titles(self) -> None:
        self._titles.clear()
        for chapter in self._found:
            item = QStandardItem(chapter.title)
            item.setSizeHint(QSize(0, ROW))
            self._titles.appendRow(item)

    def _narrow(self, text: str) -> None:
        """Show the chapters in which all the words occur, and go to the first place in the open one."""
        words = fold(text).split()
        self._found = [each for each in self._all if all(word in fold(each.text) for word in words)]
        self._list_titles()
        self._nothing.setVisible(not self._found)
        if self._found:
            self.list.setCurrentIndex(self._titles.index(0, 0))
            self._open(self._titles.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        if not 0 <= index.row() < len(self._found):
            return
        self.page.setMarkdown(self._found[index.row()].text)
        self._give_air()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        if words := self.search.text().split():
            self.page.find(words[0])

    def _give_air(self) -> None:
        """Set the headings in the sizes of the house, with room above them."""
        block = self.page.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                form, air = cursor.charFormat(), QTextBlockFormat(block.blockFormat())
                form.setFont(font("title" if level == 1 else "body", strong=True))
                air.setTopMargin(0 if level == 1 else ABOVE)
                air.setBottomMargin(BELOW)
                cursor.setCharFormat(form)
                cursor.setBlockFormat(air)
            block = block.next()
