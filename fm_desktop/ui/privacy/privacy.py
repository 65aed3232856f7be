"""Hides names and texts of every window at once, and brings all back as it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication, QFocusFrame, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from fm_desktop.ui import shortcuts
from fm_desktop.ui.privacy.cover import Cover
from fm_desktop.ui.privacy.kept_back import KeptBack, application
from fm_desktop.ui.privacy.mosaic import mosaic_of

if TYPE_CHECKING:
    from fm_desktop.ui.main_window import MainWindow

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
WORKING = (QKeySequence(shortcuts.PRIVACY), QKeySequence(shortcuts.LOCK))
"""The keys that work while it is on."""


class Privacy(QObject):
    """While it is on, the main window shows one page and no other window of the desk is to be seen.

    What lies below is truly hidden, not only painted over: nothing of it is read aloud, no key gets there,
    and a window that wants to open meanwhile waits.
    """

    switched = Signal(bool)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._cover: Cover | None = None
        self.others = KeptBack(self, lambda each: isinstance(each, QMainWindow))
        self._front: QWidget | None = None
        self._focus: QWidget | None = None
        self._below: QWidget | None = None
        """What has the focus in the main window, be another one in front of it or not."""

    @property
    def is_on(self) -> bool:
        """Tell whether names are hidden."""
        return self._cover is not None

    def toggle(self) -> None:
        """Hide everything, or show it again."""
        if self.is_on:
            self.lift()
        elif self._window.isVisible():
            self._hide()

    def _hide(self) -> None:
        self._front, self._focus = QApplication.activeWindow(), QApplication.focusWidget()
        self._below = self._window.focusWidget()
        cover = self._cover = Cover(self._window, self.lift, self._window.lock_requested.emit)
        application().installEventFilter(self)
        cover.show()
        cover.raise_()
        cover.repaint()  # before anything else: the rest may take its time
        self.others.begin()
        QToolTip.hideText()
        for child in self._window.children():
            if isinstance(child, QWidget) and child is not cover and not child.isWindow():
                child.hide()
        self._window.activateWindow()
        cover.setFocus()
        QTimer.singleShot(0, cover, lambda: cover.show_tiles(mosaic_of(self._window.page)))
        self.switched.emit(True)

    def lift(self) -> None:
        """Show everything again, the focus where it was."""
        if (cover := self._cover) is None:
            return
        self._cover = None
        application().removeEventFilter(self)
        self._window.page.show()
        _give_focus(self._below)
        self.others.end()
        cover.hide()
        cover.deleteLater()
        self._bring_back_focus()
        self.switched.emit(False)

    def _bring_back_focus(self) -> None:
        front, focus = self._front, self._focus
        self._front = self._focus = self._below = None
        window = front if front is not None and isValid(front) and front.isVisible() else self._window
        window.raise_()
        window.activateWindow()
        _give_focus(focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no key through to what is hidden, and nothing above the cover; called only while it is on."""
        kind = event.type()
        if kind in KEYS:
            return isinstance(watched, QWidget) and not self._may_type_in(watched)
        if kind == QEvent.Type.Shortcut and isinstance(event, QShortcutEvent):
            return event.key() not in WORKING and self._is_of_desk(watched)
        if kind in (QEvent.Type.Show, QEvent.Type.ZOrderChange) and self._is_beside_cover(watched):
            self._push_below(watched)
        return False

    def _may_type_in(self, widget: QWidget) -> bool:
        cover = self._cover
        of_cover = cover is not None and (widget is cover or cover.isAncestorOf(widget))
        return of_cover or not self._is_of_desk(widget)

    def _is_of_desk(self, owner: QObject) -> bool:
        """Tell whether a widget, or what has a shortcut, belongs to the desk and not to unlocking."""
        each: QObject | None = owner
        while each is not None and not isinstance(each, QWidget):
            each = each.parent()
        window = each.window() if each is not None else self._window
        return window is self._window or self.others.keeps(window)

    def _is_beside_cover(self, each: QObject) -> bool:
        """Tell whether something is a part of the window besides; a ring around nothing shows nothing."""
        beside = isinstance(each, QWidget) and not each.isWindow() and not isinstance(each, QFocusFrame)
        return beside and each.parent() is self._window and each is not self._cover

    def _push_below(self, widget: QObject) -> None:
        """Let nothing come above the cover, such as a notice at the foot of the window."""
        if self._cover is not None:
            self._cover.raise_()
            QTimer.singleShot(0, self, lambda: self._hide_child(widget))

    def _hide_child(self, widget: QObject) -> None:
        if self.is_on and isinstance(widget, QWidget) and isValid(widget):
            widget.hide()


def _give_focus(widget: QWidget | None) -> None:
    if widget is not None and isValid(widget) and widget.isVisible():
        widget.setFocus()
