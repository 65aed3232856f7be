"""Cases from and to other sites: the own card, a file that has come, a receipt that has come back."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.transfer_files import MOST_CARD, content_of, must_be_new, write_new
from fm_desktop.casework.transfer_in import Incoming, Received, look_into, receive_case
from fm_desktop.casework.transfer_out import ENDING, own_card
from fm_desktop.casework.transfer_receipts import read_receipt
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import numeric_date, phase_name
from fm_desktop.ui.transfers.card_line import card_words
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.room import make_room
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.vault.transfer_card import Card, write_card


class TransfersDialog(QDialog):
    """What is in a file is shown before it is taken in; the receipt is saved with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._raw = b""
        self.setObjectName("transfers_dialog")
        self.setWindowTitle(self.tr("Cases from and to other sites"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.card = label(wrap=True)
        self.card.setObjectName("own_card")
        self.incoming = label(wrap=True)
        self.incoming.setObjectName("incoming")
        self.said = label(strong=True, wrap=True)
        self.said.setObjectName("transfers_said")
        self._save_card = button("save_card", self.tr("Save my &card …"), self.choose_card, "", "save")
        self._open = button("open_transfer", self.tr("Choose &file …"), self.choose_file, "", "upload")
        self._take = button("take_in", self.tr("&Take in …"), self.choose_receipt, "primary", "check")
        self._back = button("read_receipt", self.tr("Read &receipt …"), self.choose_return, "", "upload")
        self._error = InlineError(self._open)
        self._lay_out()
        self._take.hide()
        self.incoming.hide()
        desk.work.read(self, partial(own_card, desk.author), self._show_card, self._refused)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Cases from and to other sites")))
        card = self.tr(
            "Give it to whoever is to send you a case, and compare the digits by telephone. It opens nothing."
        )
        file = self.tr(
            "From a file that was written for your card. What is in it is shown first; the receipt goes back "
            "to the sender."
        )
        receipt = self.tr(
            "From the colleague you sent a case to: from then on the retention period runs here."
        )
        parts = (
            (self.tr("My card"), card, self.card, (self._save_card,)),
            (self.tr("Take a case in"), file, self.incoming, (self._open, self._take)),
            (self.tr("Read a receipt"), receipt, None, (self._back,)),
        )
        for heading, about, shown, buttons in parts:
            column.addSpacing(6)
            column.addWidget(SectionHeader(heading))
            column.addWidget(label(about, muted=True, wrap=True))
            if shown is not None:
                column.addWidget(shown)
            row = QHBoxLayout()
            for each in buttons:
                row.addWidget(each)
            row.addStretch()
            column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(button("close", self.tr("Close"), self.reject, look="quiet"))
        column.addWidget(self._error)
        column.addStretch()
        column.addLayout(foot)
        self.resize(640, 620)

    def _show_card(self, card: Card) -> None:
        self.card.setText(card_words(card))

    def choose_card(self) -> None:
        """Ask where the own card goes."""
        suggested = f"{self.tr('card')}.fmcard"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save my card"), suggested, "*.fmcard")
        if name:
            self.save_card(Path(name))

    def save_card(self, file: Path) -> None:
        """Write the own card for somebody else."""
        desk = self._desk
        self._begin()

        def write() -> None:
            assert desk.author is not None
            must_be_new(file)
            write_new(file, write_card(own_card(desk.author), desk.author.sign))

        desk.work.read(self, write, lambda _none: self._tell(file), self._refused)

    def choose_file(self) -> None:
        """Ask for a file that has come."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose file"), "", f"*.{ENDING}")
        if name:
            self.look_into(Path(name))

    def look_into(self, file: Path) -> None:
        """Show what a file brings; nothing is stored."""
        desk = self._desk
        self._begin()
        self._take.hide()
        self.incoming.hide()

        def read() -> tuple[bytes, Incoming]:
            assert desk.author is not None
            raw = content_of(file)
            return raw, look_into(raw, by=desk.author)

        desk.work.read(self, read, self._show_incoming, self._refused)

    def _show_incoming(self, found: tuple[bytes, Incoming]) -> None:
        self._raw, seen = found
        lines = [
            f"{seen.name} · {seen.customer_number} · {phase_name(seen.phase)}",
            self.tr("From {who}").format(who=card_words(seen.sender)),
            self.tr("%n entrie(s)", "", seen.rows),
        ]
        if seen.restricted:
            lines.append(self.tr("%n note(s) FM (individuell), for you alone", "", seen.restricted))
        if seen.summary:
            lines.append(seen.summary)
        if seen.is_here:
            words = self.tr("This file was taken in before: it changes nothing, and gives its receipt again.")
            lines.append(words)
        elif seen.erased_on is not None:
            words = self.tr(
                "Erased here on {day}: the client this file brought before. Take it in only on purpose."
            )
            lines.append(words.format(day=numeric_date(seen.erased_on)))
        if seen.known_as and not seen.is_here:
            words = self.tr("The client is here already as {name}: the case is added to them.")
            lines.append(words.format(name=seen.known_as))
        self.incoming.setText("\n".join(lines))
        self.incoming.show()
        self._take.show()
        self._take.setFocus()
        make_room(self)

    def choose_receipt(self) -> None:
        """Ask where the receipt goes, then take the case in."""
        suggested = f"{self.tr('receipt')}-{self._desk.today().isoformat()}.fmreceipt"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the receipt"), suggested, "*.fmreceipt")
        if name:
            self.take_in(Path(name))

    def take_in(self, receipt: Path) -> None:
        """Store the case and write the receipt; a case that was here before gives its receipt again."""
        desk, raw = self._desk, self._raw
        self._begin()

        def take() -> tuple[Changed, Received]:
            assert desk.author is not None
            must_be_new(receipt)
            changed, got = receive_case(raw, by=desk.author, today=desk.today())
            write_new(receipt, got.receipt)
            return changed, got

        desk.work.create(self, take, partial(self._taken, receipt), self._refused)

    def _taken(self, receipt: Path, got: Received) -> None:
        self._take.hide()
        self.incoming.hide()
        words = self.tr("Taken in as {number}. The receipt {file} goes back to the sender.")
        if got.was_here:
            words = self.tr("Was here already as {number}. The receipt {file} was written again.")
        self.said.setText(words.format(number=got.number, file=receipt.name))
        if not got.was_here:
            self._desk.open_case(got.client, got.case)

    def choose_return(self) -> None:
        """Ask for a receipt that has come back."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read receipt"))
        if name:
            self.read_receipt(Path(name))

    def read_receipt(self, file: Path) -> None:
        """Note that a case has arrived."""
        desk = self._desk
        self._begin()

        def read() -> tuple[Changed, Any]:
            assert desk.author is not None
            return read_receipt(content_of(file, MOST_CARD), by=desk.author, today=desk.today())

        desk.work.create(self, read, self._received, self._refused)

    def _received(self, case: bytes) -> None:
        del case
        self.said.setText(self.tr("The receipt is noted: the case has arrived."))

    def _begin(self) -> None:
        self._error.clear()
        self.said.setText("")

    def _tell(self, file: Path) -> None:
        self.said.setText(self.tr("Saved as {file}.").format(file=file.name))

    def _refused(self, error: BaseException) -> None:
        self._error.say(error_text(error))
        make_room(self)
