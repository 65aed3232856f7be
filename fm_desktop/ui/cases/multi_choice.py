"""A filter of which several values may be chosen at once: "Phase: alle", "Phase: 2"."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.widgets.drop_down import MenuButton


class MultiChoice(MenuButton):
    """A button whose menu holds boxes to tick; none ticked means all."""

    changed = Signal(tuple)
    """Others are chosen; carries their keys."""

    def __init__(
        self, object_name: str, name: str, values: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(object_name, parent=parent)
        self._name = name
        self._actions: dict[str, QAction] = {}
        self._all = self.menu().addAction(self.tr("all"))
        self._all.setCheckable(True)
        self._all.triggered.connect(lambda: self._pick(()))
        self.menu().addSeparator()
        for key, words in values:
            action = self.menu().addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda: self._pick(self.chosen()))
            self._actions[key] = action
        self.choose(())

    def chosen(self) -> tuple[str, ...]:
        """Return the keys that are ticked."""
        return tuple(key for key, action in self._actions.items() if action.isChecked())

    def choose(self, keys: Sequence[str]) -> None:
        """Tick these and no others, without telling."""
        for key, action in self._actions.items():
            action.setChecked(key in keys)
        self._all.setChecked(not self.chosen())
        self.setText(f"{self._name}: {self._words()}")
        self.updateGeometry()

    def _words(self) -> str:
        chosen = self.chosen()
        if len(chosen) == 1:
            return self._actions[chosen[0]].text()
        return str(len(chosen)) if chosen else self._all.text()

    def _pick(self, keys: tuple[str, ...]) -> None:
        self.choose(keys)
        self.changed.emit(self.chosen())
