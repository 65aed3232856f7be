"""Whether one may speak with a partner about a client: shown before the number is (HA 7)."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.services import Call, before_calling
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.network.held_number import HeldNumber
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.state_shape import StateShape

PAUSE = 150


class Asked(NamedTuple):
    """About whom one would speak with which partner."""

    client: Id
    partner: str
    directory_partner: Id | None = None


class ReleaseLine(QWidget):
    """First the release; the number the directory has stays back until it is asked for."""

    told = Signal()
    """Something else is said, which may need more room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("release_line")
        self._desk = desk
        self._asked: Asked | None = None
        self._holds, self._fails = StateShape("done", self), StateShape("overdue", self)
        self._text = label(wrap=True)
        self.number = HeldNumber()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._holds, self._fails):
            row.addWidget(each)
        row.addWidget(self._text, 1)
        row.addWidget(self.number)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._read)
        self.hide()

    def text(self) -> str:
        """Return what is said of the release."""
        return self._text.text()

    def ask(self, asked: Asked | None) -> None:
        """Follow what somebody types or turns to; without a partner nothing is said."""
        if asked is not None and asked.partner.strip():
            if asked != self._asked:
                self.number.hold("")
                self._asked = asked
                self._pause.start()
            return
        self._asked = None
        self._pause.stop()
        self.hide()

    def look_again(self) -> None:
        """Read again: a release may have been given or withdrawn."""
        if self._asked is not None:
            self._pause.start()

    def _read(self) -> None:
        if (asked := self._asked) is not None:
            self._desk.work.read(self, partial(before_calling, *asked), partial(self._show, asked))

    def _show(self, asked: Asked, call: Call) -> None:
        if asked != self._asked:
            return
        release = next((each for each in call.releases if each.holds_on(self._desk.today())), None)
        if release is None:
            said = self.tr("No release from confidentiality holds: do not speak about the client.")
        elif release.until is None:
            said = self.tr("Release holds: {scope}").format(scope=release.scope)
        else:
            day = plain_date(release.until)
            said = self.tr("Release holds until {day}: {scope}").format(day=day, scope=release.scope)
        self._holds.setVisible(release is not None)
        self._fails.setVisible(release is None)
        self._text.setText(said)
        self.number.hold(call.phone, said)
        self.show()
        self.told.emit()
