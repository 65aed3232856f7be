"""The rows of the day's lists, in words and colours but not yet painted."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.domain.deadlines import state_on
from fm_desktop.domain.identity import age
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.today import NewCaseRow
from fm_desktop.storage.queries.verbis import CarryRow
from fm_desktop.ui.formats import due_name, due_words, duty_words, state_name, weekday_date


class Heading(NamedTuple):
    """The heading of a group within a list."""

    words: str
    number: int | None = None
    state: str = ""

    @property
    def key(self) -> None:
        """Return nothing: a heading cannot be chosen."""

    @property
    def spoken(self) -> str:
        """Return the heading with its count."""
        return self.words if self.number is None else f"{self.words} {self.number}"


def more(total: int, shown: int) -> list[Heading]:
    """Return the line that ends a list of which not everything is shown."""
    if total <= shown:
        return []
    words = QCoreApplication.translate("calendar", "+{n} more")
    return [Heading(words.format(n=QLocale().toString(total - shown)))]


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
    record: Id | None = None
    """What it stands for, such as a reminder."""

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


def due_row_list(
    due: Sequence[DueLine], totals: Mapping[str, int], today: date, whose: bool = False
) -> list[Heading | PlainRow]:
    """Return what is due in groups: late, today, soon; `whose` names the case manager with each."""
    titles = {
        "overdue": QCoreApplication.translate("today", "Overdue"),
        "today": QCoreApplication.translate("today", "Today"),
        "soon": QCoreApplication.translate("today", "Soon"),
    }
    found: list[Heading | PlainRow] = []
    for state, words in titles.items():
        lines = [line for line in due if line.state == state]
        if lines:
            found.append(Heading(words, totals[state], state))
            found += [_due_row(line, today, whose) for line in lines]
            found += more(totals[state], len(lines))
    return found


def _due_row(line: DueLine, today: date, whose: bool) -> PlainRow:
    name, what = line.name, due_name(line.due)
    if line.text and line.due in ("D8", "D18"):
        what = f"{what}: {line.text}"
    elif line.text and line.due == "D17":
        name, what = duty_words(line.text)
    manager = line.manager_name or line.manager_listed
    return PlainRow(
        client=line.client,
        case=line.case,
        key=(line.entry or b"") + line.due.encode() + (line.row or b""),
        name=name or QCoreApplication.translate("calendar", "My own"),
        what=f"{what} · {manager}" if whose and manager else what,
        relation=due_words(line.effective, today, line.state),
        day=weekday_date(line.effective, today),
        state=str(line.state),
        due=str(line.due),
        phase=line.phase or "watch",
        record=line.row,
    )


def new_row_list(new: Sequence[NewCaseRow], new_due: Sequence[DueLine], today: date) -> list[PlainRow]:
    """Return the cases that came lately, each with what is due of it first."""
    first: dict[Id | None, DueLine] = {}
    for line in new_due:
        first.setdefault(line.case, line)
    return [_new_row(case, first.get(case.case), today) for case in new]


def _new_row(case: NewCaseRow, due: DueLine | None, today: date) -> PlainRow:
    since, what, until, state = case.assigned_on or case.referred_on, "", "", ""
    if since is not None:
        what = QCoreApplication.translate("today", "since {day}").format(day=weekday_date(since, today))
    if due is not None:
        words = QCoreApplication.translate("today", "{what} until {day}")
        until = words.format(what=due_name(due.due), day=weekday_date(due.effective, today))
        state = str(due.state) if due.state in ("overdue", "today") else ""
    return PlainRow(
        client=case.client,
        case=case.case,
        key=case.case,
        name=case.name,
        what=what,
        relation=until,
        day="",
        state=state,
        years=str(age(case.birth_date, today)) if case.birth_date else "",
        phase=case.phase,
    )


def carry_row_list(
    to_carry: Sequence[CarryRow], carries_due: Sequence[DueLine], today: date, soon_days: int
) -> list[PlainRow]:
    """Return what VerBIS lacks, the most urgent first."""
    by_row = {line.row: line for line in carries_due}
    return [_carry_row(owed, by_row.get(owed.id), today, soon_days) for owed in to_carry]


def _carry_row(owed: CarryRow, line: DueLine | None, today: date, soon_days: int) -> PlainRow:
    effective = line.effective if line is not None else owed.day
    state = str(state_on(today, effective, None, soon_days))
    return PlainRow(
        client=owed.client,
        case=owed.case,
        key=owed.id,
        name=owed.name,
        what=f"{carry_name(owed.kind)} {weekday_date(owed.day, today)}",
        relation=due_words(effective, today, state),
        day="",
        state=state,
        phase=(line.phase if line is not None else None) or "watch",
        record=owed.row if owed.kind == "note" else None,
    )


def carry_name(kind: str) -> str:
    """Return the word for what is carried over."""
    return {
        "takeover": QCoreApplication.translate("today", "Takeover"),
        "review": QCoreApplication.translate("today", "Review"),
        "end": QCoreApplication.translate("today", "Ending"),
        "note": QCoreApplication.translate("today", "Note"),
        "restricted": QCoreApplication.translate("verbis", "Note FM (individuell)"),
    }.get(kind, kind)
