"""The integration plan on paper: goals, who does what until when, both sides, room to sign (HA 4.7.3)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.plan import Paper
from fm_desktop.ui.printing.densities import Density
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.ornaments import dot, lines_to_sign
from fm_desktop.ui.printing.paper_head import Parties, day_words, head_rows, running_words
from fm_desktop.ui.printing.plan_goals import goal_rows
from fm_desktop.ui.printing.rows import INK, MUTED, Cell, Row


class PlanSheet(NamedTuple):
    """All that stands on the paper of one version."""

    parties: Parties
    number: int
    day: date
    assisted: bool
    paper: Paper


def plan_document(sheet: PlanSheet) -> Document:
    """Return the paper of a version, ready to be printed."""
    title = QCoreApplication.translate("plan paper", "Integration plan")
    file = QCoreApplication.translate("plan paper", "integration-plan")
    return Document(
        title,
        f"{file}-{sheet.day.isoformat()}.pdf",
        running_words(title, sheet.parties, version_words(sheet)),
        sheet.parties.office,
        lambda density: rows_of(sheet, density),
    )


def rows_of(sheet: PlanSheet, density: Density) -> list[Row]:
    """Return the rows of the paper from top to bottom."""
    goals = [list(goal_rows(number, goal, density)) for number, goal in enumerate(sheet.paper.goals, 1)]
    end = [*_sides(sheet.paper, density), *_signatures(sheet.parties, density)]
    *first, last = goals or [[]]
    agreed = [row for goal in first for row in _linked(goal)]
    if first:
        return [*_head(sheet, density), *agreed, *_linked([*last, *end])]  # one signs below a goal
    return [*_head(sheet, density), *_linked(last), *end]


def version_words(sheet: PlanSheet) -> str:
    """Return which version it is, and of which day."""
    words = QCoreApplication.translate("plan paper", "Version {number}, {day}")
    return words.format(number=sheet.number, day=day_words(sheet.day))


def _linked(rows: Sequence[Row]) -> list[Row]:
    """Return rows that shall stand on one page."""
    return [
        *(replace(row, rather=True) for row in rows[:-1]),
        *(replace(row, keep=False) for row in rows[-1:]),
    ]


def _head(sheet: PlanSheet, density: Density) -> Iterator[Row]:
    title = QCoreApplication.translate("plan paper", "Your integration plan")
    yield from head_rows(sheet.parties, version_words(sheet), title, density)
    yield Row([Cell([density.para(_intro(sheet.assisted))])], before=density.section / 2)


def _intro(assisted: bool) -> str:
    words = QCoreApplication.translate(
        "plan paper", "We made this plan together. It shows your goals and the steps towards them."
    )
    if not assisted:
        return words
    more = QCoreApplication.translate(
        "plan paper", "We took special time for it. This is called assisted integration planning."
    )
    return f"{words} {more}"


def _sides(paper: Paper, density: Density) -> Iterator[Row]:
    """Yield what both sides owe each other and may expect, side by side."""
    sides = [
        (QCoreApplication.translate("plan paper", "Your side: rights and duties"), paper.client_side),
        (QCoreApplication.translate("plan paper", "Our side: rights and duties"), paper.office_side),
    ]
    if not (shown := [side for side in sides if side[1]]):
        return
    names = [Cell([density.para(name, density.text + 1, strong=True)]) for name, _ in shown]
    yield Row(names, before=density.section, keep=True, gap=9)
    small = min(density.text, 10.0)
    apart = density.pad * 0.75
    cells = [Cell([density.para(line, small, mark=dot, above=apart) for line in lines]) for _, lines in shown]
    yield Row(cells, before=0.4, keep=True, gap=9)


def _signatures(parties: Parties, density: Density) -> Iterator[Row]:
    words = QCoreApplication.translate("plan paper", "We agree on this plan. Each of us keeps a copy.")
    yield Row([Cell([density.para(words)])], before=density.section, keep=True)
    yield Row([Cell([])], least=8 + density.section, keep=True, ornament=lines_to_sign)
    sign = QCoreApplication.translate("plan paper", "Date and signature")
    people = (parties.client, f"{parties.manager}, {parties.office}")
    cells = [
        Cell(
            [
                density.para(text, density.small, colour=colour)
                for text, colour in ((sign, MUTED), (name, INK))
            ]
        )
        for name in people
    ]
    yield Row(cells, before=1, gap=9)
