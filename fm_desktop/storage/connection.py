"""A connection to an encrypted file: cipher, key, safety, and what went wrong in words."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from fm_desktop.errors import DataFileError

KEY_BYTES = 32
BUSY_MILLISECONDS = 10_000
STATEMENTS_KEPT = 200

BOTH = {"foreign_keys": "ON", "temp_store": "MEMORY", "cache_size": -64 * 1024, "trusted_schema": "OFF"}
"""Nothing temporary goes to the disk, where it would lie unencrypted."""

WRITING = BOTH | {"journal_mode": "TRUNCATE", "synchronous": "EXTRA", "secure_delete": "ON"}
"""No WAL: one process writes, and one damaged byte in a WAL silently drops every later commit."""

READING = BOTH | {"query_only": "ON"}


def connect(file: str, key: bytes, *, read_only: bool = False) -> apsw.Connection:
    """Return a connection that has read the first page, which proves key and cipher."""
    if len(key) != KEY_BYTES:
        raise ValueError("The key of a data file is 32 bytes.")
    with in_words(file):
        try:
            return _connect(file, key, read_only=read_only)
        except apsw.ReadOnlyError:
            # A writer was killed. Only a writer can put the old state back: be one for a moment.
            _connect(file, key, read_only=False).close()
            return _connect(file, key, read_only=True)


def _connect(file: str, key: bytes, *, read_only: bool) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
    connection = apsw.Connection(file, flags=flags, statementcachesize=STATEMENTS_KEPT)
    try:
        connection.set_busy_timeout(BUSY_MILLISECONDS)
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.pragma("key", f"x'{key.hex()}'")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if not read_only and connection.readonly("main"):
            raise DataFileError("data_file_not_writable", file=file)
        for pragma, value in (READING if read_only else WRITING).items():
            connection.pragma(pragma, value)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def in_words(file: str) -> Iterator[None]:
    """Say what the driver's errors mean for whoever wants to open the file."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise DataFileError("data_file_damaged", file=file) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise DataFileError("data_file_locked", file=file) from error
    except (apsw.CantOpenError, apsw.IOError, apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise DataFileError("data_file_unreadable", file=file) from error
