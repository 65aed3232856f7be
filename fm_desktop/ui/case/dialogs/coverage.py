"""What a planned day is worth: which due contact it covers, and what it overlaps."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.formats import weekday_date

MINUTES = 45
"""How long a talk is taken to be where nobody says."""


class Verdict(NamedTuple):
    """What is said below the date, and the state whose shape stands beside it."""

    state: str
    words: str


def due_talk(dues: Iterable[DueLine], entry: bool) -> DueLine | None:
    """Return the due item an appointment could cover: the entry consultation, else the contact."""
    wanted = Due.D2 if entry else Due.D3
    return next((line for line in dues if line.due == wanted), None)


def verdict(day: date | None, due: date | None, others: Sequence[str], timed: bool, today: date) -> Verdict:
    """Judge a day: others are the talks it overlaps, due is until when one must have spoken."""
    parts, state = [], "covered"
    if day is None:
        return Verdict("none", "")
    if due is not None and today <= day <= due:
        parts.append(
            QCoreApplication.translate("coverage", "Covers the contact until {day}.").format(
                day=weekday_date(due, today)
            )
        )
    elif due is not None and due >= today:
        parts.append(
            QCoreApplication.translate("coverage", "Too late for the contact due on {day}.").format(
                day=weekday_date(due, today)
            )
        )
        state = "today"
    if others:
        parts.append(
            QCoreApplication.translate("coverage", "Overlaps with {talks}.").format(talks=", ".join(others))
        )
        state = "today"
    elif timed:
        parts.append(QCoreApplication.translate("coverage", "No overlap."))
    return Verdict(state, " ".join(parts).replace("..", "."))  # a German date ends with a point, too


def overlapping(time: str | None, planned: Iterable[AppointmentRow]) -> list[str]:
    """Return when and with whom one speaks at the same time."""
    if time is None:
        return []
    start = _minutes(time)
    return [
        f"{each.time} {each.name}"
        for each in planned
        if each.time and _minutes(each.time) < start + MINUTES and start < _end(each)
    ]


def _end(row: AppointmentRow) -> int:
    return _minutes(row.time or "0:00") + (row.minutes or MINUTES)


def _minutes(time: str) -> int:
    hour, _, minute = time.partition(":")
    return 60 * int(hour) + int(minute)
