"""A quiet line for who comes back: who has read one's restricted notes meanwhile, and how often."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fm_desktop.storage.queries.deputies import ReadingRow
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.case.readings_notice import ReadingsNotice
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date


class ReadWhileAway(ReadingsNotice):
    """Hidden where nobody has read; a link leads to all readings."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "readings_while_away", parent=parent)
        self.setObjectName("read_while_away")

    def show_readings(self, readings: Sequence[ReadingRow]) -> None:
        """Name who has read, how often, and when last."""
        often = Counter(each.by for each in readings)
        said = "; ".join(self._said(name, count, readings) for name, count in often.most_common())
        words = self.tr("While you were away, FM (individuell) on your clients was read by {who}.")
        self.say(words.format(who=said) if said else "")

    def _said(self, name: str | None, count: int, readings: Sequence[ReadingRow]) -> str:
        last = next(each.at for each in readings if each.by == name)
        times = self.tr("%n time(s)", "", count)
        day = weekday_date(last.date(), self.desk.today())
        words = self.tr("{name} ({times}, last on {day})")
        return words.format(name=short_name(name), times=times, day=day)
