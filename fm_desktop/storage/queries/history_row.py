"""One line of a client's timeline."""

from datetime import date
from typing import NamedTuple

from fm_desktop.storage.ids import Id


class HistoryRow(NamedTuple):
    """One thing that happened."""

    day: date
    time: str | None
    kind: str
    """What it was: state, contact, attempt, appointment, review, agh, exclusion, av_check, reminder …"""
    title_key: str
    """Which of its kind: a phase, a format, an outcome, a criterion …"""
    text: str
    author: str | None
    row: Id
    case: Id | None = None
    minutes: int | None = None
    format: str | None = None
    is_entry: bool = False
    from_list: bool = False
    version: int | None = None
    """The row's version where it has one, so that a correction writes over nothing newer."""
    superseded: bool = False
    """Whether a later entry put this one right or took it back."""
