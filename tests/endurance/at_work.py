"""A desk at work: random deeds of a case manager, one after another, each reported when it is saved.

Run as a program it goes on until it is killed: `python -m tests.endurance.at_work FOLDER TODAY SEED`.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from fm_desktop.casework.appointments import (
    AppointmentData,
    cancel_appointment,
    mark_missed,
    plan_appointment,
)
from fm_desktop.casework.attachments import AttachmentData, attach
from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.intake import CriterionData, ReferralData, assign, mark
from fm_desktop.casework.notes import NoteData, write_note
from fm_desktop.casework.opening import open_desk
from fm_desktop.casework.reminders import ReminderData, add_reminder, finish_reminder
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import UserError
from fm_desktop.storage.chain import head
from fm_desktop.storage.models import Appointment, Case, Client, Reminder
from fm_desktop.vault.author import Author

LOGIN, PASSWORD = "kaya", "Brücke-Wolke-7"
WORDS = ("Wohnung", "Schulden", "Kita", "Therapie", "Bewerbung", "Sprachkurs", "Gesundheit", "Tagesablauf")


class AtWork:
    """Somebody at the desk who does one thing after another."""

    def __init__(self, by: Author, today: date, random: Random) -> None:
        self._by, self._today, self._random = by, today, random
        self._deeds: tuple[Callable[[], object], ...] = (
            *(self._new_client, self._talk, self._talk, self._note, self._restricted, self._plan),
            *(self._cancel, self._missed, self._remind, self._finish, self._attach, self._undo),
        )

    def deeds(self) -> Iterator[str]:
        """Do deeds without end; yield the name of each that is saved."""
        while True:
            deed = self._random.choice(self._deeds) if Client.select().exists() else self._new_client
            try:
                if deed() is not None:
                    yield deed.__name__
            except UserError:
                continue  # not every deed fits every moment

    def _who(self) -> tuple[bytes, bytes | None]:
        client = self._any(Client)
        case = Case.get_or_none(Case.client == client.id)
        return client.id, case and case.id

    def _any(self, table: type) -> object:
        rows = list(table.select())
        return self._random.choice(rows) if rows else None

    def _text(self) -> str:
        return " ".join(self._random.choices(WORDS, k=self._random.randrange(3, 60)))

    def _new_client(self) -> object:
        number = f"{self._random.randrange(1000):03}A{self._random.randrange(10**6):06}"
        _, client = add_client(ClientData(number, "Muster", "Erika"), by=self._by, today=self._today)
        criteria = [CriterionData("2", "im Gespräch deutlich geworden")]
        _, case = mark(ReferralData(client, self._today, criteria), by=self._by, today=self._today)
        return assign(case, self._by.person_id, self._today, by=self._by, today=self._today)

    def _talk(self) -> object:
        data = ContactData(*self._who(), self._today, summary=self._text())
        return record_contact(data, by=self._by, today=self._today)

    def _note(self) -> object:
        return write_note(*self._who(), self._today, NoteData(self._text()), by=self._by, today=self._today)

    def _restricted(self) -> object:
        data = RestrictedData(self._text())
        return write_restricted(*self._who(), self._today, data, by=self._by, today=self._today)

    def _plan(self) -> object:
        day = self._today + timedelta(days=self._random.randrange(1, 40))
        return plan_appointment(AppointmentData(*self._who(), day), by=self._by, today=self._today)

    def _cancel(self) -> object:
        row = self._any(Appointment)
        return row and cancel_appointment(row.id, by=self._by, today=self._today)

    def _missed(self) -> object:
        row = self._any(Appointment)
        return row and mark_missed(row.id, by=self._by, today=self._today)

    def _remind(self) -> object:
        data = ReminderData(self._today, self._text(), *self._who())
        return add_reminder(data, by=self._by, today=self._today)

    def _finish(self) -> object:
        row = self._any(Reminder)
        return row and finish_reminder(row.id, by=self._by, today=self._today)

    def _attach(self) -> object:
        content = self._random.randbytes(30_000).hex().encode()
        data = AttachmentData(*self._who(), f"{self._random.randrange(10**9)}.txt", content)
        return attach(data, by=self._by, today=self._today)

    def _undo(self) -> object:
        return undo_last(by=self._by, today=self._today)


def main(arguments: list[str]) -> None:
    """Work until killed; say of every deed that is saved up to which entry the journal goes."""
    folder, today, seed = Path(arguments[0]), date.fromisoformat(arguments[1]), arguments[2]
    by = open_desk(folder, LOGIN, PASSWORD, today=today)
    print("sitting", flush=True)
    for deed in AtWork(by, today, Random(seed)).deeds():
        newest = head()
        print(newest.seq, newest.entry_hash.hex(), deed, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
