"""A quiet line about who has read one's restricted notes, with the way to all readings."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label


class ReadingsNotice(QWidget):
    """Hidden where nothing is said; a subclass finds the words."""

    def __init__(
        self, desk: Desk, link: str, *, muted: bool = False, left: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.words = label(size="small", muted=muted, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(left, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("eye"))
        row.addWidget(self.words, 1)
        row.addWidget(button(link, self.tr("All readings …"), self._show_all, "link"))
        self.hide()

    def say(self, words: str) -> None:
        """Show some words, or nothing."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def _show_all(self) -> None:
        from fm_desktop.ui.case.readings_dialog import ReadingsDialog  # inside: seldom wanted

        ReadingsDialog(self.desk, self.window()).show()
