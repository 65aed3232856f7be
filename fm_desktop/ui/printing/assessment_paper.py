"""An assessment on paper: areas of life as both see them, needs, prognosis and focus (HA 4.7.2)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.assessment import Points
from fm_desktop.ui.printing.bars import NUMBER, bars
from fm_desktop.ui.printing.densities import Density
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_head import Parties, day_words, head_rows, running_words
from fm_desktop.ui.printing.rows import MUTED, Cell, Row

CHART, GAP, NAMES = 52.0, 5.0, 34.0
AREA, SINCE, STUCK = 52.0, 36.0, 20.0
"""The widths of the columns in mm."""


class AreaSeen(NamedTuple):
    """One area of life as it was judged."""

    name: str
    own: Points
    client: Points
    notes: tuple[str, ...] = ()
    """What it weighs and what was tried."""


class NeedSeen(NamedTuple):
    """A need for action in words."""

    words: str
    area: str
    since: str = ""
    entrenched: bool = False


class AssessmentSheet(NamedTuple):
    """All that stands on the paper of one assessment; what was not said is empty."""

    parties: Parties
    day: date
    areas: tuple[AreaSeen, ...]
    needs: tuple[NeedSeen, ...] = ()
    today: str = ""
    """Which areas mattered that day."""
    focus: str = ""
    prognosis: str = ""
    prognosis_reason: str = ""
    profile: str = ""


def assessment_document(sheet: AssessmentSheet) -> Document:
    """Return the paper of an assessment, ready to be printed."""
    title = QCoreApplication.translate("assessment paper", "Assessment")
    file = QCoreApplication.translate("assessment paper", "assessment")
    return Document(
        title,
        f"{file}-{sheet.day.isoformat()}.pdf",
        running_words(title, sheet.parties, day_words(sheet.day)),
        sheet.parties.office,
        lambda density: rows_of(sheet, density),
    )


def rows_of(sheet: AssessmentSheet, density: Density) -> list[Row]:
    """Return the rows of the paper from top to bottom."""
    return [
        *_head(sheet, density),
        *_areas(sheet.areas, density),
        *_needs(sheet.needs, density),
        *_prospects(sheet, density),
    ]


def _head(sheet: AssessmentSheet, density: Density) -> Iterator[Row]:
    title = QCoreApplication.translate("assessment paper", "Your assessment")
    yield from head_rows(sheet.parties, day_words(sheet.day), title, density)
    words = QCoreApplication.translate(
        "assessment paper",
        "Together we have looked at your situation: what is hard, and what helps.",
    )
    yield Row([Cell([density.para(words)])], before=density.section / 2, keep=bool(sheet.today))
    if sheet.today:
        name = QCoreApplication.translate("assessment paper", "Important today")
        yield _fact(name, sheet.today, density, 1.2)


def _areas(areas: Sequence[AreaSeen], density: Density) -> Iterator[Row]:
    """Yield the areas with a picture for each view; a view nobody has told has none."""
    if not areas:
        return
    both = any(area.client != Points(None, None) for area in areas)
    yield _heading(QCoreApplication.translate("assessment paper", "Areas of life"), density)
    yield (head := _columns_of_areas(both, density))
    for area in areas:
        yield from _area(area, both, head, density)


def _columns_of_areas(both: bool, density: Density) -> Row:
    """Return the names of the views, and in which direction obstacles and resources grow."""
    own = QCoreApplication.translate("assessment paper", "How the case manager sees it")
    theirs = QCoreApplication.translate("assessment paper", "How you see it")
    scale = QCoreApplication.translate("assessment paper", "◂ Obstacle · Resource ▸")
    cells = [
        Cell(
            [
                density.para(words, density.small, colour=MUTED, centred=True),
                density.para(scale, density.small, colour=MUTED, centred=True),
            ],
            CHART,
        )
        for words in ((theirs, own) if both else (own,))
    ]
    scale_from = QCoreApplication.translate("assessment paper", "0 none to 10 very strong")
    first = [
        density.para(" ", density.small),
        density.para(scale_from, density.small, colour=MUTED),
    ]
    return Row([Cell(first), *cells], keep=True, pad=0.6, gap=GAP)


def _area(area: AreaSeen, both: bool, head: Row, density: Density) -> Iterator[Row]:
    views = (area.client, area.own) if both else (area.own,)
    cells = [Cell([density.para(area.name)])]
    for view in views:
        cells += [Cell([], GAP), *_numbers(view, density)]
    picture = bars(views, CHART, GAP, density.text)
    notes = [density.para(note, density.small, colour=MUTED) for note in area.notes]
    yield Row(cells, rule=True, pad=density.pad, gap=0, keep=bool(notes), head=head, ornament=picture)
    if notes:
        yield Row([Cell(notes)], head=replace(head, keep=False), before=-0.6 - density.pad, pad=0.9)


def _numbers(seen: Points, density: Density) -> tuple[Cell, Cell, Cell]:
    """Return the numbers at both ends of a picture, and the room for it; a dash where nothing was said."""
    obstacle, resource = (
        Cell([density.para("–" if value is None else str(value), centred=True)], NUMBER) for value in seen
    )
    return obstacle, Cell([], CHART - 2 * NUMBER), resource


def _needs(needs: Sequence[NeedSeen], density: Density) -> Iterator[Row]:
    if not needs:
        return
    yield _heading(QCoreApplication.translate("assessment paper", "Needs for action"), density)
    names = (
        QCoreApplication.translate("assessment paper", "What is to be worked on"),
        QCoreApplication.translate("assessment paper", "Area of life"),
        QCoreApplication.translate("assessment paper", "Since when"),
        "",
    )
    head = replace(_need_row(names, density.small, density), rule=False, keep=True, pad=0.6)
    yield head
    stuck = QCoreApplication.translate("assessment paper", "entrenched")
    for at, need in enumerate(needs, 1):
        words = (need.words, need.area, need.since, stuck if need.entrenched else "")
        yield replace(_need_row(words, density.text, density), head=head, rather=at < len(needs))


def _need_row(words: Sequence[str], points: float, density: Density) -> Row:
    muted = {"colour": MUTED} if points == density.small else {}
    wide = (None, AREA, SINCE, STUCK)
    cells = [
        Cell([density.para(text, points, **muted)], width) for text, width in zip(words, wide, strict=True)
    ]
    return Row(cells, rule=True, pad=density.pad)


def _prospects(sheet: AssessmentSheet, density: Density) -> Iterator[Row]:
    """Yield what is to be concentrated on and how things are likely to go, all on one page."""
    facts = (
        (QCoreApplication.translate("assessment paper", "Focus"), sheet.focus),
        (QCoreApplication.translate("assessment paper", "Prognosis"), sheet.prognosis),
        (QCoreApplication.translate("assessment paper", "Why"), sheet.prognosis_reason),
        (QCoreApplication.translate("assessment paper", "Profile"), sheet.profile),
    )
    shown = [(name, said) for name, said in facts if said]
    if not shown:
        return
    yield _heading(QCoreApplication.translate("assessment paper", "Where it is to lead"), density)
    *linked, last = [_fact(name, said, density, 0.8) for name, said in shown]
    yield from (replace(row, rather=True) for row in linked)
    yield last


def _heading(words: str, density: Density) -> Row:
    return Row([Cell([density.para(words, density.goal, strong=True)])], before=density.section, keep=True)


def _fact(name: str, said: str, density: Density, above: float) -> Row:
    cells = [Cell([density.para(name, colour=MUTED)], NAMES), Cell([density.para(said)])]
    return Row(cells, before=above)
