"""Filtering as somebody types over very many lines, and whether the window stays awake meanwhile."""

import time
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import cycle, pairwise

from desk import Painted, opened, settle
from files import Made, connected
from lists import asked, fetch
from measuring import Line, absolute, compared, milliseconds, side_by_side, timed
from PySide6.QtCore import Qt, QTimer

from fm_desktop.storage.queries.caseload import line_ids
from fm_desktop.ui.cases.cases_pane import CasesPane
from fm_desktop.ui.main_window import MainWindow

TYPED = ("w", "wo", "woj", "wójtow", "jür", "nguy", "1975", "zoë m")
ORDERS = ("sort_name", "next_due", "phase", "last_contact", "manager_name", "birth_date", "review_due")
BEAT = 5
LATEST = 0.1
SECONDS = 12


def lines(large: Made, times: int, seconds: float) -> list[Line]:
    """Return what filtering takes beside fetching the ids, and the longest gap of the heartbeat."""
    with opened(large, "cases", view="all") as window:
        settle(1000)
        found = _typed(window.pane(), large, times)
        found.append(_heartbeat(window, seconds))
    return found


def _typed(pane: CasesPane, large: Made, times: int) -> list[Line]:
    """Filter by one text after the other, each against its own query, without the pause while typing."""
    raw, found = connected(large), []
    painted = Painted(pane.table.viewport(), pane.table)
    for text in ("w", "jür", "zoë m"):
        statements = _statements(pane, text)
        number = len(pane.desk.work.call(lambda text=text: _ids(pane, text)))
        pair = side_by_side(
            timed(_filtering(pane, painted, text, number)), timed(partial(fetch, raw, statements)), times
        )
        what = f"filter as you type “{text}” ({number:,} found) against fetching the ids"
        found.append(compared(what, pair, 1.5))
    raw.close()
    return found


def _ids(pane: CasesPane, text: str) -> list[bytes]:
    look = pane.caseload.look
    return line_ids(look.filter(pane.desk.me.id, text), look.line_order(), date.today())


def _statements(pane: CasesPane, text: str) -> list[tuple[str, tuple[object, ...]]]:
    return pane.desk.work.call(lambda: asked(lambda: _ids(pane, text)))


def _filtering(pane: CasesPane, painted: Painted, text: str, number: int) -> Callable[[], None]:
    model = pane.table.model()
    turns = cycle((f"{text} ", text))  # the same to the query, another text to the screen

    def filtered() -> None:
        before = pane.caseload._shown
        painted.after(
            lambda: pane.search(next(turns)),
            lambda: pane.caseload._shown is not before and model.rowCount() == number,
        )

    return filtered


def _heartbeat(window: MainWindow, seconds: float) -> Line:
    """Sort and filter all the time, and tell the longest a timer of 5 ms was late."""
    pane, beats = window.pane(), [time.perf_counter()]
    timer = QTimer(window, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    deeds = cycle(
        [
            *(lambda order=order: pane.sort_by(order) for order in ORDERS),
            *(lambda text=text: pane.search(text) for text in TYPED),
            lambda: pane.search(""),
        ]
    )
    work = QTimer(window, interval=120)
    work.timeout.connect(lambda: next(deeds)())
    timer.start()
    work.start()
    settle(round(seconds * 1000))
    timer.stop()
    work.stop()
    settle(1500)
    gaps = [later - earlier for earlier, later in pairwise(beats)]
    what = f"longest gap of a 5-ms heartbeat in {seconds:.0f} s of sorting and filtering (at most 100 ms)"
    return absolute(what, max(gaps), LATEST, milliseconds(max(gaps)))
