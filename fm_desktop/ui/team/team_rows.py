"""The rows of the team lead's screen, in words but not yet painted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import state_on
from fm_desktop.storage.queries.team import Decision, TeamRow
from fm_desktop.ui.formats import plain_date, relation, weekday_date
from fm_desktop.ui.tables.text_table import TextRow
from fm_desktop.ui.today.rows import Heading, PlainRow

ALONE = bytes(16)
"""The key of the row of those cases that nobody runs."""
SINCE = ("dispute", "conflict")
"""Kinds whose day says since when they are open; of the others it says by when."""
SOON_DAYS = 7


def labels(*, figures: bool) -> list[str]:
    """Return the heads of the table of case managers."""
    name = [QCoreApplication.translate("team", "Case manager"), QCoreApplication.translate("team", "Team")]
    if not figures:
        return name
    return [
        *name,
        QCoreApplication.translate("team", "Load"),
        QCoreApplication.translate("team", "Beside it"),
        QCoreApplication.translate("team", "Overdue"),
        QCoreApplication.translate("team", "Reviews late"),
        QCoreApplication.translate("team", "Clarifications late"),
    ]


def person_row(row: TeamRow, *, figures: bool, enters: bool = True) -> TextRow:
    """Return a case manager in words; who cannot enter the file leaves their cases to others."""
    name = row.name or QCoreApplication.translate("team", "Nobody runs them")
    if row.away_until is not None:
        away = QCoreApplication.translate("team", "away until {day}").format(day=plain_date(row.away_until))
        name = f"{name} · {away}"
    if row.manager is not None and not enters:
        shut_out = QCoreApplication.translate("team", "no access")
        name = f"{name} · {shut_out}"
    texts = [name, row.team or "–"]
    if figures:
        texts += [_load(row), _beside(row), *(str(n or "–") for n in _late(row))]
    heads = labels(figures=figures)
    spoken = ", ".join([name, *(f"{head}: {text}" for head, text in zip(heads[1:], texts[1:], strict=True))])
    return TextRow(row.manager or ALONE, tuple(texts), spoken, row)


def _late(row: TeamRow) -> tuple[int, int, int]:
    return row.overdue, row.reviews, row.clarifications


def _load(row: TeamRow) -> str:
    if row.manager is None:
        return "–"
    words = QCoreApplication.translate("team", "{count} of {key} · {percent} %")
    return words.format(count=row.load.main, key=row.load.key, percent=row.load.percent)


def _beside(row: TeamRow) -> str:
    parts = [
        (row.load.accompanying, QCoreApplication.translate("team", "{n} accompanying")),
        (row.load.aftercare, QCoreApplication.translate("team", "{n} in aftercare")),
    ]
    return " · ".join(words.format(n=n) for n, words in parts if n) or "–"


def decision_rows(found: Sequence[Decision], today: date) -> list[Heading | PlainRow]:
    """Return what waits for the team lead in groups."""
    rows: list[Heading | PlainRow] = []
    for kind, words in _titles().items():
        group = [each for each in found if each.kind == kind]
        if group:
            rows.append(Heading(words, len(group)))
            rows += [_decision(each, today) for each in group]
    return rows


def _titles() -> dict[str, str]:
    return {
        "dispute": QCoreApplication.translate("team", "No agreement: you decide"),
        "conflict": QCoreApplication.translate("team", "AGH and exclusion together: you decide"),
        "unassigned": QCoreApplication.translate("team", "Nobody assigned yet"),
        "agh": QCoreApplication.translate("team", "AGH without main responsibility"),
        "review": QCoreApplication.translate("team", "Review missing"),
        "clarification": QCoreApplication.translate("team", "Clarification not decided"),
    }


def _decision(found: Decision, today: date) -> PlainRow:
    """Return one of them; of a dispute is told since when it is open, of all else by when."""
    day, relation_, state = found.day, "", "today"
    if day is not None and found.kind in SINCE:
        since = QCoreApplication.translate("team", "open since {day}")
        relation_ = since.format(day=weekday_date(day, today))
    elif day is not None:
        state = str(state_on(today, day, None, SOON_DAYS))
        relation_ = relation(day, today)
    return PlainRow(
        client=found.client,
        case=found.case,
        key=(found.case or found.client) + found.kind.encode(),
        name=found.name,
        what=found.manager or "",
        relation=relation_,
        day=weekday_date(day, today) if day is not None and found.kind not in SINCE else "",
        state=state,
        due=found.kind,
        phase=found.phase,
    )
