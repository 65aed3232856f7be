"""The entry criteria as ticks, each with its reason (HA 4.1)."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from fm_desktop.casework.intake import CriterionData
from fm_desktop.directives import directive
from fm_desktop.domain.intake import ENTRENCHED, Judgement
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.client import CriterionRow
from fm_desktop.ui.case.dialogs.fields import Fields, Judge
from fm_desktop.ui.widgets.labels import label


class Criteria:
    """The third criterion is computed from recorded needs, so nobody ticks it here."""

    def __init__(
        self, fields: Fields, language: str, fit: Callable[[], None] = lambda: None, heading: bool = True
    ) -> None:
        self._fields, self._language, self._fit = fields, language, fit
        self._rows: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        self._known: dict[str, CriterionRow] = {}
        if heading:
            words = QCoreApplication.translate("criteria", "Entry criteria")
            fields.add_widget(label(words, strong=True))
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
                reason.setText(reason.text() or row.reason)
                reason.setCursorPosition(0)  # a long reason is read from its beginning

    def met(self) -> list[CriterionData]:
        """Return what holds, with what is known of criteria nobody ticks."""
        kept = [CriterionData(row.criterion) for key, row in self._known.items() if key not in self._rows]
        return [each for each in self.judged() if each.met] + kept

    def judged(self) -> list[CriterionData]:
        """Return each criterion one could tick: what is not ticked does not hold."""
        return [
            CriterionData(key, reason.text() if tick.isChecked() else "", tick.isChecked())
            for key, (tick, reason) in self._rows.items()
        ]

    def judgements(self) -> tuple[Judgement, ...]:
        """Return the same as the check of the intake looks at it, with what a list has said."""
        kept = [
            Judgement(row.criterion, row.met, row.from_list)
            for key, row in self._known.items()
            if key not in self._rows
        ]
        return (*(Judgement(each.criterion, each.met) for each in self.judged()), *kept)

    def words(self) -> list[str]:
        """Return what holds, each with its reason, for the last page of a guided dialog."""
        return [
            f"{key} {directive().criteria[key].text(self._language)}: {reason.text()}".rstrip(": ")
            for key, (tick, reason) in self._rows.items()
            if tick.isChecked()
        ]

    def _add(self, key: str, words: str) -> None:
        tick = self._fields.add_tick(f"criterion_{key}", f"{key}  {words}")
        reason = self._fields.add_line(f"reason_{key}", "", judge=self._judge(key))
        spoken = QCoreApplication.translate("criteria", "Reason: {criterion}")
        reason.setAccessibleName(spoken.format(criterion=words))
        reason.setPlaceholderText(QCoreApplication.translate("criteria", "Reason"))
        field = self._fields[f"reason_{key}"]
        field.hide()
        tick.toggled.connect(field.setVisible)
        tick.toggled.connect(lambda _on: self._fit())
        self._rows[key] = (tick, reason)

    def _judge(self, key: str) -> Judge:
        def judge() -> str:
            tick, reason = self._rows[key]
            missing = tick.isChecked() and not reason.text().strip() and key not in self._known
            return sentence("reason_missing", self._language) if missing else ""

        return judge
