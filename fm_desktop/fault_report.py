"""What can be said of an unexpected fault without a word about anybody: kinds, places, versions, the log.

An exception's own words may name a client, and so may the values around it: neither goes in anywhere.
"""

import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from datetime import datetime
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import Any

from fm_desktop import __version__, paths
from fm_desktop.vault.safe_files import PRIVATE_FILE

log = logging.getLogger(__name__)
LOG, CRASH = "fm-desktop.log", "fm-desktop.crash"
LAST_BYTES = 6_000
"""So much of the log goes into a report."""
STANDS_ON = ("PySide6_Essentials", "apsw-sqlite3mc", "peewee", "cryptography")
_kept: dict[str, int] = {}
"""The file a crash writes to, as the system numbers it: it must stay open."""


def described(error: BaseException) -> str:
    """Return kind and place of a fault and of those it came from, the first one first."""
    return "\n".join(line for each in _chain(error) for line in _lines(each))


def report(error: BaseException, now: datetime) -> str:
    """Return all that helps whoever mends the program."""
    versions = ", ".join(f"{name} {_version(name)}" for name in STANDS_ON)
    about = (
        f"FM Desktop {__version__}, {now:%Y-%m-%d %H:%M}",
        f"Python {platform.python_version()}, {versions}",
        platform.platform(),
    )
    return "\n".join([*about, "", described(error), "", *_last_of(LOG), *_last_of(CRASH)]).strip() + "\n"


def hear_all() -> None:
    """Log every fault nobody has caught, on any thread; a crash below Python leaves its places in a file."""
    threading.excepthook = lambda told: _log(told.exc_value)
    sys.unraisablehook = lambda told: _log(told.exc_value)
    file = paths.log_folder() / CRASH
    if file.exists() and file.stat().st_size:
        log.error("The program ended unexpectedly before:\n%s", _end_of(file))
    fresh = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    faulthandler.enable(fresh)
    if (before := _kept.pop(CRASH, None)) is not None:
        os.close(before)
    _kept[CRASH] = fresh


def _log(error: BaseException | None) -> None:
    if error is not None:
        log.error("Unexpected error\n%s", described(error))


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and now not in found:
        found.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return found[::-1]


def _lines(error: BaseException) -> Iterator[str]:
    yield type(error).__name__
    yield from (f"  {_place(frame)}" for frame in _frames(error.__traceback__))


def _frames(trace: TracebackType | None) -> Any:
    return traceback.extract_tb(trace)


def _place(frame: traceback.FrameSummary) -> str:
    """Return a place in the sources by names that are the same on every computer."""
    parts = Path(frame.filename).parts
    named = ("site-packages", "fm_desktop", f"python{sys.version_info[0]}.{sys.version_info[1]}")
    start = max((n for n, part in enumerate(parts) if part in named), default=len(parts) - 1)
    return f"{'/'.join(parts[start:])}:{frame.lineno} {frame.name}"


def _last_of(name: str) -> list[str]:
    """Return the end of a file of the log's folder, if there is one."""
    file = paths.log_folder() / name
    try:
        return [f"{name}:", _end_of(file), ""] if file.stat().st_size else []
    except OSError:
        return []


def _end_of(file: Path) -> str:
    """Return the end of a file, without where this computer's user has their folders."""
    text = file.read_bytes()[-LAST_BYTES:].decode("utf-8", "replace")
    return text.replace(str(Path.home()), "~").strip()


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"
