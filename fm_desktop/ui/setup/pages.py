"""The pages of the first start: one thought each."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget, QWizard

from fm_desktop.domain.periods import LANDS
from fm_desktop.ui.formats import role_name
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.setup.answers import login_from
from fm_desktop.ui.setup.new_password import NewPassword
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice

FIELD_WIDTH = 360


class WelcomePage(GuidedPage):
    """What is about to happen, and the ways to look around first or to bring a backup along."""

    def __init__(self, show_demo: Callable[[], object], restore: Callable[[], object]) -> None:
        super().__init__("")
        self.step = self.tr("Welcome")
        self.heading.setText(self.tr("Welcome to case management"))
        texts = (
            self.tr("In four short steps you set up your desk: who you are, your office, a password."),
            self.tr("Everything you enter lies encrypted on this computer. Nothing is sent anywhere."),
            self.tr("Nobody can open it without your password or the recovery code you get at the end."),
        )
        for text in texts:
            self.column.addWidget(label(text, wrap=True))
            self.column.addSpacing(8)
        self.column.addSpacing(16)
        self.column.addWidget(label(self.tr("Look around first?"), strong=True))
        self._add_link(button("show_demo", self.tr("Open example data"), show_demo, look="link"))
        self.column.addSpacing(8)
        self.column.addWidget(label(self.tr("Have you worked on another computer?"), strong=True))
        self._add_link(button("restore_backup", self.tr("Put a backup back …"), restore, look="link"))
        self.finish()

    def _add_link(self, link: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch()
        self.column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter go on: the wizard itself begins at what is first on the page."""
        super().showEvent(event)
        QTimer.singleShot(0, self.wizard().button(QWizard.WizardButton.NextButton).setFocus)


class PersonPage(GuidedPage):
    """Who works here."""

    def __init__(self) -> None:
        super().__init__("", " ")
        self.step = self.tr("You")
        self.heading.setText(self.tr("Who works at this desk?"))
        self.about.setText(self.tr("Your name stands on everything you record. Others can be added later."))
        self.given_name, self.family_name, self.login = (
            _line("given_name"),
            _line("family_name"),
            _line("login"),
        )
        self.error = InlineError(self.family_name)
        self.login_error = InlineError(self.login)
        self._own_login = False
        self._names()
        self.add_field(self.tr("&Login"), self.login, self.tr("A short name for unlocking the desk."))
        self.column.insertWidget(self.column.indexOf(self.login) + 1, self.login_error)
        self._roles()
        self.finish()
        for each in (self.given_name, self.family_name):
            each.textChanged.connect(self._propose_login)
        self.login.textEdited.connect(self._login_typed)

    def _names(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for words, field in (
            (self.tr("&First name"), self.given_name),
            (self.tr("F&amily name"), self.family_name),
        ):
            row.addLayout(_captioned(words, field))
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self.error)
        self.column.addSpacing(12)

    def _roles(self) -> None:
        self.column.addWidget(label(self.tr("What are you?"), strong=True))
        row = QHBoxLayout()
        row.setSpacing(24)
        self._boxes: dict[str, QCheckBox] = {}
        for role in ("fm", "tl", "av"):
            box = QCheckBox(role_name(role))
            box.setObjectName(f"role_{role}")
            box.setChecked(role == "fm")
            self._boxes[role] = box
            row.addWidget(box)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addSpacing(12)
        self.column.addWidget(label(self.tr("Team"), strong=True))
        self.team = Choice([("U25", "U25"), ("Ü25", "Ü25"), ("", self.tr("neither"))], look="seg")
        self.team.choose("Ü25")
        self.column.addWidget(self.team)

    def roles(self) -> tuple[str, ...]:
        """Return the roles that are ticked."""
        return tuple(role for role, box in self._boxes.items() if box.isChecked())

    def _propose_login(self) -> None:
        if not self._own_login:
            self.login.setText(login_from(self.given_name.text(), self.family_name.text()))

    def _login_typed(self, text: str) -> None:
        self._own_login = bool(text)
        self.login_error.clear()

    def validatePage(self) -> bool:
        """Ask for what is missing, at its field."""
        named, known = bool(self.family_name.text().strip()), bool(self.login.text().strip())
        self.error.say("" if named else self.tr("Your family name is missing."))
        self.login_error.say("" if known else self.tr("A login is missing, for instance m.albrecht."))
        if not named:
            self.family_name.setFocus()
        elif not known:
            self.login.setFocus()
        return named and known


class OfficePage(GuidedPage):
    """Which office, and whose holidays."""

    def __init__(self) -> None:
        super().__init__("", " ")
        self.step = self.tr("Office")
        self.heading.setText(self.tr("Which office is it?"))
        self.about.setText(self.tr("Public holidays differ by Land, and deadlines depend on them."))
        self.office = _line("office")
        self.office.setPlaceholderText(self.tr("for instance Jobcenter Hamburg-Mitte"))
        self.land = QComboBox()
        self.land.setObjectName("land")
        self.land.setFixedWidth(FIELD_WIDTH)
        for key, name in sorted(LANDS.items(), key=lambda each: each[1]):
            self.land.addItem(name, key)
        self.land.setCurrentIndex(self.land.findData("HH"))
        self.add_field(self.tr("&Office"), self.office)
        self.add_field(self.tr("&Land"), self.land)
        self.finish()


class PasswordPage(GuidedPage):
    """The password, twice; its last button sets the desk up."""

    def __init__(self, set_up: Callable[[], None]) -> None:
        super().__init__("", " ")
        self.step = self.tr("Password")
        self.heading.setText(self.tr("Choose a password"))
        self.about.setText(
            self.tr("It is asked for at every start and after a break. Nobody can look it up for you.")
        )
        self.setCommitPage(True)
        self.password = NewPassword()
        self.password.setFixedWidth(FIELD_WIDTH)
        self.column.addWidget(self.password)
        self.state = label(muted=True, wrap=True)
        self.column.addWidget(self.state)
        self.finish()
        self._set_up, self.is_done = set_up, False

    def validatePage(self) -> bool:
        """Set the desk up before the next page; that takes a second, so the page is left afterwards."""
        if self.is_done:
            return True
        if self.password.is_right():
            self.state.setText(self.tr("Setting up …"))
            self._set_up()
        return False


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setFixedWidth(FIELD_WIDTH)
    return line


def _captioned(words: str, field: QWidget) -> QVBoxLayout:
    caption = label(words, strong=True)
    caption.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    field.setFixedWidth(FIELD_WIDTH // 2 + 60)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(caption)
    column.addWidget(field)
    return column
