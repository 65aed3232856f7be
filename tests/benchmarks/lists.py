"""Lists through our layer against the bare driver, and an encrypted file against a plain one."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import apsw
from files import Made, connected, plain_copy
from measuring import Line, compared, side_by_side, timed

from fm_desktop.storage import database
from fm_desktop.storage.queries.caseload import LineFilter, Order, first_lines, line_ids
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.storage.sight import sit_down
from fm_desktop.vault.author import Author

PAGE = 128
Statement = tuple[str, tuple[object, ...]]


def lines(office: Made, large: Made, place: Path, times: int) -> list[Line]:
    """Return what our layer adds to a list, and what encryption adds."""
    today, me = date.today(), LineFilter(manager=office.person)
    in_branch = {
        "a case manager's lines": lambda: first_lines(me, Order(), today, PAGE),
        "a page of the branch": lambda: first_lines(LineFilter(), Order(), today, PAGE),
        "what is due of a case manager": lambda: due_rows(office.person, None, None, today),
    }
    among_all = {"the ids of every line": lambda: line_ids(LineFilter(), Order(), today)}
    found = [line for name, ask in in_branch.items() for line in _layer(office, name, ask, times)]
    for name, ask in among_all.items():
        found += _layer(large, name, ask, times)
        found += _cipher(large, name, ask, place / "plain.db", times)
    return found


def _layer(made: Made, name: str, ask: Callable[[], object], times: int) -> list[Line]:
    database.open_file(made.file, made.key)
    sit_down(Author(made.person, "miriam", "Miriam Albrecht", ("fm", "tl")), date.today())
    statements, raw = asked(ask), connected(made)
    pair = side_by_side(timed(ask), timed(lambda: fetch(raw, statements)), 5 * times)
    raw.close()
    database.close()
    return [compared(f"query through our layer: {name}", pair, 1.2)]


def _cipher(made: Made, name: str, ask: Callable[[], object], file: Path, times: int) -> list[Line]:
    database.open_file(made.file, made.key)
    sit_down(Author(made.person, "miriam", "Miriam Albrecht", ("fm", "tl")), date.today())
    statements = asked(ask)
    database.close()
    sealed, plain = connected(made), plain_copy(made, file)
    pair = side_by_side(
        timed(lambda: fetch(sealed, statements)), timed(lambda: fetch(plain, statements)), 2 * times
    )
    sealed.close()
    plain.close()
    return [compared(f"encrypted against plain, warm: {name}", pair, 1.3)]


def asked(ask: Callable[[], object]) -> list[Statement]:
    """Return the statements a query runs once what is kept in memory is kept."""
    ask()
    found: list[Statement] = []
    connection = database.db.connection()

    def note(_cursor: apsw.Cursor, sql: str, values: tuple[object, ...]) -> bool:
        found.append((sql, values or ()))
        return True

    connection.exec_trace = note
    ask()
    connection.exec_trace = None
    return found


def fetch(connection: apsw.Connection, statements: list[Statement]) -> None:
    """Run statements by the bare driver and take every row."""
    for sql, values in statements:
        connection.execute(sql, values).fetchall()
