"""Saying which entry criteria hold, such as for a case whose list named none."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.intake import judge_criteria
from fm_desktop.storage.queries.client import CriterionRow, criteria
from fm_desktop.ui.case.dialogs.criteria import Criteria
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class CriteriaDialog(DeedDialog):
    """Shows what is known and takes what is judged now (HA 4.1)."""

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "criteria_dialog", self.tr("Judge entry criteria"), self.tr("Record"), subject, parent
        )
        self._criteria = Criteria(self.fields, desk.language, self.fit)
        if subject.case is not None:
            desk.work.read(self, partial(criteria, subject.case), self._show_known)

    def _show_known(self, rows: list[CriterionRow]) -> None:
        self._criteria.show_known(rows)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(judge_criteria, self.subject.case, self._criteria.met())
