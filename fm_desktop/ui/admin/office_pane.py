"""The screen of whoever keeps people and settings alone: no client is shown to them, and no number of any."""

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.ui.backups.backup_line import BackupLine
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.tokens import PAGE_MARGIN
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.empty_state import EmptyState


class OfficePane(Pane):
    """Says what the role is for and offers the ways there."""

    depends_on: ClassVar[Changed] = Changed.NOTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        show = desk.show_screen
        self.people = button("to_people", self.tr("People …"), partial(show, "people"), "primary")
        words = button("to_catalogues", self.tr("Catalogues …"), partial(show, "catalogues"))
        rules = button("to_preferences", self.tr("Preferences …"), partial(show, "preferences"))
        journal = button("to_journal", self.tr("Journal …"), partial(show, "journal"))
        page = EmptyState(
            "settings",
            self.tr("Administration"),
            self.tr(
                "You keep people, words and settings of the office. With this role you see no clients: "
                "neither names nor numbers, in no list and no search."
            ),
            (self.people, rules) if desk.me.is_office else (self.people, words, rules, journal),
        )
        self.backup_line = BackupLine(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 24, PAGE_MARGIN, 16)
        column.addWidget(self.backup_line)
        column.addWidget(page, 1)

    def refresh(self) -> None:
        """Read nothing: there is nothing to show."""

    def focus_first(self) -> None:
        """Begin with the people."""
        self.people.setFocus()
