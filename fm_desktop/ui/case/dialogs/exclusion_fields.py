"""What excludes a client for now, each with the day it is looked at again (HA 4.1)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from fm_desktop.casework.exclusions import ExclusionData
from fm_desktop.directives import directive
from fm_desktop.storage.queries.client import ExclusionRow
from fm_desktop.ui.case.dialogs.fields import Fields, keep_narrow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.labels import label


class ExclusionFields(QObject):
    """A tick for each reason; one that holds already says so and cannot be ticked a second time."""

    changed = Signal()
    """Another number of them holds."""

    def __init__(self, fields: Fields, desk: Desk) -> None:
        super().__init__(fields)
        self._fields, self._desk = fields, desk
        self._rows: dict[str, tuple[QCheckBox, DateField, QLineEdit]] = {}
        self._known: list[ExclusionRow] = []
        self._none = label(self.tr("Nothing ticked means that nothing excludes the client."), muted=True)
        for key, term in directive().exclusions.items():
            self._add(key, term.text(desk.language))
        fields.add_widget(self._none)

    def _add(self, key: str, words: str) -> None:
        fields = self._fields
        tick = fields.add_tick(f"exclusion_{key}", words)
        fields.start_row()
        again = fields.add_date(
            f"recheck_{key}", self.tr("Look at it again on"), None, "future", required=False, steady=True
        )
        again.edit.setAccessibleName(f"{words}: {self.tr('Look at it again on')}")
        reason = fields.add_line(f"why_{key}", self.tr("In words"))
        reason.setAccessibleName(f"{words}: {self.tr('In words')}")
        keep_narrow(fields[f"recheck_{key}"])
        fields.end_row(stretch=False)
        below = [fields[f"recheck_{key}"], fields[f"why_{key}"]]
        for field in below:
            field.hide()
            tick.toggled.connect(field.setVisible)
        tick.toggled.connect(lambda _on: self.changed.emit())
        self._rows[key] = (tick, again, reason)

    def show_known(self, rows: Sequence[ExclusionRow]) -> None:
        """Say what holds already."""
        self._known = list(rows)
        for row in rows:
            tick = self._rows[row.kind][0]
            tick.setChecked(False)
            tick.setEnabled(False)
            words = directive().exclusions[row.kind].text(self._desk.language)
            since = self.tr("{reason}: holds since {day}").format(reason=words, day=plain_date(row.since))
            tick.setText(since)
        self.changed.emit()

    def count(self) -> int:
        """Return how many hold, the known ones included."""
        return len(self._known) + len(self._ticked())

    def data(self, since: date) -> list[ExclusionData]:
        """Return what was ticked as found on a day."""
        return [
            ExclusionData(key, since, again.day(), reason.text())
            for key, (_tick, again, reason) in self._ticked().items()
        ]

    def words(self) -> list[str]:
        """Return what was ticked, for the last page of a guided dialog."""
        language, found = self._desk.language, []
        for key, (_tick, again, _reason) in self._ticked().items():
            day = again.day()
            words = directive().exclusions[key].text(language)
            until = self.tr("look at it again on {day}").format(day=plain_date(day)) if day else ""
            found.append(", ".join(part for part in (words, until) if part))
        return found

    def _ticked(self) -> dict[str, tuple[QCheckBox, DateField, QLineEdit]]:
        return {key: row for key, row in self._rows.items() if row[0].isChecked()}
