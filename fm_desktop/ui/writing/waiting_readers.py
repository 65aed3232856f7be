"""Lines about whose new keys wait to be compared before they get restricted notes; none where nobody does."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.casework.confirming_readers import WaitingReader, confirm_reader, readers_waiting
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.writing.reader_line import ReaderLine


class WaitingReaders(QWidget):
    """One line for each person, with a button that confirms the key."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("waiting_readers")
        self._desk = desk
        self._words = ReaderLine(self._confirm)
        self._words.setParent(self)
        self._words.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._lines: list[QWidget] = []
        self.hide()

    def read(self) -> None:
        """Read who waits, and show them."""
        if self._desk.author is not None:
            self._desk.work.read(
                self, partial(readers_waiting, self._desk.author, self._desk.today()), self._show
            )

    def _show(self, waiting: list[WaitingReader]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        changed = [each for each in waiting if each.had_other_key or each.why == "charge"]
        self._lines = [self._words.waiting(number, each) for number, each in enumerate(changed)]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))

    def _confirm(self, reader: WaitingReader, asked: QWidget) -> None:
        author, today = self._desk.author, self._desk.today()
        deed = partial(confirm_reader, reader.person, reader.fingerprint, by=author, today=today)
        self._desk.work.write(asked, deed, self.read)
