"""An outcome recorded, changed, or said not to count after all."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.outcomes import OutcomeData, change_outcome, record_outcome, withdraw_outcome
from fm_desktop.directives import directive
from fm_desktop.domain.success import Proposal
from fm_desktop.storage.queries.outcomes import OutcomeRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.reason_words import success_words
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.labels import label


class Offered(NamedTuple):
    """An outcome the facts propose, with their sentence as its first proof."""

    proposal: Proposal
    words: str

    @property
    def id(self) -> bytes:
        """Return the row of the fact it rests on."""
        return self.proposal.row


class OutcomeDialog(DeedDialog):
    """What was reached, when, and how that is seen."""

    form = "outcome"
    errors_at = {
        "day_in_future": "outcome_day",
        "day_too_early": "outcome_day",
        "proof_missing": "outcome_proof",
        "success_criterion_missing": "outcome_criterion",
    }

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        outcome: OutcomeRow | None = None,
        offered: Offered | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Change outcome") if outcome else self.tr("Record outcome")
        super().__init__(desk, "outcome_dialog", heading, self.tr("Record"), subject, parent)
        self._known, self._offered = outcome, offered
        proposal = offered.proposal if offered else None
        known = outcome or proposal
        values = [(key, success_words(key)) for key in directive().success_criteria]
        chosen = known.criterion if known else None
        self._criterion = self.fields.add_values(
            "outcome_criterion", self.tr("What was reached"), values, chosen
        )
        self._criterion.setEnabled(offered is None)
        day = known.day if known else desk.today()
        self._day = self.fields.add_date("outcome_day", self.tr("When"), day, "past", not_in_future(desk))
        proof = outcome.proof if outcome else offered.words if offered else ""
        judge = needed(desk, "proof_missing", lambda: self._proof)
        self._proof = self.fields.add_text(
            "outcome_proof", self.tr("How it is seen"), proof, judge=judge, lines=3
        )

    def deed(self) -> Callable[[], Any]:
        assert self.subject is not None
        day = self._day.day() or self.desk.today()
        data = OutcomeData(str(self._criterion.currentData()), day, self._proof.toPlainText())
        if self._known is not None:
            return self.by_me(change_outcome, self._known.id, data, version=self._known.version)
        key = self._offered.proposal.key if self._offered else None
        done = self.by_me(record_outcome, self.subject.open_case(), data, proposal=key)
        return lambda: done()[0]


class WithdrawOutcomeDialog(DeedDialog):
    """Says that an outcome does not count after all, and why."""

    form = "withdraw_outcome"
    errors_at = {"reason_missing": "withdraw_reason"}

    def __init__(
        self, desk: Desk, subject: Subject, outcome: OutcomeRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Outcome does not count after all")
        super().__init__(desk, "withdraw_outcome_dialog", heading, self.tr("Record"), subject, parent)
        self._outcome = outcome
        words = f"{plain_date(outcome.day)} · {success_words(outcome.criterion)}"
        self.fields.add_widget(label(words, strong=True, wrap=True))
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text("withdraw_reason", self.tr("Why not"), judge=judge, lines=3)

    def deed(self) -> Callable[[], Changed]:
        row = self._outcome
        return self.by_me(withdraw_outcome, row.id, self._reason.toPlainText(), version=row.version)
