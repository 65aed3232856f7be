"""The first start: who, where, a password, the recovery code."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWizard

from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import Guided
from fm_desktop.ui.setup.answers import Answers
from fm_desktop.ui.setup.pages import OfficePage, PasswordPage, PersonPage, WelcomePage
from fm_desktop.ui.setup.recovery_code_page import RecoveryCodePage
from fm_desktop.ui.work import Work


class SetupWizard(Guided):
    """Asks what is needed and sets the desk up; `set_up` runs on the database thread."""

    set_up_done = Signal(object)
    """The desk is set up and its code kept; carries what `set_up` returned beside the code."""
    demo_requested = Signal()
    restore_requested = Signal()
    """The caseload is there already, in a backup from another computer."""

    def __init__(self, work: Work, set_up: Callable[[Answers], tuple[str, Any]]) -> None:
        super().__init__("")
        self.setObjectName("setup_wizard")
        self.setWindowTitle(self.tr("Set up case management"))
        self.steps.heading.setText(self.tr("Set up"))
        self._work, self._set_up = work, set_up
        self._opened: Any = None
        self.person, self.office = PersonPage(), OfficePage()
        self.password, self.code = PasswordPage(self._start), RecoveryCodePage()
        welcome = WelcomePage(self.demo_requested.emit, self.restore_requested.emit)
        self.set_pages([welcome, self.person, self.office, self.password, self.code])
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("&Set up"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("&Open the desk"))

    def answers(self) -> Answers:
        """Return everything that was typed."""
        return Answers(
            given_name=self.person.given_name.text().strip(),
            family_name=self.person.family_name.text().strip(),
            login=self.person.login.text().strip(),
            roles=self.person.roles(),
            team=self.person.team.key() or None,
            office=self.office.office.text().strip(),
            land=self.office.land.currentData(),
            password=self.password.password.password(),
        )

    def initializePage(self, page_id: int) -> None:
        """Let the strength hint know whose password it is."""
        super().initializePage(page_id)
        if self.page(page_id) is self.password:
            answers = self.answers()
            self.password.password.set_known(answers.given_name, answers.family_name, answers.login)

    def _start(self) -> None:
        answers = self.answers()
        self.button(QWizard.WizardButton.CommitButton).setEnabled(False)
        self._work.read(self, lambda: self._set_up(answers), self._made, self._refused)

    def _made(self, made: tuple[str, Any]) -> None:
        code, self._opened = made
        self.code.show_code(code)
        self.password.is_done = True
        self.next()
        self.button(QWizard.WizardButton.CancelButton).setEnabled(False)

    def _refused(self, error: BaseException) -> None:
        self.button(QWizard.WizardButton.CommitButton).setEnabled(True)
        self.password.state.setText("")
        self.password.password.error.say(error_text(error))

    def reject(self) -> None:
        """Close; once the code is shown it must be kept first."""
        if self._opened is None:
            super().reject()
        elif self.code.is_kept():
            self.accept()

    def accept(self) -> None:
        """Hand over the open desk."""
        super().accept()
        self.set_up_done.emit(self._opened)
