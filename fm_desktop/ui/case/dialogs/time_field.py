"""A time of day as a person types it: 9, 930, 9:30 or 9.30."""

import re

from PySide6.QtWidgets import QLineEdit, QWidget

_TYPED = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(?:uhr|h)?", re.IGNORECASE)
WIDTH = 84


class TimeField(QLineEdit):
    """Puts a typed time into its one written form, 09:30, when it is left."""

    def __init__(self, name: str, time: str = "", parent: QWidget | None = None) -> None:
        super().__init__(time, parent)
        self.setObjectName(name)
        self.setFixedWidth(WIDTH)
        self.setPlaceholderText("09:30")
        self.editingFinished.connect(self._write_out)

    def time(self) -> str | None:
        """Return the time as HH:MM, or None where none is typed or it is none."""
        match = _TYPED.fullmatch(self.text().strip())
        if match is None:
            return None
        hour, minute = int(match[1]), int(match[2] or 0)
        return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None

    def problem(self) -> str:
        """Return what is wrong with what is typed, or an empty text."""
        if not self.text().strip() or self.time() is not None:
            return ""
        return self.tr("No such time. Possible are for instance 9, 9:30 or 930.")

    def _write_out(self) -> None:
        time = self.time()
        if time is not None:
            self.setText(time)
