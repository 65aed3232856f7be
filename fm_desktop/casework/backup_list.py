"""The backups in both places, the damaged ones included, and how far it is with one."""

from collections.abc import Generator, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

from fm_desktop.casework.backups import backup_files, file_id_of
from fm_desktop.errors import DataFileError
from fm_desktop.storage.backup_file import PIECE, Manifest, look_at, verify
from fm_desktop.vault.author import Author

Result = TypeVar("Result")


class Listed(NamedTuple):
    """A file that calls itself a backup."""

    path: Path
    size: int
    manifest: Manifest | None
    """None where it is damaged: then nothing can be said of it."""
    is_second: bool = False


def list_backups(
    first: Path | None, second: Path | None, by: Author | None
) -> Generator[None, None, list[Listed]]:
    """Return the backups of a file in both places, the newest first, damaged ones last.

    Without anybody at the desk it is not known which file is meant: all are returned.
    """
    found: list[Listed] = []
    for folder, is_second in ((first, False), (second, True)):
        for path in backup_files(folder) if folder is not None else ():
            found += _listed(path, is_second, by)
            yield
    return sorted(found, key=_newest_first)


def shares(steps: Generator[None, None, Result], size: int) -> Generator[float, None, Result]:
    """Yield how far it is with something that reads so many bytes piece by piece."""
    pieces, done = size // PIECE + 3, 0
    try:
        while True:
            next(steps)
            done += 1
            yield min(1.0, done / pieces)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        steps.close()


def check_backups(paths: Iterable[Path]) -> Generator[float, None, dict[Path, str]]:
    """Read backups byte by byte; return of each what is wrong with it, or nothing."""
    found, paths = {}, list(paths)
    for number, path in enumerate(paths):
        try:
            for share in shares(_verified(path), path.stat().st_size):
                yield (number + share) / len(paths)
            found[path] = ""
        except OSError:
            found[path] = "backup_unreadable"
        except DataFileError as error:
            found[path] = error.key
    return found


def newest_intact(
    first: Path | None, second: Path | None, by: Author | None
) -> Generator[None, None, Listed | None]:
    """Return the newest backup of a file of which every byte is as it was written, if there is one.

    One that was made under a clock that ran ahead comes last: nobody knows how old it is.
    """
    now = datetime.now(UTC)
    found = yield from list_backups(first, second, by)
    for each in sorted(found, key=lambda row: row.manifest is not None and row.manifest.made_at > now):
        with suppress(OSError, DataFileError):
            if each.manifest is not None:
                yield from _verified(each.path)
                return each
    return None


def _verified(path: Path) -> Generator[None, None, None]:
    yield from verify(path)
    look_at(path)


def _listed(path: Path, is_second: bool, by: Author | None) -> list[Listed]:
    try:
        size = path.stat().st_size
    except OSError:
        return []
    try:
        manifest = look_at(path)
    except DataFileError as error:
        return [Listed(path, size, None, is_second)] if error.key == "backup_damaged" else []
    ours = by is None or manifest.file_id == file_id_of(by)
    return [Listed(path, size, manifest, is_second)] if ours else []


def _newest_first(row: Listed) -> tuple[float, int, bool]:
    made = row.manifest.made_at.timestamp() if row.manifest is not None else 0.0
    return -made, -(row.manifest.entries if row.manifest is not None else 0), row.is_second
