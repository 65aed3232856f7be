"""A long deed on its way: done in slices on the database thread, so that lists are served in between."""

import threading
import time
from collections.abc import Callable, Generator
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject
from shiboken6 import isValid

from fm_desktop.casework.changes import Changed
from fm_desktop.ui.job_queue import Rank

SLICE_SECONDS = 0.02

Deed = Callable[[], Generator[Any, None, Any]]
"""Yields its progress; returns what changed, or a pair of that and a result."""


class Listeners(NamedTuple):
    """Who hears of a long deed; all is told only while the owner lives."""

    owner: QObject
    on_progress: Callable[[Any], Any]
    then: Callable[[Any], Any]
    otherwise: Callable[[BaseException], Any]
    on_cancelled: Callable[[], Any] | None = None


class LongRun:
    """A long deed that can be cancelled between any two of its steps."""

    def __init__(
        self,
        deed: Deed,
        submit: Callable[[Rank, Callable[[], Any], Callable[..., None]], None],
        listeners: Listeners,
        tell_changed: Callable[[Changed], None],
        tell_ended: Callable[["LongRun"], None],
    ) -> None:
        self._deed, self._submit = deed, submit
        self._listeners, self._tell_changed, self._tell_ended = listeners, tell_changed, tell_ended
        self._steps: Generator[Any, None, Any] | None = None
        self._cancelled = threading.Event()

    def start(self) -> None:
        """Queue the first slice behind the writes that wait already."""
        self._submit(Rank.WRITE, self._slice, self._after_slice)

    def cancel(self) -> None:
        """Stop before the next step; what was done so far is undone by the deed itself."""
        self._cancelled.set()

    def _slice(self) -> tuple[str, Any]:
        """Run steps until the time is up; on the database thread."""
        if self._steps is None:
            self._steps = self._deed()
        until = time.perf_counter() + SLICE_SECONDS
        progress = None
        try:
            while time.perf_counter() < until:
                if self._cancelled.is_set():
                    self._steps.close()
                    return "cancelled", None
                progress = next(self._steps)
        except StopIteration as end:
            return "done", end.value
        return "running", progress

    def _after_slice(self, outcome: tuple[str, Any] | None, error: BaseException | None) -> None:
        how, value = outcome or ("failed", None)
        if how == "running":
            self._submit(Rank.SLICE, self._slice, self._after_slice)
            self._tell(partial(self._listeners.on_progress, value))
            return
        self._tell_ended(self)
        if error is not None:
            self._tell(partial(self._listeners.otherwise, error))
        elif how == "done":
            self._finish(value)
        else:
            self._tell(self._listeners.on_cancelled)

    def _finish(self, value: Any) -> None:
        changed, result = value if isinstance(value, tuple) else (value, None)
        self._tell(partial(self._listeners.then, result))
        self._tell_changed(changed)

    def _tell(self, function: Callable[[], Any] | None) -> None:
        if function is not None and isValid(self._listeners.owner):
            function()
