"""One page of a guided deed: a question, its fields, and no way on while one of them is wrong."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.guided import GuidedPage

ROOM = 12
"""Between a sentence that is brought into sight and the edge."""


class DeedPage(GuidedPage):
    """A page whose fields are judged when one goes on; `step` is its name in the list of steps."""

    def __init__(
        self, step: str, heading: str, about: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, about, parent)
        self.step = step
        self.fields = Fields(today)
        self._scroll = scroll = QScrollArea()
        scroll.setObjectName("page_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.fields)
        self.column.addWidget(scroll, 1)

    def is_wanted(self) -> bool:
        """Tell whether the page has something to ask; one that has not is passed over."""
        return True

    def facts(self) -> list[tuple[str, str]]:
        """Return what the page says for the last one: what it is, and the words; empty words are left out."""
        return []

    def initializePage(self) -> None:
        """Put the cursor where typing begins once the page shows."""
        self.fields.focus_first()

    def validatePage(self) -> bool:
        """Let nobody pass while a field is wrong; the cursor goes to the first such field."""
        if self.fields.are_right():
            return True
        self.fields.focus_first_fault()
        self._show_fault()
        return False

    def say(self, name: str, text: str) -> None:
        """Say at a field what is wrong, with the cursor in it."""
        self.fields[name].say(text)
        self.fields[name].focus()
        self._show_fault()

    def _show_fault(self) -> None:
        """Bring the sentence into sight too: it stands below its field."""
        fault = self.fields.first_fault()
        if fault is not None:
            QTimer.singleShot(0, fault, lambda: self._scroll.ensureWidgetVisible(fault.error, 0, ROOM))
