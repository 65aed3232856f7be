"""Opens and closes the one encrypted file (sqlcipher's format, raw 256-bit key)."""

from pathlib import Path
from typing import Any

import apsw
import peewee as pw
from playhouse import apsw_ext

from fm_desktop.errors import DataFileError

CACHE_KIB = 64 * 1024
BUSY_SECONDS = 5.0
_PRAGMAS = (
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",  # sorting must not spill names into a plain file
    f"cache_size = -{CACHE_KIB}",
)


class EncryptedDatabase(apsw_ext.APSWDatabase):
    """SQLite whose every page is encrypted and authenticated."""

    data_key: bytes = b""
    read_only = False

    def _connect(self) -> Any:
        flags = apsw.SQLITE_OPEN_READONLY if self.read_only else apsw.SQLITE_OPEN_READWRITE
        if not self.read_only:
            flags |= apsw.SQLITE_OPEN_CREATE
        connection = apsw.Connection(str(self.database), flags=flags, statementcachesize=200)
        connection.set_busy_timeout(int(BUSY_SECONDS * 1000))
        try:
            _unlock(connection, self.data_key, read_only=self.read_only)
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def _unlock(connection: apsw.Connection, key: bytes, *, read_only: bool) -> None:
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # the first page tells a wrong key
    for pragma in _PRAGMAS[1:] if read_only else _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


db = EncryptedDatabase(None)


def open_file(path: Path, key: bytes, *, read_only: bool = False) -> None:
    """Open an existing file with its key on this thread.

    Raises DataFileError where it is missing, damaged, or the key is not its key.
    """
    if not path.is_file():
        raise DataFileError("data_file_missing", file=path)
    _connect(path, key, read_only=read_only)


def create(path: Path, key: bytes) -> None:
    """Make a new empty file with a key and open it."""
    if path.exists():
        raise DataFileError("data_file_exists", file=path)
    _connect(path, key, read_only=False)


def close() -> None:
    """Close the file and forget its key."""
    if not db.is_closed():
        db.close()
    db.data_key = b""


def _connect(path: Path, key: bytes, *, read_only: bool) -> None:
    close()
    db.init(str(path))
    db.data_key, db.read_only = key, read_only
    try:
        db.connect()
    except (apsw.NotADBError, apsw.CorruptError, pw.DatabaseError) as error:
        close()
        raise DataFileError("data_file_damaged", file=path) from error
