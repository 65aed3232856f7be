"""The drop-down of views: the ones that come with the program, and one's own by name."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.cases.look import BUILT_IN, Look, look_from
from fm_desktop.ui.widgets.drop_down import MenuButton


class OwnView(NamedTuple):
    """A view somebody has named."""

    name: str
    look: Look


class ViewMenu(MenuButton):
    """Says which view is chosen; its menu can keep the present look under a name."""

    chosen = Signal(object)
    """Another view was chosen; carries its look."""
    keep_wanted = Signal()
    """The present look is to be kept under a name."""
    drop_wanted = Signal(str)
    """One's own view of that name is to be dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("view", parent=parent)
        self._own: list[OwnView] = []
        self._key = "mine"
        self._fill()

    def set_own(self, stored: Sequence[tuple[str, str]]) -> None:
        """Offer one's own views, as pairs of name and what is stored."""
        self._own = [OwnView(name, look_from(choices)) for name, choices in stored]
        self._fill()

    def choose(self, key: str) -> None:
        """Choose a view by its key or one's own name, without telling."""
        self._key = key
        self._fill()

    def _words(self) -> dict[str, str]:
        return {
            "mine": self.tr("My cases"),
            "all": self.tr("All cases"),
            "unassigned": self.tr("Without case manager"),
            "watched": self.tr("Watched, no case"),
            "closed": self.tr("Ended"),
        }

    def _fill(self) -> None:
        menu, group = self.menu(), QActionGroup(self)
        menu.clear()
        words = self._words()
        looks = dict(BUILT_IN) | {own.name: own.look for own in self._own}
        for key, look in looks.items():
            action = menu.addAction(words.get(key, key))
            action.setCheckable(True)
            action.setChecked(key == self._key)
            action.triggered.connect(lambda _on=False, key=key, look=look: self._pick(key, look))
            group.addAction(action)
            if key == "closed":
                menu.addSeparator()
        if self._own:
            menu.addSeparator()
        menu.addAction(self.tr("Keep this view …")).triggered.connect(lambda: self.keep_wanted.emit())
        if self._key not in BUILT_IN:
            drop = menu.addAction(self.tr("Drop “{name}”").format(name=self._key))
            drop.triggered.connect(lambda: self.drop_wanted.emit(self._key))
        self.setText(self.tr("View: {name}").format(name=words.get(self._key, self._key)))
        self.updateGeometry()

    def _pick(self, key: str, look: Look) -> None:
        self.choose(key)
        self.chosen.emit(look)
