"""A quiet line where the last good backup is older than a week: what to do, and the way there."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.ui.backups.words import reminder, second_reminder, seen_in_second
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.icon_mark import IconMark
from fm_desktop.ui.widgets.labels import label


class BackupLine(QWidget):
    """Hidden as long as there are good ones, and until it was looked after them first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("backup_line")
        self.words = label(size="small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark("save", "today"))
        row.addWidget(self.words, 1)
        self.open_button = button("to_backups", self.tr("Backups …"), self._open, "link")
        row.addWidget(self.open_button)
        self.hide()
        desk.backups_looked_at.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say what is the matter, or nothing."""
        words = self._found(datetime.now(UTC))
        self.words.setText(words)
        self.setVisible(bool(words))

    def _found(self, now: datetime) -> str:
        standing, author = self._desk.backups, self._desk.author
        if standing is None or author is None or author.membership is None:
            return ""
        if words := reminder(standing.first, "", now):
            return words
        place = self._desk.preferences.backup_folder
        if not place or self._desk.is_demo:
            return ""
        seen = standing.second or seen_in_second(self._desk.preferences, author.membership.file_id.hex())
        return second_reminder(place, seen, standing.went, now)

    def _open(self) -> None:
        self._desk.show_screen("backups")
