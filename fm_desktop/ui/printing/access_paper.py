"""Everything stored about one client on paper, kind by kind; what may speak of others is marked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.storage.queries.everything import FILES, Section, ToldRow
from fm_desktop.ui.case.everything_words import person_field, section_name
from fm_desktop.ui.case.journal_words import deed_name, field_in_words
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.printing.densities import CLOSE, Density
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_head import Parties, day_words, head_rows, running_words
from fm_desktop.ui.printing.rows import ACCENT, MUTED, Cell, Row

NAMES, MARK = 44.0, 16.0
"""The widths of the columns in mm."""


class AccessSheet(NamedTuple):
    """All that stands on the paper."""

    parties: Parties
    day: date
    sections: Sequence[Section]


def access_document(sheet: AccessSheet) -> Document:
    """Return the paper, ready to be printed; it is long, and set closely at once."""
    title = QCoreApplication.translate("access paper", "Information on stored data")
    file = QCoreApplication.translate("access paper", "information")
    rows = list(_rows(sheet, title, CLOSE))
    return Document(
        title,
        f"{file}-{sheet.day.isoformat()}.pdf",
        running_words(title, sheet.parties, day_words(sheet.day)),
        sheet.parties.office,
        lambda _density: rows,
    )


def _rows(sheet: AccessSheet, title: str, density: Density) -> Iterator[Row]:
    yield from head_rows(sheet.parties, day_words(sheet.day), title, density)
    words = QCoreApplication.translate(
        "access paper",
        "This is what FM Desktop holds about you (Art. 15 GDPR, § 83 SGB X). Where “others?” stands at the "
        "right, a text speaks of somebody else, or may: what belongs to them is to be blackened before this "
        "is handed out.",
    )
    yield Row([Cell([density.para(words)])], before=density.section / 2)
    for section in sheet.sections:
        if section.table != FILES:
            yield from _section(section, density)


def _section(section: Section, density: Density) -> Iterator[Row]:
    """Yield the rows of a kind under its heading; what says nothing to a reader, such as a link, goes out."""
    set_ = _entry if section.table == "journal_entry" else _told
    shown = [lines for row in section.rows if (lines := list(set_(row, density)))]
    if not shown:
        return
    heading = f"{section_name(section.table)} ({len(shown)})"
    yield Row([Cell([density.para(heading, density.name, strong=True)])], before=density.section, keep=True)
    for *linked, last in shown:
        yield from (replace(line, rather=True) for line in linked)
        yield last


def _told(row: ToldRow, density: Density) -> Iterator[Row]:
    mark = QCoreApplication.translate("access paper", "others?")
    first = True
    for name, value in row.values.items():
        if (said := _said(name, value, row)) is None:
            continue
        cells = [Cell([density.para(said[0], colour=MUTED)], NAMES), Cell([density.para(said[1])])]
        if name in row.others:
            cells.append(Cell([density.para(mark, density.small, colour=ACCENT, right=True)], MARK))
        yield Row(cells, rule=first, pad=0.5)
        first = False


def _said(name: str, value: Any, row: ToldRow) -> tuple[str, str] | None:
    """Return a field in words; who is known by name is not told once more as the list has it."""
    if name.removesuffix("_listed") in row.values and name.endswith("_listed"):
        return None
    return (called, str(value)) if (called := person_field(name)) else field_in_words(name, value)


def _entry(row: ToldRow, density: Density) -> Iterator[Row]:
    at = datetime.fromisoformat(row.values["at"])
    texts = (f"{numeric_date(at.date())} {at:%H:%M}", deed_name(row.values["deed"]), row.values["author"])
    widths = (NAMES, None, 52.0)
    yield Row([Cell([density.para(text)], width) for text, width in zip(texts, widths, strict=True)], pad=0.2)
