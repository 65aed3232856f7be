"""A goal on paper: its words, what is said of it, its steps below it or, set closely, beside it."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.plan import PlanGoal, PlanStep
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.printing.densities import Density
from fm_desktop.ui.printing.ornaments import disc, no_mark, tick_mark
from fm_desktop.ui.printing.paper_head import day_words
from fm_desktop.ui.printing.plan_words import facts_in_a_line, state_words, step_facts, who_words
from fm_desktop.ui.printing.rows import MUTED, Cell, Para, Row

INDENT, GAP, NAMES = 6.5, 3.0, 30.0
WHO, UNTIL = 36.0, 33.0
WHO_CLOSE, UNTIL_CLOSE = 33.0, 25.5
"""The widths of the columns in mm."""
HANG = 5.5
"""How far a step stands from where its box hangs, in mm."""
HEADING = 160
"""Up to how many letters a goal is written as a heading."""


def goal_rows(number: int, goal: PlanGoal, density: Density) -> Iterator[Row]:
    """Yield a goal with its steps; where it is set closely, as one row."""
    if density.steps:
        yield _beside(number, goal, density)
        return
    words = _goal_words(goal, density)
    mark = disc(number, words.pitch, density.goal)
    title = [Cell([], INDENT), Cell([words])]
    yield Row(title, before=density.between, keep=True, ornament=mark, pad=0.2)
    facts = _facts(goal, density)
    yield from _flowing(facts, density) if density.flows else _listed(facts, density)
    if goal.steps and not density.flows:
        yield _columns(QCoreApplication.translate("plan paper", "Step"), density)
    again = _columns(_again(number), density)
    for step in goal.steps:
        yield _step(step, again, density)


def _beside(number: int, goal: PlanGoal, density: Density) -> Row:
    """Return a goal as one row: what it says at the left, its steps at the right."""
    words, facts = _goal_words(goal, density), _facts(goal, density)
    said: list[Para] = []
    for step in goal.steps:
        box = tick_mark(density.text, ticked=step.status == "done")
        said.append(density.para(step.text, mark=box, hang=HANG, above=0.7 if said else 0))
        said.append(density.para(step_facts(step), density.small, colour=MUTED, mark=no_mark, hang=HANG))
    cells = [
        Cell([], INDENT - 2.5),
        Cell([words, *([_in_a_line(facts, density)] if facts else [])]),
        Cell(said, density.steps),
    ]
    mark = disc(number, words.pitch, density.goal, density.pad)
    head = Row([Cell([density.para(_again(number), density.small, colour=MUTED)])], keep=True, pad=0.5)
    before = density.between if number > 1 else density.section / 2
    return Row(cells, before=before, rule=True, pad=density.pad, ornament=mark, head=head, starts=True, gap=4)


def _again(number: int) -> str:
    return QCoreApplication.translate("plan paper", "Goal {number}, continued").format(number=number)


def _goal_words(goal: PlanGoal, density: Density) -> Para:
    """Return the words of a goal as a heading; long ones are a text, for which bold letters are tiring."""
    if len(goal.text) > HEADING:
        return density.para(goal.text, (density.text + density.goal) / 2)
    return density.para(goal.text, density.goal, strong=True)


def _facts(goal: PlanGoal, density: Density) -> Sequence[tuple[str, str]]:
    facts = (
        (QCoreApplication.translate("plan paper", "Reached when"), goal.recognised_by),
        (QCoreApplication.translate("plan paper", "By when"), _day(goal.until, density)),
        (QCoreApplication.translate("plan paper", "What it is about"), ", ".join(goal.needs)),
        (QCoreApplication.translate("plan paper", "Our way"), goal.strategy),
    )
    return [(name, said) for name, said in facts if said]


def _day(day: date | None, density: Density) -> str:
    if day is None:
        return ""
    return numeric_date(day) if density.flows else day_words(day)


def _listed(facts: Sequence[tuple[str, str]], density: Density) -> Iterator[Row]:
    """Yield a goal's facts one below the other."""
    for at, (name, said) in enumerate(facts):
        words = (Cell([density.para(name, colour=MUTED)], NAMES), Cell([density.para(said)]))
        yield Row([Cell([], INDENT), *words], before=0 if at else 0.8, keep=True)


def _flowing(facts: Sequence[tuple[str, str]], density: Density) -> Iterator[Row]:
    """Yield a goal's facts in a line, their names muted."""
    if facts:
        yield Row([Cell([], INDENT), Cell([_in_a_line(facts, density)])], keep=True, pad=0.6)


def _in_a_line(facts: Sequence[tuple[str, str]], density: Density) -> Para:
    text, quiet = facts_in_a_line(facts)
    return density.para(text, quiet=quiet)


def _columns(first: str, density: Density) -> Row:
    """Return the names of a table's columns; on a following page the first says which goal goes on."""
    who = QCoreApplication.translate("plan paper", "Who")
    until = QCoreApplication.translate("plan paper", "Until when")
    words = zip((first, who, until), _widths(density), strict=True)
    cells = [Cell([density.para(text, density.small, colour=MUTED)], wide) for text, wide in words]
    return Row([Cell([], INDENT), *cells], before=density.between / 3, keep=True, pad=0.5)


def _widths(density: Density) -> tuple[float | None, float, float]:
    return (None, WHO_CLOSE, UNTIL_CLOSE) if density.flows else (None, WHO, UNTIL)


def _step(step: PlanStep, head: Row, density: Density) -> Row:
    when = [density.para(_day(step.until, density))] if step.until else []
    if state := state_words(step):
        when.append(density.para(state, density.small, colour=MUTED))
    mark = tick_mark(density.text, ticked=step.status == "done")
    said = ([density.para(step.text, mark=mark, hang=INDENT + GAP)], [density.para(who_words(step))], when)
    cells = [Cell(paras, wide) for paras, wide in zip(said, _widths(density), strict=True)]
    return Row(cells, rule=True, pad=density.pad, head=head)
