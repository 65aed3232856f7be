"""A small office in a real encrypted file: one client of whom everything is known, people of every standing.

Whatever only those may see who work with the client carries the word SECRET or one of the SECRET_DAYS.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from os import urandom
from typing import Any

from fm_desktop.domain.access import Role
from fm_desktop.domain.plan import Paper, PlanGoal
from fm_desktop.domain.surroundings import Tie
from fm_desktop.storage import map_content, sight
from fm_desktop.storage.database import db
from fm_desktop.storage.derive import refresh_all
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    AreaRating,
    Assessment,
    Attachment,
    AttachmentContent,
    AvCheck,
    Breach,
    CarryOver,
    Case,
    CaseState,
    Clarification,
    Client,
    Consent,
    Contact,
    Criterion,
    DeputyConsent,
    Deputyship,
    DirectoryPartner,
    Discussion,
    Draft,
    Ending,
    EndingReason,
    EntryConsultation,
    Exclusion,
    Goal,
    GoalNeed,
    Handover,
    Household,
    Leave,
    Letter,
    MapSnapshot,
    MapTie,
    Measure,
    Need,
    NetworkMeeting,
    Note,
    NoteSeal,
    Office,
    Outcome,
    Person,
    PersonRole,
    PhoneHandout,
    PlanVersion,
    Release,
    Reminder,
    RestrictedNote,
    Review,
    SamePerson,
    SavedView,
    SentCase,
    Service,
    Steering,
    Step,
    Takeover,
)
from fm_desktop.storage.plan_content import to_text
from fm_desktop.vault.author import Author

TODAY = date(2026, 11, 30)
SECRET = "GEHEIM"
FAMILY = "Sonnenkind"
NAME, NUMBER = f"{FAMILY}, Selma", "123A456789"
BORN, TALKED, PLANNED = date(1971, 7, 13), date(2026, 11, 19), date(2026, 12, 17)
SECRET_DAYS = (BORN, TALKED, PLANNED)
ENDED, LATER = date(2026, 10, 31), date(2026, 12, 31)

TEAM, OTHER_TEAM = "Ü25", "U25"
FM, AV, TL, ADMIN = (
    str(role) for role in (Role.CASE_MANAGER, Role.PLACEMENT_OFFICER, Role.TEAM_LEAD, Role.ADMINISTRATION)
)
PEOPLE = {
    "own": ((FM,), TEAM),
    "colleague": ((FM,), TEAM),
    "deputy": ((FM,), TEAM),
    "deputy_without_consent": ((FM,), TEAM),
    "deputy_after_the_end": ((FM,), TEAM),
    "officer": ((AV,), None),
    "standing_in": ((FM,), OTHER_TEAM),
    "lead": ((TL,), TEAM),
    "other_lead": ((TL,), OTHER_TEAM),
    "former": ((FM,), TEAM),
    "administration": ((ADMIN,), None),
    "other_team": ((FM,), OTHER_TEAM),
    "other_officer": ((AV,), None),
}
"""Who is what to the client, with their roles and team."""


@dataclass
class World:
    """The rows the tests ask for, by their names."""

    client: Id
    case: Id
    people: dict[str, Author]
    rows: dict[str, Id] = field(default_factory=dict)

    def sit_down(self, standing: str) -> Author:
        """Let somebody of a standing sit at the desk."""
        sight.sit_down(self.people[standing], TODAY)
        return self.people[standing]

    def end_deputyships(self) -> None:
        """Let nobody stand in for anybody any more."""
        Deputyship.update(ended_on=TODAY).execute()


def author(person: Id, name: str, roles: tuple[str, ...], team: str | None) -> Author:
    """Return somebody with keys of their own, as an unlocked slot would."""
    made = Author(person, name, name.title(), roles, urandom(32))
    made.team = team
    return made


def fill() -> World:
    """Write the office into the open file."""
    with db.atomic():
        Office.update(last_case_number=100).execute()
        people = {name: _person(name, roles, team) for name, (roles, team) in PEOPLE.items()}
        client, case, rows = _client(people)
        phases = {"Kim": "clarification", "Mia": "assigned", "Ron": "marked", "Wim": ""}
        others = [_further(people, given, phase) for given, phase in phases.items()]
        rows["assigned"], rows["watched"] = others[1], others[-1]
        rows["said"] = _said(client, others[-1])
        rows["stranger"] = _stranger(people)
        rows["partner"] = DirectoryPartner.create(name="Beratung Süd", topics="debt", phone="040 1").id
        rows["meeting"] = NetworkMeeting.create(day=LATER, title="Runder Tisch").id
        rows["restricted"] = _restricted(client, case, people)
        rows |= _deputies([client, *others], people)
        _desk_of(people["own"].person_id, client, case, rows)
        refresh_all(TODAY)
    return World(client, case, people, rows)


def _person(name: str, roles: tuple[str, ...], team: str | None) -> Author:
    made = Person.create(login=name, family_name=f"Beispiel-{name}", given_name="Bea", team=team)
    for role in roles:
        PersonRole.create(person=made, role=role)
    return author(made.id, name, roles, team)


def _client(people: dict[str, Author]) -> tuple[Id, Id, dict[str, Id]]:
    family, given = NAME.split(", ")
    fm, officer = people["own"].person_id, people["officer"].person_id
    client = Client.create(
        customer_number=NUMBER,
        family_name=family,
        given_name=given,
        birth_date=BORN,
        household=Household.create(bg_number=f"BG-{SECRET}"),
        team=TEAM,
        placement_officer=officer,
        **dict.fromkeys(("phone", "email", "street", "postcode", "town", "site", "remark"), SECRET),
    ).id
    old = Case.create(
        client=client,
        number="K7-000001",
        phase="ended",
        manager=people["former"].person_id,
        referred_on=date(2020, 1, 1),
        ended_on=date(2021, 1, 4),
        end_reason=SECRET,
        opened_seq=1,
    ).id
    case = Case.create(
        client=client,
        number="K7-000002",
        phase="steering",
        manager=fm,
        referred_on=date(2026, 1, 2),
        assigned_on=date(2026, 1, 5),
        entry_held_on=date(2026, 1, 9),
        main_since=date(2026, 1, 12),
        clarification_decided_on=date(2026, 4, 13),
        interval_reason=SECRET,
        opened_seq=2,
    ).id
    rows = {"old_case": old, **_rows(client, case, fm)}
    return client, case, rows


def _said(one: Id, other: Id) -> Id:
    """Say of two records that they are one person."""
    first, second = sorted((one, other))
    return SamePerson.create(one=first, other=second, same=True, day=date(2026, 11, 2)).id


def _further(people: dict[str, Author], given: str, phase: str) -> Id:
    """Write another client of the same people, in another state of the case."""
    client = Client.create(
        customer_number=f"123A4560{10 + len(phase):02}",
        family_name=FAMILY,
        given_name=given,
        birth_date=BORN,
        team=TEAM,
        placement_officer=people["officer"].person_id,
        manager=people["own"].person_id,
        profile="development",
        profile_since=date(2026, 1, 2),
    )
    found: Id = client.id
    if not phase:
        return found
    Case.create(
        client=client,
        number=f"K7-{given}",
        phase=phase,
        manager=people["own"].person_id,
        referred_on=date(2026, 1, 2),
        assigned_on=date(2026, 1, 5),
        entry_held_on=date(2026, 1, 9) if phase == "clarification" else None,
        main_since=date(2026, 1, 12) if phase == "clarification" else None,
        opened_seq=1,
    )
    return found


def _stranger(people: dict[str, Author]) -> Id:
    """Write a client of another team, whom nobody of this one knows."""
    manager = people["other_team"].person_id
    values = {"customer_number": "987Z654321", "team": OTHER_TEAM, "manager": manager}
    found: Id = Client.create(family_name="Fremd", given_name="Fia", **values).id
    return found


def _restricted(client: Id, case: Id, people: dict[str, Author]) -> Id:
    """Write a restricted note as it lies in the file, with seals for all, as if somebody had copied them."""
    note = RestrictedNote.create(
        client=client,
        case=case,
        author=people["own"].person_id,
        body=bytes(1024),
        signature=bytes(64),
        written_at=datetime.now(UTC),
        owed_since=TALKED,
    )
    for reader in people.values():
        NoteSeal.create(note=note, reader=reader.person_id, sealed=bytes(80))
    found: Id = note.id
    return found


def _rows(client: Id, case: Id, fm: Id) -> dict[str, Id]:
    both: dict[str, Any] = {"client": client, "case": case}
    made: dict[str, Any] = {}
    for phase, day in (("marked", 2), ("assigned", 5), ("clarification", 12)):
        now = datetime.now(UTC)
        CaseState.create(case=case, phase=phase, day=date(2026, 1, day), reason=SECRET, recorded_at=now)
    CaseState.create(case=case, phase="steering", day=date(2026, 4, 13), recorded_at=datetime.now(UTC))
    Criterion.create(case=case, criterion="1", reason=SECRET)
    made["exclusion"] = Exclusion.create(**both, kind="pension", since=TODAY, recheck_on=LATER, reason=SECRET)
    made["agh"] = Agh.create(**both, first_day=date(2026, 9, 1), planned_last_day=LATER, change_reason=SECRET)
    made["review"] = Review.create(case=case, day=date(2026, 7, 13), reasons=SECRET, prospects=SECRET)
    made["talk"] = Contact.create(**both, day=TALKED, format="office", summary=SECRET, author=fm)
    made["missed"] = Contact.create(**both, day=TALKED, format="office", outcome="missed", summary=SECRET)
    made["appointment"] = Appointment.create(
        **both, person=fm, day=PLANNED, time="09:10", format="visit", place=f"Weg {SECRET}"
    )
    made["behind"] = Appointment.create(**both, person=fm, day=TODAY - timedelta(days=3), place=SECRET)
    made["reminder"] = Reminder.create(**both, person=fm, day=LATER, text=SECRET)
    AvCheck.create(client=client, day=date(2026, 1, 1), result=SECRET)
    made["note"] = Note.create(**both, contact=made["talk"], day=TALKED, text=SECRET, author=fm)
    made["carry"] = CarryOver.create(case=case, kind="note", row=made["note"].id, day=TALKED)
    made["carried"] = made["review"]
    CarryOver.create(case=case, kind="review", row=made["review"].id, day=TALKED, carried_on=TODAY)
    made["discussion"] = Discussion.create(
        **both, kind="officer", day=date(2026, 1, 8), partners=SECRET, result=SECRET, agreed=True, author=fm
    )
    EntryConsultation.create(case=case, prerequisites=SECRET)
    Takeover.create(case=case, day=date(2026, 1, 12), placement=SECRET)
    Clarification.create(case=case, fields_of_action=SECRET)
    made["ending"] = Ending.create(case=case, day=TODAY, onward="aftercare", stable_reason=SECRET)
    EndingReason.create(ending=made["ending"], reason="integrated", text=SECRET)
    made["consent"] = Consent.create(client=client, scope=SECRET, day=TALKED)
    made["assessment"] = Assessment.create(case=case, day=TALKED, focus=SECRET, author=fm)
    AreaRating.create(assessment=made["assessment"], area="health", remark=SECRET)
    made["need"] = Need.create(case=case, area="health", need=SECRET, noted_on=TALKED)
    made["goal"] = Goal.create(case=case, text=SECRET)
    GoalNeed.create(goal=made["goal"], need=made["need"])
    made["step"] = Step.create(case=case, goal=made["goal"], text=SECRET, until=LATER)
    made["version"] = PlanVersion.create(case=case, number=1, day=TALKED, reason=SECRET, content=PAPER)
    Steering.create(case=case, goal=made["goal"], day=TALKED, status="open", reason=SECRET)
    made["measure"] = Measure.create(**both, kind=SECRET, first_day=TALKED, last_day=LATER)
    made["service"] = Service.create(case=case, partner=SECRET, first_day=TALKED, next_check=LATER)
    made["release"] = Release.create(client=client, partner=SECRET, first_day=TALKED)
    made["breach"] = Breach.create(**both, kind="duty", day=TALKED, what=SECRET)
    PhoneHandout.create(**both, day=TALKED, to_whom=SECRET, reason=SECRET)
    made["tie"] = MapTie.create(client=client, name=SECRET, note=SECRET)
    MapSnapshot.create(client=client, day=TALKED, content=map_content.to_text([Tie(SECRET)]))
    made["outcome"] = Outcome.create(case=case, criterion="training", day=TALKED, proof=SECRET)
    made["removed"] = Need.create(
        case=case, area="health", need=SECRET, noted_on=TALKED, removed_on=TALKED, removed_reason=SECRET
    )
    digest = sha256(SECRET.encode()).hexdigest()
    made["attachment"] = Attachment.create(
        **both, name=f"{SECRET}.txt", kind="text", size=6, sha256=digest, day=TALKED, author=fm
    )
    made["letter"] = Letter.create(**both, title=SECRET, day=TALKED, author=fm)
    AttachmentContent.create(attachment=made["attachment"], content=SECRET.encode())
    Handover.create(case=case, day=TALKED, to_person=fm, summary=SECRET)
    told = {"day": TALKED, "to_name": SECRET, "to_site": SECRET, "summary": SECRET}
    keys = {"to_signing": bytes(range(32)), "digest": bytes(32)}
    made["sent"] = SentCase.create(case=case, phase_before="steering", **told, **keys)
    return {name: row.id for name, row in made.items()}


PAPER = to_text(Paper((PlanGoal(SECRET, "", None, (), "", ()),)))


def _deputies(clients: list[Id], people: dict[str, Author]) -> dict[str, Id]:
    away, rows = people["own"].person_id, {}
    for name, last, asked in (
        ("deputy", LATER, True),
        ("deputy_without_consent", LATER, None),
        ("deputy_after_the_end", ENDED, True),
    ):
        first = date(2026, 10, 1)
        row = Deputyship.create(person=away, deputy=people[name].person_id, first_day=first, last_day=last)
        rows[f"deputyship of {name}"] = row.id
        if asked is not None:
            for client in clients:
                DeputyConsent.create(deputyship=row, client=client, asked_on=first, given=asked)
    Deputyship.create(
        person=people["officer"].person_id,
        deputy=people["standing_in"].person_id,
        kind="av",
        first_day=TODAY,
        last_day=TODAY,
    )
    return rows


def _desk_of(person: Id, client: Id, case: Id, rows: dict[str, Id]) -> None:
    """Put onto a desk what is nobody else's business."""
    now = datetime.now(UTC)
    drafted = {"client": client, "case": case, "saved_at": now, "content": f'{{"title": "{SECRET}"}}'}
    rows["draft"] = Draft.create(person=person, form="contact", **drafted).id
    rows["own_reminder"] = Reminder.create(person=person, day=date(2030, 1, 2), text=SECRET).id
    rows["leave"] = Leave.create(person=person, first_day=LATER, last_day=LATER, text=SECRET).id
    SavedView.create(person=person, name=SECRET, choices="{}")
