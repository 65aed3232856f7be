"""The line above a note: who will read it; a lock and violet words where they are few."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fm_desktop.casework.confirming_readers import CHARGE, LEAD, WaitingReader, confirm_reader
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.writing.readership import Readership, lead_missing_words, read_readership, reader_words

SIDE = 16


class ReadersKnown(QObject):
    """Reads for a form who reads the notes on its client, and again once somebody was confirmed."""

    changed = Signal(object)
    """Carries the `Readership`."""

    def __init__(self, desk: Desk, client: Id, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._client = desk, client
        self.now: Readership | None = None

    def ask(self) -> None:
        """Read it; `changed` answers."""
        if self._desk.author is not None:
            question = partial(read_readership, self._client, self._desk.author, self._desk.today())
            self._desk.work.read(self, question, self._know)

    def _know(self, known: Readership) -> None:
        self.now = known
        self.changed.emit(known)

    def confirm(self, reader: WaitingReader, asked: QWidget) -> None:
        """Know somebody's key as that of a reader."""
        author, today = self._desk.author, self._desk.today()
        deed = partial(confirm_reader, reader.person, reader.fingerprint, by=author, today=today)
        self._desk.work.write(asked, deed, self.ask)


class ReaderLine(QWidget):
    """An icon and the words; below a restricted note's whoever waits to be confirmed, with a button."""

    def __init__(self, confirm: Callable[[WaitingReader, QWidget], object] | None = None) -> None:
        super().__init__()
        self._confirm = confirm
        self._mark, self.words = IconMark("users-round"), label(size="small", muted=True, wrap=True)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        above.addWidget(self.words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(above)
        self._below: list[QWidget] = []
        self._field: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, kind: str, in_case: bool, known: Readership | None) -> None:
        """Say who reads a note of a kind."""
        restricted = kind == RESTRICTED
        self._mark.show_icon(*(("lock", "violet") if restricted else ("users-round", "muted")))
        self.words.setText(reader_words(kind, in_case, known))
        role = QPalette.ColorRole.LinkVisited if restricted else QPalette.ColorRole.PlaceholderText
        self.words.setForegroundRole(role)
        for each in self._below:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._below = self._remarks(known) if restricted and known is not None else []
        for each in self._below:
            self._column.addWidget(each)
        self.keep_order()

    def stand_before(self, field: QWidget) -> None:
        """Have Tab reach what is confirmed here before the field below it, as it is read."""
        self._field = field
        self.keep_order()

    def keep_order(self) -> None:
        """Bring what is confirmed here before its field again, after others have moved that."""
        buttons: list[QWidget] = [found for each in self._below for found in each.findChildren(QPushButton)]
        before = self._field.previousInFocusChain() if self._field is not None else None
        if self._field is None or before is None or not buttons:
            return
        for first, second in pairwise([before, *buttons, self._field]):
            QWidget.setTabOrder(first, second)

    def _remarks(self, known: Readership) -> list[QWidget]:
        """Return what is to be known of readers who cannot read yet; nothing of it stops the writing."""
        if self._confirm is None or not known.may_restrict:
            return []
        found = [self.waiting(number, each) for number, each in enumerate(known.waiting)]
        if known.restricted.lead_missing:
            found.append(label(lead_missing_words(), size="small", muted=True, wrap=True))
        return found

    def waiting(self, number: int, reader: WaitingReader) -> QWidget:
        """Return a line about somebody whose key is to be compared, with the button that confirms it."""
        words = self.tr(
            "{name} (team lead) reads it once you have compared these digits, by telephone: {digits}"
        )
        if reader.why != LEAD:
            words = self.tr(
                "{name} (deputy) reads it once you have compared these digits, by telephone: {digits}"
            )
        if reader.why == CHARGE:
            words = self.tr("{name} runs the case now and reads it once you have compared: {digits}")
        if reader.had_other_key:
            words = self.tr("{name} has another key than the one you confirmed. Compare anew: {digits}")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(SIDE + 8, 0, 0, 0)
        row.setSpacing(8)
        said = words.format(name=short_name(reader.name), digits=reader.fingerprint)
        row.addWidget(label(said, size="small", wrap=True), 1)
        made = button(f"confirm_reader_{number}", self.tr("Confirm"), look="quiet")
        made.setAccessibleName(self.tr("Confirm the key of {name}").format(name=reader.name))
        made.clicked.connect(lambda _on=False: self._confirmed(reader, made))
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _confirmed(self, reader: WaitingReader, asked: QPushButton) -> None:
        if self._confirm is not None:
            self._confirm(reader, asked)
