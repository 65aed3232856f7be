"""Marking a client for case management: the referral, and the entry criteria with their reasons."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from fm_desktop.casework.intake import CriterionData, ReferralData, mark
from fm_desktop.directives import directive
from fm_desktop.domain.intake import ENTRENCHED
from fm_desktop.sentences import sentence
from fm_desktop.storage.ids import Id
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.fields import Judge
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class MarkDialog(DeedDialog):
    """The third criterion is computed from recorded needs, so nobody ticks it here (HA 4.1)."""

    errors_at = {"day_in_future": "referred_on", "day_too_early": "referred_on"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "mark_dialog", self.tr("Mark for case management"), self.tr("Mark"), subject, parent
        )
        self._criteria: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        words, check = self.tr("Referral on"), not_in_future(desk)
        self._day = self.fields.add_date("referred_on", words, desk.today(), "past", check)
        self._by = self.fields.add_line("referred_by", self.tr("Proposed by"))
        self.fields.add_widget(label(self.tr("Entry criteria"), strong=True))
        for key, term in directive().criteria.items():
            if key != ENTRENCHED:
                self._add_criterion(key, term.text(desk.language))
        hint = self.tr("Work opportunities and exclusions are entered in the case itself.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def _add_criterion(self, key: str, words: str) -> None:
        tick = self.fields.add_tick(f"criterion_{key}", f"{key}  {words}")
        reason = self.fields.add_line(f"reason_{key}", "", judge=self._judge(key))
        reason.setAccessibleName(self.tr("Reason: {criterion}").format(criterion=words))
        reason.setPlaceholderText(self.tr("Reason"))
        field = self.fields[f"reason_{key}"]
        field.hide()
        tick.toggled.connect(field.setVisible)
        tick.toggled.connect(lambda _on: self.fit())
        self._criteria[key] = (tick, reason)

    def _judge(self, key: str) -> Judge:
        def judge() -> str:
            tick, reason = self._criteria[key]
            missing = tick.isChecked() and not reason.text().strip()
            return sentence("reason_missing", self.desk.language) if missing else ""

        return judge

    def data(self) -> ReferralData:
        """Return the referral as the fields hold it."""
        day = self._day.day()
        assert self.subject is not None
        assert day is not None
        met = [
            CriterionData(key, reason.text())
            for key, (tick, reason) in self._criteria.items()
            if tick.isChecked()
        ]
        return ReferralData(self.subject.client, day, met, self._by.text())

    def run(self) -> None:
        self.desk.work.create(self, self.by_me(mark, self.data()), self._marked, self.refused)

    def _marked(self, case: Id) -> None:
        self.accept()
        if self.subject is not None:
            self.desk.open_case(self.subject.client, case)
