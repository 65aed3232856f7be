"""The desk is told of the desktop's lock over a real bus."""

import shutil
import subprocess
from itertools import count

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from fm_desktop.ui.bus_lock import BusLock, label_of

DAEMON = shutil.which("dbus-daemon")
_names = count(1)

pytestmark = pytest.mark.skipif(DAEMON is None, reason="there is no D-Bus here")


@pytest.fixture(scope="module")
def address():
    """Start a bus of our own and return where it listens."""
    call = [DAEMON, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def bus(address):
    """Return what connects somebody to the bus."""
    names = []

    def connect():
        names.append(f"test-{next(_names)}")
        made = QDBusConnection.connectToBus(address, names[-1])
        assert made.isConnected()
        return made

    yield connect
    for name in names:
        QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def lock(qapp, bus):
    """Listen as the login session 12."""
    made = BusLock()
    here = bus()
    made.listen(here, here, "12")
    return made


def say(bus, path, interface, name, *values):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    assert bus.send(message)


@pytest.mark.parametrize(
    "told",
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", True),
        ("/org/freedesktop/login1/session/_312", "org.freedesktop.login1.Session", "Lock"),
    ],
    ids=["screen", "gnome", "sleep", "session"],
)
def test_it_tells_of_a_lock(qtbot, lock, bus, told):
    with qtbot.waitSignal(lock.locked):
        say(bus(), *told)


def test_what_ends_and_what_is_anothers_is_no_lock(qtbot, lock, bus):
    locks, other = [], bus()
    lock.locked.connect(lambda: locks.append(1))
    say(other, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False)
    say(other, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", False)
    say(other, "/org/freedesktop/login1/session/_313", "org.freedesktop.login1.Session", "Lock")
    with qtbot.waitSignal(lock.locked):  # comes after all of them
        say(other, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
    assert locks == [1]


def test_a_session_is_called_on_the_bus_as_the_bus_allows():
    assert [label_of(each) for each in ("c2", "12", "a-b")] == ["c2", "_312", "a_2db"]
