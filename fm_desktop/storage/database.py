"""The one encrypted file of this desk, read and written on one thread."""

import logging
from collections.abc import Callable
from pathlib import Path

import apsw
import peewee as pw
from playhouse.apsw_ext import APSWDatabase

from fm_desktop.errors import DataFileError
from fm_desktop.storage.connection import connect
from fm_desktop.storage.migrations import VERSION

log = logging.getLogger(__name__)

APPLICATION_ID = 0x464D4431
"""Marks the file as ours: "FMD1"."""


class EncryptedDatabase(APSWDatabase):
    """SQLite whose every page is encrypted and authenticated (SQLCipher 4, raw key)."""

    read_only = False
    _key = b""

    def show_key(self, path: Path, key: bytes, *, read_only: bool) -> None:
        """Connect this thread to a file; the key is not kept here afterwards."""
        self._key, self.read_only = key, read_only
        self.init(str(path))
        try:
            self.connect()
        finally:
            self._key = b""

    def opens_with(self, key: bytes) -> bool:
        """Tell whether a key is the one the open file is encrypted with."""
        try:
            connect(self.database, key, read_only=True).close()
        except DataFileError as error:
            if error.key != "data_file_damaged":
                raise
            return False
        return True

    def once_after_commit(self, function: Callable[[], None]) -> None:
        """Call a function once when the outermost transaction is stored, however often it was asked for."""
        if function not in self._state.commit_callbacks:
            self.after_commit(function)

    def _run_commit_callbacks(self) -> None:
        """Run what was asked for; the deed is stored, and what fails now must not look as if it were not."""
        for function in self._take_callbacks():
            try:
                function()
            except (apsw.Error, pw.DatabaseError, OSError) as error:
                log.warning("What follows a stored deed has failed: %s", type(error).__name__)

    def _take_callbacks(self) -> list[Callable[[], None]]:
        callbacks = self._state.commit_callbacks
        taken = list(callbacks)
        callbacks.clear()
        return taken

    def contents(self) -> object:
        """Return what is another value as soon as anything was written, here or by who writes beside us."""
        connection = self.connection()
        written = connection.pragma("data_version") if self.read_only else connection.total_changes()
        return connection, written

    def _connect(self) -> apsw.Connection:
        connection = connect(self.database, self._key, read_only=self.read_only)
        self._add_conn_hooks(connection)
        return connection

    def _log_query(self, sql: str, params: object) -> None:
        """Log nothing: statements carry what clients have told."""


db = EncryptedDatabase(None, autoconnect=False)
"""Closed until somebody has shown the key; another thread than the one that opened it finds it closed."""


def open_file(path: Path, key: bytes, *, read_only: bool = False) -> None:
    """Open the data file on this thread; an older one is brought up to date first.

    To read only works beside a window that writes. Whoever writes holds `lock.WriteLock` before.
    """
    if not path.is_file():
        raise DataFileError("data_file_missing", file=str(path))
    close()
    try:
        db.show_key(path, key, read_only=read_only)
        _check_version(path)
    except BaseException:
        close()
        raise


def create(path: Path, key: bytes) -> None:
    """Make a new data file with all its tables and open it; after a crash on the way there is none."""
    from fm_desktop.storage.making import make_file  # inside: needed once in the life of a file

    if path.exists():
        raise DataFileError("data_file_exists", file=str(path))
    close()
    make_file(path, key)
    open_file(path, key)


def close() -> None:
    """Close the file of this thread; nothing happens where none is open."""
    if not db.is_closed():
        db.close()


def _check_version(path: Path) -> None:
    """Refuse a file that is not ours or newer than the program; bring an older one up to date."""
    version = db.user_version
    if db.application_id != APPLICATION_ID or version < 1:
        raise DataFileError("data_file_foreign", file=str(path))
    if version > VERSION:
        raise DataFileError("data_file_newer", found=version, known=VERSION)
    if version == VERSION:
        return
    if db.read_only:
        raise DataFileError("data_file_older", found=version, known=VERSION)
    from fm_desktop.storage.migrations.runner import upgrade  # inside: hardly ever needed

    upgrade(path)
