"""The one door to the database thread: plain data in, plain data out, answers on the window's thread."""

import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.ui.job_queue import JobQueue, Rank
from fm_desktop.ui.long_run import Deed, Listeners, LongRun

Then = Callable[..., Any]
Otherwise = Callable[[BaseException], Any]
Finish = Callable[[Any, BaseException | None], None]


class Waiting(NamedTuple):
    """A job whose answer is awaited; held here so that nothing of Qt dies on the other thread."""

    function: Callable[[], Any]
    finish: Finish


class Work(QObject):
    """Runs everything that touches the data file on one thread, in order."""

    data_changed = Signal(object)
    """A deed is stored; carries what it changed."""
    failed = Signal(object, object)
    """Something could not be done; carries its owner and the error."""
    answering = Signal(bool)
    """An answer is about to be handed over (True), or has been (False): what changes between is no typing."""
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = JobQueue()
        self._waiting: dict[int, Waiting] = {}
        self._running: set[LongRun] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    def read(
        self, owner: QObject, function: Callable[[], Any], then: Then, otherwise: Otherwise | None = None
    ) -> None:
        """Read something and hand it to `then`, unless owner is gone by that time."""
        self._submit(Rank.READ, function, self._answer(owner, then, otherwise))

    def write(
        self, owner: QObject, deed: Callable[[], Changed], then: Then, otherwise: Otherwise | None = None
    ) -> None:
        """Run a deed with owner switched off meanwhile, call `then()`, tell every screen what changed."""
        self.create(owner, lambda: (deed(), None), lambda _nothing: then(), otherwise)

    def keep(
        self, owner: QObject, function: Callable[[], Any], then: Then, otherwise: Otherwise | None = None
    ) -> None:
        """Store what no screen shows while somebody works on, such as a draft: nobody waits or is told."""
        self._submit(Rank.WRITE, function, self._answer(owner, then, otherwise))

    def create(
        self,
        owner: QObject,
        deed: Callable[[], tuple[Changed, Any]],
        then: Then,
        otherwise: Otherwise | None = None,
    ) -> None:
        """Run a deed that returns what changed and what it made; `then` is called with the latter."""
        switch_on = switch_off(owner)

        def finish(result: Any, error: BaseException | None) -> None:
            switch_on()
            changed, made = result or (Changed.NOTHING, None)
            self._answer(owner, then, otherwise)(made, error)
            if error is None:
                self.data_changed.emit(changed)

        self._submit(Rank.WRITE, deed, finish)

    def run_long(
        self,
        owner: QObject,
        deed: Deed,
        on_progress: Then,
        then: Then,
        otherwise: Otherwise | None = None,
        on_cancelled: Callable[[], Any] | None = None,
    ) -> LongRun:
        """Run a deed that yields its progress, in slices, so that reads are served in between.

        The deed returns what changed, or a pair of that and a result; `then` gets the latter.
        """
        fail = otherwise or (lambda error: self.failed.emit(owner, error))
        listeners = Listeners(owner, on_progress, then, fail, on_cancelled)
        run = LongRun(deed, self._submit, listeners, self.data_changed.emit, self._running.discard)
        self._running.add(run)
        run.start()
        return run

    def is_busy(self) -> bool:
        """Tell whether a long deed is on its way; writes, and closing, wait for its end."""
        return bool(self._running)

    def call(self, function: Callable[[], Any], rank: Rank = Rank.READ) -> Any:
        """Return what a function returns on the database thread; the event loop runs meanwhile."""
        loop, answer = QEventLoop(), []

        def finish(result: Any, error: BaseException | None) -> None:
            answer.extend([result, error])
            loop.quit()

        self._submit(rank, function, finish)
        loop.exec()
        if not answer:
            raise InterruptedError("the program ends")
        if answer[1] is not None:
            raise answer[1]
        return answer[0]

    def close(self, last: Callable[[], Any] | None = None) -> None:
        """End the thread when everything before is done and `last` too; answers on their way are dropped."""
        if last is not None:
            self._queue.put(Rank.LAST, self._queue.number(), last)
        self._queue.put(Rank.LAST, self._queue.number(), None)
        self._thread.join()
        self._waiting.clear()

    def _answer(self, owner: QObject, then: Then, otherwise: Otherwise | None) -> Finish:
        """Return what hands a result to a living owner and an error to where it is told."""

        def finish(result: Any, error: BaseException | None) -> None:
            if not isValid(owner):
                return
            if error is None:
                then(result)
            elif otherwise is not None:
                otherwise(error)
            else:
                self.failed.emit(owner, error)

        return finish

    def _submit(self, rank: Rank, function: Callable[[], Any], finish: Finish) -> None:
        number = self._queue.number()
        self._waiting[number] = Waiting(function, finish)
        self._queue.put(rank, number, function)

    def _deliver(self, number: int, result: Any, error: BaseException | None) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is not None:
            self.answering.emit(True)
            try:
                waiting.finish(result, error)
            finally:
                self.answering.emit(False)

    def _run(self) -> None:
        """Do one job after the other; this is the database thread."""
        while (job := self._queue.get()).function is not None:
            number, result, error = job.number, None, None
            try:
                result = job.function()
            except BaseException as caught:
                error = _in_words(caught)
            del job
            self._finished.emit(number, result, error)
            del result, error


def switch_off(owner: QObject) -> Callable[[], None]:
    """Switch a widget off and return what switches it on again, with the focus where it was."""
    if not isinstance(owner, QWidget):
        return lambda: None
    focused = QApplication.focusWidget()
    inside = focused is not None and (owner is focused or owner.isAncestorOf(focused))
    owner.setEnabled(False)

    def switch_on() -> None:
        if isValid(owner):
            owner.setEnabled(True)
            if focused is not None and inside and isValid(focused) and QApplication.focusWidget() is None:
                focused.setFocus()

    return switch_on


def _in_words(error: BaseException) -> BaseException:
    """Return what is the drive's fault, and not ours, as a fault with a sentence."""
    from fm_desktop.storage.faults import told  # inside: peewee comes late

    fault = told(error)
    if isinstance(fault, UserError) and fault.key == "data_file_damaged_inside":
        from fm_desktop.casework.opening import note_damage

        note_damage()
    return fault
