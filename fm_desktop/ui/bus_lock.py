"""Tells when a Linux desktop locks its screen or goes to sleep, as its buses have it."""

import os
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

SCREENS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""What desktops call the part of theirs that locks the screen."""
LOGIN = "org.freedesktop.login1"
SESSION_SOCKET, SYSTEM_SOCKET = "bus", Path("/run/dbus/system_bus_socket")


class BusLock(QObject):
    """Listens on the two buses of a Linux desktop, where they run."""

    locked = Signal()
    """The screen was locked, or the computer goes to sleep."""

    def listen(self, session: QDBusConnection | None, system: QDBusConnection | None, own: str) -> None:
        """Listen to the desktop's screen lock, to sleep, and to a lock of our own login session."""
        if session is not None:
            for each in SCREENS:
                session.connect("", "", each, "ActiveChanged", self, _SWITCHED)
        if system is not None:
            system.connect("", "", f"{LOGIN}.Manager", "PrepareForSleep", self, _SWITCHED)
            if own:
                path = f"/org/freedesktop/login1/session/{label_of(own)}"
                system.connect("", path, f"{LOGIN}.Session", "Lock", self, _LOCKED)

    @Slot(bool)
    def switched(self, on: bool) -> None:
        """Tell of a lock that begins, not of one that ends."""
        if on:
            self.locked.emit()

    @Slot()
    def lock_wanted(self) -> None:
        """Tell of a lock of our session."""
        self.locked.emit()


_SWITCHED: Any = "1switched(bool)"
_LOCKED: Any = "1lock_wanted()"
"""Slots as Qt names them; given as text, although the stubs ask for bytes, which are refused."""


def label_of(session: str) -> str:
    """Return the name of a login session as its path on the bus has it."""

    def escaped(found: re.Match[str]) -> str:
        return f"_{ord(found[0]):02x}"

    return re.sub(r"^[0-9]|[^A-Za-z0-9]", escaped, session)


def bus_lock(parent: QObject) -> BusLock:
    """Return what listens to the lock of this desktop."""
    lock = BusLock(parent)
    lock.listen(_session_bus(), _system_bus(), os.environ.get("XDG_SESSION_ID", ""))
    return lock


def _session_bus() -> QDBusConnection | None:
    """Return the bus of the desktop, where one runs: looking for it must not start one."""
    socket = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent")) / SESSION_SOCKET
    runs = "DBUS_SESSION_BUS_ADDRESS" in os.environ or socket.exists()
    return _connected(QDBusConnection.sessionBus()) if runs else None


def _system_bus() -> QDBusConnection | None:
    return _connected(QDBusConnection.systemBus()) if SYSTEM_SOCKET.exists() else None


def _connected(bus: QDBusConnection) -> QDBusConnection | None:
    return bus if bus.isConnected() else None
