"""What every test of a screen stands on: the look, German words, a door to the data, a desk on one day."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from PySide6.QtWidgets import QApplication, QPushButton

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.preferences import Preferences
from fm_desktop.resources import resource
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.focus import FocusRings
from fm_desktop.ui.theme import Theme
from fm_desktop.ui.today.today_pane import TodayPane
from fm_desktop.ui.translations import Tongue
from fm_desktop.ui.work import Work
from tests.casework.office import PASSWORD as OFFICE_PASSWORD
from tests.casework.office import Office
from tests.casework.stories import TODAY as OFFICE_TODAY

TODAY = date(2026, 3, 2)
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


# One of each in a process, also where another folder of tests borrows these fixtures: a second one would go
# on speaking German beside a program that a test has speak English.


@cache
def the_tongue(app: QApplication) -> Tongue:
    """Return the language of this process."""
    return Tongue(app)


@cache
def the_theme(app: QApplication) -> Theme:
    """Return the look of this process."""
    FocusRings(app)
    return Theme(app, "light")


@pytest.fixture(scope="session")
def catalogs() -> None:
    """Make the translations that the program reads, where they are older than their sources."""
    for source in sorted(resource("i18n").glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([LRELEASE, source, "-qm", made], check=True, capture_output=True)


@pytest.fixture(scope="session")
def tongue(qapp: QApplication, catalogs: None) -> Tongue:
    """The program's language, German unless a test speaks another."""
    return the_tongue(qapp)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look, as the program wears it."""
    return the_theme(qapp)


@pytest.fixture(autouse=True)
def dressed(theme: Theme, tongue: Tongue) -> None:
    """Start each test in the light scheme and in German."""
    theme.choose("light")
    tongue.speak("de")


class InMemory(KeyringBackend):
    """A keyring as a system has one."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


@pytest.fixture(scope="session", autouse=True)
def _no_keyring_of_the_system() -> Iterator[None]:
    """Keep every test away from the passwords of whoever runs it."""
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def system() -> Iterator[InMemory]:
    """Give the system a keyring."""
    before, held = keyring.get_keyring(), InMemory()
    keyring.set_keyring(held)
    yield held
    keyring.set_keyring(before)


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """The database thread, ended after the test."""
    work = Work()
    yield work
    work.close()


@pytest.fixture
def desk(work: Work) -> Desk:
    """The desk of Miriam Albrecht on Monday 2 March 2026, without a data file behind it."""
    me = Me(bytes(16), "Miriam Albrecht", ("fm",), "miriam", "Ü25 Mitte")
    return Desk(work, me, Preferences(), lambda: TODAY)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo caseload as of TODAY; to be copied, never opened."""
    from fm_desktop.demo.build import build

    folder = tmp_path_factory.mktemp("demo") / "data"
    build(folder, TODAY)
    return folder


@pytest.fixture
def demo_desk(work: Work, demo_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """The desk of a case manager with the demo caseload open; a read or deed that fails, fails the test."""
    from fm_desktop.casework.opening import close_desk, open_desk
    from fm_desktop.demo.build import LOGIN, PASSWORD

    folder = shutil.copytree(demo_folder, tmp_path / "data")
    author = work.call(lambda: open_desk(folder, LOGIN, PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    failures: list[BaseException] = []
    work.failed.connect(lambda _owner, error: failures.append(error))
    yield Desk(work, me, Preferences(), lambda: TODAY, author, is_demo=True)
    work.call(close_desk)
    assert failures == []


@pytest.fixture
def line_in(demo_desk):
    """Return what finds the first line of a phase, of those that please and whose case may be worked on."""
    from fm_desktop.domain.access import May
    from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
    from fm_desktop.storage.sight import grant_on

    def find(phase, pleases=lambda line: True):
        def query():
            wanted = LineFilter(phases=frozenset({phase}), closed=True)
            found = lines(line_ids(wanted, Order(), demo_desk.today()))
            return [line for line in found if May.CASE in grant_on(line.client).may]

        return next(line for line in demo_desk.work.call(query) if pleases(line))

    return find


@pytest.fixture
def subject_in(line_in):
    """Return what finds somebody in a phase to open dialogs about."""
    from fm_desktop.ui.case.subject import Subject

    def find(phase, pleases=lambda line: True):
        line = line_in(phase, pleases)
        return Subject(line.client, line.case, line.name, line.phase)

    return find


@pytest.fixture
def did(demo_desk):
    """Return what does a deed as the person at the desk."""

    def do(deed, *args, **named):
        author, today = demo_desk.author, demo_desk.today()
        return demo_desk.work.call(lambda: deed(*args, **named, by=author, today=today))

    return do


@pytest.fixture
def shown(qtbot, demo_desk):
    """Return what opens the screen about somebody and waits until it is filled."""
    from fm_desktop.ui.case.case_pane import CasePane

    def show(somebody):
        pane = CasePane(demo_desk)
        qtbot.addWidget(pane)
        pane.resize(1232, 900)
        pane.show_client(somebody.client, somebody.case)
        pane.show()
        qtbot.waitUntil(lambda: pane._seen is not None)
        pane.focus_first()
        return pane

    return show


@pytest.fixture
def plain(qtbot, demo_desk):
    """Return what opens the dialog of a deed and waits until it can be typed into."""
    from fm_desktop.ui.case.case_dialogs import open_dialog

    parent = QPushButton()
    qtbot.addWidget(parent)

    def open_it(deed, subject, **more):
        form = open_dialog(deed, demo_desk, subject, parent, **more)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    yield open_it
    parent.close()


@pytest.fixture
def opened(plain):
    """Return the same; where a form reads what it stands on, a folder of tests waits for that, too."""
    return plain


@pytest.fixture
def office(tmp_path):
    """Return an office of several people with real keys, who sit down one after another."""
    made = Office(tmp_path / "office")
    made.found()
    return made


@pytest.fixture
def pane_of(qtbot, work, office):
    """Return what seats somebody and shows them a screen."""
    failures = []
    work.failed.connect(lambda _owner, error: failures.append(error))

    def show(login, kind=None, today=OFFICE_TODAY):
        author = work.call(lambda: open_desk(office.folder, login, OFFICE_PASSWORD, today=today))
        me = Me(author.person_id, author.name, author.roles, author.login)
        pane = (kind or TodayPane)(Desk(work, me, Preferences(), lambda: today, author))
        qtbot.addWidget(pane)
        pane.resize(1232, 900)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.refresh()
        return pane

    yield show
    work.call(close_desk)
    assert failures == []
