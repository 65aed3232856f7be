"""A file system that fails when it is told to, beneath the encryption."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from typing import Any

import apsw

from fm_desktop.storage import connection

NAME = "failing"
CODES = {
    "full": apsw.SQLITE_FULL,
    "read-only": apsw.SQLITE_READONLY,
    "error": apsw.SQLITE_IOERR_WRITE,
    "torn": apsw.SQLITE_IOERR_WRITE,
    "unreadable": apsw.SQLITE_IOERR_READ,
}
"""How a drive fails; torn: half of the piece is written before it does."""


class Drive:
    """Counts what is asked of the drive, and says when it fails."""

    how = ""
    """Empty as long as it works."""
    until_then = 0
    """How often it still works."""
    lasts = True
    """Whether it goes on failing."""
    asked = 0
    watcher: Callable[[], None] | None = None
    """Looks at the drive just before a write or a truncation reaches it."""

    def break_down(self, how: str, at: int, *, lasts: bool) -> None:
        """Fail from the so-manieth request on, or then alone."""
        self.how, self.until_then, self.lasts, self.asked = how, at, lasts, 0

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Work for who only looks; what is asked meanwhile is not counted."""
        how, self.how, asked = self.how, "", self.asked
        try:
            yield
        finally:
            self.how, self.asked = how, asked

    def mend(self) -> None:
        """Work again."""
        self.how = ""

    def fails(self, *, reading: bool = False) -> bool:
        """Count a request; tell whether it is refused."""
        if self.watcher is not None and not reading:
            self.watcher()
        if reading != (self.how == "unreadable"):
            return False
        self.asked += 1
        if not self.how or self.asked < self.until_then:
            return False
        return self.lasts or self.asked == self.until_then

    def refuse(self) -> None:
        """Refuse as this drive does."""
        raise apsw.exception_for(CODES[self.how])


drive = Drive()


class FailingFile(apsw.VFSFile):
    """A file on such a drive."""

    def __init__(self, name: Any, flags: Any) -> None:
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        if drive.fails():
            if drive.how == "torn":
                super().xWrite(data[: len(data) // 2], offset)
            drive.refuse()
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if drive.fails():
            drive.refuse()
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        if drive.fails():
            drive.refuse()
        super().xSync(flags)

    def xRead(self, amount: int, offset: int) -> bytes:
        if drive.fails(reading=True):
            drive.refuse()
        return super().xRead(amount, offset)


class FailingSystem(apsw.VFS):
    """The file system the encryption stands on."""

    def __init__(self) -> None:
        super().__init__(NAME, "")

    def xOpen(self, name: Any, flags: Any) -> FailingFile:
        return FailingFile(name, flags)


@cache
def _registered() -> FailingSystem:
    """Register the file system, once and for good: the encryption keeps a pointer to what it stands on."""
    return FailingSystem()


@contextmanager
def on_failing_drive() -> Iterator[Drive]:
    """Let every data file that is opened inside lie on a drive that may fail."""
    _registered()
    opens = apsw.Connection
    connection.apsw.Connection = partial(opens, vfs=f"multipleciphers-{NAME}")
    try:
        yield drive
    finally:
        connection.apsw.Connection = opens
        drive.mend()
