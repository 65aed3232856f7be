"""The menu of the window: everything that can be done from anywhere, with its key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from fm_desktop.domain.access import gives_listed_cases, keeps_cases, keeps_people, sees_names
from fm_desktop.domain.deeds import may_ever
from fm_desktop.ui import shortcuts
from fm_desktop.ui.icons import icon

if TYPE_CHECKING:
    from fm_desktop.ui.main_window import MainWindow
    from fm_desktop.ui.undoing import Undoing

Command = tuple[str, str, Callable[[], object]]
"""Words, key and deed of something that can be done from anywhere."""

EVERYWHERE = (shortcuts.LOCK, shortcuts.PRIVACY)
"""What hides the desk does so from an open dialog, too; who leaves does not look what is in front."""


class WindowMenu(QMenu):
    """Opened by the button at the top of the rail or by F10; its keys work on every screen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands: list[Command] = []
        self._undoer: Undoing | None = None
        self._fill()

    def _fill(self) -> None:
        menu, more = self, QMenu(self.tr("&Help"), self)
        if sees_names(self._window.desk.me.roles):
            words = self.tr("Search in &texts …")
            self._add(menu, "search", words, shortcuts.SEARCH_TEXTS, self.search_texts)
            if keeps_cases(self._window.desk.me.roles):
                new = self.tr("&New client …")
                self._add(menu, "user-plus", new, shortcuts.NEW_CLIENT, self.new_client)
            self._add(menu, "bell", self.tr("Re&minder …"), shortcuts.REMINDER, self.reminder)
            if may_ever(self._window.desk.me.roles, "mark_carried"):
                self._add(menu, "upload", self.tr("Carry over to &VerBIS …"), "", self.carry_over)
            self._add(menu, "calendar-days", self.tr("&Away …"), "", self.away)
            self._add(menu, "users-round", self.tr("&Deputies …"), "", self.deputies)
            menu.addSeparator()
        self._undo = self._add(menu, "rotate-ccw", self.tr("&Undo"), shortcuts.UNDO, self.undo)
        menu.aboutToShow.connect(lambda: self._undoing().look())
        menu.addSeparator()
        if keeps_cases(self._window.desk.me.roles):
            read_in = self.tr("&Read in a caseload list …")
            self._add(menu, "upload", read_in, shortcuts.IMPORT, self.import_list)
            self._add(menu, "users-round", self.tr("Likely dou&bles …"), "", self.doubles)
            words = self.tr("Cases from and to other sites …")
            self._add(menu, "arrow-right", words, "", self.transfers)
            self._add(menu, "trash-2", self.tr("Retention and erasure …"), "", self.erasure)
        if sees_names(self._window.desk.me.roles):
            self._add(menu, "download", self.tr("&Export …"), "", self.export_list)
            self._add(menu, "calendar-days", self.tr("Calendar &file …"), "", self.calendar_file)
            if may_ever(self._window.desk.me.roles, "import_appointments"):
                words = self.tr("Read in a calendar …")
                self._add(menu, "calendar-plus", words, "", self.read_calendar)
        menu.addSeparator()
        if gives_listed_cases(self._window.desk.me.roles):
            self._add(menu, "users-round", self.tr("P&eople …"), "", self.people)
        if keeps_people(self._window.desk.me.roles) and not self._window.desk.me.is_office:
            self._add(menu, "list", self.tr("&Catalogues …"), "", self.catalogues)
        if not self._window.desk.me.is_office:
            menu.addMenu(self._own_access())
            self._add(menu, "scroll-text", self.tr("&Journal …"), "", self.journal)
        self._add(menu, "save", self.tr("&Backups …"), "", self.backups)
        self._add(None, "settings", self.tr("&Preferences …"), shortcuts.PREFERENCES, self.preferences)
        hide = self._add(None, "eye-off", self.tr("Privacy &screen"), shortcuts.PRIVACY, self.hide_names)
        hide.setAutoRepeat(False)
        self._add(None, "lock", self.tr("&Lock"), shortcuts.LOCK, self._window.lock_requested.emit)
        another = self.tr("Another pers&on …")
        self._add(menu, "user-round", another, "", self._window.another_requested.emit)
        self._add(more, "scroll-text", self.tr("&Handbook …"), "", self.handbook)
        self._add(more, "keyboard", self.tr("&Keys"), shortcuts.KEYS, self.show_keys)
        self._add(more, "info", self.tr("&About …"), "", self.about)
        menu.addSeparator()
        menu.addMenu(more)
        menu.addSeparator()
        self._add(menu, "log-out", self.tr("&Quit"), shortcuts.QUIT, self._window.close)

    def _own_access(self) -> QMenu:
        own = QMenu(self.tr("M&y access"), self)
        self._add(own, "pencil", self.tr("Change &password …"), "", self.own_password)
        self._add(own, "repeat", self.tr("New recovery &code …"), "", self.own_code)
        return own

    def _add(
        self, menu: QMenu | None, picture: str, words: str, key: str, deed: Callable[[], object]
    ) -> QAction:
        """Add a command; without a menu it is what the rail shows, and keeps its key and the search."""
        action = QAction(icon(picture), words, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        if key in EVERYWHERE:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _checked=False: deed())
        if menu is not None:
            menu.addAction(action)
        self._window.addAction(action)  # so that the key works while the menu is closed
        self._commands.append((words.replace("&", ""), key, deed))
        return action

    def dialogs(self) -> dict[str, Callable[[], object]]:
        """Return what other screens open by a key."""
        return {
            "import": self.import_list,
            "export": self.export_list,
            "people": self.people,
            "catalogues": self.catalogues,
            "preferences": self.preferences,
            "journal": self.journal,
            "backups": self.backups,
        }

    def commands(self) -> list[Command]:
        """Return everything that can be done from anywhere, for the search."""
        return [*self._window.commands(), *self._commands]

    # The dialogs are imported when used: none is needed before the first paint.

    def search_texts(self) -> None:
        """Search in what was written; the client the open screen is about may be looked at alone."""
        pane = self._window.pane()
        subject = pane.subject() if pane is not None else None
        whose = {"client": subject.client, "name": subject.name} if subject is not None else {}
        self._window.show_screen("search", **whose)

    def new_client(self) -> None:
        """Add a client by hand."""
        from fm_desktop.ui.case.dialogs.client_dialog import ClientDialog

        ClientDialog(self._window.desk, parent=self._window).show()

    def reminder(self) -> None:
        """Add a reminder, on whom the open screen is about or one's own."""
        from fm_desktop.ui.case.dialogs.reminder_dialog import ReminderDialog

        pane = self._window.pane()
        subject = pane.subject() if pane is not None else None
        ReminderDialog(self._window.desk, subject, parent=self._window).show()

    def away(self) -> None:
        """Enter one's own leave and move appointments out of it."""
        from fm_desktop.ui.away.away_dialog import AwayDialog

        AwayDialog(self._window.desk, parent=self._window).show()

    def deputies(self) -> None:
        """Show who stands in for whom, and what the clients say to it."""
        from fm_desktop.ui.away.deputies_dialog import DeputiesDialog

        DeputiesDialog(self._window.desk, self._window).show()

    def carry_over(self) -> None:
        """Work off what VerBIS lacks of one's own cases."""
        from fm_desktop.ui.verbis.reading import Whose
        from fm_desktop.ui.verbis.verbis_dialog import VerbisDialog

        desk = self._window.desk
        VerbisDialog(desk, Whose(manager=desk.me.id), parent=self._window).show()

    def undo(self) -> None:
        """Take back what was done last."""
        self._undoing().undo()

    def _undoing(self) -> Undoing:
        if self._undoer is None:
            from fm_desktop.ui.undoing import Undoing

            self._undoer = Undoing(self._window.desk, self._window, self._undo)
        return self._undoer

    def import_list(self, file: Path | None = None) -> None:
        """Read in a caseload list, from a file if one was dropped."""
        from fm_desktop.ui.wizards.import_wizard import ImportWizard

        ImportWizard(self._window.desk, file, parent=self._window).show()

    def doubles(self) -> None:
        """Show records that are likely one person."""
        from fm_desktop.ui.cases.doubles_dialog import DoublesDialog

        DoublesDialog(self._window.desk, parent=self._window).show()

    def transfers(self) -> None:
        """Show the own card, take in what other sites have sent, and read receipts."""
        from fm_desktop.ui.transfers.transfers_dialog import TransfersDialog

        TransfersDialog(self._window.desk, self._window).show()

    def erasure(self) -> None:
        """Show whose data were kept long enough."""
        from fm_desktop.ui.erasure.erasure_dialog import ErasureDialog

        ErasureDialog(self._window.desk, self._window).show()

    def export_list(self) -> None:
        """Write the caseload list to a file."""
        from fm_desktop.ui.wizards.export_dialog import ExportDialog

        ExportDialog(self._window.desk, parent=self._window).show()

    def calendar_file(self) -> None:
        """Write one's own calendar for other programs."""
        from fm_desktop.ui.calendar.calendar_file_dialog import CalendarFileDialog

        CalendarFileDialog(self._window.desk, self._window).show()

    def read_calendar(self) -> None:
        """Take over appointments from another calendar."""
        from fm_desktop.ui.calendar.calendar_import_dialog import CalendarImportDialog

        CalendarImportDialog(self._window.desk, self._window).show()

    def people(self) -> None:
        """Show who works in the office, to add and change people."""
        from fm_desktop.ui.admin.people_dialog import PeopleDialog

        PeopleDialog(self._window.desk, self._window).show()

    def own_password(self) -> None:
        """Change one's own password."""
        from fm_desktop.ui.access.own_access_dialog import PasswordDialog

        PasswordDialog(self._window.desk, self._window).show()

    def own_code(self) -> None:
        """Get another recovery code for oneself."""
        from fm_desktop.ui.access.own_access_dialog import NewCodeDialog

        NewCodeDialog(self._window.desk, self._window).show()

    def catalogues(self) -> None:
        """Show the words the office works with, to add and change some."""
        from fm_desktop.ui.admin.catalogues_dialog import CataloguesDialog

        CataloguesDialog(self._window.desk, self._window).show()

    def journal(self) -> None:
        """Show who stored what in the office."""
        from fm_desktop.ui.journal.journal_dialog import JournalDialog

        JournalDialog(self._window.desk, self._window).show()

    def backups(self) -> None:
        """Show the backups, to make, verify and put back some."""
        from fm_desktop.ui.backups.backups_dialog import BackupsDialog

        BackupsDialog(self._window.desk, self._window.day_backup, self._window).show()

    def hide_names(self) -> None:
        """Hide names and texts, or show them again."""
        self._window.privacy.toggle()

    def preferences(self) -> None:
        """Open the preferences."""
        from fm_desktop.ui.preferences_dialog import PreferencesDialog

        PreferencesDialog(self._window.desk, self._window).open()

    def handbook(self) -> None:
        """Open the handbook."""
        from fm_desktop.ui.handbook import Handbook

        Handbook(self._window.desk.language, self._window).show()

    def show_keys(self) -> None:
        """Show every key that works now."""
        from fm_desktop.ui.keys_dialog import KeysDialog

        KeysDialog(*self._window.all_keys(), self._window).open()

    def about(self) -> None:
        """Say what this program is and what it is made of."""
        from fm_desktop.ui.about import AboutDialog

        AboutDialog(self._window).open()
