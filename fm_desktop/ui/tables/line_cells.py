"""One line of the caseload as the cells of the table: worked out once, then only looked up."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from fm_desktop.ui.formats import phase_name
from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE, SORT_ROLE
from fm_desktop.ui.tables import line_words
from fm_desktop.ui.tables.line_columns import KEYS, columns
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import colour, state_colour

if TYPE_CHECKING:
    from fm_desktop.storage.queries.caseload import LineRow

Role = Qt.ItemDataRole
STATE_ROLE = Role.UserRole + 20
"""The state whose shape a cell carries, or nothing."""
KIND_ROLE = Role.UserRole + 21
"""What is due, for the cell that says it beside the relation to today."""
RELATION_ROLE = Role.UserRole + 22
"""How what is due stands to today."""

ANSWERED = frozenset(
    int(role)
    for role in (
        Role.DisplayRole, Role.ForegroundRole, Role.FontRole, Role.TextAlignmentRole, Role.AccessibleTextRole,
        STATE_ROLE, KIND_ROLE, RELATION_ROLE, ROW_ID_ROLE, RECORD_ROLE, SORT_ROLE,
    )
)  # fmt: skip
"""The roles a cell answers to; for all others there is nothing to look up."""

Cells = dict[int, tuple[Any, ...]]


class Cell(NamedTuple):
    """What one cell shows."""

    text: str
    ink: str = "text"
    """The token it is written in."""
    state: str = ""
    kind: str = ""
    relation: str = ""


class View(NamedTuple):
    """From where the table looks."""

    today: date
    soon_days: int


def cells_of(line: "LineRow", view: View) -> Cells:
    """Return for each role the answers of every column."""
    cells = [make(line, view) for make in _MAKERS]
    spoken = line_words.sentence_of(line, view.today, view.soon_days)
    return {
        Role.DisplayRole: tuple(cell.text for cell in cells),
        Role.ForegroundRole: tuple(_ink(cell) for cell in cells),
        Role.FontRole: _fonts(),
        Role.TextAlignmentRole: _sides(),
        Role.AccessibleTextRole: (spoken, *(cell.text for cell in cells[1:])),
        STATE_ROLE: tuple(cell.state for cell in cells),
        KIND_ROLE: tuple(cell.kind for cell in cells),
        RELATION_ROLE: tuple(cell.relation for cell in cells),
        ROW_ID_ROLE: (line.entry,) * len(cells),
        RECORD_ROLE: (line,) * len(cells),
        SORT_ROLE: (line.name,) * len(cells),
    }


def waiting_cells() -> Cells:
    """Return what stands in a row whose page is still being read."""
    count = len(KEYS)
    return {
        Role.DisplayRole: ("…", *("",) * (count - 1)),
        Role.ForegroundRole: (colour("muted"),) * count,
        Role.TextAlignmentRole: _sides(),
    }


def _ink(cell: Cell) -> Any:
    return state_colour(cell.state) if cell.state else colour(cell.ink)


def _fonts() -> tuple[QFont | None, ...]:
    return (font(strong=True), *(font(),) * (len(KEYS) - 1))


def _sides() -> tuple[int, ...]:
    global _all_sides
    if not _all_sides:
        _all_sides = tuple(int(column.side) for column in columns())
    return _all_sides


_all_sides: tuple[int, ...] = ()


def _name(line: "LineRow", view: View) -> Cell:
    return Cell(line.name)


def _age(line: "LineRow", view: View) -> Cell:
    return Cell(line_words.age_of(line, view.today))


def _phase(line: "LineRow", view: View) -> Cell:
    return Cell(phase_name(line.phase), kind=line.phase)


def _last_contact(line: "LineRow", view: View) -> Cell:
    return Cell(line_words.last_contact(line), "text" if line.last_contact else "muted")


def _next_due(line: "LineRow", view: View) -> Cell:
    state = line_words.due_state(line, view.today, view.soon_days)
    if not state:
        return Cell(line_words.NONE, "muted")
    kind = line_words.short_due_name(line.next_due_kind)
    relation = line_words.due_relation(line, view.today, state)
    return Cell(f"{kind}, {relation}", state=state, kind=kind, relation=relation)


def _due_day(field: str) -> Callable[["LineRow", View], Cell]:
    """Return what makes the cell of a deadline: with its shape unless it is still far off."""

    def make(line: "LineRow", view: View) -> Cell:
        stored = getattr(line, field)
        state = line_words.state_of(stored, view.today, view.soon_days)
        return Cell(line_words.short_day(stored), "muted", "" if state == "later" else state)

    return make


def _day(field: str) -> Callable[["LineRow", View], Cell]:
    def make(line: "LineRow", view: View) -> Cell:
        return Cell(line_words.short_day(getattr(line, field)), "muted")

    return make


def _text(field: str) -> Callable[["LineRow", View], Cell]:
    def make(line: "LineRow", view: View) -> Cell:
        return Cell(getattr(line, field) or line_words.NONE, "muted")

    return make


def _appointment(line: "LineRow", view: View) -> Cell:
    day = line_words.short_day(line.next_appointment)
    return Cell(f"{day} {line.next_appointment_time or ''}".strip(), "muted")


def _manager(line: "LineRow", view: View) -> Cell:
    return Cell(line_words.initials(line.manager_name), "muted")


_MAKERS = (
    _name,
    _age,
    _phase,
    _last_contact,
    _next_due,
    _due_day("clarification_due"),
    _due_day("review_due"),
    _due_day("limit_due"),
    _manager,
    _appointment,
    _text("customer_number"),
    _text("number"),
    _day("birth_date"),
    _day("phase_since"),
    _text("team"),
)


def texts_of(line: "LineRow", view: View) -> list[str]:
    """Return the words of every column, for copying."""
    return [make(line, view).text for make in _MAKERS]
