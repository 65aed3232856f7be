"""What an error of the driver or of the system means for whoever is at work: the drive, not the deed."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import apsw
import peewee as pw

from fm_desktop.errors import DataFileError

BY_DRIVER: tuple[tuple[tuple[type[apsw.Error], ...], str], ...] = (
    ((apsw.FullError,), "drive_full"),
    ((apsw.ReadOnlyError, apsw.PermissionsError), "drive_read_only"),
    ((apsw.IOError, apsw.CantOpenError), "drive_fails"),
    ((apsw.BusyError, apsw.LockedError), "data_file_busy"),
    ((apsw.CorruptError, apsw.NotADBError), "data_file_damaged_inside"),
)
NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def told(error: BaseException) -> BaseException:
    """Return a fault of the drive or the data file in words, any other error as it is."""
    if (key := _key_of(error)) is None:
        return error
    fault = DataFileError(key)
    fault.__cause__ = error
    return fault


@contextmanager
def in_words() -> Iterator[None]:
    """Raise what goes wrong with the drive inside the block as a fault in words."""
    try:
        yield
    except (OSError, apsw.Error, pw.DatabaseError) as error:
        fault = told(error)
        if fault is error:
            raise
        raise fault from error


def _key_of(error: BaseException) -> str | None:
    if isinstance(error, OSError):
        return _of_system(error)
    error = getattr(error, "orig", error)  # what the driver said, before peewee gave it another name
    if getattr(error, "extendedresult", 0) == apsw.SQLITE_READONLY_DBMOVED:
        return "data_file_moved"
    return next((key for kinds, key in BY_DRIVER if isinstance(error, kinds)), None)


def _of_system(error: OSError) -> str:
    if error.errno in NO_ROOM:
        return "drive_full"
    return "drive_read_only" if error.errno in NO_RIGHT else "drive_fails"
