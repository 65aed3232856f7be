"""A desk to read lists into: real keys, a real encrypted file; and eyes for what is in it."""

from contextlib import contextmanager
from datetime import date
from shutil import copytree

from fm_desktop.casework.imports.apply import import_file
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.people import PersonData, add_person
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.storage.database import db
from fm_desktop.storage.models import TABLES, Client, JournalEntry, Office
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.vault.key_derivation import Cost

TODAY = date(2026, 11, 2)
LOGIN, PASSWORD = "kaya", "Brücke-Wolke-7"
DERIVED = ("caseload_entry", "due_row")


def make_office(folder):
    """Make a data folder with one case manager, to be copied for every test."""
    set_up(folder, Founder(LOGIN, "Kaya", "Selin"), PASSWORD, cost=Cost(64, 1, 1), today=TODAY)
    return folder


class Desk:
    """An open file; `bring` reads a list into it."""

    def __init__(self, office, folder):
        self.folder = copytree(office, folder / "data")
        self._lists = folder
        self.by = open_desk(self.folder, LOGIN, PASSWORD, today=TODAY)

    def bring(self, text, *, by=None, today=TODAY, name="liste.csv", **options):
        file = self._lists / name
        file.write_text(text, "utf-8")
        return import_file(file, by=by or self.by, today=today, **options)

    def add_person(self, family, given, login=None, roles=("fm",)):
        return add_person(PersonData(family, given, login, roles), by=self.by)

    def close(self):
        close_desk()


@contextmanager
def undone():
    """Take back whatever is written inside."""
    with db.atomic() as transaction:
        yield
        transaction.rollback()


def table(*rows):
    """Return rows given as dicts as the text of a list."""
    header = list(dict.fromkeys(key for row in rows for key in row))
    lines = [header, *([row.get(key, "") or "" for key in header] for row in rows)]
    return "\n".join(
        ";".join(f'"{cell}"' if set(cell) & set(';"\n') else cell for cell in line) for line in lines
    )


def client(number=1, **cells):
    """Return the cells of an invented client."""
    names = {"Kundennummer": f"123A{number:06}", "Nachname": f"Muster{number}", "Vorname": "Erika"}
    return names | {key.replace("_", " "): value for key, value in cells.items()}


def only(model, **fields):
    """Return the one row of a table."""
    (row,) = model.select().filter(**fields)
    return row


def content():
    """Return everything the file holds but the journal, table by table; derived rows without their ids."""
    found = {}
    for model in TABLES:
        if model is JournalEntry:
            continue
        name = model._meta.table_name
        rows = list(model.select().dicts())
        if name in DERIVED:
            rows = [{k: v for k, v in row.items() if k not in ("id", "entry")} for row in rows]
        if model is Office:
            rows = [{k: v for k, v in row.items() if k != "lists_seen_from"} for row in rows]
        found[name] = sorted(map(repr, rows))
    return found


def journal_entries():
    return JournalEntry.select().count()


def items(today=TODAY):
    """Return what is due, without identifiers and case numbers."""
    told = ("due", "nominal", "effective", "state", "customer_number", "name", "phase", "number", "flags")
    told += ("manager_login", "base", "period", "extended_to", "covered_until")
    return sorted(repr([getattr(line, name) for name in told]) for line in due_rows(None, None, None, today))


def client_called(number):
    return only(Client, customer_number=f"123A{number:06}")
