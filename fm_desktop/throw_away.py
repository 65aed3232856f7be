"""Folders for a while: private, removed at the end, and after a crash at the next start."""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Self

from fm_desktop.paths import opened_folder

PREFIX = "fm-desktop-demo-"
HELD = "in-use"


class ThrowAwayFolder:
    """A folder of our own, by default under the system's temporary one; whoever holds its lock uses it."""

    def __init__(self, within: Path | None = None) -> None:
        from filelock import FileLock  # inside: only example data and files shown elsewhere need it

        remove_left_behind(within)
        self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=within))  # mkdtemp lets nobody else in
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


def remove_left_behind(within: Path | None = None) -> None:
    """Remove the folders of programs that ended without doing so."""
    from filelock import FileLock, Timeout  # inside, as above

    for folder in (within or Path(tempfile.gettempdir())).glob(f"{PREFIX}*"):
        with suppress(Timeout, OSError):
            if folder.is_symlink() or not (folder / HELD).exists():
                continue
            with FileLock(folder / HELD, timeout=0):
                pass
            shutil.rmtree(folder, ignore_errors=True)


def forget_opened() -> None:
    """Remove files that another program was shown and that a killed program has left."""
    if opened_folder().is_dir():
        remove_left_behind(opened_folder())
