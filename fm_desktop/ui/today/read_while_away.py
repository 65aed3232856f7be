"""A quiet line for who comes back: who has read one's restricted notes meanwhile, and how often."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.storage.queries.deputies import ReadingRow
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label


class ReadWhileAway(QWidget):
    """Hidden where nobody has read; a link leads to all readings."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read_while_away")
        self._desk = desk
        self.words = label(size="small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("eye"))
        row.addWidget(self.words, 1)
        row.addWidget(button("readings_while_away", self.tr("All readings …"), self._show_all, "link"))
        self.hide()

    def show_readings(self, readings: Sequence[ReadingRow]) -> None:
        """Name who has read, how often, and when last."""
        if readings:
            often = Counter(each.by for each in readings)
            said = [self._said(name, count, readings) for name, count in often.most_common()]
            words = self.tr("While you were away, FM (individuell) on your clients was read by {who}.")
            self.words.setText(words.format(who="; ".join(said)))
        self.setVisible(bool(readings))

    def _said(self, name: str | None, count: int, readings: Sequence[ReadingRow]) -> str:
        last = next(each.at for each in readings if each.by == name)
        times = self.tr("%n time(s)", "", count)
        day = weekday_date(last.date(), self._desk.today())
        words = self.tr("{name} ({times}, last on {day})")
        return words.format(name=short_name(name), times=times, day=day)

    def _show_all(self) -> None:
        from fm_desktop.ui.case.readings_dialog import ReadingsDialog  # inside: seldom wanted

        ReadingsDialog(self._desk, self.window()).show()
