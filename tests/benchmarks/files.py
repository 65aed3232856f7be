"""The data files that are measured: one person's 75 and a branch's 5,000 by import, 100,000 made of them."""

import os
import shutil
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import NamedTuple

import apsw

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.paths import DataFolder
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.keyring import unlock
from tests.acceptance.lists import caseload, write_csv

ROOT = Path(__file__).parents[2]
LOGIN, PASSWORD = "albrecht", "ein langes passwort"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
EACH = 75
"""How many cases one case manager has."""
COPIED = ("client", "case", "case_state", "contact", "appointment", "caseload_entry", "due_row")


class Made(NamedTuple):
    """A data folder, its key, and who sits at its desk."""

    folder: Path
    key: bytes
    person: bytes

    @property
    def file(self) -> Path:
        return DataFolder(self.folder).database


def imported(folder: Path, count: int) -> tuple[Made, float]:
    """Set up a desk and read in a list by the command line; return how many seconds reading in took."""
    founder = Founder(LOGIN, "Albrecht", "Miriam")
    set_up(folder, founder, PASSWORD, land="HH", cost=CHEAP, today=date.today())
    unlocked = unlock(DataFolder(folder).key_file, LOGIN, PASSWORD)
    file = write_csv(folder.with_suffix(".csv"), caseload(count, today=date.today()))
    begin = time.perf_counter()
    _command_line("import", str(file), "--data", str(folder), "--login", LOGIN)
    return Made(folder, unlocked.data_key, unlocked.person_id), time.perf_counter() - begin


def _command_line(*arguments: str) -> None:
    environment = os.environ | {"FM_PASSWORD": PASSWORD, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "fm_desktop", *arguments]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


def shared_out(made: Made) -> Made:
    """Give every 75 clients to a case manager of their own, the first to who sits at the desk."""
    connection = connected(made)
    clients = [client for (client,) in connection.execute("SELECT id FROM client ORDER BY id")]
    with connection:
        for number in range(1, len(clients) // EACH + 1):
            person = _colleague(connection, made.person, number)
            theirs = [(person, client) for client in clients[number * EACH : (number + 1) * EACH]]
            connection.executemany('UPDATE "case" SET manager_id = ? WHERE client_id = ?', theirs)
            connection.executemany("UPDATE caseload_entry SET manager_id = ? WHERE client_id = ?", theirs)
        connection.execute(
            "UPDATE due_row SET manager_id ="
            " (SELECT manager_id FROM caseload_entry WHERE id = due_row.entry_id) WHERE entry_id IS NOT NULL"
        )
    connection.close()
    return made


def _colleague(connection: apsw.Connection, like: bytes, number: int) -> bytes:
    """Add a case manager; the second one's identifier follows from the number, so that it is known."""
    person = like[:-2] + number.to_bytes(2, "big")
    names = [row[1] for row in connection.execute("PRAGMA table_info(person)") if row[1] != "id"]
    others = ", ".join("NULL" if n == "login" else f"family_name || {number}" if n == "family_name" else n
                       for n in names)  # fmt: skip
    statement = f"INSERT INTO person (id, {_quoted(names)}) SELECT ?, {others} FROM person WHERE id = ?"
    connection.execute(statement, (person, like))
    return person


def multiplied(made: Made, folder: Path, times: int) -> Made:
    """Return a copy of a desk in which every client stands many times, each with own identifiers."""
    shutil.copytree(made.folder, folder)
    copy = made._replace(folder=folder)
    connection = connected(copy)
    connection.execute("PRAGMA foreign_keys = OFF")
    with connection:
        for table in COPIED:
            _multiply(connection, table, times, made.person)
    connection.close()
    return copy


def _multiply(connection: apsw.Connection, table: str, times: int, me: bytes) -> None:
    """Copy the rows of a table; identifiers get another last byte, those of people stay but for one's own."""
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    people = _that_stay(connection, table)
    second = me[:-2] + (1).to_bytes(2, "big")
    rows = list(connection.execute(f'SELECT {_quoted(names)} FROM "{table}"'))
    places = ", ".join("?" * len(names))
    for number in range(1, times):
        copies = [
            [
                second if value == me else _other(value, name, number, people)
                for name, value in zip(names, row, strict=True)
            ]
            for row in rows
        ]
        connection.executemany(f'INSERT INTO "{table}" ({_quoted(names)}) VALUES ({places})', copies)


def _that_stay(connection: apsw.Connection, table: str) -> set[str]:
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")')
    return {row[3] for row in keys if row[2] not in COPIED}


def _other(value: object, name: str, number: int, people: set[str]) -> object:
    if isinstance(value, bytes) and len(value) == 16 and name not in people:
        return value[:-1] + bytes([value[-1] ^ number])
    if name == "customer_number":
        return f"{500 + number}{str(value)[3:]}"
    return f"{value}{number:02}" if name == "number" and isinstance(value, str) else value


def _quoted(names: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def connected(made: Made) -> apsw.Connection:
    """Open a file as the program does, but by the bare driver."""
    from fm_desktop.storage.connection import connect

    return connect(str(made.file), made.key)


def plain_copy(made: Made, file: Path) -> apsw.Connection:
    """Return a connection to the same data without encryption, set up as the program sets it up."""
    from fm_desktop.storage.connection import WRITING

    shutil.copy(made.file, file)
    connection = apsw.Connection(str(file))
    for pragma, value in (("cipher", "sqlcipher"), ("legacy", 4), ("key", f"x'{made.key.hex()}'")):
        connection.pragma(pragma, value)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.pragma("rekey", "")
    connection.close()
    connection = apsw.Connection(str(file))
    for pragma, value in WRITING.items():
        connection.pragma(pragma, value)
    return connection
