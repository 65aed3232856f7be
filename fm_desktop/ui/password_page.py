"""The first page before the desk: person, password, one button, and the quiet ways for whoever has none."""

from collections.abc import Callable
from functools import partial
from math import ceil
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from fm_desktop.errors import DataFileError, UserError
from fm_desktop.ui.door import Caller, Door
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.first_paint import FirstPaint
from fm_desktop.ui.password_field import PasswordField
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.logo import Logo
from fm_desktop.ui.work import Work

SECOND = 1000
SHUT_FOR_NOW = ("data_file_in_use", "data_file_locked", "data_file_newer", "data_file_not_writable")
"""Where no backup helps: another one has the file open, or the program or the folder is not the right one."""
DAMAGED = ("data_file_damaged_inside", "data_file_half_written")
"""Where a part of the file may still be read."""


class PasswordPage(QWidget):
    """Person and password; who has none yet goes on to the set-up code."""

    opened = Signal(object)
    code_requested = Signal()
    office_requested = Signal()
    restore_requested = Signal(tuple)
    """The file does not open: a backup is wanted, or with login and password what can still be read."""
    """The data file does not open; somebody wishes to put a backup back."""
    password_kept = Signal(object)

    def __init__(self, work: Work, door: Door, since: str, login: str = "") -> None:
        super().__init__()
        self._work, self._door = work, door
        self._caps = False
        self._seconds = 0
        self._callers = {each.login: each for each in door.people}
        self.person = QComboBox()
        self.person.setObjectName("person")
        for each in door.people:
            words = "{name}" if each.has_entered else self.tr("{name} (not entered yet)")
            self.person.addItem(words.format(name=each.name or each.login), each.login)
        self.person.setCurrentIndex(max(0, self.person.findData(login)))
        self.password = PasswordField("password")
        self.error = InlineError(self.password)
        self.keep = QCheckBox(self.tr("&Remember on this computer"))
        self.keep.setObjectName("keep_password")
        self.keep.setToolTip(
            self.tr("In the system's keyring. It opens at the start; after locking you are asked.")
        )
        self.open_button = button("unlock", self.tr("Unlock"), self.try_it, look="primary")
        self.open_button.setDefault(True)
        self._code = button(
            "code", self.tr("Open with the recovery code …"), self.code_requested.emit, "link"
        )
        words = self.tr("Open with the recovery code of the office …")
        self._office = button("office_code", words, self.office_requested.emit, "link")
        restore, salvage = self.tr("Put a backup back …"), self.tr("Read what can still be read …")
        self.restore = button("restore_backup", restore, partial(self.restore_requested.emit, ()), "link")
        self.salvage = button("salvage", salvage, self._ask_for_rest, "link")
        self.restore.hide()
        self.salvage.hide()
        self._first_time = label(wrap=True)
        self._secret = QWidget()
        self._lay_out(since)
        self._countdown = QTimer(self)
        self._countdown.setInterval(SECOND)
        self._countdown.timeout.connect(self._tick)
        self.password.returnPressed.connect(self.try_it)
        self.password.caps_lock.connect(self._caps_changed)
        self.person.currentIndexChanged.connect(lambda _index: self._turned())
        self._show_ways()
        if door.keeper is not None:
            first = FirstPaint(self)  # a keyring is asked with a library that takes its time
            first.done.connect(partial(work.read, self, door.keeper.is_there, self.keep.setVisible))
            first.wait_for(self)

    def _lay_out(self, since: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Logo(48))
        column.addSpacing(16)
        column.addWidget(title(self.tr("Unlock case management")))
        column.addWidget(label(since, muted=True, wrap=True))
        column.addSpacing(20)
        self._add(column, self.tr("P&erson"), self.person)
        column.addSpacing(12)
        column.addWidget(self._secret)
        column.addWidget(self._first_time)
        self._lay_out_secret()
        column.addSpacing(20)
        column.addWidget(self.open_button)
        column.addSpacing(12)
        for each in (self.restore, self.salvage, self._code, self._office):
            column.addWidget(each)
            policy = each.sizePolicy()
            each.setSizePolicy(policy.Policy.Maximum, policy.verticalPolicy())
        column.addStretch()

    def _lay_out_secret(self) -> None:
        column = QVBoxLayout(self._secret)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._add(column, self.tr("&Password"), self.password)
        column.addWidget(self.error)
        if self._door.known_password:
            words = self.tr("Example data: the password is “{password}”.")
            hint = words.format(password=self._door.known_password)
            column.addWidget(label(hint, size="small", muted=True, wrap=True))
        column.addSpacing(4)
        column.addWidget(self.keep)
        self.keep.hide()

    def _add(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        caption = label(words, strong=True)
        caption.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        column.addWidget(caption)
        column.addWidget(field)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the password; a focus proxy would be spoken instead of it."""
        (self.password if self.caller().has_entered else self.open_button).setFocus(reason)

    def caller(self) -> Caller:
        """Return who is chosen."""
        return self._callers[self.login()]

    def login(self) -> str:
        """Return the login of the chosen person."""
        return str(self.person.currentData())

    def _turned(self) -> None:
        """Ask somebody else."""
        self.error.clear()
        self.password.clear()
        self._show_ways()
        self._ask_to_wait()

    def _show_ways(self) -> None:
        """Show the ways in of whoever is chosen: a password, or the code of the administration."""
        entered = self.caller().has_entered
        about = self.tr(
            "{name} has no password yet. With the set-up code from the administration you enter for the "
            "first time and choose one."
        )
        self._first_time.setText(about.format(name=self.caller().name))
        self._first_time.setVisible(not entered)
        self._secret.setVisible(entered)
        self._code.setVisible(entered)
        self._office.setVisible(self._door.open_with_office_code is not None)
        self.open_button.setText(self._verb())

    def _verb(self) -> str:
        return self.tr("Unlock") if self.caller().has_entered else self.tr("I have a set-up code …")

    def go_on(self) -> None:
        """Go on from the chosen person: to the password, or to the code of whoever has none."""
        if self.caller().has_entered:
            self.password.setFocus()
        else:
            self.open_button.click()

    def try_it(self) -> None:
        """Try the password."""
        if self._countdown.isActive() or not self.open_button.isEnabled():
            return
        if not self.caller().has_entered:
            self.code_requested.emit()
            return
        self.error.clear()
        self._wait_for_door()
        self._work.read(self, self._deed(), self._opened, self._refused)

    def open_with_kept(self) -> None:
        """Try the password that the system's keyring keeps; where it keeps none, ask for it."""
        if self._door.keeper is None:
            return
        self._wait_for_door()
        self._work.read(self, self._door.keeper.open, self._opened_with_kept, self._refused)

    def _wait_for_door(self) -> None:
        self.open_button.setEnabled(False)
        self.open_button.setText(self.tr("Opening …"))

    def _deed(self) -> Callable[[], tuple[Any, bool | None]]:
        """Return what opens the file, and has the keyring keep the password where that is wished."""
        login, password = self.login(), self.password.text()
        keeper = self._door.keeper if self.keep.isChecked() else None

        def deed() -> tuple[Any, bool | None]:
            author = self._door.open(login, password)
            return author, keeper.keep(login, password) if keeper else None

        return deed

    def _opened(self, result: tuple[Any, bool | None]) -> None:
        author, kept = result
        self.password.clear()
        if kept is not None:
            self.password_kept.emit(kept)
        self.opened.emit(author)

    def _opened_with_kept(self, author: Any) -> None:
        if author is not None:
            self.opened.emit(author)
        else:
            self._ready()
            self.setFocus()

    def _refused(self, error: BaseException) -> None:
        self._ready()
        text = error_text(error)
        if self._caps and isinstance(error, UserError):
            text = f"{text} {self.tr('The caps lock is on.')}"
        self.error.say(text)
        is_shut = isinstance(error, DataFileError) and error.key not in SHUT_FOR_NOW
        self.restore.setVisible(is_shut and self._door.folder is not None)
        is_damaged = isinstance(error, DataFileError) and error.key in DAMAGED
        self.salvage.setVisible(is_damaged and self._door.folder is not None)
        self.password.selectAll()
        self.password.setFocus()
        self._ask_to_wait()

    def _ask_for_rest(self) -> None:
        self.restore_requested.emit((self.login(), self.password.text()))

    def _ready(self) -> None:
        self.open_button.setEnabled(True)
        self.open_button.setText(self._verb())

    def _ask_to_wait(self) -> None:
        self._work.read(self, partial(self._door.wait, self.login()), self._wait)

    def _wait(self, seconds: float) -> None:
        """Count down on the button; the file itself refuses as long."""
        self._seconds = ceil(seconds)
        if self._seconds > 0:
            self.open_button.setEnabled(False)
            self._countdown.start()
        self._tick(0)

    def _tick(self, step: int = 1) -> None:
        self._seconds -= step
        if self._seconds > 0:
            self.open_button.setText(self.tr("Unlock in %n second(s)", "", self._seconds))
            return
        self._countdown.stop()
        self._ready()

    def _caps_changed(self, on: bool) -> None:
        self._caps = on
        if on:
            self.error.say(self.tr("The caps lock is on."))
        elif self.error.text() == self.tr("The caps lock is on."):
            self.error.clear()
