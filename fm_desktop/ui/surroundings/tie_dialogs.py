"""A tie entered or changed, and the map kept as it is on a day."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.surroundings import add_tie, change_tie, keep_map
from fm_desktop.domain.surroundings import Tie
from fm_desktop.storage.queries.surroundings import TieRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.surroundings.map_words import kinds, qualities, strengths
from fm_desktop.ui.widgets.labels import label


class TieDialog(DeedDialog):
    """A person, an agency or a partner around the client: how close, and how it is between them."""

    form = "tie"
    errors_at = {"name_missing": "tie_name"}

    def __init__(
        self, desk: Desk, subject: Subject, tie: TieRow | None = None, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Change the tie") if tie else self.tr("Enter a tie")
        super().__init__(desk, "tie_dialog", heading, self.tr("Record"), subject, parent)
        self._known, said = tie, tie.tie if tie else Tie("")
        judge = needed(desk, "name_missing", lambda: self._name)
        self._name = self.fields.add_line("tie_name", self.tr("Who or what"), said.name, judge=judge)
        self._role = self.fields.add_line("tie_role", self.tr("What they are to the client"), said.role)
        self.fields.start_row()
        self._kind = self.fields.add_values("tie_kind", self.tr("Kind"), kinds(), said.kind)
        self._strength = self.fields.add_values(
            "tie_strength", self.tr("Strength of the tie"), strengths(), said.strength
        )
        self._quality = self.fields.add_values(
            "tie_quality", self.tr("Quality of the tie"), qualities(), said.quality
        )
        self.fields.end_row()
        self._since = self.fields.add_line("tie_since", self.tr("Since when, as told"), said.since)
        self._note = self.fields.add_text("tie_note", self.tr("Note"), said.note, lines=2)

    def deed(self) -> Callable[[], Any]:
        assert self.subject is not None
        tie = Tie(
            self._name.text(),
            str(self._kind.currentData()),
            self._role.text(),
            int(self._strength.currentData()),
            str(self._quality.currentData()),
            self._since.text(),
            self._note.toPlainText(),
        )
        if self._known is not None:
            return self.by_me(change_tie, self._known.id, tie, version=self._known.version)
        done = self.by_me(add_tie, self.subject.client, tie)
        return lambda: done()[0]


class KeepMapDialog(DeedDialog):
    """The map as it is now, kept under a day to be looked at later."""

    form = "keep_map"
    errors_at = {"day_in_future": "map_day"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Keep the map as it is")
        super().__init__(desk, "keep_map_dialog", heading, self.tr("Keep"), subject, parent)
        about = self.tr("It is never altered afterwards; the map itself goes on.")
        self.fields.add_widget(label(about, muted=True, wrap=True))
        self._day = self.fields.add_date(
            "map_day", self.tr("As of"), desk.today(), "past", not_in_future(desk)
        )
        self._remark = self.fields.add_line("map_remark", self.tr("Remark"))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        day = self._day.day() or self.desk.today()
        done = self.by_me(keep_map, self.subject.client, day, self._remark.text())
        return lambda: done()[0]
