"""Removing people from the file, admitting them anew, and the office's own code: asked first, then done."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.storage.queries.people import PersonRow
from fm_desktop.ui.access.code_dialog import CodeDialog, OfficeCodePage, show_setup_code
from fm_desktop.ui.access.standing import member_of
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error

Button = QMessageBox.StandardButton


class AccessDeeds(QObject):
    """Asks, has the deed done, and shows the code it yields."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def readmit(self, row: PersonRow) -> None:
        """Give somebody who lost password and code, or had left, new keys and a code."""
        from fm_desktop.casework.members import readmit  # inside, as below: hardly ever needed

        if not row.login:
            show_error(self._window, UserError("login_missing"))
            return
        text = self.tr(
            "{name} gets a new code to enter with. Password and code of before open nothing any more. "
            "Restricted notes stay closed to the new keys until somebody who may read them has signed in."
        )
        deed = self._by_me(readmit, row.id)
        self._ask(text.format(name=_called(row)), self.tr("Admit anew"), partial(self._do, deed, row))

    def remove(self, row: PersonRow) -> None:
        """Take somebody's way into the file away."""
        from fm_desktop.casework.members import remove_member

        if member_of(self._desk.author, row) is None:
            show_error(self._window, UserError("member_unknown"))
            return
        text = self.tr(
            "{name} can open the file no more, and the file is encrypted anew. What {name} has entered "
            "stays. Hand over the cases first: the team lead does so."
        )
        remove = self._by_me(remove_member, row.id)
        deed = partial(_with_nothing, remove)
        self._ask(text.format(name=_called(row)), self.tr("Remove"), partial(self._do, deed, row), safe=False)

    def office_code(self) -> None:
        """Make the office's own code, or another one."""
        from fm_desktop.casework.members import set_office_recovery

        text = self.tr(
            "With a code of its own the office can admit people again when nobody of the administration "
            "can enter any more. It shows no client. A code made before opens nothing from then on."
        )
        made = self._by_me(set_office_recovery)
        self._ask(text, self.tr("Make a code"), lambda: self._run(partial(_as_made, made), self._show_office))

    def _do(self, deed: Callable[[], Any], row: PersonRow) -> None:
        self._run(deed, lambda code: show_setup_code(_called(row), code, self._window) if code else None)

    def _show_office(self, code: str) -> None:
        CodeDialog(OfficeCodePage(), code, self._window).show()

    def _by_me(self, deed: Callable[..., Any], *args: Any) -> Callable[[], Any]:
        return partial(deed, *args, by=self._desk.author, today=self._desk.today())

    def _run(self, deed: Callable[[], Any], then: Callable[[Any], Any]) -> None:
        self._desk.work.create(self._window, deed, then, partial(show_error, self._window))

    def _ask(self, text: str, verb: str, deed: Callable[[], Any], *, safe: bool = True) -> None:
        """Ask first; Enter alone does only what is safe."""
        box = QMessageBox(QMessageBox.Icon.Question, self._window.windowTitle(), text, parent=self._window)
        box.setObjectName("access_question")
        yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(yes if safe else no)
        box.buttonClicked.connect(lambda chosen: deed() if chosen is yes else None)
        box.open()


def _called(row: PersonRow) -> str:
    return f"{row.given_name} {row.family_name}".strip()


def _with_nothing(deed: Callable[[], Changed]) -> tuple[Changed, None]:
    return deed(), None


def _as_made(deed: Callable[[], str]) -> tuple[Changed, str]:
    return Changed.PEOPLE, deed()
