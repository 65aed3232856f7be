"""What becomes of the events of a calendar that is read in, in words."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from fm_desktop.casework.imports.appointments import Compared, Standing
from fm_desktop.errors import UserError
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import numeric_date, weekday
from fm_desktop.ui.tables.text_table import TextRow


def row_of(number: int, compared: Compared, left_out: bool) -> TextRow:
    """Return an event as a row of the table."""
    event = compared.event
    day = "–" if event.day is None else f"{weekday(event.day)} {numeric_date(event.day)}"
    whose = compared.whose.name if compared.whose is not None else "–"
    title = event.title or QCoreApplication.translate("calendar import", "(without a title)")
    texts = (day, event.time or "–", title, whose, standing_words(compared, left_out))
    return TextRow(number.to_bytes(4, "big"), texts, ", ".join(texts), compared)


def standing_words(compared: Compared, left_out: bool = False) -> str:
    """Return what becomes of an event, and where it stays out, why."""
    if left_out:
        return QCoreApplication.translate("calendar import", "left out")
    if compared.standing is Standing.UNREADABLE:
        return error_text(UserError(compared.event.fault or "calendar_without_day"))
    return {
        Standing.NEW: QCoreApplication.translate("calendar import", "is planned"),
        Standing.CHANGED: _moved(compared),
        Standing.CANCELLED: QCoreApplication.translate("calendar import", "is cancelled"),
        Standing.UNCHANGED: QCoreApplication.translate("calendar import", "unchanged"),
        Standing.THERE: QCoreApplication.translate("calendar import", "stands here already"),
        Standing.OVER: QCoreApplication.translate("calendar import", "no longer planned here"),
        Standing.NOBODY: QCoreApplication.translate("calendar import", "names nobody"),
        Standing.SEVERAL: QCoreApplication.translate("calendar import", "names several"),
        Standing.OWN: QCoreApplication.translate("calendar import", "comes from here"),
        Standing.PAST: QCoreApplication.translate("calendar import", "lies behind or was cancelled"),
    }[compared.standing]


def _moved(compared: Compared) -> str:
    before = compared.before
    if before is None or (before.day, before.time) == (compared.event.day, compared.event.time):
        return QCoreApplication.translate("calendar import", "changes")
    words = QCoreApplication.translate("calendar import", "moves from {when}")
    return words.format(when=f"{numeric_date(before.day)} {before.time or ''}".strip())


def summary_of(taken: Sequence[Compared], all_of: int) -> str:
    """Return how many events are taken over, by what becomes of them, and how many stay out."""
    counts, words = Counter(each.standing for each in taken), CalendarCounts()
    return words.said(counts, all_of - len(taken))


class CalendarCounts(QObject):
    """Words for numbers of events; an object, because only its tr() knows plurals."""

    def said(self, counts: Counter[Standing], out: int) -> str:
        """Return: 3 new, 1 changed, 0 cancelled; 12 stay out."""
        parts = [
            self.tr("%n new", "", counts[Standing.NEW]),
            self.tr("%n changed", "", counts[Standing.CHANGED]),
            self.tr("%n cancelled", "", counts[Standing.CANCELLED]),
        ]
        return ", ".join(parts) + "; " + self.tr("%n stay(s) out", "", out)
