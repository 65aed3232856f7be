"""Sending a case to another site: to whom, what goes along, and the file; here the case ends then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from fm_desktop.casework.transfer_files import MOST_CARD, content_of, must_be_new
from fm_desktop.casework.transfer_out import ENDING, WHY, Preview, SendData, preview, send_case
from fm_desktop.casework.transfer_receipts import take_back_transfer
from fm_desktop.errors import UserError
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.everything_words import section_name
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.transfers.card_line import card_words
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.ending_words import reason_words
from fm_desktop.vault.transfer_card import Card, read_card

TABLES = {
    "contacts": "contact", "notes": "note", "appointments": "appointment", "assessments": "assessment",
    "needs": "need", "goals": "goal", "steps": "step", "plan_versions": "plan_version", "reviews": "review",
    "aghs": "agh", "measures": "measure", "services": "service", "releases": "release",
    "outcomes": "outcome", "attachments": "attachment",
}  # fmt: skip
"""Which kind of rows a count is of."""


class SendDialog(DeedDialog):
    """Card, digits compared, reason; the verb asks for the file and then does it all at once."""

    form = "send_case"
    errors_at = {
        "day_in_future": "send_day",
        "day_too_early": "send_day",
        "other_reason_missing": "send_text",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Send to another site")
        super().__init__(desk, "send_dialog", heading, self.tr("Write file …"), subject, parent)
        self._card: Card | None = None
        self._file: Path | None = None
        about = self.tr(
            "The colleague there gives you their card (Menu › Cases from and to other sites). Only they can "
            "open the file. The case stays readable here and is not changed any more."
        )
        self.fields.add_widget(label(about, muted=True, wrap=True))
        self._choose = button("send_card", self.tr("Choose card …"), self.choose_card, "", "user-check")
        self.fields.add_widget(self._choose)
        self.whose = label(strong=True, wrap=True)
        self.whose.setObjectName("send_whose")
        self.fields.add_widget(self.whose)
        self.compared = self.fields.add_tick(
            "send_compared", self.tr("The digits were compared by telephone and are the same")
        )
        self.along = label(wrap=True)
        self.along.setObjectName("send_along")
        self.fields.add_widget(self.along)
        words, check = self.tr("Sent on"), not_in_future(desk)
        self.fields.start_row()
        self._day = self.fields.add_date("send_day", words, desk.today(), "past", check)
        reasons = [(key, reason_words(key, desk.language)) for key in WHY]
        self._reason = self.fields.add_values("send_reason", self.tr("Reason"), reasons)
        self.fields.end_row()
        self._text = self.fields.add_line("send_text", self.tr("In words"))
        words = self.tr("What the colleague should know")
        self._summary = self.fields.add_text("send_summary", words, lines=3)
        self._show_card()
        if subject.case is not None and desk.author is not None:
            question = partial(preview, subject.case, by=desk.author)
            desk.work.read(self, question, self._show_preview, self.refused)

    def focus_first(self) -> None:
        """Begin with the card."""
        self._choose.setFocus()

    def choose_card(self) -> None:
        """Ask for the card of who is to get the case."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose card"))
        if name:
            self.take_card(Path(name))

    def take_card(self, file: Path) -> None:
        """Read a card."""
        self._fault.clear()
        try:
            self._card = read_card(content_of(file, MOST_CARD))
        except UserError as error:
            self._card = None
            self.refused(error)
        self.compared.setChecked(False)
        self._show_card()

    def _show_card(self) -> None:
        self.whose.setText(card_words(self._card) if self._card else "")
        self.whose.setVisible(self._card is not None)
        self.compared.setEnabled(self._card is not None)
        self.fit_soon()

    def _show_preview(self, seen: Preview) -> None:
        told = [f"{section_name(TABLES[kind])} {count}" for kind, count in seen.counts.kinds.items() if count]
        lines = [self.tr("Goes along: {what}.").format(what=", ".join(told) or "–")]
        if (count := seen.restricted) > 0:
            lines.append(self.tr("%n note(s) FM (individuell), for this colleague alone.", "", count))
        if (count := seen.unreadable) > 0:
            lines.append(self.tr("%n restricted note(s) cannot be opened here and stay.", "", count))
        if stays := seen.counts.drafts + seen.counts.earlier_cases:
            lines.append(self.tr("%n draft(s) or earlier case(s) stay here, as does the journal.", "", stays))
        self.along.setText("\n".join(lines))
        self.fit_soon()

    def save(self) -> None:
        """Ask for the file once card and digits are there, then send."""
        self._fault.clear()
        if self._card is None:
            self.refused(UserError("card_missing"))
        elif not self.compared.isChecked():
            self.refused(UserError("fingerprint_not_compared"))
        elif self.is_right():
            self._ask_file()

    def _ask_file(self) -> None:
        day = self.desk.today().isoformat()
        suggested = f"{self.tr('case')}-{day}.{ENDING}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write file"), suggested, f"*.{ENDING}")
        if name:
            self.send_as(Path(name))

    def send_as(self, file: Path) -> None:
        """Write the file and end the case here."""
        self._file = file if file.suffix else file.with_suffix(f".{ENDING}")
        try:
            must_be_new(self._file)
        except UserError as error:
            self.refused(error)
        else:
            self.run()

    def deed(self) -> Callable[[], Any]:
        assert self.subject is not None
        assert self._card is not None
        assert self._file is not None
        assert self.subject.case is not None
        data = SendData(
            self.subject.case,
            self._card,
            self._day.day() or self.desk.today(),
            str(self._reason.currentData()),
            self._text.text(),
            self._summary.toPlainText(),
        )
        return self.by_me(send_case, data, self._file)


class TakeBackDialog(DeedDialog):
    """A case that was sent and has not arrived goes on here."""

    form = "take_back_transfer"
    errors_at = {"reason_missing": "back_reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Carry on here")
        super().__init__(desk, "take_back_dialog", heading, self.tr("Carry on"), subject, parent)
        about = self.tr("The file that was sent counts no longer. Tell the colleague to delete it.")
        self.fields.add_widget(label(about, muted=True, wrap=True))
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text("back_reason", self.tr("Reason"), judge=judge, lines=2)

    def deed(self) -> Callable[[], Any]:
        assert self.subject is not None
        return self.by_me(take_back_transfer, self.subject.case, self._reason.toPlainText())
