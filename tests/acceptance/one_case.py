"""One client's way through case management: the running window, and somebody who works it with keys alone."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.domain.directive import Due
from fm_desktop.preferences import Preferences
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.queries.client import cases_of, history
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens
from fm_desktop.ui.work import Work
from tests.ui.wizards.walking import Walk

CTRL = Qt.KeyboardModifier.ControlModifier
MOST_STEPS = 60


class Worker:
    """Somebody at the desk: what they press, and what the file says afterwards."""

    def __init__(self, qtbot: Any, folder: Any, login: str, password: str, today: date) -> None:
        self.qtbot, self.today = qtbot, today
        self.work = Work()
        self.author = self.work.call(lambda: open_desk(folder, login, password, today=today))
        me = Me(self.author.person_id, self.author.name, self.author.roles, self.author.login)
        self.desk = Desk(self.work, me, Preferences(), lambda: self.today, self.author)
        self.failures: list[BaseException] = []
        self.work.failed.connect(lambda _owner, error: self.failures.append(error))
        self.window = MainWindow(self.desk, screens(), case_screen())
        qtbot.addWidget(self.window)
        self.window.show_screen("today")
        self.window.show()
        self.client = b""

    def leave(self) -> None:
        """Close the desk; the lists must fit the history, and nothing may have failed on the way."""
        assert self.work.call(compare) == []
        self.work.call(close_desk)
        self.work.close()
        assert self.failures == []

    def did(self, deed: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Do a deed without the window, for what a story begins with."""
        return self.work.call(lambda: deed(*args, **named, by=self.author, today=self.today))

    def open_case(self, client: bytes) -> None:
        """Show somebody's case."""
        self.client = client
        self.desk.open_case(client)
        self.settle()

    def settle(self) -> None:
        """Wait until the case that shows is the one in the file."""
        pane = self.window.pane()
        newest = self.work.call(lambda: cases_of(self.client))
        version = newest[0].version if newest else None
        self.qtbot.waitUntil(
            lambda: (
                pane._seen is not None
                and pane._seen.head.client == self.client
                and pane._seen.head.case_version == version
            )
        )
        self.qtbot.waitUntil(self._is_at_the_window)

    def _is_at_the_window(self) -> bool:
        """Tell whether keys go to the window: what was closed before is gone."""
        if any(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets()):
            return False
        self.window.activateWindow()
        self.window.pane().focus_first()
        return QApplication.focusWidget() is not None

    def on(self, day: date) -> "Worker":
        """Go on working on another day."""
        self.today = day
        self.window.pane().refresh()
        self.settle()
        return self

    def offered(self) -> dict[str, bool]:
        """Return the steps in the menu *Weiter*, and whether each can be taken."""
        actions = self.window.pane().head.next.menu().actions()
        return {each.objectName(): each.isEnabled() for each in actions if each.objectName()}

    def take(self, step: str) -> QDialog:
        """Choose a step from the menu with X, arrows and Enter, and return its dialog."""
        self.qtbot.waitUntil(self._is_at_the_window)
        before = set(QApplication.topLevelWidgets())
        QTimer.singleShot(0, lambda: self._choose(f"step_{step}"))
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_X)
        return self._opened(before)

    def guide(self, step: str) -> Walk:
        """Choose a step that opens a guided dialog, and return who walks through it."""
        form: Any = self.take(step)
        self.qtbot.waitUntil(lambda: form.known is not None)
        return Walk(self.qtbot, form)

    def save(self, form: QDialog) -> None:
        """Store a plain dialog with Ctrl+Enter."""
        with self.qtbot.waitSignal(self.desk.data_changed):
            self.qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)
        self.settle()

    def record(self, guide: Walk) -> None:
        """Go to the last page of a guided dialog and store it."""
        guide.to_the_end()
        guide.record()
        self.settle()

    def write(self, form: QDialog, name: str, text: str) -> None:
        """Type into an input of a plain dialog."""
        field: Any = form.findChild(QWidget, name)
        assert field is not None
        assert field.isVisible()
        field = field.lineEdit() if isinstance(field, QComboBox) else field
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, text)

    def case(self) -> Any:
        """Return the newest case as the file has it."""
        return self.work.call(lambda: cases_of(self.client))[0]

    def rows(self, table: type[Any]) -> list[dict[str, Any]]:
        """Return the rows a table has of the case."""
        case = self.case().id
        return self.work.call(lambda: list(table.select().where(table.case == case).dicts()))

    def due(self) -> dict[Due, date]:
        """Return the effective day of each kind of item that is due of the client."""
        found = self.work.call(lambda: due_of_client(self.client, self.today))
        return {line.due: line.effective for line in found}

    def told(self) -> list[tuple[str, str]]:
        """Return kind and title of what the timeline tells, the newest first."""
        return [(row.kind, row.title_key) for row in self.work.call(lambda: history(self.client))]

    def journal(self) -> list[str]:
        """Return the deeds of the journal on this client, in the order they were done."""
        return [row.deed for row in reversed(self.work.call(lambda: journal_of(self.client)))]

    def _choose(self, name: str) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in range(MOST_STEPS):
            if menu.activeAction().objectName() == name:
                break
            self.qtbot.keyClick(menu, Qt.Key.Key_Down)
        else:
            menu.close()
            raise AssertionError(f"{name} cannot be chosen")
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)

    def _opened(self, before: set[QWidget]) -> QDialog:
        def made() -> list[QDialog]:
            new = [each for each in QApplication.topLevelWidgets() if each not in before]
            return [each for each in new if isinstance(each, QDialog) and each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(made()))
        form = made()[0]
        form.activateWindow()
        self.qtbot.waitUntil(form.isActiveWindow)
        return form
