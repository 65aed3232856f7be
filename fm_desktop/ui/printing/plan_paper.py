"""The integration plan on paper: goals, who does what until when, both sides, room to sign (HA 4.7.3)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.plan import Paper, PlanGoal, PlanStep
from fm_desktop.ui.printing.ornaments import disc, lines_to_sign, tick_box
from fm_desktop.ui.printing.plan_words import day_words, state_words, who_words
from fm_desktop.ui.printing.rows import MUTED, Cell, Para, Row

INDENT, NAMES, WHO, UNTIL = 6.5, 30.0, 37.0, 33.0
"""The widths of the columns in mm."""
SMALL = 9.0
STEP_PAD = 1.2
TITLE = Para("", 13, strong=True)


class PlanSheet(NamedTuple):
    """All that stands on the paper of one version."""

    office: str
    client: str
    customer_number: str
    manager: str
    number: int
    day: date
    assisted: bool
    paper: Paper


def rows_of(sheet: PlanSheet) -> list[Row]:
    """Return the rows of the paper from top to bottom."""
    goals = [row for number, goal in enumerate(sheet.paper.goals, 1) for row in _goal(number, goal)]
    return [*_head(sheet), *goals, *_sides(sheet.paper), *_signatures(sheet)]


def running_words(sheet: PlanSheet) -> str:
    """Return what stands at the head of a following page."""
    title = QCoreApplication.translate("plan paper", "Integration plan")
    return f"{title} · {sheet.client} · {version_words(sheet)}"


def version_words(sheet: PlanSheet) -> str:
    """Return which version it is, and of which day."""
    words = QCoreApplication.translate("plan paper", "Version {number}, {day}")
    return words.format(number=sheet.number, day=day_words(sheet.day))


def _head(sheet: PlanSheet) -> Iterator[Row]:
    version = Cell([Para(version_words(sheet), 10, colour=MUTED, right=True)], 70)
    yield Row([Cell([Para(sheet.office, 10, strong=True)]), version], keep=True)
    yield Row([Cell([])], least=1, rule=True, keep=True, before=2)
    title = QCoreApplication.translate("plan paper", "Your integration plan")
    yield Row([Cell([Para(title, 22, strong=True)])], before=4, keep=True)
    made_with = QCoreApplication.translate("plan paper", "made together with {manager}")
    number = QCoreApplication.translate("plan paper", "Customer number {number}")
    about = f"{number.format(number=sheet.customer_number)} · {made_with.format(manager=sheet.manager)}"
    name = [Para(sheet.client, 13, strong=True), Para(about, 9.5, colour=MUTED, above=0.8)]
    yield Row([Cell(name)], before=1, keep=True)
    yield Row([Cell([Para(_intro(sheet.assisted))])], before=5)


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


def _goal(number: int, goal: PlanGoal) -> Iterator[Row]:
    title = [Cell([], INDENT), Cell([TITLE._replace(text=goal.text)])]
    yield Row(title, before=8, keep=True, least=7, ornament=disc(number, TITLE.pitch), pad=0.4)
    for at, (name, words) in enumerate((name, words) for name, words in _facts(goal) if words):
        cells = [Cell([], INDENT), Cell([Para(name, colour=MUTED)], NAMES), Cell([Para(words)])]
        yield Row(cells, before=0 if at else 0.8, keep=True)
    if not goal.steps:
        return
    again = QCoreApplication.translate("plan paper", "Goal {number}, continued")
    head = _columns(again.format(number=number))
    yield _columns(QCoreApplication.translate("plan paper", "Step"))
    for step in goal.steps:
        yield _step(step, head)


def _facts(goal: PlanGoal) -> Sequence[tuple[str, str]]:
    return (
        (QCoreApplication.translate("plan paper", "Reached when"), goal.recognised_by),
        (QCoreApplication.translate("plan paper", "By when"), day_words(goal.until) if goal.until else ""),
        (QCoreApplication.translate("plan paper", "What it is about"), ", ".join(goal.needs)),
        (QCoreApplication.translate("plan paper", "Our way"), goal.strategy),
    )


def _columns(first: str) -> Row:
    """Return the names of a table's columns; on a following page the first says which goal goes on."""
    who = QCoreApplication.translate("plan paper", "Who")
    until = QCoreApplication.translate("plan paper", "Until when")
    words = ((first, None), (who, WHO), (until, UNTIL))
    cells = [Cell([Para(text, SMALL, colour=MUTED)], wide) for text, wide in words]
    return Row([Cell([], INDENT), *cells], before=2.5, keep=True, pad=0.6)


def _step(step: PlanStep, head: Row) -> Row:
    when = [Para(day_words(step.until))] if step.until else []
    if state := state_words(step):
        when.append(Para(state, SMALL, colour=MUTED))
    cells = [Cell([Para(step.text)]), Cell([Para(who_words(step))], WHO), Cell(when, UNTIL)]
    box = tick_box(cells[0].paras[0].pitch / 2 + STEP_PAD, ticked=step.status == "done")
    return Row([Cell([], INDENT), *cells], rule=True, pad=STEP_PAD, ornament=box, head=head)


def _sides(paper: Paper) -> Iterator[Row]:
    """Yield what both sides owe each other and may expect, side by side."""
    sides = [
        (QCoreApplication.translate("plan paper", "Your side: rights and duties"), paper.client_side),
        (QCoreApplication.translate("plan paper", "Our side: rights and duties"), paper.office_side),
    ]
    if not (shown := [side for side in sides if side[1]]):
        return
    yield Row([Cell([Para(name, 11.5, strong=True)]) for name, _ in shown], before=9, keep=True, gap=9)
    cells = [Cell([Para(line, 10, bullet=True, above=0.9) for line in lines]) for _, lines in shown]
    yield Row(cells, before=0.6, keep=True, gap=9)


def _signatures(sheet: PlanSheet) -> Iterator[Row]:
    words = QCoreApplication.translate("plan paper", "We agree on this plan. Each of us keeps a copy.")
    yield Row([Cell([Para(words)])], before=8, keep=True)
    yield Row([Cell([])], least=15, keep=True, ornament=lines_to_sign)
    sign = QCoreApplication.translate("plan paper", "Date and signature")
    people = (sheet.client, f"{sheet.manager}, {sheet.office}")
    yield Row(
        [Cell([Para(sign, SMALL, colour=MUTED), Para(name, SMALL, above=0.3)]) for name in people],
        before=1,
        gap=9,
    )
