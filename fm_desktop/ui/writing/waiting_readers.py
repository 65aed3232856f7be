"""Lines about who is to read restricted notes and is asked about first; none where nobody is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.charges_waiting import Unclear
from fm_desktop.casework.confirming_readers import (
    DEPUTY,
    ReadersAsked,
    WaitingReader,
    confirm_reader,
    readers_asked,
    refuse_reader,
)
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label

SOON = 600
"""Milliseconds after the screen is shown: the day itself comes first."""


class WaitingReaders(QWidget):
    """One line for each person whose key is to be compared or was refused, and one for cases nobody gave."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_readers")
        self._desk = desk
        self._shown: ReadersAsked | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(6)
        self._lines: list[QWidget] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.read)
        desk.work.data_changed.connect(self._changed)
        self.hide()

    def read_soon(self) -> None:
        """Read it once the screen stands; what was read before is not read again."""
        if self._shown is None:
            self._soon.start()

    def read(self) -> None:
        """Read who waits, and show them."""
        if self._desk.author is not None:
            self._desk.work.read(
                self, partial(readers_asked, self._desk.author, self._desk.today()), self._show
            )

    def _changed(self, changed: Changed) -> None:
        if self._shown is not None and changed & (Changed.PEOPLE | Changed.NOTES | Changed.CASES):
            self.read()

    def _show(self, asked: ReadersAsked) -> None:
        if asked == self._shown:
            return
        self._shown = asked
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._waiting(number, each) for number, each in enumerate(asked.waiting)]
        self._lines += [self._refused(number, each) for number, each in enumerate(asked.refused)]
        self._lines += [self._unclear(asked.unclear)] if asked.unclear else []
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))

    def _waiting(self, number: int, reader: WaitingReader) -> QWidget:
        words = self._why(reader)
        confirm = button(f"confirm_waiting_{number}", self.tr("They are the same"), look="quiet")
        confirm.setAccessibleName(self.tr("Confirm the key of {name}").format(name=reader.name))
        refuse = button(f"refuse_waiting_{number}", self.tr("They differ"), look="quiet")
        refuse.setAccessibleName(self.tr("Refuse the key of {name}").format(name=reader.name))
        confirm.clicked.connect(lambda _on=False: self._do(confirm_reader, reader, confirm))
        refuse.clicked.connect(lambda _on=False: self._do(refuse_reader, reader, refuse))
        return _line(words.format(name=short_name(reader.name), digits=reader.fingerprint), confirm, refuse)

    def _why(self, reader: WaitingReader) -> str:
        if reader.had_other_key:
            return self.tr(
                "{name} has another key than before, and reads notes FM (individuell) again once you have"
                " compared these digits by telephone: {digits}"
            )
        if reader.why == DEPUTY:
            return self.tr(
                "{name} stands in for you, and reads notes FM (individuell) of clients who consent once you"
                " have compared these digits by telephone: {digits}"
            )
        return self.tr(
            "{name} now runs cases with notes FM (individuell) that you can open, and reads them once you"
            " have compared these digits by telephone: {digits}"
        )

    def _refused(self, number: int, reader: WaitingReader) -> QWidget:
        words = self.tr(
            "You have refused the key of {name} ({digits}); no note FM (individuell) is handed to it."
            " Ask the administration who was admitted with it."
        )
        confirm = button(f"confirm_refused_{number}", self.tr("They are the same after all"), look="quiet")
        confirm.setAccessibleName(self.tr("Confirm the key of {name}").format(name=reader.name))
        confirm.clicked.connect(lambda _on=False: self._do(confirm_reader, reader, confirm))
        return _line(words.format(name=short_name(reader.name), digits=reader.fingerprint), confirm)

    def _unclear(self, cases: Sequence[Unclear]) -> QWidget:
        words = self.tr(
            "Nobody who may do so has signed who runs these cases; the team lead assigns them (Z), and until"
            " then no note FM (individuell) is handed on:"
        )
        buttons = [
            button(f"unclear_{number}", each.name, partial(self._open, each), look="link")
            for number, each in enumerate(cases[:3])
        ]
        return _line(words, *buttons)

    def _open(self, case: Unclear) -> None:
        self._desk.open_case(case.client, None)

    def _do(self, deed: Callable[..., Changed], reader: WaitingReader, asked: QWidget) -> None:
        author, today = self._desk.author, self._desk.today()
        done = partial(deed, reader.person, reader.fingerprint, by=author, today=today)
        self._desk.work.write(asked, done, lambda: None)  # what was changed is told, and read again then


def _line(words: str, *buttons: QWidget) -> QWidget:
    """Return a line that says what waits, with what can be done about it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    mark = IconMark("lock")
    mark.show_icon("lock", "violet")
    row.addWidget(mark)
    row.addWidget(label(words, size="small", wrap=True), 1)
    for each in buttons:
        row.addWidget(each)
    return line
