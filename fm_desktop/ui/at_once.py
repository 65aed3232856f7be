"""Deeds of one key: until one is stored further keys do nothing, and the lists look as before."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.ui.desk import Desk


class AtOnce(QObject):
    """Runs one deed after the other and says on its screen what the rules object to."""

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._is_busy = False

    def run(self, deed: Callable[[], Changed], then: Callable[[], object] = lambda: None) -> None:
        """Run a deed, then call `then`; while another one is on its way nothing happens."""
        if self._is_busy:
            return
        self._is_busy = True

        def stored() -> None:
            self._is_busy = False
            then()

        def refused(error: BaseException) -> None:
            self._is_busy = False
            self.refuse(error)

        self._desk.work.write(self, deed, stored, refused)

    def refuse(self, error: BaseException) -> None:
        """Say why something was not done."""
        from fm_desktop.ui.error_box import show_error  # inside: not needed before the first paint

        show_error(self._screen.window(), error)
