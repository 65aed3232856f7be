"""Folders for example data: private, removed at the end, and after a crash at the next start."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Self

PREFIX = "fm-desktop-demo-"
HELD = "in-use"


class ThrowAwayFolder:
    """A folder of our own under the system's temporary folder; whoever holds its lock uses it."""

    def __init__(self) -> None:
        from filelock import FileLock  # inside: only example data need it

        remove_left_behind()
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX))  # mkdtemp lets nobody else in
        self._lock = FileLock(self.path / HELD)
        self._lock.acquire()

    def remove(self) -> None:
        """Remove the folder with all that lies in it."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fault: object) -> None:
        self.remove()


def remove_left_behind() -> None:
    """Remove the folders of programs that ended without doing so."""
    from filelock import FileLock, Timeout  # inside: only example data need it

    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with suppress(Timeout, OSError):
            if folder.is_symlink() or not (folder / HELD).exists():
                continue
            with FileLock(folder / HELD, timeout=0):
                pass
            shutil.rmtree(folder, ignore_errors=True)
