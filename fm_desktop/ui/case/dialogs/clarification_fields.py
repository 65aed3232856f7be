"""What a clarification phase yields: found, offered, explained, and what stands against it (HA 4.4)."""

from datetime import date

from PySide6.QtCore import QObject

from fm_desktop.casework.clarifications import Clarification
from fm_desktop.storage.queries.case_notes import ClarificationRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date


class FoundFields(QObject):
    """Fields of action, partners won, formats offered."""

    def __init__(self, fields: Fields) -> None:
        super().__init__(fields)
        words = self.tr("Fields of action identified")
        self.fields_of_action = fields.add_text("fields_of_action", words, lines=2)
        self.partners = fields.add_text("partners_won", self.tr("Partners won for cooperation"), lines=2)
        words = self.tr("What was offered (formats, help)")
        self.offered = fields.add_text("formats_offered", words, lines=2)

    def show_row(self, row: ClarificationRow) -> None:
        """Show what was noted before, where nothing was typed yet."""
        for field, said in (
            (self.fields_of_action, row.fields_of_action),
            (self.partners, row.partners),
            (self.offered, row.offered),
        ):
            if not field.toPlainText():
                field.setPlainText(said)

    def facts(self) -> list[tuple[str, str]]:
        """Return the same in words."""
        return [
            (self.tr("Fields of action"), self.fields_of_action.toPlainText().strip()),
            (self.tr("Partners"), self.partners.toPlainText().strip()),
            (self.tr("Offered"), self.offered.toPlainText().strip()),
        ]


class ExplainedFields(QObject):
    """Resistance, and when advantages and consequences were explained."""

    def __init__(self, fields: Fields, desk: Desk) -> None:
        super().__init__(fields)
        check = not_in_future(desk)
        words = self.tr("Advantages of taking part explained on")
        self.advantages = fields.add_date("advantages_on", words, None, "past", check, required=False)
        words = self.tr("Consequences of not taking part explained on")
        self.consequences = fields.add_date("consequences_on", words, None, "past", check, required=False)
        self.resistance = fields.add_text("resistance", self.tr("Resistance, and how it was met"), lines=3)

    def show_row(self, row: ClarificationRow) -> None:
        """Show what was noted before, where nothing was typed yet."""
        for field, day in (
            (self.advantages, row.advantages_on),
            (self.consequences, row.consequences_on),
        ):
            if field.is_blank():
                field.set_day(day)
        if not self.resistance.toPlainText():
            self.resistance.setPlainText(row.resistance)

    def facts(self) -> list[tuple[str, str]]:
        """Return the same in words."""
        never = self.tr("not explained yet")
        return [
            (self.tr("Advantages explained"), _when(self.advantages.day()) or never),
            (self.tr("Consequences explained"), _when(self.consequences.day()) or never),
            (self.tr("Resistance"), self.resistance.toPlainText().strip()),
        ]


def clarification_of(found: FoundFields, explained: ExplainedFields) -> Clarification:
    """Return what both hold."""
    return Clarification(
        found.fields_of_action.toPlainText(),
        found.partners.toPlainText(),
        found.offered.toPlainText(),
        explained.resistance.toPlainText(),
        explained.advantages.day(),
        explained.consequences.day(),
    )


def _when(day: date | None) -> str:
    return weekday_date(day) if day is not None else ""
