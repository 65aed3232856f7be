"""Setting up a data folder so that it is there as a whole or not at all."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from fm_desktop.errors import DataFileError
from fm_desktop.paths import DataFolder, make_private
from fm_desktop.vault.safe_files import replace, sync_folder

if TYPE_CHECKING:
    from fm_desktop.storage.lock import WriteLock

# The imports of locks and of the database stand inside: every start completes, and few found.

STAGE = "fm_desktop.new"
BESIDE = "fm_desktop.restore"
"""Where a backup is laid before it takes the place of what is there."""


@contextmanager
def founding(folder: DataFolder) -> Iterator[DataFolder]:
    """Yield a folder to build key file and database in; they move into place when the block ends well.

    Whatever database is open at the end is closed. The moving of the database is what counts:
    before it, a crash leaves a stage that the next attempt clears; after it, `complete` finishes the work.
    Where the block fails, a folder that was not there before is gone again.
    """
    was_there = folder.path.exists()
    alone = _alone_in(folder)
    try:
        with alone:
            yield from _staged(folder)
    except BaseException:
        if not was_there:
            _take_back(folder)
        raise


def _staged(folder: DataFolder) -> Iterator[DataFolder]:
    from fm_desktop.storage.database import close

    if not folder.is_empty:
        raise DataFileError("data_file_exists", file=str(folder.path))
    stage = _stage(folder)
    shutil.rmtree(stage.path, ignore_errors=True)
    make_private(stage.path)
    try:
        yield stage
        close()
        sync_folder(stage.path)
        replace(stage.database, folder.database)
        complete(folder)
    finally:
        close()
        if not folder.database.exists():
            shutil.rmtree(stage.path, ignore_errors=True)


def complete(folder: DataFolder) -> None:
    """Finish a set-up or a restoring that was killed between two steps; called before a folder is opened."""
    if (folder.path / BESIDE).exists():
        from fm_desktop.storage.restoring import finish  # inside: archives cost 8 ms, and few restore

        finish(folder)
    stage = _stage(folder)
    if not stage.path.exists():
        return
    if folder.database.exists() and stage.key_file.exists() and not folder.key_file.exists():
        replace(stage.key_file, folder.key_file)
    sync_folder(folder.path)
    if folder.key_file.exists():
        shutil.rmtree(stage.path, ignore_errors=True)


def _alone_in(folder: DataFolder) -> "WriteLock":
    """Make the folder and see to it that no other process sets it up or writes to it meanwhile."""
    from fm_desktop.storage.lock import WriteLock

    try:
        make_private(folder.path)
    except OSError as error:
        raise DataFileError("data_file_not_writable", file=str(folder.path)) from error
    return WriteLock(folder.lock).acquire("")


def _take_back(folder: DataFolder) -> None:
    """Remove a folder in which nothing came about; whatever else lies in it keeps it."""
    with suppress(OSError):
        if folder.is_empty:
            folder.lock.unlink(missing_ok=True)
            folder.path.rmdir()


def _stage(folder: DataFolder) -> DataFolder:
    return DataFolder(Path(folder.path / STAGE))
