"""The continuation review: why a case goes on, beside what happened since the last one (HA 4.11)."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from fm_desktop.casework.reviews import ReviewData, record_review
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.storage.queries.review_facts import ReviewFacts, review_facts
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date, weekday_date
from fm_desktop.ui.guided import Button
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.options import Option, Options
from fm_desktop.ui.wizards.guided_case import CasePage, GuidedCase
from fm_desktop.ui.wizards.review_queue import ReviewQueue, due_reviews, open_next, queue_of
from fm_desktop.ui.wizards.review_side import ReviewSide

NO, YES = "no", "yes"
WIDTH = 1080
"""Wider than the other guided dialogs: the facts stand beside the fields."""


class GroundsPage(CasePage):
    """Reasons to go on and foreseeable prospects; what happened stands beside them."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("What speaks for going on, and what can be expected in the next half year?")
        super().__init__(desk, self.tr("Reasons and prospects"), self.tr("Why does the case go on?"), about)
        words, check = self.tr("Reviewed on"), not_in_future(desk)
        self.day = self.fields.add_date("review_day", words, desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self.reasons)
        words = self.tr("Reasons to continue")
        self.reasons = self.fields.add_text("review_reasons", words, judge=judge, lines=5)
        words = self.tr("Foreseeable prospects")
        judge = needed(desk, "prospects_missing", lambda: self.prospects)
        self.prospects = self.fields.add_text("review_prospects", words, judge=judge, lines=5)
        self.side = ReviewSide()
        self._put_beside()

    def _put_beside(self) -> None:
        """Lay the facts beside the fields."""
        item = self.column.takeAt(self.column.count() - 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        if item is not None and (fields := item.widget()) is not None:
            row.addWidget(fields, 1)
        row.addWidget(self.side)
        self.column.addLayout(row, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll what happened with the page keys, wherever they are not needed for a text."""
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            self.side.turn(pages)

    def show_facts(self, facts: ReviewFacts, needs: Catalogue) -> None:
        """Show what happened; a work opportunity that runs is the ground itself. Source: HA 4.11."""
        self.side.show_facts(facts, needs, self.desk.language)
        if facts.agh_first is None:
            return
        self.about.setText(self.tr("While a work opportunity runs it is the ground, and recorded as such."))
        if not self.reasons.toPlainText():
            self.reasons.setPlainText(self._running(facts.agh_last))

    def _running(self, until: date | None) -> str:
        if until is None:
            return self.tr("The work opportunity is still running; it has no last day yet.")
        words = self.tr("The work opportunity is still running, until {day}.")
        return words.format(day=plain_date(until))

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        return [
            (self.tr("Reviewed on"), weekday_date(day) if day else ""),
            (self.tr("Reasons to continue"), self.reasons.toPlainText().strip()),
            (self.tr("Foreseeable prospects"), self.prospects.toPlainText().strip()),
        ]


class EconomyPage(CasePage):
    """Whether the same could be had more economically elsewhere, and why."""

    def __init__(self, desk: Desk) -> None:
        heading = self.tr("Could the same be had more economically elsewhere?")
        about = self.tr("For instance because the client is bound closely enough to others by now.")
        super().__init__(desk, self.tr("Economy"), heading, about)
        hint = self.tr("Then ending the case is to be weighed, too; the review is recorded all the same.")
        options = [Option(NO, self.tr("No")), Option(YES, self.tr("Yes"), hint)]
        self.answer = Options("elsewhere", options)
        self.fields.add("elsewhere", "", self.answer)
        judge = needed(desk, "reason_missing", lambda: self.why)
        self.why = self.fields.add_text("elsewhere_why", self.tr("Why"), judge=judge, lines=3)
        self.fields.column.addStretch(1)

    def show_facts(self, facts: ReviewFacts) -> None:
        """While a work opportunity runs nobody else can do it. Source: HA 4.2."""
        if facts.agh_first is not None and not self.why.toPlainText():
            self.why.setPlainText(self.tr("During the work opportunity main responsibility is prescribed."))

    def facts(self) -> list[tuple[str, str]]:
        words = f"{self.answer.words()}: {self.why.toPlainText().strip()}"
        return [(self.tr("More economical elsewhere"), words)]


class ReviewWizard(GuidedCase):
    """Two pages, and the next review that is due right afterwards if one likes."""

    errors_at = {
        "day_in_future": "review_day",
        "day_too_early": "review_day",
        "review_exists": "review_day",
        "reason_missing": "review_reasons",
    }
    form = "review"

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        parent: QWidget | None = None,
        queue: ReviewQueue | None = None,
    ) -> None:
        super().__init__(desk, "review_wizard", self.tr("Continuation review"), subject, parent)
        self._queue = queue or ReviewQueue(())
        self.grounds, self.economy = GroundsPage(desk), EconomyPage(desk)
        self.set_deed_pages([self.grounds, self.economy])
        self.resize(WIDTH, self.height())
        self._next = QCheckBox()
        self._next.setObjectName("next_review")
        self._next.setChecked(self._queue.is_running)
        self.outcome.column.addWidget(self._next)
        self._add_skip()
        self._show_queue()
        self._read(queue is None)

    def _read(self, with_queue: bool) -> None:
        self.learn(self.subject.case)
        if self.subject.case is not None:
            question = partial(_facts, self.subject.case, self.desk)
            self.desk.work.read(self, question, lambda found: self._show_facts(*found))
        if with_queue:
            self.desk.work.read(self, due_reviews(self.desk), self._offer_others)

    def _add_skip(self) -> None:
        """Put *Skip* beside the way out, where one goes through several reviews."""
        self.skip = button("skip_review", self.tr("&Skip"), self.go_on, look="quiet")
        self.setButton(Button.CustomButton2, self.skip)
        leave = [Button.Stretch, Button.CustomButton1, Button.CustomButton2, Button.CancelButton]
        onward = [Button.BackButton, Button.NextButton, Button.CommitButton, Button.FinishButton]
        self.setButtonLayout([*leave, *onward])
        self._draft_buttons.discard.hide()  # Qt shows what is laid anew

    def _show_queue(self) -> None:
        queue = self._queue
        self.skip.setVisible(queue.is_running and bool(queue.waiting))
        self._next.setVisible(bool(queue.waiting))
        if queue.waiting:
            words = self.tr("Then open the next review that is due: {name}")
            self._next.setText(words.format(name=queue.waiting[0].name))

    def _offer_others(self, due: list[DueLine]) -> None:
        self._queue = queue_of(due, self.subject)
        self._show_queue()

    def _show_facts(self, facts: ReviewFacts, needs: Catalogue) -> None:
        self.grounds.show_facts(facts, needs)
        self.economy.show_facts(facts)

    def know(self, known: Guidance) -> None:
        """Say who it is about, and how far one is with the reviews that are due."""
        super().know(known)
        if self._queue.is_running:
            words = self.tr("Review {number} of {count}")
            progress = words.format(number=self._queue.number, count=self._queue.total)
            self.steps.about.setText(f"{self.steps.about.text()}\n{progress}")

    def deed(self) -> Callable[[], Any]:
        assert self.subject.case is not None
        data = ReviewData(
            case=self.subject.case,
            day=self.grounds.day.day() or self.desk.today(),
            reasons=self.grounds.reasons.toPlainText(),
            prospects=self.grounds.prospects.toPlainText(),
            economical_elsewhere=self.economy.answer.key() == YES,
            economical_reason=self.economy.why.toPlainText(),
        )
        return self.by_me(record_review, data)

    def recorded(self) -> None:
        """Close, and open the next one where that is wanted."""
        super().recorded()
        if self._next.isChecked() and not self._next.isHidden():
            self._open_next()

    def go_on(self) -> None:
        """Leave this one for later and open the next."""
        self.reject()
        self._open_next()

    def _open_next(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            open_next(self.desk, self._queue, parent)


def _facts(case: bytes, desk: Desk) -> tuple[ReviewFacts, Catalogue]:
    return review_facts(case, desk.today()), catalogue("needs")
