"""A meeting of the network: when, with whom, what was said, and what the placement officers hear of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.network_meetings import MeetingData, add_meeting, change_meeting
from fm_desktop.storage.queries.network import MeetingRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class MeetingDialog(DeedDialog):
    """One that lies ahead becomes due on its day; one that was held has minutes."""

    form = "meeting"
    width_at_first = 720
    errors_at = {
        "meeting_title_missing": "meeting_title",
        "day_in_future": "meeting_day",
        "day_too_early": "meeting_told_on",
        "told_missing": "meeting_told",
    }

    def __init__(self, desk: Desk, known: MeetingRow | None = None, parent: QWidget | None = None) -> None:
        heading = self.tr("Change network meeting") if known else self.tr("Enter network meeting")
        super().__init__(desk, "meeting_dialog", heading, self.tr("Save"), None, parent)
        self.about = known.id.hex() if known else ""
        self._known = known
        self._values = known._asdict() if known else {}
        self.fields.add_widget(label(self.tr("Nothing about clients belongs here."), muted=True))
        judge = needed(desk, "meeting_title_missing", lambda: self._title)
        words = self.tr("What it is about")
        self._title = self.fields.add_line("meeting_title", words, self._values.get("title", ""), judge)
        self._add_day()
        self._present = self._text("present", self.tr("Who is there, one a line"), 2)
        self._minutes = self._text("talked_over", self.tr("Minutes"), 4)
        self._add_told()

    def _add_day(self) -> None:
        self.fields.start_row()
        day = self._values.get("day", self.desk.today())
        self._day = self.fields.add_date("meeting_day", self.tr("Day"), day, "future")
        self._place = self.fields.add_line("meeting_place", self.tr("Place"), self._values.get("place", ""))
        self.fields.end_row(stretch=False)
        self._held = QCheckBox(self.tr("It &was held"))
        self._held.setChecked(self._values.get("is_held", False))
        self.fields.add("meeting_held", "", self._held)

    def _add_told(self) -> None:
        self._told = self._text("told", self.tr("What the placement officers hear of it"), 3)
        self.fields.start_row()
        by, on = self._values.get("tell_by"), self._values.get("told_on")
        words = self.tr("Tell them by")
        self._tell_by = self.fields.add_date("meeting_tell_by", words, by, "future", required=False)
        words = self.tr("Told on")
        self._told_on = self.fields.add_date("meeting_told_on", words, on, "past", required=False)
        self.fields.end_row()

    def _text(self, name: str, words: str, lines: int) -> Callable[[], str]:
        text = self._values.get(name, "")
        return self.fields.add_text(f"meeting_{name}", words, text, lines=lines).toPlainText

    def deed(self) -> Callable[[], Changed]:
        """Return what enters or changes the meeting."""
        day = self._day.day()
        assert day is not None  # the field asks for one
        data = MeetingData(
            day,
            self._title.text(),
            self._place.text(),
            self._present(),
            self._minutes(),
            self._held.isChecked(),
            self._told(),
            self._tell_by.day(),
            self._told_on.day(),
        )
        if self._known is None:
            return self.by_me(add_meeting, data)
        return self.by_me(change_meeting, self._known.id, data, version=self._known.version)
