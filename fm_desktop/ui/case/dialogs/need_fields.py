"""A few needs for action: in which area, which, whether entrenched, since when (HA 4.1)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit

from fm_desktop.casework.needs import NeedData
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.intake import Need
from fm_desktop.sentences import sentence
from fm_desktop.ui.case.dialogs.fields import Fields, Judge
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button

AT_FIRST, AT_MOST = 2, 6


class NeedRow:
    """The inputs of one need."""

    def __init__(self, area: QComboBox, need: QLineEdit, entrenched: QCheckBox, since: QLineEdit) -> None:
        self.area, self.need, self.entrenched, self.since = area, need, entrenched, since

    def is_empty(self) -> bool:
        """Tell whether nothing was said."""
        return not self.need.text().strip()


class NeedFields(QObject):
    """Rows that appear one after the other; an empty one is left out."""

    changed = Signal()
    """Something was typed or ticked."""

    def __init__(self, fields: Fields, desk: Desk) -> None:
        super().__init__(fields)
        self._fields, self._desk = fields, desk
        self._words: Catalogue | None = None
        self._rows = [self._add(number) for number in range(1, AT_MOST + 1)]
        self._more = button("more_needs", self.tr("Another need"), self._show_one_more, "link")
        fields.add_widget(self._more)
        for number in range(AT_FIRST, AT_MOST):
            self._show(number, False)

    def offer(self, areas: Catalogue, words: Catalogue) -> None:
        """Fill the areas, and propose the usual needs of the one chosen while typing."""
        self._words = words
        for row in self._rows:
            if row.area.count() > 1:
                continue
            for entry in areas:
                row.area.addItem(entry.text(self._desk.language), entry.key)

    def needs(self) -> list[NeedData]:
        """Return what was said; a usual need by its key, all else in one's own words."""
        return [self._data(row) for row in self._rows if not row.is_empty()]

    def as_the_check_sees_them(self) -> tuple[Need, ...]:
        """Return the same as far as the check of the intake looks at it."""
        return tuple(Need(row.entrenched.isChecked()) for row in self._rows if not row.is_empty())

    def words(self) -> list[str]:
        """Return what was said, for the last page of a guided dialog."""
        entrenched = self.tr("entrenched")
        return [
            ", ".join(
                part
                for part in (
                    f"{row.area.currentText()}: {row.need.text()}",
                    entrenched if row.entrenched.isChecked() else "",
                    row.since.text(),
                )
                if part
            )
            for row in self._rows
            if not row.is_empty()
        ]

    def _add(self, number: int) -> NeedRow:
        fields, at = self._fields, self.tr("Need {n}").format(n=number)
        fields.start_row()
        values = [("", self.tr("choose an area"))]
        area = fields.add_values(f"need_area_{number}", self.tr("Area of life"), values)
        need = fields.add_line(f"need_{number}", at, judge=self._judge(number))
        fields.end_row(stretch=False)
        fields.start_row()
        entrenched = fields.add_tick(f"need_entrenched_{number}", self.tr("entrenched"))
        since = fields.add_line(f"need_since_{number}", "")
        since.setPlaceholderText(self.tr("since when, as told"))
        fields.end_row(stretch=False)
        for control, words in (
            (area, self.tr("Area of life")),
            (entrenched, self.tr("entrenched")),
            (since, self.tr("since when")),
        ):
            control.setAccessibleName(f"{at}: {words}")
        area.currentIndexChanged.connect(lambda _index: self._propose(number))
        need.textChanged.connect(lambda _text: self.changed.emit())
        entrenched.toggled.connect(lambda _on: self.changed.emit())
        return NeedRow(area, need, entrenched, since)

    def _judge(self, number: int) -> Judge:
        def judge() -> str:
            row = self._rows[number - 1]
            missing = not row.is_empty() and not row.area.currentData()
            return sentence("area_missing", self._desk.language) if missing else ""

        return judge

    def _propose(self, number: int) -> None:
        row = self._rows[number - 1]
        if self._words is not None:
            usual = [
                each.text(self._desk.language) for each in self._words.under(row.area.currentData() or "")
            ]
            completer = QCompleter(usual, row.need)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            row.need.setCompleter(completer)

    def _data(self, row: NeedRow) -> NeedData:
        area, said = row.area.currentData() or "", row.need.text().strip()
        usual = self._words.under(area) if self._words is not None else ()
        key = next((each.key for each in usual if each.text(self._desk.language) == said), said)
        return NeedData(area, key, row.entrenched.isChecked(), row.since.text())

    def _show(self, number: int, on: bool) -> None:
        names = ("need_area", "need", "need_entrenched", "need_since")
        for name in names:
            self._fields[f"{name}_{number + 1}"].setVisible(on)

    def _show_one_more(self) -> None:
        hidden = next(
            (n for n, row in enumerate(self._rows) if self._fields[f"need_{n + 1}"].isHidden()), None
        )
        if hidden is None:
            return
        self._show(hidden, True)
        self._rows[hidden].area.setFocus()
        self._more.setVisible(hidden + 1 < AT_MOST)
