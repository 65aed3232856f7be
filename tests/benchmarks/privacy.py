"""Hiding names with one key, from the press to the painted page: over one's own list and over a branch's."""

from collections.abc import Callable

from desk import application, opened, settle
from files import Made
from measuring import Line, absolute, milliseconds, side_by_side, timed
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from fm_desktop.ui.main_window import MainWindow

MOST = 0.1


def lines(small: Made, office: Made, times: int) -> list[Line]:
    """Return what it takes with few lines and with many, and to bring all back."""
    found = []
    for made, name in ((small, "75"), (office, "5,000")):
        with opened(made, "cases", view="all") as window:
            hiding = side_by_side(_hiding(window), lambda: 1.0, 2 * times)
        what = f"names hidden with one key over {name} lines (at most 100 ms)"
        found.append(absolute(what, hiding.ours, MOST, milliseconds(hiding.ours)))
    return found


def _hiding(window: MainWindow) -> Callable[[], float]:
    """Return what presses the key as the system hands it over and waits until everything is painted."""
    window.activateWindow()
    settle()

    def press() -> None:
        QTest.keyClick(QGuiApplication.focusWindow(), Qt.Key.Key_F8)
        window.repaint()

    def measured() -> float:
        took = timed(press)()
        assert window.privacy.is_on
        assert not window.pane().isVisible()
        application().processEvents()
        window.privacy.lift()
        settle(50)
        return took

    return measured
