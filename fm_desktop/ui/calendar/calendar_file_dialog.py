"""One's own calendar for other programs: written once, or kept up to date at a chosen place."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.ui.calendar.calendar_feed import PARTS, CalendarFeed, told
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import clock
from fm_desktop.ui.noted_files import save_noted
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.section_header import SectionHeader

ENDING = ".ics"


class CalendarFileDialog(QDialog):
    """What the file tells, and where it goes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("calendar_file_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calendar file"))
        self.setMinimumWidth(560)
        self._ticks = self._made_ticks()
        self._state = label(muted=True, wrap=True)
        self._state.setObjectName("calendar_state")
        self._choose = button("calendar_follow", self.tr("Choose a &place …"), self._choose_place)
        self._stop = button("calendar_stop", self.tr("Write it &no longer"), self.stop)
        self._save = button("calendar_save", self.tr("&Save as …"), self._choose_file, look="primary")
        self._save.setDefault(True)
        self._error = InlineError(self._save)
        self._lay_out()
        self._show_state()
        if (feed := self._feed()) is not None:
            feed.written.connect(self._show_state)

    def _made_ticks(self) -> dict[str, QCheckBox]:
        words = {
            "appointments": self.tr("My &appointments"),
            "due": self.tr("What is &due"),
            "names": self.tr("&Names of the clients"),
            "places": self.tr("P&laces, for visits the client's address"),
        }
        follows = self._follows()
        chosen = told(self._desk.preferences.calendar_tells if follows else "appointments,due")
        ticks = {}
        for part in PARTS:
            tick = ticks[part] = QCheckBox(words[part])
            tick.setObjectName(f"calendar_{part}")
            tick.setChecked(chosen[part])
            tick.toggled.connect(self._told_otherwise)
        return ticks

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Calendar file")))
        about = self.tr(
            "Outlook, a telephone and other calendars read it. It is not encrypted. Without names an "
            "appointment is called “FM-Termin” and nothing tells who is meant."
        )
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(4)
        for tick in self._ticks.values():
            column.addWidget(tick)
        column.addSpacing(8)
        column.addWidget(SectionHeader(self.tr("Kept up to date")))
        column.addWidget(self._state)
        following = QHBoxLayout()
        following.addWidget(self._choose)
        following.addWidget(self._stop)
        following.addStretch()
        column.addLayout(following)
        column.addSpacing(8)
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button("calendar_close", self.tr("Close"), self.accept, look="quiet"))
        row.addWidget(self._save)
        column.addLayout(row)

    def _tells(self) -> str:
        return ",".join(part for part, tick in self._ticks.items() if tick.isChecked())

    def _follows(self) -> bool:
        chosen = self._desk.preferences
        return bool(chosen.calendar_file) and chosen.calendar_of == self._desk.me.id.hex()

    def _feed(self) -> CalendarFeed | None:
        window = self.parent()
        return None if window is None else window.findChild(CalendarFeed, "calendar_feed")

    def _show_state(self) -> None:
        """Say where the file lies and when it was looked after."""
        follows, feed = self._follows(), self._feed()
        self._stop.setVisible(follows)
        if not follows:
            self._state.setText(
                self.tr(
                    "A file that is written anew whenever something changes here, for as long as you work."
                )
            )
            return
        place = self._desk.preferences.calendar_file
        if feed is not None and feed.error is not None:
            words = self.tr("{file} cannot be written: {why} It is tried again with the next change.")
            self._state.setText(words.format(file=place, why=error_text(feed.error)))
        elif feed is not None and feed.looked_after is not None:
            words = self.tr("{file}, up to date since {time}.")
            self._state.setText(words.format(file=place, time=clock(feed.looked_after)))
        else:
            self._state.setText(self.tr("{file} is being written.").format(file=place))

    def _told_otherwise(self) -> None:
        """Let the file that is kept up to date tell what is ticked now."""
        if self._follows():
            self._desk.use_preferences(self._desk.preferences.with_(calendar_tells=self._tells()))

    def _choose_place(self) -> None:
        file = self._asked(self.tr("Where the calendar is kept up to date"))
        if file is not None:
            self.follow(file)

    def follow(self, file: Path) -> None:
        """Keep a calendar file up to date from now on; the journal notes that it is begun."""
        who = self._desk.me.id.hex()
        chosen = self._desk.preferences.with_(calendar_tells=self._tells(), calendar_of=who)
        self._desk.use_preferences(chosen.with_(calendar_file=str(file)))
        if (feed := self._feed()) is not None:
            feed.written.connect(self._show_state, Qt.ConnectionType.UniqueConnection)
            feed.write()
        self._note_begun()
        self._show_state()

    def _note_begun(self) -> None:
        from fm_desktop.casework.exports.calendar_file import Wanted, events_told  # inside: hardly ever
        from fm_desktop.casework.exports.noting import CALENDAR_KEPT

        desk = self._desk
        wanted = Wanted(**told(self._tells()))
        count = partial(events_told, desk.me.id, wanted, today=desk.today())
        save_noted(desk, self, CALENDAR_KEPT, count, lambda _many: None, self._refused)

    def stop(self) -> None:
        """Write the file no longer, and take away what lies there."""
        with suppress(OSError):  # where its folder is away, it is nobody's to take
            Path(self._desk.preferences.calendar_file).unlink(missing_ok=True)
        self._desk.use_preferences(self._desk.preferences.with_(calendar_file="", calendar_of=""))
        self._show_state()
        self._choose.setFocus()

    def _choose_file(self) -> None:
        file = self._asked(self.tr("Save the calendar"))
        if file is not None:
            self.save(file)

    def _asked(self, heading: str) -> Path | None:
        kind = self.tr("Calendar (*.ics)")
        name, _ = QFileDialog.getSaveFileName(self, heading, self.tr("calendar") + ENDING, kind)
        return None if not name else Path(name) if Path(name).suffix else Path(name).with_suffix(ENDING)

    def save(self, file: Path) -> None:
        """Write the calendar once; the dialog closes when it is written."""
        from fm_desktop.casework.exports.calendar_file import Wanted, save_calendar  # inside: hardly ever
        from fm_desktop.casework.exports.noting import CALENDAR

        desk = self._desk
        wanted = Wanted(**told(self._tells()))
        write = partial(save_calendar, file, desk.me.id, wanted, today=desk.today(), language=desk.language)
        save_noted(desk, self, CALENDAR, write, lambda _many: self.accept(), self._refused)

    def _refused(self, error: BaseException) -> None:
        self._error.say(error_text(error))
