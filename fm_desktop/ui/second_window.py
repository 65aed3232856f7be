"""Opens example data beside the desk: a run of its own, in a throw-away folder of its own."""

import sys

from PySide6.QtCore import QProcess


def open_example_data() -> None:
    """Start the program once more with example data; the desk that is open stays as it is."""
    QProcess.startDetached(sys.executable, command())


def command() -> list[str]:
    """Return what follows the executable: a packed program is its own, else Python runs our package."""
    packed = getattr(sys, "frozen", False)
    return ["--demo"] if packed else ["-m", "fm_desktop", "--demo"]
