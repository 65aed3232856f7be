"""The system's own lock: when it closes the screen, the desk is locked with it."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from fm_desktop.ui.bus_lock import BusLock
    from fm_desktop.ui.windows_lock import WindowsLock

# The imports stand inside: each is for its own system alone.


def system_lock(parent: QObject) -> "BusLock | WindowsLock | None":
    """Return what tells by `locked` that this system locks its screen; none where it cannot be asked."""
    here = sys.platform
    if here == "win32":
        from fm_desktop.ui.windows_lock import WindowsLock

        return WindowsLock(parent)
    if here.startswith("linux"):
        from fm_desktop.ui.bus_lock import bus_lock

        return bus_lock(parent)
    return None
