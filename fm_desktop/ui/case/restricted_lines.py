"""Lines about restricted notes: how many a lead or deputy may read, and who else has read one's own."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.deputies import ReadingRow, readings_of_others
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.readings_notice import ReadingsNotice
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock, weekday_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label
from fm_desktop.vault.author import Author

BACK = timedelta(days=90)
"""So far back readings are told; the journal knows all of them."""
EVER = date(9999, 1, 1)
"""Readings have no end: they lie behind whoever asks."""


class AskLine(QWidget):
    """Says that there are restricted notes; a button reads them, because the reading is written down."""

    def __init__(self, read: Callable[[], object]) -> None:
        super().__init__()
        self.words = label()
        self.words.setForegroundRole(QPalette.ColorRole.LinkVisited)
        self.read = button("read_restricted", self.tr("Read"), read)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("lock", "violet"))
        row.addWidget(self.words)
        row.addWidget(self.read)
        row.addStretch()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many there are; nothing where there are none."""
        self.words.setText(self.tr("%n confidential note(s). Reading them is recorded.", "", count))
        self.read.setAccessibleName(self.tr("Read %n confidential note(s); this is recorded", "", count))
        self.setVisible(count > 0)


class ReadingsLine(ReadingsNotice):
    """Says who has read one's restricted notes on a client last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "all_readings", muted=True, left=8)

    def show_readings(self, readings: Sequence[ReadingRow]) -> None:
        """Name who has read, each with the last time; nothing where nobody has."""
        last: dict[str | None, ReadingRow] = {}
        for each in readings:
            last.setdefault(each.by, each)
        said = "; ".join(self._said(each) for each in last.values())
        self.say(self.tr("FM (individuell) was read by {who}.").format(who=said) if said else "")

    def _said(self, row: ReadingRow) -> str:
        day = weekday_date(row.at.date(), self.desk.today())
        return self.tr("{name} on {day}, {time}").format(name=short_name(row.by), day=day, time=clock(row.at))


def read_readings(client: Id, by: Author, today: date) -> list[ReadingRow]:
    """Return who else has read one's restricted notes on a client, the newest first."""
    found = readings_of_others(by.person_id, today - BACK, EVER)
    return [each for each in found if each.client == client]
