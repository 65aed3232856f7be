"""The window over one of the files, in this process, and ways to wait until it has painted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from typing import Any

from files import Made
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fm_desktop.preferences import Preferences
from fm_desktop.storage import database
from fm_desktop.storage.sight import sit_down
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens
from fm_desktop.ui.theme import Theme
from fm_desktop.ui.translations import Tongue
from fm_desktop.ui.work import Work
from fm_desktop.vault.author import Author


@cache
def application() -> QApplication:
    """Return the application, dressed and speaking as the program does."""
    app = QApplication.instance() or QApplication([])
    app.tongue = Tongue(app)
    app.tongue.speak("de")
    app.theme = Theme(app, "light")
    return app


@contextmanager
def opened(made: Made, screen: str, **what: object) -> Iterator[MainWindow]:
    """Show a screen of the window over a file."""
    application()
    work = Work()
    work.failed.connect(lambda _owner, error: failed.append(error))
    work.call(lambda: database.open_file(made.file, made.key))
    sit_down(Author(made.person, "miriam", "Miriam Albrecht", ("fm", "tl")), date.today())
    desk = Desk(work, Me(made.person, "Miriam Albrecht", ("fm", "tl")), Preferences(), date.today)
    window = MainWindow(desk, screens(), case_screen())
    window.show_screen(screen, **what)
    window.show()
    settle()
    yield window
    window.close()
    work.close(database.close)
    window.deleteLater()
    if failed:
        raise failed[0]


failed: list[BaseException] = []


def settle(milliseconds: int = 300) -> None:
    """Let everything come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


LONG = 3000
"""Waiting ends after that: a paint nobody saw is one bad turn, of which the median takes no notice."""


class Painted(QObject):
    """Waits until one of some widgets was painted while a condition held."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._loop = QEventLoop()
        self._condition: Callable[[], bool] | None = None
        self._too_long = QTimer(self, singleShot=True, interval=LONG)
        self._too_long.timeout.connect(self._loop.quit)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._condition is not None and event.type() == QEvent.Type.Paint and self._condition():
            self._condition = None
            QTimer.singleShot(0, self._loop.quit)  # when this paint is over
        return False

    def after(self, deed: Callable[[], Any], condition: Callable[[], bool]) -> None:
        """Do something and wait until its outcome was painted."""
        self._condition = condition
        self._too_long.start()
        deed()
        self._loop.exec()
        self._too_long.stop()
