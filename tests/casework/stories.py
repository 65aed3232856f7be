"""Tells the stories of clients in deeds, so that a test says only what matters to it."""

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

import pytest

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.casework.intake import CriterionData, ReferralData, assign, mark
from fm_desktop.casework.states import decide_clarification, switch_to_main
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.domain.directive import Due
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, CaseState, Discussion, JournalEntry
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.journal import JournalRow, journal_of
from fm_desktop.vault.author import Author

TODAY = date(2026, 11, 30)
"""A Monday."""
REFERRED, ASSIGNED, ENTRY, MAIN, DECIDED = (
    date(2026, 3, 2),
    date(2026, 3, 4),
    date(2026, 3, 10),
    date(2026, 3, 16),
    date(2026, 6, 15),
)


def talked_over(on: date = ENTRY, agreed: bool | None = True, **more: Any) -> DiscussionData:
    """Return a talk with the placement officer."""
    return DiscussionData(on, "Herr Brückner (AV)", "ausführlich besprochen", agreed, **more)


def decided_by_lead(on: date, take_over: bool) -> DiscussionData:
    """Return a decision of the team lead."""
    return DiscussionData(on, "Frau Sander (TL)", "so entschieden", take_over, kind="lead")


class Story:
    """One person at the desk, what they do, and what the file says afterwards."""

    def __init__(self, by: Author, other: Id) -> None:
        self.by = by
        self.other = other
        """A colleague."""
        self.today = TODAY
        self._numbers = count(1)

    def do(self, deed: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """Do a deed as the person at the desk, today."""
        return deed(*args, **{"by": self.by, "today": self.today} | named)

    def refused(self, deed: Callable[..., Any], *args: Any, **named: Any) -> str:
        """Return the key of the sentence a deed is refused with; nothing may have changed."""
        before = JournalEntry.select().count()
        with pytest.raises(UserError) as refusal:
            self.do(deed, *args, **named)
        assert JournalEntry.select().count() == before
        return refusal.value.key

    def client(self, name: str = "Yılmaz, Ayşe", **values: Any) -> Id:
        """Add a client."""
        family, given = name.split(", ")
        number = values.pop("customer_number", f"123A{next(self._numbers):06}")
        changed, client = self.do(add_client, ClientData(number, family, given, **values))
        assert changed == Changed.CLIENTS
        return client

    def marked(self, client: Id | None = None, on: date = REFERRED, *criteria: str) -> Id:
        """Mark a client for intake and return the case."""
        judged = [CriterionData(each, "im Gespräch deutlich geworden") for each in criteria or ("2",)]
        _, case = self.do(mark, ReferralData(client or self.client(), on, judged))
        return case

    def assigned(self, case: Id | None = None, on: date = ASSIGNED) -> Id:
        """Assign a case to the person at the desk."""
        case = case or self.marked()
        self.do(assign, case, self.by.person_id, on)
        return case

    def entered(self, case: Id | None = None, on: date = ENTRY) -> Id:
        """Hold the entry consultation."""
        case = case or self.assigned()
        self.do(record_contact, ContactData(self.client_of(case), case, on, is_entry=True))
        return case

    def discussed(self, case: Id | None = None, on: date = ENTRY, agreed: bool | None = True) -> Id:
        """Talk the case over with the placement officer, once the entry consultation was held."""
        case = case or self.entered()
        self.do(record_discussion, case, talked_over(on, agreed))
        return case

    def in_clarification(self, case: Id | None = None, on: date = MAIN) -> Id:
        """Take a client into main responsibility."""
        case = case or self.entered()
        if not Discussion.select().where(Discussion.case == case).exists():
            self.discussed(case, Case.get_by_id(case).entry_held_on)
        self.do(switch_to_main, case, on, "mit Herrn Brückner (AV) besprochen")
        return case

    def in_steering(self, case: Id | None = None, on: date = DECIDED) -> Id:
        """Decide the clarification phase."""
        case = case or self.in_clarification()
        self.do(decide_clarification, case, on, "Bündnis trägt")
        return case

    @staticmethod
    def case(case: Id) -> Case:
        """Return a case as it is now."""
        return Case.get_by_id(case)

    @staticmethod
    def client_of(case: Id) -> Id:
        """Return whose case it is."""
        return Case.get_by_id(case).client_id

    @staticmethod
    def states(case: Id) -> list[tuple[str, date]]:
        """Return the changes of state of a case in the order they were noted."""
        noted = CaseState.select().where(CaseState.case == case).order_by(CaseState.recorded_at, CaseState.id)
        return [(state.phase, state.day) for state in noted]

    def due(self, client: Id) -> dict[Due, date]:
        """Return the effective date of each kind of item a client has."""
        return {line.due: line.effective for line in due_of_client(client, self.today)}

    @staticmethod
    def journal(client: Id) -> list[JournalRow]:
        """Return the deeds on a client, the newest first."""
        return journal_of(client)

    def told(self, client: Id) -> tuple[str, dict[tuple[str, str], tuple[Any, Any]]]:
        """Return the newest deed on a client, and which field of which table it changed from what to what."""
        newest = self.journal(client)[0]
        return newest.deed, {(c.table, c.field): (c.before, c.after) for c in newest.changes}
