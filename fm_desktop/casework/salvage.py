"""What still reads of a damaged file: shown and saved, never worked on; a backup is what helps further."""

import shutil
from collections.abc import Generator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework.access_document import save_as_json
from fm_desktop.casework.backups import newest_good
from fm_desktop.casework.exports.caseload import export_caseload
from fm_desktop.casework.opening import close_desk
from fm_desktop.domain.access import Sees
from fm_desktop.domain.file_names import plain_name
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import DataFolder, make_private, opened_folder
from fm_desktop.storage import database, derive, sight
from fm_desktop.storage.clock import day_of_rights
from fm_desktop.storage.database import db
from fm_desktop.storage.membership_note import compare_membership
from fm_desktop.storage.models import Office, Person, PersonRole
from fm_desktop.storage.queries.caseload import LineFilter, LineRow, Order, line_ids, lines
from fm_desktop.storage.queries.everything import everything_about
from fm_desktop.storage.salvaging import SavedTable, salvage, without_orphans, without_unsure
from fm_desktop.throw_away import ThrowAwayFolder
from fm_desktop.vault.author import Author
from fm_desktop.vault.keyring import unlock

PIECE = 1024 * 1024
AT_ONCE = 500
LIST = "Fallliste.xlsx"
CASES = "case"


class Salvaged(NamedTuple):
    """What was read: how much of which table, and the clients whom the person may see."""

    author: Author
    tables: list[SavedTable]
    lines: list[LineRow]
    backup_of: datetime | None
    """When the newest backup beside the data was made."""
    unsure: int = 0
    """How many clients are left out because cases are lost, and nobody knows who runs theirs by now."""

    @property
    def broken(self) -> list[SavedTable]:
        """Return the tables of which something is lost."""
        return [each for each in self.tables if not each.is_whole]


class Salvage:
    """A damaged data folder, and a private one in which a readable copy of it lies for a while.

    All of it belongs on the thread of the database, with no desk open.
    """

    def __init__(self, place: DataFolder, today: date) -> None:
        self._place, self._today = place, today
        self._folder: ThrowAwayFolder | None = None

    def read(self, login: str, password: str) -> Generator[int, None, Salvaged]:
        """Copy what reads, and sit down at the copy to read only; yield how many tables are done.

        Raises RightsError where the password is wrong, DataFileError where nothing reads at all.
        """
        close_desk()
        unlocked = unlock(self._place.key_file, login, password)
        self._folder = ThrowAwayFolder(make_private(opened_folder()))
        copy, fresh = self._folder.path / "damaged.db", DataFolder(self._folder.path)
        _copy_readable(self._place.database, copy)
        tables: list[SavedTable] = []
        key = unlocked.data_key
        try:
            for tables in salvage(copy, key, fresh.database):
                yield len(tables)
        except DataFileError as error:
            raise DataFileError("data_file_past_saving") from error
        author = unlocked.author()
        database.open_file(fresh.database, key)
        with db.atomic():
            _bring_people(author)
        database.close()
        cases = next(each for each in tables if each.table == CASES)
        tables = without_orphans(fresh.database, key, tables)
        unsure = 0 if cases.is_whole else without_unsure(fresh.database, key)
        self._sit_down(author, fresh, key)
        yield len(tables)
        backup = newest_good([self._place.backups], author)
        return Salvaged(author, tables, _all_lines(self._today), backup, unsure)

    def _sit_down(self, author: Author, fresh: DataFolder, key: bytes) -> None:
        """Compute the lists of the copy, and let the person look at it."""
        database.open_file(fresh.database, key)
        with db.atomic():
            derive.refresh_all(self._today)
        database.open_file(fresh.database, key, read_only=True)
        if author.membership is not None and (faults := compare_membership(author.membership)):
            raise DataFileError(faults[0].key, **faults[0].details)
        sight.sit_down(author, day_of_rights(self._today))

    def save(self, folder: Path) -> Generator[tuple[int, int], None, int]:
        """Write the list, and a file for each client seen in full; yield how many are done, of how many.

        The files lie there unencrypted. Restricted notes are in none of them.
        """
        try:
            make_private(folder)
        except OSError as error:
            raise UserError("file_not_writable", file=folder.name) from error
        export_caseload(folder / LIST, None, today=self._today)
        seen = {line.client: line for line in _all_lines(self._today) if line.shared}
        for number, (client, line) in enumerate(seen.items(), 1):
            if sight.grant_on(client).sees >= Sees.SHARED:
                name = plain_name(f"{line.number or line.customer_number}.json")
                save_as_json(folder / name, everything_about(client), self._today)
            yield number, len(seen)
        return len(seen)

    def give_up(self) -> None:
        """Leave the copy, and remove it."""
        close_desk()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None


def _copy_readable(source: Path, target: Path) -> None:
    """Copy a file; what the drive does not give is zeros in the copy, which shows as a damaged page."""
    with source.open("rb") as read, target.open("xb") as written:
        size = source.stat().st_size
        for start in range(0, size, PIECE):
            written.write(_piece(read, start, min(PIECE, size - start)))
    journal = source.with_name(f"{source.name}-journal")
    if journal.exists():
        with suppress(OSError):
            shutil.copyfile(journal, target.with_name(f"{target.name}-journal"))


def _piece(file: Any, start: int, size: int) -> bytes:
    try:
        file.seek(start)
        return bytes(file.read(size))
    except OSError:
        return bytes(size)


def _bring_people(by: Author) -> None:
    """Enter whoever the signed membership names and the file has lost, and the office itself."""
    if Office.select().count() == 0:
        Office.create()
    for member in by.members:
        if not Person.select().where(Person.id == member.person_id).exists():
            Person.create(
                id=member.person_id,
                login=member.login,
                family_name=member.family_name,
                given_name=member.given_name,
                team=member.team,
            )
        for role in member.roles:
            PersonRole.get_or_create(person=member.person_id, role=role)


def _all_lines(today: date) -> list[LineRow]:
    ids = line_ids(LineFilter(closed=True), Order("sort_name"), today)
    return [line for start in range(0, len(ids), AT_ONCE) for line in lines(ids[start : start + AT_ONCE])]
