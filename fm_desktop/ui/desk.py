"""What every screen may ask of the window it stands in."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.preferences import Preferences
from fm_desktop.ui.work import Work


class Me(NamedTuple):
    """The person who unlocked the desk."""

    id: bytes
    name: str
    roles: tuple[str, ...] = ("fm",)
    login: str = ""
    team: str = ""
    is_office: bool = False
    """Whether it is no person, but the office itself, which came in with its own code to admit people."""


class Desk(QObject):
    """Hands every screen the door to the data, the person, the day and the ways to other screens."""

    data_changed = Signal(object)
    """A deed changed something; carries `Changed`."""
    case_requested = Signal(object, object)
    """Somebody wishes to see a client; carries the ids of client and case (or None)."""
    screen_requested = Signal(str, dict)
    """Somebody wishes to see a screen; carries its key and what it should show."""
    back_requested = Signal()
    """Somebody wishes to return to the screen before."""
    draft_requested = Signal(object)
    """Somebody wishes to go on with a form of the client that shows; carries its draft."""
    leaving = Signal()
    """The file is about to be closed; whoever holds something unsaved hands it in now."""
    backups_looked_at = Signal()
    """It was looked after the backups: `backups` tells how they stand."""
    exchange_requested = Signal()
    """A backup lies ready beside the data, to be put in their place once nobody has them open."""
    preferences_changed = Signal()
    """The settings of this computer or the office are others now."""

    def __init__(
        self,
        work: Work,
        me: Me,
        preferences: Preferences,
        today: Callable[[], date],
        author: Any = None,
        is_demo: bool = False,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self.work = work
        self.me = me
        self.author = author
        self.is_demo = is_demo
        self.open_drafts: dict[bytes, QWidget] = {}
        """The drafts that are open in a window just now."""
        self.backups: Any = None
        """How the backups stand, once it was looked after them."""
        self._preferences = preferences
        self._today = today
        self._clock = clock
        work.data_changed.connect(self.data_changed)

    @property
    def preferences(self) -> Preferences:
        """Return the settings of this computer as they are now."""
        return self._preferences

    @property
    def language(self) -> str:
        """Return the language of the screen, de or en."""
        return self._preferences.language

    def today(self) -> date:
        """Return the day the screens look from."""
        return self._today()

    def now(self) -> datetime:
        """Return the present time on the day the screens look from."""
        return datetime.combine(self._today(), self._clock().time())

    def open_case(self, client_id: bytes, case_id: bytes | None = None) -> None:
        """Show everything about one person."""
        self.case_requested.emit(client_id, case_id)

    def show_screen(self, key: str, **what: object) -> None:
        """Go to a screen; `what` is handed to its `show_what`, such as day=…."""
        self.screen_requested.emit(key, what)

    def go_back(self) -> None:
        """Return to the screen before."""
        self.back_requested.emit()

    def use_preferences(self, preferences: Preferences) -> None:
        """Take over changed settings and tell the screens."""
        self._preferences = preferences
        self.preferences_changed.emit()
        self.data_changed.emit(Changed.SETTINGS)
