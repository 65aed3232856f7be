"""Sets the clock and the time zone of the computer a test runs on."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest

from fm_desktop.storage import backup, clock, journal


def run_ahead(monkeypatch: pytest.MonkeyPatch, by: timedelta) -> None:
    """Let the clock of the world, as the file is written under it, run ahead; none sets it right."""

    class World(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + by

    for each in (backup, clock, journal):
        monkeypatch.setattr(each, "datetime", World)


@contextmanager
def zone(monkeypatch: pytest.MonkeyPatch, name: str) -> Iterator[None]:
    """Carry the computer to another time zone and back."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", name)
        time.tzset()
        try:
            yield
        finally:
            patch.undo()
            time.tzset()
