"""Why something is due on its day, in words: the arithmetic, the chapter, and why the end moved."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from fm_desktop.directives import directive
from fm_desktop.domain.arithmetic import in_words, written
from fm_desktop.domain.directive import Due
from fm_desktop.domain.periods import add, holiday_name
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.formats import long_date, weekday_date

SATURDAY, SUNDAY = 5, 6


def arithmetic(line: DueLine, language: str) -> str:
    """Return how the nominal date was reached: "14.01.2026 + 3 Monate, HA 4.4"."""
    words = in_words(line.due, line.base, line.period, line.extended_to, language)
    chapter = directive().due[line.due].chapter
    return f"{words}, {chapter}"


def explanation(line: DueLine, land: str, language: str) -> list[str]:
    """Return the sentences that explain a due date."""
    found = [_calculation(line, language)]
    if line.extended_to is not None and line.period is not None:
        found.append(_moved(line, language))
    if line.effective != line.nominal:
        text = QCoreApplication.translate(
            "explaining", "{day} is {what}, so it rolls to {next} (§ 193 BGB, § 26 (3) SGB X)."
        )
        what, after = _what(line.nominal, land), weekday_date(line.effective)
        found.append(text.format(day=written(line.nominal, language), what=what, next=after))
    elif not directive().due[line.due].rolls and line.nominal.weekday() >= SATURDAY:
        found.append(QCoreApplication.translate("explaining", "This date does not roll to a working day."))
    if line.number is not None:
        found.append(
            QCoreApplication.translate(
                "explaining", "It is review number {k}, always counted from admission."
            ).format(k=line.number)
        )
    if line.covered_until is not None:
        text = QCoreApplication.translate("explaining", "Covered by the appointment on {day}.")
        found.append(text.format(day=weekday_date(line.covered_until)))
    return found


def _calculation(line: DueLine, language: str) -> str:
    """Return the sum and the chapter: "14.01.2026 + 3 Monate = 14.04.2026 (HA 4.4)"."""
    words = in_words(line.due, line.base, line.period, line.extended_to, language)
    if line.period is not None or line.extended_to is not None:
        words += " = " + written(line.nominal, language)
    return f"{words} ({directive().due[line.due].chapter})"


def _moved(line: DueLine, language: str) -> str:
    """Return from which day a work opportunity or a pause has moved the date."""
    words = (
        QCoreApplication.translate(
            "explaining", "Regularly it would be {day}; a work opportunity that runs on that day moves it."
        )
        if line.due == Due.D6
        else QCoreApplication.translate("explaining", "Regularly it would be {day}; the pause moves it.")
    )
    regular = add(line.base, line.period) if line.period is not None else line.nominal
    return words.format(day=written(regular, language))


def _what(day: date, land: str) -> str:
    """Return what keeps a period from ending on a day."""
    holiday = holiday_name(day, land)
    if holiday is not None:
        return QCoreApplication.translate("explaining", "a public holiday ({name})").format(name=holiday)
    if day.weekday() == SATURDAY:
        return QCoreApplication.translate("explaining", "a Saturday")
    return QCoreApplication.translate("explaining", "a Sunday")


def heading(line: DueLine) -> str:
    """Return the day a due item is on, in full."""
    return long_date(line.effective)
