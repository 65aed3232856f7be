"""The fields of the takeover note: what was learned from whom, and the talk in person (HA 4.3, 4.6)."""

from datetime import date

from PySide6.QtCore import QObject

from fm_desktop.casework.takeover_notes import SOURCES, TakeoverNote
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.case_notes import TakeoverRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.fields import Fields, keep_narrow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date

SPARE = 6
"""Room that keeps a single line from having a scroll bar."""


class TakeoverFields(QObject):
    """Five sources, none of which must have something to tell; then when and with whom it was talked over."""

    def __init__(self, fields: Fields, desk: Desk) -> None:
        super().__init__(fields)
        self._desk = desk
        fields.start_row()
        words, check = self.tr("Talked through in person on"), not_in_future(desk)
        self.day = fields.add_date(
            "takeover_talk_on", words, None, "past", check, required=False, steady=True
        )
        self.partner = fields.add_line(
            "takeover_talk_partner", self.tr("With (placement)"), judge=self._judge
        )
        keep_narrow(fields["takeover_talk_on"])
        fields.end_row(stretch=False)
        self.texts = {
            name: fields.add_text(f"takeover_{name}", words, lines=1)
            for name, words in self._sources().items()
        }

        for field in self.texts.values():
            field.setMinimumHeight(field.minimumHeight() + SPARE)

    def _sources(self) -> dict[str, str]:
        words = (
            self.tr("From placement"),
            self.tr("From the benefits department"),
            self.tr("From reception"),
            self.tr("Seen in measures"),
            self.tr("Feedback of providers"),
        )
        return dict(zip(SOURCES, words, strict=True))

    def propose_talk(self, day: date | None, partner: str) -> None:
        """Write what the case discussion says already where nothing stands yet."""
        if self.day.is_blank() and not self.partner.text():
            self.day.set_day(day)
            self.partner.setText(partner)

    def show_row(self, row: TakeoverRow) -> None:
        """Show what is recorded, where nothing was typed yet."""
        self.propose_talk(row.talk_on, row.talk_partner)
        for name, field in self.texts.items():
            if not field.toPlainText():
                field.setPlainText(getattr(row, name))

    def note(self) -> TakeoverNote:
        """Return the note as the fields hold it."""
        said = {name: field.toPlainText() for name, field in self.texts.items()}
        return TakeoverNote(**said, talk_on=self.day.day(), talk_partner=self.partner.text())

    def facts(self) -> list[tuple[str, str]]:
        """Return the same in words for the last page of a guided dialog."""
        day = self.day.day()
        talk = f"{self.partner.text()}, {weekday_date(day)}" if day is not None else ""
        sources = self._sources()
        said = [(sources[name], field.toPlainText().strip()) for name, field in self.texts.items()]
        return [(self.tr("Talked through with"), talk), *said]

    def _judge(self) -> str:
        missing = self.day.day() is not None and not self.partner.text().strip()
        return sentence("talk_partner_missing", self._desk.language) if missing else ""
