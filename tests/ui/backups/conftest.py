"""A desk of an office with real keys, and what looks after its backups."""

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.preferences import Preferences
from fm_desktop.ui.day_backup import DayBackup
from fm_desktop.ui.desk import Desk, Me
from tests.casework.office import PASSWORD
from tests.casework.stories import TODAY


@pytest.fixture
def failures(work):
    """What was told in a box."""
    found = []
    work.failed.connect(lambda _owner, error: found.append(error.key))
    return found


@pytest.fixture
def office_desk(work, office, failures):
    """The desk of Selin Kaya."""
    author = work.call(lambda: open_desk(office.folder, "kaya", PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    yield Desk(work, me, Preferences(), lambda: TODAY, author)
    work.call(close_desk)


@pytest.fixture
def keeper(office_desk):
    """What looks after the backups."""
    made = DayBackup(office_desk)
    yield made
    made._timer.stop()  # here, and not on the thread of whoever collects it


@pytest.fixture
def look(qtbot, keeper):
    """Return what waits until it was looked after them."""

    def now():
        with qtbot.waitSignal(keeper.looked):
            keeper.look()

    return now
