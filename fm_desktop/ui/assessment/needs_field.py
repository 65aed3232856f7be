"""The needs for action as an input: a line to add one, and the table of those there are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from fm_desktop.casework.assessments import NeedsToday
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.needs import NeedRow
from fm_desktop.ui.assessment.entering_line import EnteringLine
from fm_desktop.ui.assessment.need_lines import NeedLine, lines_of, needs_today, taken_back
from fm_desktop.ui.assessment.needs_model import NEED, NeedsModel
from fm_desktop.ui.assessment.needs_table import NeedsTable
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.word_box import WordBox


class NeedsField(QWidget):
    """Collects needs for action; a custom input that keeps drafts, the line half typed included."""

    edited = Signal()
    """Something else is said of the needs."""

    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._language = language
        self._areas = self._needs = Catalogue("", ())
        self._known: list[NeedLine] = []
        self.lines = NeedsModel(self)
        self.table = NeedsTable("needs_table", self.lines)
        self.table.setAccessibleName(self.tr("Needs for action"))
        self.area, self.need = (
            QComboBox(),
            WordBox("need_words", self.tr("Need for action"), takes_enter=True),
        )
        self.entrenched = QCheckBox(self.tr("entrenched"))
        self.since = EnteringLine("need_since")
        self.adding = button("add_need", self.tr("Add"), self.add_typed, icon_name="plus")
        self.fault = InlineError(self.need)
        self._lay_out()
        self.area.currentIndexChanged.connect(lambda _number: self._offer_needs())
        self.need.done.connect(self.add_typed)
        self.since.entered.connect(self.add_typed)
        self.lines.edited.connect(self.edited)
        self.lines.edited.connect(self.fault.clear)

    def _lay_out(self) -> None:
        self.area.setObjectName("need_area")
        self.entrenched.setObjectName("need_entrenched")
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, (words, control) in enumerate(
            (
                (self.tr("&Area of life"), self.area),
                (self.tr("Need for &action"), self.need),
                ("", self.entrenched),
                (self.tr("&Since when"), self.since),
            )
        ):
            if words:
                above = label(words, strong=True)
                above.setBuddy(control)
                control.setAccessibleName(words.replace("&", ""))
                grid.addWidget(above, 0, column)
            grid.addWidget(control, 1, column)
        grid.addWidget(self.adding, 1, 4)
        grid.setColumnStretch(1, 1)
        self.since.setFixedWidth(140)
        keys = self.tr("Space bar: entrenched · Enter: since when · Delete: removed")
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(6, 6, 6, 6)
        column_.setSpacing(8)
        column_.addLayout(grid)
        column_.addWidget(self.fault)
        column_.addWidget(self.table, 1)
        column_.addWidget(label(keys, size="small", muted=True, wrap=True))

    def offer(self, catalogues: Mapping[str, Catalogue], rows: Sequence[NeedRow]) -> None:
        """Take the words on offer and the needs recorded before."""
        self._areas, self._needs = catalogues["areas"], catalogues["needs"]
        self._known = lines_of(rows)
        self.lines.speak(self.area_words, lambda need: self._needs.text(need, self._language))
        self.set_first_areas(())
        self.lines.set_lines(self._known)
        if self._known:
            self.table.setCurrentIndex(self.lines.index(0, NEED))

    def area_words(self, area: str) -> str:
        """Return what an area is called."""
        return self._areas.text(area, self._language)

    def set_first_areas(self, keys: Sequence[str]) -> None:
        """Offer what matters today before the other areas."""
        chosen = self.area.currentData()
        entries = sorted(self._areas, key=lambda entry: entry.key not in keys)
        self.area.blockSignals(True)
        self.area.clear()
        for entry in entries:
            self.area.addItem(entry.text(self._language), entry.key)
        self.area.setCurrentIndex(max(0, self.area.findData(chosen)) if not keys else 0)
        self.area.blockSignals(False)
        self._offer_needs()

    def _offer_needs(self) -> None:
        words = [(e.key, e.text(self._language)) for e in self._needs.under(str(self.area.currentData()))]
        self.need.offer(words)

    def add_typed(self) -> None:
        """Add the need that is typed; one that is there already is shown instead."""
        area, need = str(self.area.currentData() or ""), self.need.value()
        if not need:
            self.fault.say(self.tr("Name the need first, from the list or in your own words."))
            self.need.setFocus()
            return
        found = next((n for n, line in enumerate(self.lines.lines()) if line.is_like(area, need)), -1)
        if found >= 0:
            self.lines.put(found, replace(self.lines.lines()[found], gone=False, reason=""))
        else:
            fresh = NeedLine(area, need, self.entrenched.isChecked(), self.since.text().strip())
            self.lines.set_lines([*self.lines.lines(), fresh])
            found = len(self.lines.lines()) - 1
        self.table.setCurrentIndex(self.lines.index(found, NEED))
        self._empty_line()

    def _empty_line(self) -> None:
        self.need.clear()
        self.since.clear()
        self.entrenched.setChecked(False)
        self.need.setFocus()

    def focus_first(self) -> None:
        """Begin where a need is typed."""
        self.need.setFocus()

    def open_count(self) -> int:
        """Return how many needs there are once this is recorded."""
        return sum(not line.gone for line in self.lines.lines())

    def needs_today(self) -> NeedsToday:
        """Return what is to be recorded of the needs."""
        return needs_today(self.lines.lines())

    def is_right(self) -> bool:
        """Tell whether it may be recorded: at least one need, and of each that is gone how."""
        if self.need.value():
            self.add_typed()  # typed and not added: surely meant
        unexplained = [n for n, line in enumerate(self.lines.lines()) if line.gone and not line.reason]
        if unexplained:
            self.fault.say(self.tr("Say of each removed need how it was removed."))
            self.table.setCurrentIndex(self.lines.index(unexplained[0], NEED))
            self.table.setFocus()
            return False
        if not self.open_count():
            self.fault.say(self.tr("Record at least one need for action. Everything else may stay empty."))
            self.need.setFocus()
        return bool(self.open_count())

    def sentences(self) -> str:
        """Return the needs line by line, as they will be recorded."""
        return "\n".join(self.lines.sentence(line) for line in self.lines.lines())

    def draft_value(self) -> dict[str, Any]:
        """Return the needs and what is half typed, so that it can be kept."""
        return {
            "lines": [line.kept() for line in self.lines.lines() if line not in self._known],
            "typed": [
                self.area.currentData(),
                self.need.currentText(),
                self.entrenched.isChecked(),
                self.since.text(),
            ],
        }

    def set_draft_value(self, value: dict[str, Any]) -> None:
        """Show again what was kept."""
        self.lines.set_lines(taken_back(value.get("lines", ()), self._known))
        area, need, entrenched, since = value.get("typed", (None, "", False, ""))
        if (at := self.area.findData(area)) >= 0:
            self.area.setCurrentIndex(at)
        self.need.setEditText(need)
        self.entrenched.setChecked(entrenched)
        self.since.setText(since)
