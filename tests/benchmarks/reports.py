"""Reports over a branch: counting against the SQL it runs, the first chart on screen, the window meanwhile.

The cases have taken all the ways there are; `tests/storage/queries/reports` counts the same another way.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import cycle, pairwise
from pathlib import Path

from desk import Painted, application, opened, settle
from files import CHEAP, EACH, LOGIN, PASSWORD, Made, connected
from lists import asked, fetch
from measuring import Line, absolute, compared, milliseconds, side_by_side, timed
from PySide6.QtCore import Qt, QTimer

from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.domain.report_periods import Period
from fm_desktop.paths import DataFolder
from fm_desktop.storage import database
from fm_desktop.storage.queries.reports import FIGURES, report
from fm_desktop.storage.queries.reports.courses import Scope
from fm_desktop.storage.sight import sit_down
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.reports.reports_pane import ReportsPane
from fm_desktop.vault.author import Author
from fm_desktop.vault.keyring import unlock
from tests.storage.queries.reports.made import Maker
from tests.storage.seeds import TODAY

YEAR = Period(date(2025, 4, 1), date(2026, 3, 31))
TEAM = Scope(None, YEAR)
BEAT, AWAKE = 5, 0.1
"""A timer of so many milliseconds, and how late it may be."""
AT_ONCE = 1.0
"""After so many seconds the chosen report is to be seen."""


def lines(place: Path, count: int, times: int) -> list[Line]:
    """Return what counting takes beside its SQL, and what a user waits for."""
    made = branch(place, count)
    return [*_counted(made, count, times), *_shown(made, count, times)]


def branch(place: Path, count: int) -> Made:
    """Set up a desk and write so many cases of every kind, shared out among case managers."""
    set_up(place, Founder(LOGIN, "Albrecht", "Miriam"), PASSWORD, land="HH", cost=CHEAP, today=TODAY)
    unlocked = unlock(DataFolder(place).key_file, LOGIN, PASSWORD)
    made = Made(place, unlocked.data_key, unlocked.person_id)
    people = [made.person, *_colleagues(made, max(2, count // EACH))]
    database.open_file(made.file, made.key)
    _sit_down(made)
    Maker(people, seed=5).make(count)
    database.close()
    return made


def _colleagues(made: Made, count: int) -> Iterator[bytes]:
    from files import _colleague

    connection = connected(made)
    with connection:
        yield from [_colleague(connection, made.person, number) for number in range(1, count)]
    connection.close()


def _sit_down(made: Made) -> None:
    sit_down(Author(made.person, LOGIN, "Miriam Albrecht", ("fm", "tl")), TODAY)


def _counted(made: Made, count: int, times: int) -> Iterator[Line]:
    """Yield each figure, and all of them, against the statements they run."""
    database.open_file(made.file, made.key)
    _sit_down(made)
    raw = connected(made)
    wanted: dict[str, list[str]] = {"every report": list(FIGURES)} | {key: [key] for key in FIGURES}
    for name, keys in wanted.items():
        count_them = partial(_all_steps, keys)
        statements = asked(count_them)
        pair = side_by_side(timed(count_them), timed(partial(fetch, raw, statements)), times)
        yield compared(f"report over {count:,} cases, {name}: against its SQL", pair, None)
    raw.close()
    database.close()


def _all_steps(keys: list[str]) -> None:
    for _step in report(TEAM, keys, TODAY):
        pass


def _shown(made: Made, count: int, times: int) -> Iterator[Line]:
    """Yield how long it is from another period to its painted chart, to every figure, to a stop."""
    with opened(made, "today") as window:
        window.desk._today = lambda: TODAY
        took = timed(partial(_opened, window))()
        pane = window.pane()
        yield absolute(
            "from the key to the first report on screen (at most 1 s)", took, AT_ONCE, milliseconds(took)
        )
        pane.choices.whose._picked("team")
        _settled(pane)
        for key in ("load", "reviews"):
            pane.list.setCurrentIndex(pane.list.rows.index(pane._keys.index(key), 0))
            shown = side_by_side(timed(_turned(pane)), lambda: 1.0, times).ours
            what = f"report over {count:,} cases, from the period to the painted {key} (at most 1 s)"
            yield absolute(what, shown, AT_ONCE, milliseconds(shown))
        whole, late = _awake(pane)
        yield absolute(
            f"report over {count:,} cases until every figure is there", whole, 10, f"{whole:.1f} s"
        )
        what = "longest gap of a 5-ms heartbeat meanwhile (at most 100 ms)"
        yield absolute(what, late, AWAKE, milliseconds(late))
        stop = _stopped(pane)
        what = "from Cancel until the database thread is free again (at most 1 s)"
        yield absolute(what, stop, AT_ONCE, milliseconds(stop))


def _opened(window: MainWindow) -> None:
    window.show_screen("reports")
    while window.pane().view.table is None:
        application().processEvents()
    window.repaint()


def _turned(pane: ReportsPane) -> Callable[[], None]:
    """Return what asks for the period before or after and waits until its chart is painted."""
    ways = cycle((pane.choices.before, pane.choices.after))
    painted = Painted(pane.view.chart)

    def turned() -> None:
        before = pane.view.table
        painted.after(next(ways).click, lambda: pane.view.table is not before)
        pane.reading.stop()
        pane.desk.work.call(lambda: None)

    return turned


def _settled(pane: ReportsPane) -> None:
    while pane.reading.runs or not pane.figures():
        application().processEvents()
        time.sleep(0.001)


def _awake(pane: ReportsPane) -> tuple[float, float]:
    """Return how long everything takes, and the longest the window did nothing else meanwhile."""
    beats = [time.perf_counter()]
    timer = QTimer(pane, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    begin = time.perf_counter()
    pane.choices.before.click()
    settle(20)
    _settled(pane)
    took = time.perf_counter() - begin
    timer.stop()
    return took, max(later - earlier for earlier, later in pairwise(beats))


def _stopped(pane: ReportsPane) -> float:
    """Return how long after a stop amid a report the next question waits."""
    pane.choices.after.click()
    settle(150)
    assert pane.reading.runs
    begin = time.perf_counter()
    pane.cancel.click()
    pane.desk.work.call(lambda: None)
    return time.perf_counter() - begin
