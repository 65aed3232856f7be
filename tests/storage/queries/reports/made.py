"""An office of a chosen size whose cases have taken all the ways there are, written in a few statements."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.batch import Batch, store
from fm_desktop.storage.bulk import in_slices, insert_rows
from fm_desktop.storage.computed import EntryValues, computed
from fm_desktop.storage.database import db
from fm_desktop.storage.facts import lines_of
from fm_desktop.storage.house import house_rules
from fm_desktop.storage.models import (
    Agh,
    Case,
    CaseloadEntry,
    CaseState,
    Client,
    Contact,
    Ending,
    EndingReason,
    Handover,
    Outcome,
    Review,
    Service,
)
from fm_desktop.storage.raw_rows import rows
from tests.storage.seeds import TODAY

REASONS = ("integrated", "no_prospects", "no_alliance", "maximum_duration", "moved_away")
CRITERIA = ("insured_work", "need_removed", "progress", "Altes Kriterium")
TOPICS = ("debt", "addiction", "housing", "", "Musikschule")
FIELDS = {
    Phase.MARKED: "referred_on",
    Phase.ASSIGNED: "assigned_on",
    Phase.CLARIFICATION: "main_since",
    Phase.STEERING: "clarification_decided_on",
    Phase.ENDED: "ended_on",
    Phase.TRANSFERRED: "ended_on",
    Phase.DECLINED: "ended_on",
}
TABLES = {"client": Client, "case": Case}
TABLES |= {"state": CaseState, "talk": Contact, "review": Review, "agh": Agh, "over": Handover}
TABLES |= {"outcome": Outcome, "ending": Ending, "reason": EndingReason, "service": Service}


class Maker:
    """Thinks of cases and writes them all at once."""

    def __init__(self, people: list[bytes], seed: int) -> None:
        self.people, self.dice = people, Random(seed)
        self.batch = Batch()

    def make(self, count: int) -> None:
        """Write that many cases, each of a client of their own, with their lines: no more is reported on."""
        for number in range(count):
            self._case(number)
        with db.atomic():
            store([self.batch])
            house = house_rules()
            for clients in in_slices([row for (row,) in rows(Client.select(Client.id))]):
                lines = [computed(line, house, TODAY)[0] for line in lines_of(clients)]
                insert_rows(CaseloadEntry, EntryValues._fields, lines)

    def _add(self, table: str, **values: Any) -> bytes:
        return self.batch.create(TABLES[table], **values)

    def _after(self, day: date, most: int) -> date:
        return day + timedelta(days=self.dice.randrange(most))

    def _case(self, number: int) -> None:
        dice = self.dice
        client = self._add(
            "client", customer_number=f"{number:05}A{number % 10000:04}", family_name="K", given_name="S"
        )
        steps = {phase: day for phase, day in self._steps().items() if day <= TODAY}
        phase = list(steps)[-1]
        fields = {FIELDS[each]: day for each, day in steps.items() if each in FIELDS}
        manager, entry = dice.choice([*self.people, None]), None
        if dice.random() < 0.85 and (held := self._after(steps[Phase.MARKED], 25)) <= TODAY:
            entry = held
        empty = dict.fromkeys((*FIELDS.values(), "end_reason"))
        values = empty | fields
        if "ended_on" in fields and dice.random() < 0.3:
            values["end_reason"] = dice.choice([*REASONS, "Grund einer Liste"])
        case = self._add(
            "case", client=client, number=f"K-{number}", phase=str(phase), manager=manager, opened_seq=1,
            accompanying=Phase.ACCOMPANYING in steps, entry_held_on=entry, **values,
        )  # fmt: skip
        for each, day in steps.items():
            at = datetime.combine(day, datetime.min.time(), UTC)
            self._add("state", case=case, phase=str(each), day=day, recorded_at=at)
        self._events(client, case, steps, entry)

    def _steps(self) -> dict[Phase, date]:
        """Return the way of a case, however far it has come."""
        dice, marked = self.dice, date(2022, 1, 3) + timedelta(days=self.dice.randrange(1500))
        assigned = self._after(marked, 8)
        steps = {Phase.MARKED: marked}
        if dice.random() < 0.07:
            return steps | {Phase.DECLINED: self._after(marked, 30)}
        steps[Phase.ASSIGNED] = assigned
        taken = self._after(assigned, 40)
        if dice.random() < 0.15:
            steps[Phase.ACCOMPANYING] = taken
            taken = self._after(taken, 500)
        if dice.random() < 0.9:
            steps[Phase.CLARIFICATION] = taken
            if dice.random() < 0.8:
                taken = steps[Phase.STEERING] = self._after(taken, 130)
        left = self._after(taken, 1400)
        if dice.random() < 0.2:
            steps[Phase.AFTERCARE] = left
            left = self._after(left, 200)
        return steps | {dice.choice([Phase.ENDED] * 9 + [Phase.TRANSFERRED]): left}

    def _events(self, client: bytes, case: bytes, steps: dict[Phase, date], entry: date | None) -> None:
        dice, first = self.dice, steps[Phase.MARKED]
        span = max(1, (TODAY - first).days)
        if entry is not None and dice.random() < 0.7:
            self._add("talk", client=client, case=case, day=entry, outcome="held", is_entry=True)
        for _ in range(dice.randrange(6)):
            outcome = dice.choice(["held", "held", "held", "missed", "call"])
            day = self._after(first - timedelta(days=20), span)
            self._add("talk", client=client, case=case, day=day, outcome=outcome, is_entry=False)
        for day in {self._after(first, span) for _ in range(dice.randrange(4))}:
            self._add("review", case=case, day=day)
        if dice.random() < 0.2:
            begins = self._after(first, span)
            last = dice.choice([None, self._after(begins, 500)])
            self._add("agh", client=client, case=case, first_day=begins, planned_last_day=last)
        if dice.random() < 0.2 and Phase.ASSIGNED in steps:
            over = self._after(steps[Phase.ASSIGNED], span)
            if over <= TODAY:
                whom = {"from_person": dice.choice(self.people), "to_person": self.people[0]}
                self._add("over", case=case, day=over, **whom)
        if dice.random() < 0.4:
            self._service(case, first, span)
        self._outcomes(case, first, span)
        last_phase = list(steps)[-1]
        if last_phase in (Phase.ENDED, Phase.AFTERCARE) and dice.random() < 0.8:
            ending = self._add("ending", case=case, day=list(steps.values())[-1], onward="none")
            for reason in dice.sample(REASONS, dice.randrange(1, 3)):
                self._add("reason", ending=ending, reason=reason)

    def _outcomes(self, case: bytes, first: date, span: int) -> None:
        dice = self.dice
        for _ in range(dice.choice([0, 0, 1, 2, 3])):
            withdrawn = TODAY if dice.random() < 0.2 else None
            values = {"criterion": dice.choice(CRITERIA), "day": self._after(first, span), "proof": "Vertrag"}
            self._add("outcome", case=case, withdrawn_on=withdrawn, **values)

    def _service(self, case: bytes, first: date, span: int) -> None:
        dice, begins = self.dice, self._after(first, span)
        ends = {"first_day": begins, "last_day": self._after(begins, 300), "ended_on": None}
        for name in ("first_day", "last_day"):
            if dice.random() < 0.2:
                ends[name] = None
        if dice.random() < 0.3:
            ends["ended_on"] = self._after(begins, 200)
        aim = dice.choice([True, False, None])
        self._add("service", case=case, topic=dice.choice(TOPICS), partner="P", aim_reached=aim, **ends)
