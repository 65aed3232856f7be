"""Somebody who does one deed after another, whatever comes to mind, and tells what must be there then."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from random import Random
from typing import Any, NamedTuple

from fm_desktop.casework.appointments import AppointmentData, cancel_appointment, plan_appointment
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.notes import NoteData, reword_note, write_note
from fm_desktop.casework.plans import GoalData, PlanData, StepData, keep_plan
from fm_desktop.casework.restricted_notes import RestrictedData, correct_restricted, write_restricted
from fm_desktop.casework.services import ServiceCheck, ServiceData, check_service, record_service
from fm_desktop.casework.talks import ContactData
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import UserError
from fm_desktop.storage.chain import head
from fm_desktop.storage.models import TABLES, Appointment, Case, JournalEntry, Note, RestrictedNote, Service
from fm_desktop.storage.queries.plan import goals_of
from fm_desktop.vault.author import Author

BY_NAME = {table._meta.table_name: table for table in TABLES}
GONE = "gone"


class Saved(NamedTuple):
    """One deed as it is reported once it has returned."""

    deed: str
    seq: int
    """The newest entry of the journal by then."""
    entry: str
    rows: dict[str, str]
    """What each row the deed has touched said afterwards."""


def rows_after(seq: int) -> dict[str, str]:
    """Return every row that the entries after one tell of, with a digest of what it says now."""
    told = JournalEntry.select(JournalEntry.payload).where(JournalEntry.seq > seq).tuples()
    changes = [change for (payload,) in told for change in json.loads(payload)["changes"]]
    names = {f"{change['table']}:{change['row']}" for change in changes}
    return {name: as_it_stands(name) for name in sorted(names)}


def as_it_stands(name: str) -> str:
    """Return a digest of what a row says."""
    table, _, row = name.partition(":")
    model = BY_NAME[table]
    found = model.get_or_none(model._meta.primary_key == bytes.fromhex(row))
    return GONE if found is None else sha256(repr(sorted(found.__data__.items())).encode()).hexdigest()[:16]


class Hand:
    """One person at the desk whom chance leads."""

    looking: Callable[[], AbstractContextManager[None]] = nullcontext
    """Stands around what is read for the report alone, which is no part of a deed."""

    def __init__(self, by: Author, today: date, dice: Random) -> None:
        self.by, self.today, self.dice = by, today, dice
        self._number = 0

    def deeds(self) -> Iterator[Saved]:
        """Do deeds without end; what is refused is no deed."""
        while True:
            name = self.dice.choice(WEIGHTED)
            try:
                yield self.saved(name)
            except UserError as error:
                if error.key.startswith(("drive_", "data_file_")):
                    raise

    def saved(self, name: str) -> Saved:
        """Do one deed and return what is to be reported of it."""
        with self.looking():
            before = head().seq
        DEEDS[name](self)
        with self.looking():
            newest = head()
            return Saved(name, newest.seq, newest.entry_hash.hex(), rows_after(before))

    def do(self, deed: Callable[..., Any], *args: Any) -> Any:
        """Do a deed as the person at the desk, today."""
        return deed(*args, by=self.by, today=self.today)

    def words(self) -> str:
        """Return a text that stands nowhere else, now and then a long one."""
        self._number += 1
        text = f"Vermerk {self._number} {self.dice.getrandbits(64):x}"
        return text + " Wort" * (4000 if self.dice.random() < 0.05 else self.dice.randrange(60))

    def case(self) -> Case:
        """Return any case."""
        return self.dice.choice(list(Case.select().order_by(Case.id)))

    def one_of(self, found: Any) -> Any:
        """Return one of some rows; where there is none, what would be done cannot be."""
        rows = list(found)
        if not rows:
            raise UserError("gone_meanwhile")
        return self.dice.choice(rows)

    def past(self) -> date:
        """Return a day not long ago."""
        return self.today - timedelta(days=self.dice.randrange(20))

    def ahead(self) -> date:
        """Return a day that is still to come."""
        return self.today + timedelta(days=self.dice.randrange(1, 60))

    def hold_talk(self) -> None:
        """Document a talk with notes, at times restricted ones, and the next appointment."""
        case = self.case()
        talk = ContactData(
            case.client_id, case.id, self.past(), "phone", time="10:00", format_reason="Kind krank"
        )
        notes = [NoteData(self.words()) for _ in range(self.dice.randrange(3))]
        secret = [RestrictedData(self.words())] if self.dice.random() < 0.3 else []
        following = AppointmentData(case.client_id, case.id, self.ahead(), "09:00")
        said = Conversation(
            talk, notes, restricted=secret, next=following if self.dice.random() < 0.5 else None
        )
        self.do(document_talk, said)

    def note(self) -> None:
        """Write a note."""
        case = self.case()
        self.do(write_note, case.client_id, case.id, self.past(), NoteData(self.words()))

    def reword(self) -> None:
        """Give a note another wording."""
        row = self.one_of(Note.select().order_by(Note.id))
        self.do(reword_note, row.id, NoteData(self.words(), row.kind), row.day)

    def secret(self) -> None:
        """Write a restricted note, or word one anew."""
        if self.dice.random() < 0.3:
            row = self.one_of(
                RestrictedNote.select().where(RestrictedNote.is_current).order_by(RestrictedNote.id)
            )
            self.do(correct_restricted, row.id, RestrictedData(self.words()))
        else:
            case = self.case()
            self.do(write_restricted, case.client_id, case.id, self.past(), RestrictedData(self.words()))

    def appointment(self) -> None:
        """Plan a conversation, or call one off."""
        if self.dice.random() < 0.3:
            planned = Appointment.select().where(Appointment.status == "planned").order_by(Appointment.id)
            self.do(cancel_appointment, self.one_of(planned).id)
        else:
            case = self.case()
            self.do(plan_appointment, AppointmentData(case.client_id, case.id, self.ahead(), "11:00"))

    def service(self) -> None:
        """Note a service of a partner, or look at how one goes."""
        if self.dice.random() < 0.4:
            row = self.one_of(Service.select().where(Service.ended_on.is_null()).order_by(Service.id))
            check = ServiceCheck(self.words(), timely=True, next_check=self.ahead())
            self.do(check_service, row.id, check)
        else:
            data = ServiceData(self.case().id, self.words()[:80], "debts", next_check=self.ahead())
            self.do(record_service, data)

    def plan(self) -> None:
        """Make a plan for a case, or add a step to the one it has."""
        case = self.case().id
        step = StepData(self.words()[:200], until=self.ahead())
        goals = [as_data(row) for row in goals_of(case)]
        if goals:
            goals[0] = replace(goals[0], steps=(*goals[0].steps, step))
        else:
            needs = (NeedData("money_debts", "Schulden"),)
            goals = [
                GoalData(
                    "Arbeit", "Vertrag", self.today + timedelta(days=365), new_needs=needs, steps=(step,)
                )
            ]
        self.do(keep_plan, PlanData(case, tuple(goals)))

    def undo(self) -> None:
        """Take back the last deed."""
        self.do(undo_last)


def as_data(row: Any) -> GoalData:
    """Return a goal as the dialog would hand it back unchanged."""
    steps = tuple(
        StepData(each.text, each.who, each.partner, each.until, each.id, each.version)
        for each in row.steps
        if each.goes_on
    )
    needs = tuple(need.id for need in row.needs)
    named = (row.text, row.recognised_by, row.until, needs, (), row.strategy, steps, row.id, row.version)
    return GoalData(*named)


DEEDS: dict[str, Callable[[Hand], None]] = {
    "talk": Hand.hold_talk,
    "note": Hand.note,
    "reword": Hand.reword,
    "restricted": Hand.secret,
    "appointment": Hand.appointment,
    "service": Hand.service,
    "plan": Hand.plan,
    "undo": Hand.undo,
}
WEIGHTED = [*DEEDS, "talk", "talk", "note", "plan"]
