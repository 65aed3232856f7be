"""The rows of the day's lists, in words and colours but not yet painted."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import state_on
from fm_desktop.domain.identity import age
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.storage.queries.today import NewCaseRow
from fm_desktop.storage.queries.verbis import CarryRow
from fm_desktop.ui.case.dialogs.format_buttons import ICONS, format_name
from fm_desktop.ui.formats import due_name, due_words, in_minutes, relation, state_name, weekday_date

SOON_MINUTES = 60


class Heading(NamedTuple):
    """The heading of a group within a list."""

    words: str
    number: int
    state: str = ""

    @property
    def key(self) -> None:
        """Return nothing: a heading cannot be chosen."""

    @property
    def spoken(self) -> str:
        """Return the heading with its count."""
        return f"{self.words} {self.number}"


class TalkRow(NamedTuple):
    """A talk of today, or an earlier one to be written down."""

    talk: AppointmentRow
    years: str
    where: str
    icon: str
    remark: str
    """What stands at the right: still to be written down, in 23 minutes, review today."""
    state: str
    """The state whose shape and colour the remark has; empty for the accent."""
    past: bool
    now_above: bool
    """Whether the line that marks the present time runs above it."""

    @property
    def key(self) -> bytes:
        """Return the appointment."""
        return self.talk.id

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        parts = [self.talk.time or "", self.talk.name, self.where, self.remark]
        return ", ".join(part for part in parts if part)


class PlainRow(NamedTuple):
    """A line of the other lists: shape, name, what, how it stands to today, date."""

    client: Id | None
    case: Id | None
    key: Id
    name: str
    what: str
    relation: str
    day: str
    state: str
    due: str = ""
    years: str = ""
    phase: str = "watch"

    @property
    def strong(self) -> bool:
        """Tell whether the name stands out: only for what is late or due today."""
        return self.state in ("overdue", "today")

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        state = state_name(self.state) if self.state in ("overdue", "today", "soon") else ""
        relation = "" if self.relation == state else self.relation
        parts = [self.name, self.what, f"{state} {relation}".strip(), self.day]
        return ", ".join(part for part in parts if part)


Row = Heading | TalkRow | PlainRow


def talk_rows(
    talks: Sequence[AppointmentRow],
    undocumented: Sequence[AppointmentRow],
    due: Sequence[DueLine],
    now: datetime,
) -> list[Row]:
    """Return the talks of today with a mark at the present time, then those left over, by day."""
    today, time = now.date(), f"{now:%H:%M}"
    pressing = {line.client: line for line in due if line.state in ("overdue", "today") and line.due != "D3"}
    found: list[Row] = []
    marked = False
    for talk in talks:
        past = talk.time is not None and talk.time <= time
        now_above = not past and talk.time is not None and not marked
        marked = marked or now_above
        found.append(_talk_row(talk, past, now_above, pressing.get(talk.client), now))
    days = sorted({talk.day for talk in undocumented}, reverse=True)
    for day in days:
        of_day = [talk for talk in undocumented if talk.day == day]
        words = QCoreApplication.translate("today", "From {day}").format(day=weekday_date(day, today))
        found.append(Heading(words, len(of_day)))
        found += [_talk_row(talk, True, False, None, now) for talk in of_day]
    return found


def _talk_row(
    talk: AppointmentRow, past: bool, now_above: bool, pressing: DueLine | None, now: datetime
) -> TalkRow:
    remark, state = _remark(talk, past, pressing, now)
    where = " · ".join(part for part in (format_name(talk.format), talk.place) if part)
    years = str(age(talk.birth_date, now.date())) if talk.birth_date else ""
    return TalkRow(
        talk, years, where, ICONS.get(talk.format, "message-square"), remark, state, past, now_above
    )


def _remark(talk: AppointmentRow, past: bool, pressing: DueLine | None, now: datetime) -> tuple[str, str]:
    if talk.status == "held":
        return QCoreApplication.translate("today", "written down"), "covered"
    if talk.status == "missed":
        return QCoreApplication.translate("today", "did not come"), "none"
    if past:
        return QCoreApplication.translate("today", "still to be written down"), "today"
    minutes = _minutes_until(talk, now)
    if minutes is not None and minutes <= SOON_MINUTES:
        return in_minutes(minutes), ""
    if pressing is not None:
        return f"{due_name(pressing.due)} {relation(pressing.effective, now.date())}", str(pressing.state)
    return "", ""


def _minutes_until(talk: AppointmentRow, now: datetime) -> int | None:
    if talk.time is None or talk.day != now.date():
        return None
    hours, minutes = talk.time.split(":")
    return int(hours) * 60 + int(minutes) - now.hour * 60 - now.minute


def due_row_list(due: Sequence[DueLine], today: date) -> list[Row]:
    """Return what is due in groups: late, today, soon."""
    titles = {
        "overdue": QCoreApplication.translate("today", "Overdue"),
        "today": QCoreApplication.translate("today", "Today"),
        "soon": QCoreApplication.translate("today", "Soon"),
    }
    found: list[Row] = []
    for state, words in titles.items():
        lines = [line for line in due if line.state == state]
        if lines:
            found.append(Heading(words, len(lines), state))
            found += [_due_row(line, today) for line in lines]
    return found


def _due_row(line: DueLine, today: date) -> PlainRow:
    what = due_name(line.due)
    if line.text and line.due in ("D8", "D18"):
        what = f"{what}: {line.text}"
    return PlainRow(
        line.client,
        line.case,
        (line.entry or b"") + line.due.encode() + (line.row or b""),
        line.name,
        what,
        due_words(line.effective, today, line.state),
        weekday_date(line.effective, today),
        str(line.state),
        str(line.due),
        phase=line.phase or "watch",
    )


def new_row_list(new: Sequence[NewCaseRow], entries_due: Sequence[DueLine], today: date) -> list[Row]:
    """Return the cases that came lately, each with what is due of it first."""
    first: dict[Id | None, DueLine] = {}
    for line in reversed(entries_due):
        first[line.case] = line
    return [_new_row(case, first.get(case.case), today) for case in new]


def _new_row(case: NewCaseRow, due: DueLine | None, today: date) -> PlainRow:
    since = case.assigned_on or case.referred_on
    what = (
        QCoreApplication.translate("today", "since {day}").format(day=weekday_date(since, today))
        if since
        else ""
    )
    until = ""
    if due is not None:
        words = QCoreApplication.translate("today", "{what} until {day}")
        until = words.format(what=due_name(due.due), day=weekday_date(due.effective, today))
    years = str(age(case.birth_date, today)) if case.birth_date else ""
    state = str(due.state) if due is not None and due.state in ("overdue", "today") else ""
    return PlainRow(
        case.client, case.case, case.case, case.name, what, until, "", state, years=years, phase=case.phase
    )


def carry_row_list(
    to_carry: Sequence[CarryRow], carries_due: Sequence[DueLine], today: date, soon_days: int
) -> list[Row]:
    """Return what VerBIS lacks, the most urgent first."""
    by_row = {line.row: line for line in carries_due}
    return list(_carry_rows(to_carry, by_row, today, soon_days))


def _carry_rows(
    to_carry: Sequence[CarryRow], by_row: dict[Id | None, DueLine], today: date, soon_days: int
) -> Iterator[Row]:
    names = carry_names()
    for owed in to_carry:
        line = by_row.get(owed.id)
        effective = line.effective if line is not None else owed.day
        state = str(state_on(today, effective, None, soon_days))
        what = f"{names.get(owed.kind, owed.kind)} {weekday_date(owed.day, today)}"
        yield PlainRow(
            owed.client, owed.case, owed.id, owed.name, what, due_words(effective, today, state), "", state
        )


def carry_names() -> dict[str, str]:
    """Return the words for what is carried over."""
    return {
        "takeover": QCoreApplication.translate("today", "Takeover"),
        "review": QCoreApplication.translate("today", "Review"),
        "end": QCoreApplication.translate("today", "Ending"),
        "note": QCoreApplication.translate("today", "Note"),
    }
