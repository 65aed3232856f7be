"""The entry criteria as ticks, each with its reason (HA 4.1)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from fm_desktop.casework.intake import CriterionData
from fm_desktop.directives import directive
from fm_desktop.domain.intake import ENTRENCHED
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.client import CriterionRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.fields import Judge
from fm_desktop.ui.widgets.labels import label


class Criteria:
    """The third criterion is computed from recorded needs, so nobody ticks it here."""

    def __init__(self, dialog: DeedDialog) -> None:
        self._dialog = dialog
        self._language = dialog.desk.language
        self._rows: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        self._known: dict[str, CriterionRow] = {}
        heading = QCoreApplication.translate("criteria", "Entry criteria")
        dialog.fields.add_widget(label(heading, strong=True))
        for key, term in directive().criteria.items():
            if key != ENTRENCHED:
                self._add(key, term.text(self._language))

    def show_known(self, rows: Iterable[CriterionRow]) -> None:
        """Tick what holds already; a reason a list did not give stays open."""
        self._known = {row.criterion: row for row in rows if row.met}
        for key, row in self._known.items():
            if key in self._rows:
                tick, reason = self._rows[key]
                tick.setChecked(True)
                reason.setText(row.reason)

    def met(self) -> list[CriterionData]:
        """Return what holds, with what is known of criteria nobody ticks."""
        shown = [
            CriterionData(key, reason.text())
            for key, (tick, reason) in self._rows.items()
            if tick.isChecked()
        ]
        kept = [CriterionData(row.criterion) for key, row in self._known.items() if key not in self._rows]
        return shown + kept

    def _add(self, key: str, words: str) -> None:
        fields = self._dialog.fields
        tick = fields.add_tick(f"criterion_{key}", f"{key}  {words}")
        reason = fields.add_line(f"reason_{key}", "", judge=self._judge(key))
        spoken = QCoreApplication.translate("criteria", "Reason: {criterion}")
        reason.setAccessibleName(spoken.format(criterion=words))
        reason.setPlaceholderText(QCoreApplication.translate("criteria", "Reason"))
        field = fields[f"reason_{key}"]
        field.hide()
        tick.toggled.connect(field.setVisible)
        tick.toggled.connect(lambda _on: self._dialog.fit())
        self._rows[key] = (tick, reason)

    def _judge(self, key: str) -> Judge:
        def judge() -> str:
            tick, reason = self._rows[key]
            missing = tick.isChecked() and not reason.text().strip() and key not in self._known
            return sentence("reason_missing", self._language) if missing else ""

        return judge
