"""One process writes to a data folder at a time; the system itself lets go when that process dies."""

import json
import socket
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from fm_desktop.errors import DataFileError
from fm_desktop.storage.drives import is_remote
from fm_desktop.vault.safe_files import write_safely


class WriteLock:
    """The right to write to a data folder, from `acquire` to `release` or the end of the process.

    Beside the lock lies a note on who holds it. The note is told to others and is itself no lock: a crash
    leaves it behind, and the next one to acquire writes another.
    """

    def __init__(self, path: Path) -> None:
        from filelock import FileLock  # inside: 20 ms that reading beside a window need not pay

        self._path = path
        self._lock = FileLock(path, timeout=0, mode=0o600, thread_local=False)

    def acquire(self, login: str) -> Self:
        """Take the lock, or say who has had it since when and on which computer.

        On a drive of the network it would not hold: that is refused.
        """
        from filelock import Timeout

        if is_remote(self._path.parent):
            raise DataFileError("data_file_on_network", file=str(self._path.parent))

        try:
            self._lock.acquire()
        except Timeout as error:
            raise _in_use(self._note) from error
        except OSError as error:
            raise DataFileError("data_file_not_writable", file=str(self._path.parent)) from error
        holder = {"login": login, "since": datetime.now(UTC).isoformat(timespec="seconds"), "host": host()}
        with suppress(OSError):  # without the note others are told that somebody writes, but not who
            write_safely(self._note, json.dumps(holder).encode())
        return self

    def release(self) -> None:
        """Let others write; nothing happens where the lock is not held."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
            self._lock.release(force=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()

    @property
    def _note(self) -> Path:
        return self._path.with_name(self._path.name + ".holder")


def host() -> str:
    """Return the name of this computer."""
    return socket.gethostname()


def _in_use(note: Path) -> DataFileError:
    """Return the error that says who writes, as far as the note tells it."""
    try:
        kept = json.loads(note.read_text("utf-8"))
        since = datetime.fromisoformat(kept["since"]).astimezone()
        if kept["login"]:
            return DataFileError("data_file_in_use", login=kept["login"], host=kept["host"], since=since)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return DataFileError("data_file_in_use_by_somebody")
