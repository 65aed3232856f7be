"""The office's own way in: its code lets people be admitted again where nobody else can do it."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.ui.door import Door
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.work import Work


class OfficePage(QWidget):
    """Asks for the code of the office; who enters with it sees people, and no client."""

    opened = Signal(object)
    back_requested = Signal()

    def __init__(self, work: Work, door: Door) -> None:
        super().__init__()
        self._work, self._door = work, door
        self.code = QLineEdit()
        self.code.setObjectName("office_code_line")
        self.error = InlineError(self.code)
        self.open_button = button("open_as_office", self.tr("Open"), self.try_it, look="primary")
        self.code.returnPressed.connect(self.try_it)
        self._lay_out()

    def _lay_out(self) -> None:
        about = self.tr(
            "For the case that nobody of the administration can enter any more: it opens the list of people, "
            "so that somebody can be admitted again. It shows no client."
        )
        words = self.tr("&Code of the office")
        caption = label(words, strong=True)
        caption.setBuddy(self.code)
        self.code.setAccessibleName(words.replace("&", ""))
        buttons = QHBoxLayout()
        buttons.addWidget(button("office_back", self.tr("Back"), self.back_requested.emit))
        buttons.addWidget(self.open_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title(self.tr("Recovery code of the office")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(16)
        for each in (caption, self.code, self.error):
            column.addWidget(each)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the code; a focus proxy would be spoken instead of it."""
        self.code.setFocus(reason)

    def try_it(self) -> None:
        """Try the code."""
        if self._door.open_with_office_code is None or not self.open_button.isEnabled():
            return
        self.error.clear()
        self.open_button.setEnabled(False)
        deed = partial(self._door.open_with_office_code, self.code.text())
        self._work.read(self, deed, self._opened, self._refused)

    def _opened(self, author: Any) -> None:
        self.open_button.setEnabled(True)
        self.code.clear()
        self.opened.emit(author)

    def _refused(self, error: BaseException) -> None:
        self.open_button.setEnabled(True)
        self.error.say(error_text(error))
        self.setFocus()
