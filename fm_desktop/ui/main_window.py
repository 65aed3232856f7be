"""The one window: the rail at the left, the screen that is open at the right."""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.ui import shortcuts
from fm_desktop.ui.day_backup import DayBackup
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import clock
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.rail import Rail
from fm_desktop.ui.rail_counts import read_counts
from fm_desktop.ui.screens import Screen, search_screen
from fm_desktop.ui.tokens import NARROW_WINDOW
from fm_desktop.ui.window_menu import Command, WindowMenu

if TYPE_CHECKING:
    from fm_desktop.ui.calendar.calendar_feed import CalendarFeed
    from fm_desktop.ui.privacy.privacy import Privacy

LISTS = (".xlsx", ".xlsm", ".ods", ".csv", ".txt", ".tsv")
MINUTE, MOMENT = 60_000, 1_500
FRAME = QSize(16, 48)
"""About what the system draws around a window."""


class MainWindow(QMainWindow):
    """Shows one screen at a time and knows the way back; its title names no client."""

    lock_requested = Signal()
    another_requested = Signal()
    """Somebody else wishes to sit down."""
    closed = Signal(str)
    """The window was closed; carries its place on the screen."""

    def __init__(
        self, desk: Desk, screens: Sequence[Screen], case: Screen, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._screens = {screen.key: screen for screen in (*screens, case, search_screen())}
        self._numbered = [screen.key for screen in screens]
        self._panes: dict[str, Pane] = {}
        self._way: list[tuple[str, dict[str, object]]] = []
        self._day = desk.today()
        self._feed: CalendarFeed | None = None
        self.setObjectName("main_window")
        self.setWindowTitle(self._title())
        self.setAcceptDrops(True)
        self.menu = WindowMenu(self)
        self.rail = Rail(desk, screens, self.menu)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._place(desk.preferences.geometry)

    def _title(self) -> str:
        name = self.tr("Case management")
        marked = self.tr("Case management – Example data")
        return marked if self.desk.is_demo else name

    def _lay_out(self) -> None:
        page = self.page = QWidget()
        page.setBackgroundRole(self.palette().ColorRole.Base)
        page.setAutoFillBackground(True)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(page)

    def _connect(self) -> None:
        desk = self.desk
        desk.case_requested.connect(lambda client, case: self.show_screen("case", client=client, case=case))
        desk.screen_requested.connect(lambda key, what: self.show_screen(key, **what))
        desk.back_requested.connect(self.go_back)
        desk.data_changed.connect(self._data_changed)
        desk.preferences_changed.connect(self._feed_calendar)
        QTimer.singleShot(MOMENT, self, self._feed_calendar)
        self.day_backup = DayBackup(desk, self)
        self.rail.screen_requested.connect(self.show_screen)
        self.rail.search_requested.connect(self.search)
        self.rail.privacy_requested.connect(self.menu.hide_names)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.preferences_requested.connect(self.menu.preferences)
        self._midnight = QTimer(self)
        self._midnight.timeout.connect(self._look_at_the_day)
        self._midnight.start(MINUTE)

    def _bind_keys(self) -> None:
        for number, key in enumerate(self._numbered, 1):
            self._bind(f"Ctrl+{number}", lambda key=key: self.show_screen(key))
        self._bind(shortcuts.SEARCH, self.search)
        self._bind(shortcuts.BACK, self.go_back)

    def _bind(self, key: str, deed: object) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(deed)

    def _place(self, geometry: str) -> None:
        room = self.screen().availableSize() - FRAME
        self.resize(QSize(1440, 900).boundedTo(room))
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def show_screen(self, key: str, **what: object) -> None:
        """Open a screen, and on it what is asked for; lists are read in and written in dialogs."""
        if (dialog := self.menu.dialogs().get(key)) is not None:
            dialog()
            return
        pane = self._pane(key)
        if not self._way or self._way[-1] != (key, what):
            self._way = [*self._way[-19:], (key, what)]
        self._stack.setCurrentWidget(pane)
        self.rail.mark("cases" if key == "case" else key)
        if what:
            pane.show_what(**what)
        pane.focus_first()

    def go_back(self) -> None:
        """Return to the screen before."""
        if len(self._way) > 1:
            self._way.pop()
            key, what = self._way.pop()
            self.show_screen(key, **what)

    def screen_key(self) -> str:
        """Return the key of the screen that is open."""
        return self._way[-1][0] if self._way else ""

    def pane(self) -> Pane | None:
        """Return the screen that is open."""
        return self._panes.get(self.screen_key())

    def _pane(self, key: str) -> Pane:
        """Return a screen, made when it is first opened."""
        if key not in self._panes:
            pane = self._screens[key].factory(self.desk)
            self._panes[key] = pane
            self._stack.addWidget(pane)
        return self._panes[key]

    def search(self) -> None:
        """Open the search over clients and commands."""
        from fm_desktop.ui.quick_open import QuickOpen  # inside: not needed before the first paint

        QuickOpen(self.desk, self.menu.commands(), self).open()

    @cached_property
    def privacy(self) -> "Privacy":
        """What hides names and texts."""
        from fm_desktop.ui.privacy.privacy import Privacy  # inside: not needed before the first paint

        return Privacy(self)

    def _feed_calendar(self) -> None:
        """Let the calendar file of this person follow from now on, where one is wanted."""
        if self._feed is None and self.desk.preferences.calendar_of == self.desk.me.id.hex():
            from fm_desktop.ui.calendar.calendar_feed import CalendarFeed  # inside: few write one

            self._feed = CalendarFeed(self.desk, self)

    def all_keys(self) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """Return the keys of the open screen and those that work everywhere."""
        pane = self.pane()
        titles = [self._screens[key].title for key in self._numbered]
        return (pane.keys() if pane else []), shortcuts.global_keys(titles)

    def commands(self) -> list[Command]:
        """Return the ways to the screens as words, key and deed."""
        return [
            (self._screens[key].title, f"Ctrl+{number}", partial(self.show_screen, key))
            for number, key in enumerate(self._numbered, 1)
        ]

    def _data_changed(self, changed: Changed) -> None:
        if not changed & Changed.EVERYTHING:
            return
        if changed & ~Changed.SETTINGS:
            self.rail.set_saved(self.tr("Saved {time}").format(time=clock(datetime.now())))
        self.count()

    def count(self) -> None:
        """Read the counts beside the screens again; behind a lock nothing is read."""
        if self.isVisible():
            read_counts(self.desk, self.rail)

    def showEvent(self, event: QShowEvent) -> None:
        """Count when the window appears."""
        super().showEvent(event)
        self.count()

    def _look_at_the_day(self) -> None:
        """At midnight every screen looks from another day, and what time alone changes is written anew."""
        if self._day == self.desk.today():
            return
        self._day = self.desk.today()
        from fm_desktop.casework.opening import bring_up_to_date  # inside: not needed before the first paint

        turn = partial(bring_up_to_date, self._day)
        self.desk.work.read(self, turn, self._day_turned, self._day_turned)  # behind a lock no file is open

    def _day_turned(self, _nothing: object) -> None:
        self.desk.data_changed.emit(Changed.EVERYTHING)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a spreadsheet that is dragged onto the window."""
        if _list_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read in a spreadsheet that is dropped on the window."""
        file = _list_in(event)
        if file is not None:
            event.acceptProposedAction()
            self.menu.import_list(file)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the window is narrow."""
        super().resizeEvent(event)
        if hasattr(self, "rail"):
            self.rail.set_narrow(self.width() < NARROW_WINDOW)

    def shut(self) -> None:
        """Close for good: forms that stand open go with their window; what was typed stays."""
        self.desk.leaving.emit()
        self.closed.disconnect()
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell where the window stood."""
        self.closed.emit(bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)


def _list_in(event: QDropEvent) -> Path | None:
    """Return the one spreadsheet that is dragged, if it is one."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    file = Path(urls[0].toLocalFile())
    return file if file.suffix.lower() in LISTS else None
