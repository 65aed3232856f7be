"""Filter pills: kinds switched on and off, or one of several; a tick or a plus stands besides the fill."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from fm_desktop.ui.icons import icon
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout


class Toggles(QWidget):
    """Pills that switch kinds on and off."""

    toggled = Signal(frozenset)
    """The kinds switched on have changed; carries their keys."""

    def __init__(self, kinds: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        self._pills: dict[str, QPushButton] = {}
        for key, word in kinds:
            pill = button(f"toggle_{key}", word, look="toggle")
            pill.setIconSize(QSize(20, 16))
            pill.toggled.connect(self._tell)
            self._pills[key] = pill
            row.addWidget(pill)
        self.switch_on(frozenset(self._pills))

    def on(self) -> frozenset[str]:
        """Return the keys that are switched on."""
        return frozenset(key for key, pill in self._pills.items() if pill.isChecked())

    def switch_on(self, keys: frozenset[str]) -> None:
        """Switch on these and all others off, without telling."""
        for key, pill in self._pills.items():
            pill.blockSignals(True)
            pill.setChecked(key in keys)
            pill.blockSignals(False)
            mark_pill(pill)

    def _tell(self) -> None:
        for pill in self._pills.values():
            mark_pill(pill)
        self.toggled.emit(self.on())


def mark_pill(pill: QPushButton) -> None:
    """Show a tick on what is on and a plus on what can be added."""
    pill.setIcon(icon("check", role="text", chosen="text") if pill.isChecked() else icon("plus"))


class Choice(QWidget):
    """Pills or segments of which exactly one is chosen; it has an accent border."""

    chosen = Signal(str)
    """Another one was chosen; carries its key."""

    def __init__(
        self, kinds: list[tuple[str, str]], look: str = "chip", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._pills: dict[str, QPushButton] = {}
        for key, word in kinds:
            pill = button(f"choice_{key}", word, look=look)
            pill.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(pill)
            self._pills[key] = pill
            row.addWidget(pill)
        self.choose(kinds[0][0])

    def key(self) -> str:
        """Return the key of the one that is chosen."""
        return next(key for key, pill in self._pills.items() if pill.isChecked())

    def choose(self, key: str) -> None:
        """Choose one without telling."""
        self._pills[key].setChecked(True)

    def offer(self, key: str, offered: bool) -> None:
        """Offer one, or hide it; what is chosen stays to be seen."""
        self._pills[key].setVisible(offered or self._pills[key].isChecked())
        self.updateGeometry()

    def draft_value(self) -> str:
        """Return what a draft keeps."""
        return self.key()

    def set_draft_value(self, value: str) -> None:
        """Choose what a draft has kept, and tell it as if somebody had."""
        self._pills[value].click()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the one that is chosen; a focus proxy would be spoken instead of it."""
        self._pills[self.key()].setFocus(reason)
