"""To which needs for action a goal answers: those recorded to tick, further ones by area of life."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.plan.offered import OfferedNeed, OfferedWord
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.word_box import WordBox

Pair = tuple[str, str]


class NeedsChoice(QWidget):
    """Boxes to tick; below them an area and a need that nobody has recorded yet."""

    edited = Signal()
    """Something was ticked or added."""
    grown = Signal()
    """There is another box: Tab has to find it."""

    def __init__(
        self,
        name: str,
        needs: Sequence[OfferedNeed],
        areas: Sequence[OfferedWord],
        words: Sequence[OfferedWord],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._words = name, words
        self._ticks: dict[str, QCheckBox] = {}
        self._new: dict[Pair, QCheckBox] = {}
        self._boxes = QWidget()
        self._flow = FlowLayout(self._boxes, gap=16)
        for need in needs:
            text = self.tr("{need} (entrenched)").format(need=need.words) if need.entrenched else need.words
            self._ticks[need.id] = self._tick(f"{name}_{need.id}", text)
        self.area = QComboBox()
        self.area.setObjectName(f"{name}_area")
        self.area.setAccessibleName(self.tr("Area of life of a further need"))
        self.area.addItem(self.tr("Area of life …"), "")
        for area in areas:
            self.area.addItem(area.words, area.key)
        self.need = WordBox(f"{name}_need", self.tr("Further need for action"), takes_enter=True)
        self.need.setPlaceholderText(self.tr("Further need …"))
        self.area.currentIndexChanged.connect(lambda _index: self._offer())
        self.need.done.connect(self._add)
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.area)
        row.addWidget(self.need, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not self._ticks:
            none = self.tr("None is recorded yet. Choose an area of life and name the need.")
            column.addWidget(label(none, muted=True, wrap=True))
        column.addWidget(self._boxes)
        column.addLayout(row)

    def chosen(self) -> tuple[str, ...]:
        """Return the recorded needs that are ticked."""
        return tuple(need for need, box in self._ticks.items() if box.isChecked())

    def added(self) -> tuple[Pair, ...]:
        """Return the new needs that are ticked, each with its area; one still being typed counts."""
        new = tuple(pair for pair, box in self._new.items() if box.isChecked())
        typed = self._typed()
        return (*new, typed) if typed and typed not in new else new

    def words(self) -> list[str]:
        """Return what is ticked, as it stands at the boxes."""
        ticked = [box.text() for box in (*self._ticks.values(), *self._new.values()) if box.isChecked()]
        typed = self._typed()
        return [*ticked, self.need.currentText().strip()] if typed and typed not in self._new else ticked

    def choose(self, needs: Sequence[str], added: Sequence[Pair] = ()) -> None:
        """Tick these and no others."""
        for need, box in self._ticks.items():
            box.setChecked(need in needs)
        for area, need in added:
            self._add_pair((area, need))

    def areas(self) -> frozenset[str]:
        """Return the areas of life of what is ticked."""
        return frozenset(area for area, _ in self.added())

    def first(self) -> QWidget:
        """Return where the cursor goes first."""
        return next(iter(self._ticks.values()), self.area)

    def _offer(self) -> None:
        area = self.area.currentData()
        self.need.offer([(each.key, each.words) for each in self._words if each.area == area])
        self.need.setEnabled(bool(area))

    def _typed(self) -> Pair | None:
        area, need = str(self.area.currentData() or ""), self.need.value()
        return (area, need) if area and need else None

    def _add(self) -> None:
        if (typed := self._typed()) is not None:
            self._add_pair(typed)
            self.need.clear()
            self.area.setFocus()

    def _add_pair(self, pair: Pair) -> None:
        if pair not in self._new:
            words = next((each.words for each in self._words if each.key == pair[1]), pair[1])
            name = f"{self._name}_new_{len(self._new)}"
            self._new[pair] = self._tick(name, self.tr("{need} (new)").format(need=words))
            self.grown.emit()
        self._new[pair].setChecked(True)

    def _tick(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.toggled.connect(lambda _on: self.edited.emit())
        self._flow.addWidget(box)
        return box
