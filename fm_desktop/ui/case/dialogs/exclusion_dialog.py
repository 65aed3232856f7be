"""What blocks an intake for now, and looking at it again (HA 4.1)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.exclusions import add_exclusion, lift_exclusion, recheck_exclusion
from fm_desktop.directives import directive
from fm_desktop.storage.queries.client import ExclusionRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.pills import Choice


class ExclusionDialog(DeedDialog):
    """Which reason, since when, and when it is looked at again."""

    errors_at = {"day_in_future": "exclusion_since"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Enter an exclusion")
        super().__init__(desk, "exclusion_dialog", heading, self.tr("Add"), subject, parent)
        kinds = [(key, term.text(desk.language)) for key, term in directive().exclusions.items()]
        self._kind = self.fields.add_values("exclusion_kind", self.tr("What excludes"), kinds)
        check = not_in_future(desk)
        self._since = self.fields.add_date("exclusion_since", self.tr("Since"), desk.today(), "past", check)
        words = self.tr("Check again on")
        self._again = self.fields.add_date("exclusion_again", words, None, "future", required=False)
        self._reason = self.fields.add_text("exclusion_reason", self.tr("In words"), lines=2)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        kind, since, again = self._kind.currentData(), self._since.day(), self._again.day()
        case, text = self.subject.open_case(), self._reason.toPlainText()
        return self.by_me(add_exclusion, self.subject.client, case, kind, since, again, text)


class RecheckDialog(DeedDialog):
    """An exclusion looked at again: it still holds, or it is gone."""

    errors_at = {"day_in_future": "recheck_day"}

    def __init__(
        self, desk: Desk, subject: Subject, exclusion: ExclusionRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Check an exclusion again")
        super().__init__(desk, "recheck_dialog", heading, self.tr("Record"), subject, parent)
        self._exclusion = exclusion
        self._result = Choice(
            [("holds", self.tr("still holds")), ("gone", self.tr("no longer holds"))], look="seg"
        )
        self.fields.add("recheck_result", self.tr("Result"), self._result)
        words = self.tr("Check again on")
        self._day = self.fields.add_date("recheck_day", words, None, "future", required=False)
        self._result.chosen.connect(lambda key: self.fields["recheck_day"].setVisible(key == "holds"))

    def deed(self) -> Callable[[], Changed]:
        if self._result.key() == "holds":
            return self.by_me(recheck_exclusion, self._exclusion.id, self._day.day())
        return self.by_me(lift_exclusion, self._exclusion.id, self.desk.today())
