"""A thread for drives that may be slow or hang; whatever runs on it has no data file.

Nothing of Qt is touched there. The answers are fetched by a timer, so that a thread which hangs for ever on a
drive that is gone holds up neither the window nor the end of the program.
"""

import threading
from collections.abc import Callable, Generator
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

EVERY = 50
"""Milliseconds between two looks for an answer, while one is awaited."""

Steps = Callable[[], Generator[Any, None, Any]]


class Listener(NamedTuple):
    """Who hears of what runs aside."""

    then: Callable[[Any], Any]
    otherwise: Callable[[BaseException], Any]
    on_step: Callable[[Any], Any]


class Aside(QObject):
    """Runs deeds on threads of their own; what is dropped is stopped before its next step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: SimpleQueue[tuple[threading.Event, str, Any]] = SimpleQueue()
        self._listeners: dict[threading.Event, Listener] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._hear)

    def run(
        self,
        deed: Steps,
        then: Callable[[Any], Any],
        otherwise: Callable[[BaseException], Any],
        on_step: Callable[[Any], Any] = lambda _step: None,
    ) -> None:
        """Run a deed that yields its progress, and hand over what it returns."""
        stopped = threading.Event()
        self._listeners[stopped] = Listener(then, otherwise, on_step)
        told = self._told
        threading.Thread(target=_run, args=(deed, stopped, told), name="aside", daemon=True).start()
        self._timer.start()

    def drop(self) -> None:
        """Stop whatever runs and hear no more of it."""
        for stopped in self._listeners:
            stopped.set()
        self._listeners.clear()
        self._timer.stop()

    def _hear(self) -> None:
        """Hand over what was told meanwhile; of several steps in a row the last is enough."""
        while (said := self._next()) is not None:
            run, how, value = said
            listener = self._listeners.get(run)
            if listener is None:
                continue  # dropped meanwhile
            if how == "step":
                listener.on_step(value)
                continue
            del self._listeners[run]
            (listener.then if how == "done" else listener.otherwise)(value)
        if not self._listeners:
            self._timer.stop()

    def _next(self) -> tuple[threading.Event, str, Any] | None:
        try:
            return self._told.get_nowait()
        except Empty:
            return None


def _run(
    deed: Steps, stopped: threading.Event, told: "SimpleQueue[tuple[threading.Event, str, Any]]"
) -> None:
    """Go through a deed; this is the other thread."""
    try:
        steps = deed()
        while not stopped.is_set():
            told.put((stopped, "step", next(steps)))
        steps.close()
    except StopIteration as end:
        told.put((stopped, "done", end.value))
    except BaseException as error:
        told.put((stopped, "failed", error))
