"""Correcting a continuation review (HA 4.11)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reviews import ReviewData, correct_review
from fm_desktop.errors import UserError
from fm_desktop.storage.queries.client import ReviewRow, reviews
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice

KEYS: dict[bool | None, str] = {None: "unsaid", False: "no", True: "yes"}


class CorrectReviewDialog(DeedDialog):
    """The review as it stands, to be changed; the journal keeps what stood there before."""

    errors_at = {
        "day_in_future": "review_day",
        "day_too_early": "review_day",
        "review_exists": "review_day",
        "reason_missing": "review_reasons",
    }
    width_at_first = 620

    def __init__(self, desk: Desk, subject: Subject, row: HistoryRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Correct continuation review")
        super().__init__(desk, "correct_review_dialog", heading, self.tr("Correct"), subject, parent)
        self._row = row
        self._seen: ReviewData | None = None
        check = not_in_future(desk)
        self._day = self.fields.add_date("review_day", self.tr("Date"), row.day, "past", check)
        judge = needed(desk, "reason_missing", lambda: self._reasons)
        words = self.tr("Reasons to continue")
        self._reasons = self.fields.add_text("review_reasons", words, judge=judge, lines=3)
        self._prospects = self.fields.add_text("review_prospects", self.tr("Foreseeable prospects"), lines=3)
        answers = [("unsaid", self.tr("not judged")), ("no", self.tr("no")), ("yes", self.tr("yes"))]
        self._elsewhere = Choice(answers, look="seg")
        self.fields.add("elsewhere", self.tr("More economical elsewhere?"), self._elsewhere)
        self._why = self.fields.add_line("elsewhere_why", self.tr("Why"))
        about = self.tr("The journal keeps what stood there before.")
        self.fields.add_widget(label(about, muted=True, wrap=True))
        self.verb.setEnabled(False)
        if row.case is not None:
            desk.work.read(self, partial(reviews, row.case), self._fill)

    def _fill(self, found: list[ReviewRow]) -> None:
        """Show the review as it stands."""
        review = next((each for each in found if each.id == self._row.row), None)
        if review is None or self._row.case is None:
            self.refused(UserError("gone_meanwhile"))
            return
        self._seen = ReviewData(self._row.case, *review[1:6])
        self._day.set_day(review.day)
        self._reasons.setPlainText(review.reasons)
        self._prospects.setPlainText(review.prospects)
        self._elsewhere.choose(KEYS[review.economical_elsewhere])
        self._why.setText(review.economical_reason)
        self.verb.setEnabled(True)

    def deed(self) -> Callable[[], Changed]:
        day = self._day.day()
        assert day is not None
        assert self._seen is not None
        answer = {key: value for value, key in KEYS.items()}[self._elsewhere.key()]
        data = ReviewData(
            case=self._seen.case,
            day=day,
            reasons=self._reasons.toPlainText(),
            prospects=self._prospects.toPlainText(),
            economical_elsewhere=answer,
            economical_reason=self._why.text(),
        )
        return self.by_me(correct_review, self._row.row, data, seen=self._seen)
