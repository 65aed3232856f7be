"""Meets files one after another and tells which made an importer fail, hang or eat memory."""

import resource
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import NamedTuple

from fm_desktop.errors import UserError
from tests.fuzzing.mutating import mutated
from tests.fuzzing.targets import Target

CORPUS = Path(__file__).parent / "corpus"
MOST_SECONDS = 10
MOST_MEMORY = 3 * 1024**3


class TooSlowError(Exception):
    """A file takes longer than anybody waits."""


class Fault(NamedTuple):
    """A file, and what it did."""

    content: bytes
    told: str


class Tried(NamedTuple):
    """How many files were met, how many taken in, how long the slowest took, and what went wrong."""

    met: int
    taken: int
    slowest: float
    faults: list[Fault]


def meet(target: Target, content: bytes) -> str | None:
    """Return what went wrong with a file; nothing where it was taken in, or refused with a sentence."""
    try:
        with _patience():
            target.meet(content)
    except UserError:
        return None
    except Exception:  # whatever it is, it is a fault
        return traceback.format_exc()
    return None


def try_for(target: Target, seconds: float, random: Random, most: int = sys.maxsize) -> Tried:
    """Meet changed files for a time."""
    met, slowest, found = 0, 0.0, dict[str, Fault]()
    until = time.monotonic() + seconds
    taken = 0
    while time.monotonic() < until and met < most:
        content = mutated(random.choice(target.seeds), target.seeds, random)
        began = time.monotonic()
        refused = False
        try:
            with _patience():
                target.meet(content)
        except UserError:
            refused = True
        except Exception:
            told = traceback.format_exc()
            found.setdefault(told.rsplit("\n  File", 1)[-1], Fault(content, told))
            refused = True
        met, taken, slowest = met + 1, taken + (not refused), max(slowest, time.monotonic() - began)
    return Tried(met, taken, slowest, list(found.values()))


def keep(name: str, fault: Fault) -> Path:
    """Keep a file that found a fault, to be tried by every test run."""
    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / sha256(fault.content).hexdigest()[:16]
    file.write_bytes(fault.content)
    return file


def kept(name: str) -> list[bytes]:
    """Return the files that once found a fault in an importer."""
    return [file.read_bytes() for file in sorted((CORPUS / name).glob("*"))]


@contextmanager
def bounded_memory() -> Iterator[None]:
    """Let nothing take more memory than a small office computer has."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


@contextmanager
def _patience() -> Iterator[None]:
    def give_up(*_: object) -> None:
        raise TooSlowError

    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(MOST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
