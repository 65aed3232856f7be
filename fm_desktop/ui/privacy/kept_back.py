"""Keeps windows from the screen: those that are open, and those that want to open meanwhile."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from shiboken6 import isValid

FREE_OF_NAMES = "free_of_names"
"""Property of windows that show nothing of a client, such as unlocking: they are never kept back."""
PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
"""Kinds of windows that do not come back."""
FAR = 10_000


class Veil(QWidget):
    """Lies over all of a window that has to come to the screen for a moment before it can be hidden.

    Without that moment Qt would think for ever that a dialog blocks the window behind it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setGeometry(0, 0, FAR, FAR)
        window.setWindowOpacity(0)
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Go away for good."""
        self.window().setWindowOpacity(1)
        self.hide()
        self.deleteLater()


class Place(NamedTuple):
    """Where a window stood and where one was typing in it.

    Some systems put a dialog that is shown anew elsewhere, and Qt marks its whole field to be written over.
    """

    window: QWidget
    at: QPoint
    field: QLineEdit | None
    cursor: int
    marked: str

    def show(self) -> None:
        """Show the window as it was."""
        if not self.window.isMaximized() and not self.window.isFullScreen():
            self.window.move(self.at)
        self.window.show()
        if self.field is not None and isValid(self.field) and self.field.selectedText() != self.marked:
            self.field.deselect()
            self.field.setCursorPosition(self.cursor)


def _place(window: QWidget) -> Place:
    field = window.focusWidget()
    if not isinstance(field, QLineEdit):
        return Place(window, window.pos(), None, 0, "")
    return Place(window, window.pos(), field, field.cursorPosition(), field.selectedText())


class KeptBack(QObject):
    """While it is on, a window of the desk is hidden before its first picture, and shown at the end."""

    def __init__(self, parent: QObject, but_for: Callable[[QWidget], bool] = lambda _window: False) -> None:
        super().__init__(parent)
        self._but_for = but_for
        self._waiting: list[Place] = []
        self._front: QWidget | None = None
        self.is_on = False

    def begin(self) -> None:
        """Hide what is to be seen, and what wants to be from now on; menus and hints go for good."""
        self._waiting, self.is_on = [], True
        self._front = QApplication.activeWindow()
        application().installEventFilter(self)
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and self.keeps(each):
                self._hide(each)

    def end(self) -> None:
        """Show again what waited."""
        waited = [each for each in self.forget() if isValid(each.window)]
        for each in sorted(waited, key=lambda each: not isinstance(each.window, QMainWindow)):
            each.show()  # the main window first: the others belong above it

    def in_front(self, otherwise: QWidget) -> QWidget:
        """Return the window that had the keyboard at the beginning, where it is there again."""
        front, self._front = self._front, None
        return front if front is not None and isValid(front) and front.isVisible() else otherwise

    @property
    def windows(self) -> list[QWidget]:
        """Return those that wait."""
        return [each.window for each in self._waiting]

    def forget(self) -> list[Place]:
        """Keep nothing back any more and return what waited."""
        waited, self._waiting, self.is_on = self._waiting, [], False
        application().removeEventFilter(self)
        return waited

    def keeps(self, window: QWidget) -> bool:
        """Tell whether a window has to wait; what belongs to one that shows nothing shows nothing either."""
        each: QWidget | None = window
        while each is not None:
            if each.property(FREE_OF_NAMES):
                return False
            each = each.parentWidget()
        return not self._but_for(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch a window on its way to the screen; called only while it is on."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._catch(watched)
        return False

    def _catch(self, widget: QWidget) -> None:
        if widget.isWindow() and self.keeps(widget):
            veil = Veil(widget)
            QTimer.singleShot(0, self, lambda: self._hide_caught(widget, veil))

    def _hide_caught(self, window: QWidget, veil: Veil) -> None:
        if not isValid(window):
            return
        if self.is_on:
            self._hide(window)
        if isValid(veil):
            veil.lift()

    def _hide(self, window: QWidget) -> None:
        if window.windowType() in PASSING:
            window.close()
            return
        if window not in self.windows:
            self._waiting.append(_place(window))
        window.hide()


def application() -> QApplication:
    """Return the running application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
