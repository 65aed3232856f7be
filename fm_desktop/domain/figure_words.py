"""What is said beside a figure: title, definition, source, and the heads of its columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fm_desktop.domain.directive import Term
from fm_desktop.domain.figures import HIDDEN, Cell, Figure, Label, Row, Unit

NOT_SHOWN = "*"
"""Stands where a number is hidden."""


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words of one figure."""

    title: Term
    definition: Term
    source: Term
    unit: Term
    short: Term
    """The title where there is little room."""
    columns: Mapping[str, Term]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of all figures, and of rows that are neither months nor words of a catalogue."""

    figures: Mapping[str, FigureWords]
    rows: Mapping[str, Term]
    months: Mapping[str, Sequence[str]]

    def month(self, day: date, language: str) -> str:
        """Return the name of a day's month."""
        return self.months["en" if language == "en" else "de"][day.month - 1]

    def short_month(self, day: date, language: str) -> str:
        """Return a month as it stands below a chart: Mär 26."""
        return f"{self.month(day, language)[:3]} {day.year % 100:02}"

    def heads(self, figure: Figure, language: str) -> list[str]:
        """Return the heads of a figure's columns."""
        words = self.figures[figure.key].columns
        return [words[column.key].text(language) for column in figure.columns]

    def about(self, row: Row, language: str) -> str:
        """Return what a row is about; of a month that lies ahead that it is only expected."""
        if row.is_forecast and isinstance(row.label, date):
            month = f"{self.month(row.label, language)[:3]} {row.label.year}"
            return self.rows["expected"].text(language).format(month=month)
        return self.label(row.label, language)

    def label(self, label: Label, language: str) -> str:
        """Return what a row is about in words."""
        if isinstance(label, date):
            return f"{self.month(label, language)} {label.year}"
        if isinstance(label, Term):
            return label.text(language)
        return self.rows[label].text(language) if label in self.rows else label


def lexicon_from(data: Mapping[str, Any]) -> Lexicon:
    """Return the words from the parsed contents of their file."""
    shared = data["columns"]
    return Lexicon(
        {key: _figure(each, shared) for key, each in data["figures"].items()},
        _terms(data["rows"]),
        data["months"],
    )


def written_row(row: Row, figure: Figure, words: Lexicon, language: str) -> list[str]:
    """Return the cells of a row as they are read, after what it is about."""
    units = (column.unit for column in figure.columns)
    cells = [written_cell(cell, unit, language) for cell, unit in zip(row.cells, units, strict=True)]
    return [words.about(row, language), *cells]


def written_cell(cell: Cell, unit: Unit, language: str) -> str:
    """Return a cell as it is read: whole numbers, 87 %, 14,5; nothing where there is nothing."""
    if cell is None:
        return ""
    if cell is HIDDEN:
        return NOT_SHOWN
    if isinstance(cell, Term):
        return cell.text(language)
    if isinstance(cell, float):
        return f"{cell:.2f}".rstrip("0").rstrip(".").replace(".", "." if language == "en" else ",")
    return f"{cell} %" if unit is Unit.PERCENT else str(cell)


def _figure(data: Mapping[str, Any], shared: Mapping[str, Any]) -> FigureWords:
    columns = data["columns"]
    named = shared[columns] if isinstance(columns, str) else columns
    words = _terms({key: data[key] for key in ("title", "definition", "source", "unit")})
    words |= _terms({"short": data.get("short", data["title"])})
    return FigureWords(**words, columns=_terms(named))


def _terms(data: Mapping[str, Any]) -> dict[str, Term]:
    return {key: Term(each["de"], each["en"]) for key, each in data.items()}
