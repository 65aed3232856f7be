"""The system's own lock: when it closes the screen, the desk is locked with it."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

# The imports stand inside: each is for its own system alone.


def follow_system_lock(parent: QObject, lock: Callable[[], object]) -> None:
    """Call `lock` whenever this system locks its screen, as far as it can be asked, while parent lives."""
    here = sys.platform
    if here == "win32":
        from fm_desktop.ui.windows_lock import WindowsLock

        WindowsLock(parent).locked.connect(lock)
    elif here.startswith("linux"):
        from fm_desktop.ui.bus_lock import bus_lock

        bus_lock(parent).locked.connect(lock)
