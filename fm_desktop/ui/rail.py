"""The rail at the left: search, the screens, and at the foot what concerns the desk itself."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import short_role
from fm_desktop.ui.nav_button import NavButton, SearchButton
from fm_desktop.ui.screens import Screen
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import NARROW_RAIL, RAIL, tokens
from fm_desktop.ui.widgets.badge import Badge
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.labels import ElidedLabel, label
from fm_desktop.ui.widgets.logo import Logo


class Avatar(QWidget):
    """The initials of the person at the desk."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = name.replace("-", " ").split()
        self._initials = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
        self.setFixedSize(QSize(32, 32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the initials on a disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().line)
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(tokens().text)
        painter.setFont(font("small", strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


class Rail(QWidget):
    """Navigation and the foot; becomes a column of icons where the window is narrow."""

    screen_requested = Signal(str)
    search_requested = Signal()
    privacy_requested = Signal()
    lock_requested = Signal()
    preferences_requested = Signal()

    def __init__(
        self, desk: Desk, screens: Sequence[Screen], menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries: dict[str, NavButton] = {}
        self._wide: list[QWidget] = []
        self._buttons: list[NavButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 16, 12, 12)
        self._column.setSpacing(0)
        self._head(desk.is_demo)
        self._screens(screens)
        self._column.addStretch()
        self._foot(desk, menu)
        self.set_narrow(False)

    def _head(self, is_demo: bool) -> None:
        name = label(self.tr("Case management"), strong=True)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        self._logo = Logo()
        row.addWidget(self._logo)
        row.addWidget(name, 1)
        self._column.addLayout(row)
        self._wide += [name, self._logo]
        self._demo = Badge("demo", self.tr("Example data"))
        self._demo.setVisible(is_demo)
        if is_demo:
            self._column.addSpacing(8)
            self._column.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        search = SearchButton("nav_search", "search", self.tr("Search"), key_text("Ctrl+K"))
        search.clicked.connect(self.search_requested)
        self._add(search, gap=8)

    def _screens(self, screens: Sequence[Screen]) -> None:
        group = QButtonGroup(self)
        for screen in screens:
            entry = NavButton(f"nav_{screen.key}", screen.icon, screen.title)
            entry.setCheckable(True)
            entry.clicked.connect(lambda _checked=False, key=screen.key: self.screen_requested.emit(key))
            group.addButton(entry)
            self._entries[screen.key] = entry
            self._add(entry)

    def _foot(self, desk: Desk, menu: QMenu) -> None:
        more = NavButton("nav_menu", "menu", self.tr("Menu"), key_text("F10"))
        more.setMenu(menu)
        more.setShortcut("F10")
        self._add(more)
        hide = NavButton("nav_privacy", "eye-off", self.tr("Privacy screen"), key_text("F8"))
        hide.clicked.connect(self.privacy_requested)
        lock = NavButton("nav_lock", "lock", self.tr("Lock"), key_text("Ctrl+L"))
        lock.clicked.connect(self.lock_requested)
        settings = NavButton("nav_preferences", "settings", self.tr("Preferences"), key_text("Ctrl+,"))
        settings.clicked.connect(self.preferences_requested)
        self._add(hide)
        self._add(lock)
        self._add(settings, gap=8)
        self._column.addWidget(Hairline())
        self._column.addSpacing(10)
        self._column.addLayout(self._person(desk))

    def _person(self, desk: Desk) -> QHBoxLayout:
        name, second = ElidedLabel(), ElidedLabel()
        second.setFont(font("small"))
        second.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._saved = label(size="small", muted=True)
        name.set_text(desk.me.name)
        second.set_text(_role_and_team(desk))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for line in (name, second, self._saved):
            lines.addWidget(line)
        self._avatar = Avatar(desk.me.name)
        self._wide += [name, second, self._saved]
        row = QHBoxLayout()
        row.setSpacing(10)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        return row

    def _add(self, entry: NavButton, gap: int = 0) -> None:
        self._buttons.append(entry)
        self._column.addWidget(entry)
        self._column.addSpacing(gap)

    def mark(self, key: str) -> None:
        """Show which screen is open; of one that has no place here, none is."""
        for name, entry in self._entries.items():
            entry.group().setExclusive(key in self._entries)
            entry.setChecked(name == key)

    def set_count(self, key: str, count: int | None, loud: bool = False) -> None:
        """Show a count beside a screen."""
        if key in self._entries:
            self._entries[key].set_count(count, loud)

    def set_saved(self, words: str) -> None:
        """Say when the data file was last written."""
        self._saved.setText(words)

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone or icons and words."""
        self.setFixedWidth(NARROW_RAIL if narrow else RAIL)
        side = 8 if narrow else 12
        self._column.setContentsMargins(side, 16, side, 12)
        for each in self._wide:
            each.setVisible(not narrow)
        for entry in self._buttons:
            entry.set_narrow(narrow)
        self._demo.set_kind("demo", self.tr("Demo") if narrow else self.tr("Example data"))
        self._avatar.setToolTip(self._avatar.accessibleName() if narrow else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground and draw the line at the right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().window)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens().line)


def _role_and_team(desk: Desk) -> str:
    """Return what the person is, as short as colleagues say it: FM · Team Ü25."""
    roles = sorted(desk.me.roles, key=lambda role: role == "admin")
    team = QCoreApplication.translate("Rail", "Team {name}").format(name=desk.me.team)
    return " · ".join([*(short_role(role) for role in roles[:1]), *([team] if desk.me.team else [])])
