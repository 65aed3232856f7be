"""One page of a guided deed: a question, its fields, and no way on while one of them is wrong."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.guided import GuidedPage


class DeedPage(GuidedPage):
    """A page whose fields are judged when one goes on; `step` is its name in the list of steps."""

    def __init__(
        self, step: str, heading: str, about: str, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(heading, about, parent)
        self.step = step
        self.fields = Fields(today)
        scroll = QScrollArea()
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
        return False
