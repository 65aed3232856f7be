"""Writes the demo caseload into a fresh data folder."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from fm_desktop.casework.intake import next_case_number
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.people import PersonData, store_person
from fm_desktop.casework.recording import Recording
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.demo.people import PLACEMENT_OFFICERS, People
from fm_desktop.demo.plan import (
    Sketch,
    admission,
    colleague_sketches,
    filled_up,
    first_sketches,
    latest_contact,
    next_working_day,
    reviews,
    working_day,
)
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import add_months
from fm_desktop.resources import resource
from fm_desktop.storage.database import db
from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    CarryOver,
    Case,
    CaseState,
    Client,
    Contact,
    Criterion,
    Reminder,
    Review,
)
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost

LOGIN, PASSWORD = "albrecht", "beispieldaten"
QUICK = Cost(1024, 1, 1)
COUNTS = (75, 71, 58)


class Demo(NamedTuple):
    """A demo caseload and how to open it."""

    folder: Path
    login: str
    password: str


def build(folder: Path, today: date) -> Demo:
    """Make a data folder with three case managers and about two hundred invented clients, as of today."""
    founder = Founder(LOGIN, "Albrecht", "Miriam", ("fm", "tl"), team="Ü25", site="Mitte")
    set_up(folder, founder, PASSWORD, office_name="Jobcenter Musterstadt", cost=QUICK, today=today)
    author = open_desk(folder, LOGIN, PASSWORD, today=today)
    try:
        with db.atomic():
            _Caseload(author, today).write()
            refresh_all(today)
    finally:
        close_desk()
    return Demo(folder, LOGIN, PASSWORD)


class _Caseload:
    """Writes the rows; the same day and the same names every time for the same today."""

    def __init__(self, author: Author, today: date) -> None:
        self.author = author
        self.today = today
        self.dice = Random(today.toordinal())
        self.words: dict[str, Any] = tomllib.loads(resource("demo/people.toml").read_text("utf-8"))
        self.people = People(self.words, self.dice, today)
        self.many: dict[type[Any], list[dict[str, Any]]] = {Contact: [], CaseState: []}

    def write(self) -> None:
        """Write everybody's cases, referrals nobody has yet, watched clients, and closed cases."""
        recording = Recording()
        colleagues = [
            store_person(PersonData("Nolte", "Jonas", "nolte", ("fm",), "Ü25"), recording),
            store_person(PersonData("Yıldız", "Derya", "yildiz", ("fm",), "U25"), recording),
        ]
        for name in PLACEMENT_OFFICERS:
            family, given = name.split(", ")
            store_person(PersonData(family, given, None, ("av",)), recording)
        record("add_person", author=self.author, changes=recording.changes)
        for manager, sketch in self._sketches(colleagues):
            self._case(manager, sketch)
        for referred in (0, 1, 2):
            self._case(None, Sketch(Phase.MARKED, referred=referred))
        self._case(None, Sketch(Phase.DISCUSSION, referred=2))
        for number in range(6):
            self._watched([self.author.person_id, *colleagues][number % 3], number)
        for phase in (Phase.ENDED, Phase.ENDED, Phase.DECLINED, Phase.TRANSFERRED, Phase.ENDED):
            self._closed(self.author.person_id, phase)
        for table, rows in self.many.items():
            for start in range(0, len(rows), 300):
                table.insert_many(rows[start : start + 300]).execute()

    def _sketches(self, colleagues: list[Id]) -> Iterator[tuple[Id, Sketch]]:
        lists = (first_sketches(), colleague_sketches(), colleague_sketches())
        managers = (self.author.person_id, *colleagues)
        for manager, sketches, total in zip(managers, lists, COUNTS, strict=True):
            for sketch in filled_up(sketches, total, self.dice):
                yield manager, sketch

    def _case(self, manager: Id | None, sketch: Sketch) -> None:
        recording = Recording()
        client = self.people.client(recording, manager)
        begun = admission(self.today, sketch, self.dice)
        case = recording.create(Case, **self._case_values(client, manager, sketch, begun))
        self._states(case)
        recording.create(
            Criterion, case=case.id, criterion=self.dice.choice("1224"), reason="Aus dem Gespräch"
        )
        if sketch.contact_in is not None:
            self._contacts(case, begun, latest_contact(self.today, sketch.contact_in))
        if sketch.phase in (Phase.STEERING, Phase.CLARIFICATION, Phase.ACCOMPANYING):
            self._reviews(recording, case, sketch, begun)
        self._dates(recording, case, sketch)
        self._note(recording, client.id, case.id)

    def _case_values(self, client: Client, manager: Id | None, sketch: Sketch, begun: date) -> dict[str, Any]:
        phase = sketch.phase
        values: dict[str, Any] = {
            "client": client.id,
            "number": next_case_number(),
            "phase": str(phase),
            "manager": manager,
            "opened_seq": 1,
        }
        if phase in (Phase.MARKED, Phase.DISCUSSION, Phase.ASSIGNED):
            referred = working_day(self.today - timedelta(days=sketch.referred))
            values["referred_on"] = referred
            if phase is Phase.ASSIGNED:
                values["assigned_on"] = min(next_working_day(referred + timedelta(days=2)), self.today)
            return values
        entry = working_day(begun - timedelta(days=2))
        values["referred_on"] = working_day(begun - timedelta(days=12))
        values["assigned_on"] = working_day(begun - timedelta(days=9))
        values["entry_held_on"] = entry
        if phase is Phase.ACCOMPANYING:
            values |= {"assigned_on": begun, "accompanying": True, "entry_held_on": next_working_day(begun)}
            values["accompanying_reason"] = "Tragfähige Anbindung bei der Suchtberatung besteht."
            return values
        values["main_since"] = begun
        if phase is not Phase.CLARIFICATION:
            decided = working_day(min(add_months(begun, 3), self.today))
            values |= {"clarification_decided_on": decided, "alliance": True}
        if phase is Phase.AFTERCARE:
            values["aftercare_until"] = self.today + timedelta(days=self.dice.randrange(25, 90))
        return values

    def _states(self, case: Case) -> None:
        """Note the changes of state that the dates of the case tell of."""
        taken = [
            (Phase.MARKED, case.referred_on),
            (Phase.ASSIGNED, None if case.accompanying else case.assigned_on),
            (Phase.ACCOMPANYING, case.assigned_on if case.accompanying else None),
            (Phase.CLARIFICATION, case.main_since),
            (Phase.STEERING, case.clarification_decided_on),
        ]
        if case.phase in (Phase.DISCUSSION, Phase.AFTERCARE, *self._closed_phases):
            taken.append((Phase(case.phase), case.ended_on or case.referred_on or self.today))
        for phase, day in taken:
            if day is not None:
                self.many[CaseState].append(
                    {
                        "case": case.id,
                        "phase": str(phase),
                        "day": day if phase is not Phase.AFTERCARE else self.today - timedelta(days=40),
                        "author": self.author.person_id,
                        "recorded_at": datetime.combine(day, datetime.min.time(), UTC),
                    }
                )

    @cached_property
    def _closed_phases(self) -> tuple[Phase, ...]:
        return (Phase.DECLINED, Phase.ENDED, Phase.TRANSFERRED)

    def _contacts(self, case: Case, begun: date, last: date) -> None:
        """Tell the conversations of a case from its beginning to the latest one, about once a month."""
        self._talk(case, case.entry_held_on or begun, is_entry=True)
        day = begun + timedelta(days=26)
        while day < last - timedelta(days=12):
            missed = self.dice.random() < 0.08
            self._talk(case, working_day(day), outcome="missed" if missed else "held")
            day += timedelta(days=self.dice.randrange(19, 30))
        if last > (case.entry_held_on or begun):
            self._talk(case, last)

    def _talk(self, case: Case, day: date, *, is_entry: bool = False, outcome: str = "held") -> None:
        form = (
            "office"
            if is_entry
            else self.dice.choice(["office", "office", "office", "visit", "walk", "phone"])
        )
        self.many[Contact].append(
            {
                "client": case.client_id,
                "case": case.id,
                "day": day,
                "time": f"{self.dice.randrange(8, 16):02}:{self.dice.choice(['00', '15', '30'])}",
                "minutes": self.dice.choice([30, 45, 45, 60]) if outcome == "held" else None,
                "format": form,
                "outcome": outcome,
                "is_entry": is_entry,
                "summary": self.dice.choice(self.words["talks"]) if outcome == "held" else "",
                "author": case.manager_id,
            }
        )

    def _reviews(self, recording: Recording, case: Case, sketch: Sketch, begun: date) -> None:
        leave = sketch.review_in is not None and sketch.review_in <= 9
        for day in reviews(begun, self.today, leave=leave):
            reasons = self.dice.choice(self.words["reviews"])
            prospects = self.dice.choice(self.words["prospects"])
            recording.create(Review, case=case.id, day=day, reasons=reasons, prospects=prospects)

    def _dates(self, recording: Recording, case: Case, sketch: Sketch) -> None:
        """Write what lies ahead: appointments, work opportunities, reminders, what VerBIS still lacks."""
        whose = {"client": case.client_id, "case": case.id}
        today, dice = self.today, self.dice
        if sketch.appointment_in is not None:
            ahead = today + timedelta(days=sketch.appointment_in)
            day = working_day(ahead) if sketch.appointment_in < 0 else next_working_day(ahead)
            time = sketch.time or f"{dice.randrange(8, 16):02}:{dice.choice(['00', '30'])}"
            values = {
                "day": day,
                "time": time,
                "minutes": 45,
                "format": dice.choice(["office", "office", "walk"]),
            }
            values["place"] = (
                "Treffpunkt Stadtpark, Eingang Süd" if values["format"] == "walk" else "Raum 2.14"
            )
            recording.create(Appointment, **whose, person=case.manager_id, **values)
        if sketch.agh_in is not None:
            last = today + timedelta(days=sketch.agh_in)
            months = 14 if sketch.months >= 36 else 8  # the long one carries a case over its three years
            recording.create(Agh, **whose, first_day=add_months(last, -months), planned_last_day=last)
        if sketch.reminder_in is not None:
            day, text = today + timedelta(days=sketch.reminder_in), dice.choice(self.words["reminders"])
            recording.create(Reminder, **whose, person=case.manager_id, day=day, text=text)
        if sketch.carry_over is not None:
            day = working_day(today - timedelta(days=sketch.carried_ago))
            recording.create(CarryOver, case=case.id, kind=sketch.carry_over, day=day)

    def _watched(self, manager: Id, number: int) -> None:
        """Write a client who is watched without a case; one of them is in a work opportunity."""
        recording = Recording()
        client = self.people.client(recording, manager, "market" if number % 3 == 2 else "stabilisation")
        if number == 4:
            first = self.today - timedelta(days=20)
            recording.create(
                Agh, client=client.id, case=None, first_day=first, planned_last_day=add_months(first, 6)
            )
        self._note(recording, client.id, None)

    def _closed(self, manager: Id, phase: Phase) -> None:
        recording = Recording()
        client = self.people.client(recording, manager)
        ended = working_day(self.today - timedelta(days=self.dice.randrange(20, 400)))
        begun = working_day(add_months(ended, -self.dice.randrange(4, 30)))
        values = self._case_values(client, manager, Sketch(Phase.STEERING), begun)
        values |= {"phase": str(phase), "ended_on": ended, "end_reason": "integrated"}
        if phase is Phase.DECLINED:
            late = ("main_since", "clarification_decided_on", "assigned_on", "entry_held_on")
            values |= dict.fromkeys(late) | {"referred_on": working_day(ended - timedelta(days=2))}
            values["end_reason"] = "Ausbildung hat Vorrang."
        if phase is Phase.TRANSFERRED:
            values |= {"end_reason": "moved_away", "receipt_on": next_working_day(ended)}
        case = recording.create(Case, **values)
        self._states(case)
        if phase is not Phase.DECLINED:
            self._contacts(case, begun, ended)
        self._note(recording, client.id, case.id)

    def _note(self, recording: Recording, client: Id, case: Id | None) -> None:
        record("demo", author=self.author, changes=recording.changes, client=client, case=case)
