"""What a work opportunity does to the maximum duration, said while its days are typed (HA 4.11)."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.duration import Limit, limit
from fm_desktop.domain.facts import Agh
from fm_desktop.domain.lifecycle import MAIN_RESPONSIBILITY
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.client import AghRow, CaseRow, aghs, cases_of
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.labels import label


class LimitHint(QWidget):
    """One sentence below the days; nothing outside main responsibility, where there is no limit."""

    def __init__(
        self, desk: Desk, subject: Subject, fit: Callable[[], None], besides: Id | None = None
    ) -> None:
        super().__init__()
        self._case, self._besides, self._fit = subject.case, besides, fit
        self._admitted: date | None = None
        self._others: list[Agh] = []
        self._before: Limit | None = None
        self._days: tuple[date | None, date | None] = (None, None)
        self.words = label(wrap=True, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        self.hide()
        desk.work.read(self, partial(_read, subject.client), lambda found: self._know(*found))

    def show_days(self, first: date | None, last: date | None) -> None:
        """Say what these days do to the limit."""
        self._days = (first, last)
        text = self._words()
        self.words.setText(text)
        if bool(text) == self.isHidden():
            self.setVisible(bool(text))
            self._fit()

    def _know(self, cases: list[CaseRow], rows: list[AghRow]) -> None:
        case = next((case for case in cases if case.id == self._case), None)
        if case is None or case.phase not in MAIN_RESPONSIBILITY:
            return
        mine = [row for row in rows if row.case == case.id]
        self._admitted = case.main_since
        self._before = self._limit([_agh(row) for row in mine])
        self._others = [_agh(row) for row in mine if row.id != self._besides]
        self.show_days(*self._days)

    def _limit(self, rows: list[Agh]) -> Limit | None:
        period = directive().due[Due.D6].period
        if self._admitted is None or period is None:
            return None
        return limit(self._admitted, period, rows)

    def _words(self) -> str:
        first, last = self._days
        if first is None or self._before is None or (last is not None and last < first):
            return ""
        after = self._limit([*self._others, Agh(first, last)])
        return "" if after is None else self._said(self._before, after)

    def _said(self, before: Limit, after: Limit) -> str:
        regular = plain_date(after.regular)
        if after.day is None:
            words = self.tr("While it runs without a last day there is no maximum duration (else {day}).")
            return words.format(day=regular)
        if before.day is not None and before.day != after.day:
            words = self.tr("The maximum duration moves from {old} to {new}.")
            return words.format(old=plain_date(before.day), new=plain_date(after.day))
        if after.day != after.regular:
            words = self.tr("The maximum duration ends on {day}, moved by a work opportunity from {old}.")
            return words.format(day=plain_date(after.day), old=regular)
        return self.tr("The maximum duration stays at {day}; no work opportunity runs then.").format(
            day=regular
        )


def _agh(row: AghRow) -> Agh:
    return Agh(row.first_day, row.actual_last_day or row.planned_last_day)


def _read(client: Id) -> tuple[list[CaseRow], list[AghRow]]:
    return cases_of(client), aghs(client)
