"""Turning to another month, from the wish to the painted month and its day, against the SQL that it runs."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import cycle

from desk import Painted, application, opened, settle
from files import Made, connected
from lists import asked, fetch
from measuring import Line, absolute, compared, milliseconds, side_by_side, timed
from PySide6.QtCore import QEventLoop

from fm_desktop.domain.periods import add_months
from fm_desktop.ui.calendar.calendar_pane import CalendarPane
from fm_desktop.ui.calendar.month_model import first_shown, last_shown
from fm_desktop.ui.calendar.reading import read_month, read_one_day
from fm_desktop.ui.today.manager_choice import EVERYBODY

WEDNESDAY = 2


def lines(office: Made, times: int) -> list[Line]:
    """Return the month of a branch against its SQL, and that of one case manager."""
    with opened(office, "calendar") as window:
        pane = window.pane()
        alone = _of_one(pane, times)
        pane.head.managers.choose(EVERYBODY)
        pane.head.filtered.emit()
        settle()
        statements = pane.desk.work.call(lambda: asked(lambda: _read(pane)))
        raw = connected(office)
        pair = side_by_side(
            timed(_switch(pane, with_day=True)), timed(lambda: fetch(raw, statements)), 2 * times
        )
        raw.close()
    return [compared("month of a branch: whole switch against its SQL", pair, 1.5), alone]


def _of_one(pane: CalendarPane, times: int) -> Line:
    switch = _switch(pane, with_day=False)
    pair = side_by_side(timed(switch), lambda: 1.0, 2 * times)
    what = "month of one case manager: whole switch (at most 16 ms)"
    return absolute(what, pair.ours, 0.016, milliseconds(pair.ours))


def _read(pane: CalendarPane) -> None:
    """Ask for what a switch asks."""
    day, today = _wednesday(date.today(), 1), date.today()
    wanted, month = pane.head.wanted(), day.replace(day=1)
    read_month(wanted, first_shown(month), last_shown(month), today)
    read_one_day(wanted, day, today)


def _switch(pane: CalendarPane, *, with_day: bool) -> Callable[[], None]:
    """Return what turns to one of the months around today."""
    days = cycle([_wednesday(date.today(), distance) for distance in (1, 2, 3, 4, 3, 2)])
    painted = Painted(pane.month.viewport())

    def switch() -> None:
        day = next(days)
        painted.after(lambda: pane.go_to(day), lambda: pane.model.month == day.replace(day=1))
        while with_day and pane._shown.day != day:
            application().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        application().processEvents()  # the day's list is painted, too

    return switch


def _wednesday(today: date, months: int) -> date:
    """Return a Wednesday of the month some months ahead: nothing rolls to a weekend."""
    day = add_months(today.replace(day=8), months)
    return day + timedelta(days=(WEDNESDAY - day.weekday()) % 7)
