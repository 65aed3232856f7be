"""The talks of the day in words: those of today with the line of the present time, then what is left over."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.identity import age
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.dialogs.format_buttons import ICONS, format_name
from fm_desktop.ui.formats import in_minutes, relation, weekday_date
from fm_desktop.ui.tables.line_words import short_due_name
from fm_desktop.ui.today.rows import Heading

SOON_MINUTES = 60
PLANNED, HELD, MISSED = "planned", "held", "missed"


class TalkRow(NamedTuple):
    """A talk of today, or an earlier one to be written down."""

    talk: AppointmentRow
    years: str
    length: str
    where: str
    icon: str
    remark: str
    """What stands at the right: still to be written down, in 23 minutes, review today."""
    state: str
    """The state whose shape and colour the remark has; empty for the accent."""
    begun: bool
    now_above: bool = False
    """Whether the line that marks the present time runs above it, or …"""
    now_below: bool = False
    """… below it."""

    @property
    def key(self) -> bytes:
        """Return the appointment."""
        return self.talk.id

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        parts = [self.talk.time or "", self.talk.name, self.where, self.length, self.remark]
        return ", ".join(part for part in parts if part)


def talk_rows(
    talks: Sequence[AppointmentRow],
    undocumented: Sequence[AppointmentRow],
    due: Sequence[DueLine],
    now: datetime,
) -> list[Heading | TalkRow]:
    """Return the talks of today with a mark at the present time, then those left over, by day."""
    pressing = {line.client: line for line in due if line.state in ("overdue", "today") and line.due != "D3"}
    today = [_talk_row(talk, pressing.get(talk.client), now) for talk in talks]
    found: list[Heading | TalkRow] = list(_with_now(today))
    for day in sorted({talk.day for talk in undocumented}, reverse=True):
        of_day = [talk for talk in undocumented if talk.day == day]
        words = QCoreApplication.translate("today", "From {day}").format(day=weekday_date(day, now.date()))
        found.append(Heading(words, len(of_day)))
        found += [_talk_row(talk, None, now) for talk in of_day]
    return found


def _with_now(rows: list[TalkRow]) -> list[TalkRow]:
    """Mark where the present time lies: above the first talk to come, or below the last that has begun."""
    if not any(row.talk.time for row in rows):
        return rows
    at = next((n for n, row in enumerate(rows) if row.talk.time and not row.begun), len(rows))
    return [row._replace(now_above=n == at, now_below=n == at - 1) for n, row in enumerate(rows)]


def _talk_row(talk: AppointmentRow, pressing: DueLine | None, now: datetime) -> TalkRow:
    begun = _has_begun(talk, now)
    remark, state = _remark(talk, begun, pressing, now)
    minutes = QCoreApplication.translate("timeline", "{n} min")
    return TalkRow(
        talk=talk,
        years=str(age(talk.birth_date, now.date())) if talk.birth_date else "",
        length=minutes.format(n=talk.minutes) if talk.minutes else "",
        where=" · ".join(part for part in (format_name(talk.format), talk.place) if part),
        icon=ICONS.get(talk.format, "message-square"),
        remark=remark,
        state=state,
        begun=begun,
    )


def _has_begun(talk: AppointmentRow, now: datetime) -> bool:
    """Tell whether a talk lies behind; one without a time lies ahead all day."""
    if talk.day != now.date():
        return talk.day < now.date()
    return talk.time is not None and talk.time <= f"{now:%H:%M}"


def _remark(talk: AppointmentRow, begun: bool, pressing: DueLine | None, now: datetime) -> tuple[str, str]:
    if talk.status == HELD:
        return QCoreApplication.translate("today", "written down"), "done"
    if talk.status == MISSED:
        return QCoreApplication.translate("today", "did not come"), "none"
    if begun:
        return QCoreApplication.translate("today", "still to be written down"), "today"
    minutes = _minutes_until(talk, now)
    if minutes is not None and minutes <= SOON_MINUTES:
        return in_minutes(minutes), ""
    if pressing is not None:
        return f"{short_due_name(pressing.due)} {relation(pressing.effective, now.date())}", str(
            pressing.state
        )
    return "", ""


def _minutes_until(talk: AppointmentRow, now: datetime) -> int | None:
    if talk.time is None:
        return None
    hours, minutes = talk.time.split(":")
    return int(hours) * 60 + int(minutes) - now.hour * 60 - now.minute
