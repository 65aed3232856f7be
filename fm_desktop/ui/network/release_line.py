"""Whether one may speak with a partner about a client: shown before the number is (HA 7)."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.services import Call, before_calling
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.state_shape import StateShape

PAUSE = 150


class ReleaseLine(QWidget):
    """Follows the partner that is typed; first the release, then the number the directory has."""

    def __init__(self, desk: Desk, client: Id, partner: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("release_line")
        self._desk, self._client, self._partner = desk, client, partner
        self._holds, self._fails = StateShape("done", self), StateShape("overdue", self)
        self._text = label(wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._holds, self._fails):
            row.addWidget(each)
        row.addWidget(self._text, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._read)
        partner.textChanged.connect(lambda _text: self._pause.start())
        self.hide()
        self._read()

    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def _read(self) -> None:
        asked = self._partner.text().strip()
        if not asked:
            self.hide()
            return
        query = partial(before_calling, self._client, asked)
        self._desk.work.read(self, query, partial(self._show, asked))

    def _show(self, asked: str, call: Call) -> None:
        if asked != self._partner.text().strip():
            return
        release = next((each for each in call.releases if each.holds_on(self._desk.today())), None)
        if release is None:
            said = self.tr("No release from confidentiality holds: do not speak about the client.")
        elif release.until is None:
            said = self.tr("Release holds: {scope}").format(scope=release.scope)
        else:
            day = plain_date(release.until)
            said = self.tr("Release holds until {day}: {scope}").format(day=day, scope=release.scope)
        if call.phone:
            said += "\n" + self.tr("Telephone: {number}").format(number=call.phone)
        self._holds.setVisible(release is not None)
        self._fails.setVisible(release is None)
        self._text.setText(said)
        self._partner.setAccessibleDescription(said)
        self.show()
