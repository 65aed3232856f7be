"""What is said about the draft at the foot of a form, and the way to discard it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QSizePolicy, QWidget

from fm_desktop.ui.drafts.draft_keeper import DraftKeeper
from fm_desktop.ui.formats import clock, plain_date
from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.tokens import colour
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label

MARK = 16
NARROW = 150
"""The room the words need at least; they may stand in two lines."""


class DraftHint(QWidget):
    """A tick and until when everything is kept; another mark where a draft was continued."""

    def __init__(self, keeper: DraftKeeper, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft_hint")
        self._keeper, self._today = keeper, today
        self._mark, self.words = Mark(), label(size="small", muted=True, wrap=True)
        self.words.setMinimumWidth(NARROW)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)
        keeper.changed.connect(self._show)
        self.hide()

    def _show(self) -> None:
        words, *mark = self._said()
        self.words.setText(words)
        self._mark.show_icon(*mark)
        self.setVisible(bool(words))

    def _said(self) -> tuple[str, str, str]:
        """Return words, mark and its colour."""
        keeper = self._keeper
        if keeper.has_failed:
            return self.tr("The draft could not be saved"), "flag", "overdue"
        if keeper.saved_at is None:
            return "", "check", "covered"
        if keeper.is_as_continued():
            words = self.tr("Draft from {when} continued")
            return words.format(when=when(keeper.saved_at, self._today)), "rotate-ccw", "muted"
        words = self.tr("Draft saved at {time}")
        return words.format(time=clock(keeper.saved_at.astimezone())), "check", "covered"


class Mark(QWidget):
    """A small icon in the colour its role has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._role = "check", "covered"
        self.setFixedSize(MARK, MARK)

    def show_icon(self, name: str, role: str) -> None:
        """Show another one."""
        self._icon, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._icon, self.rect(), colour(self._role))


class DraftButtons:
    """The words of the button that leaves a form, and beside it the one that discards the draft."""

    def __init__(self, keeper: DraftKeeper, owner: QWidget, say: Callable[[str], object], plain: str) -> None:
        self._keeper, self._owner, self._say, self._plain = keeper, owner, say, plain
        say(plain)
        words = QCoreApplication.translate("drafts", "Discard")
        self.discard = button("discard_draft", words, self.ask, look="quiet", parent=owner)
        self.discard.hide()
        keeper.changed.connect(self._show)

    def _show(self) -> None:
        kept = self._keeper.is_kept()
        later = QCoreApplication.translate("drafts", "Continue later")
        self._say(later if kept else self._plain)
        self.discard.setVisible(kept)

    def ask(self) -> None:
        """Ask before what was typed is gone; a draft just continued gives way to the empty form."""
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self._owner.windowTitle(),
            QCoreApplication.translate("drafts", "Discard what was entered here? It cannot be brought back."),
            parent=self._owner,
        )
        box.setObjectName("discard_question")
        yes = box.addButton(
            QCoreApplication.translate("drafts", "Discard"), QMessageBox.ButtonRole.DestructiveRole
        )
        keep = box.addButton(
            QCoreApplication.translate("drafts", "Keep it"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(keep)
        box.buttonClicked.connect(lambda pressed: self._discard() if pressed is yes else None)
        box.open()

    def _discard(self) -> None:
        stays = self._keeper.is_as_continued()
        self._keeper.discard()
        if not stays:
            self._owner.close()


def when(moment: datetime, today: date) -> str:
    """Return when something was saved, as one would say it: heute 13:51, gestern 13:51, 12.2.2026 13:51."""
    local = moment.astimezone()
    time = clock(local)
    if local.date() == today:
        return QCoreApplication.translate("drafts", "today {time}").format(time=time)
    if local.date() == today - timedelta(days=1):
        return QCoreApplication.translate("drafts", "yesterday {time}").format(time=time)
    return f"{plain_date(local.date())} {time}"
