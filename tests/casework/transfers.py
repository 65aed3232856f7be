"""Two sites with a data folder each, and a case as full as one can be."""

from datetime import date, timedelta
from typing import Any

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.restricted_notes import (
    RestrictedData,
    correct_restricted,
    write_restricted,
)
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.casework.transfer_out import own_card
from fm_desktop.storage import derive
from fm_desktop.storage.database import db
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
    Clarification,
    Client,
    Consent,
    Contact,
    Ending,
    EndingReason,
    EntryConsultation,
    Exclusion,
    Goal,
    GoalNeed,
    Handover,
    Household,
    Letter,
    MapSnapshot,
    MapTie,
    Measure,
    Need,
    Note,
    Outcome,
    PhoneHandout,
    PlanVersion,
    RefusedProposal,
    Release,
    Reminder,
    Review,
    Service,
    Steering,
    Step,
    Takeover,
)
from fm_desktop.vault.key_derivation import Cost
from tests.casework.stories import TODAY, Story

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSWORD = "Brücke-Wolke-7"
DAY = TODAY - timedelta(days=20)


class Site:
    """A data folder with one case manager."""

    def __init__(
        self, folder: Any, login: str, family: str, office: str, roles: tuple[str, ...] = ("fm",)
    ) -> None:
        self.folder, self.login = folder, login
        founder = Founder(login, family, "Erika", roles)
        set_up(folder, founder, PASSWORD, cost=CHEAP, today=TODAY, office_name=office)

    def sit(self, today: date = TODAY, *, write: bool = True) -> Story:
        """Sit down here; whoever sat elsewhere has got up."""
        by = open_desk(self.folder, self.login, PASSWORD, write=write, today=today)
        return Story(by, by.person_id)

    def card(self) -> Any:
        """Return the card of the case manager."""
        card = own_card(self.sit().by)
        close_desk()
        return card


def full_case(story: Story) -> bytes:
    """Return a case in steering with a row in every table that goes along."""
    case = story.in_steering()
    client = story.client_of(case)
    with db.atomic():
        _fill(case, client, story.by.person_id)
        derive.refresh([client], TODAY)
    _, note = story.do(write_restricted, client, case, DAY, RestrictedData("Streng vertraulich"))
    story.do(correct_restricted, note, RestrictedData("Streng vertraulich, berichtigt"))
    return case


def _fill(case: bytes, client: bytes, fm: bytes) -> None:
    both: dict[str, Any] = {"client": client, "case": case}
    household = Household.create(bg_number="12345//0001234")
    Client.update(household=household, phone="040 1234", town="Hamburg").where(Client.id == client).execute()
    contact = Contact.create(**both, day=DAY, summary="Gespräch", author=fm)
    Contact.create(client=client, day=DAY - timedelta(days=300), summary="vor dem Fall", author=fm)
    Appointment.create(**both, person=fm, day=TODAY + timedelta(days=3), calendar_uid="abc")
    Appointment.create(**both, person=fm, day=DAY, status="held")
    Reminder.create(**both, person=fm, day=TODAY, text="anrufen")
    note = Note.create(**both, contact=contact, day=DAY, text="Ein Vermerk", author=fm)
    CarryOver.create(case=case, kind="note", row=note.id, day=DAY)
    AvCheck.create(client=client, day=DAY, result="weiter")
    Exclusion.create(**both, kind="pension", since=DAY, lifted_on=DAY)
    Agh.create(**both, first_day=DAY, planned_last_day=TODAY + timedelta(days=40))
    Review.create(case=case, day=DAY, reasons="weil")
    EntryConsultation.create(case=case, contact=contact, prerequisites="geprüft")
    Takeover.create(case=case, day=DAY, placement="gelernt")
    Clarification.create(case=case, partners="Beratung")
    ending = Ending.create(case=case, day=DAY, onward="aftercare", purpose="Übergang")
    EndingReason.create(ending=ending, reason="integrated", text="Arbeit")
    Consent.create(client=client, scope="health", day=DAY, author=fm)
    assessment = Assessment.create(case=case, day=DAY, author=fm, focus="Wohnen")
    AreaRating.create(assessment=assessment, area="health", obstacle=4, remark="Schlaf")
    need = Need.create(case=case, assessment=assessment, area="health", need="Schlaf", noted_on=DAY)
    goal = Goal.create(case=case, text="Wohnung finden", author=fm)
    GoalNeed.create(goal=goal, need=need)
    step = Step.create(case=case, goal=goal, text="Antrag stellen", until=TODAY + timedelta(days=9))
    content = f'{{"goals":[{{"key":"{goal.id.hex()}"}}]}}'
    PlanVersion.create(case=case, number=1, day=DAY, author=fm, content=content)
    Steering.create(case=case, goal=goal, step=step, contact=contact, day=DAY, reason="läuft", author=fm)
    Measure.create(**both, kind="Kurs", first_day=DAY)
    Service.create(case=case, partner="Schuldnerberatung", next_check=TODAY + timedelta(days=5))
    Release.create(client=client, partner="Schuldnerberatung", first_day=DAY)
    Breach.create(**both, kind="duty", day=DAY, what="nicht erschienen")
    PhoneHandout.create(**both, day=DAY, to_whom="Träger", reason="Notfall")
    MapTie.create(client=client, name="Schwester", author=fm)
    MapSnapshot.create(client=client, day=DAY, content="[]", author=fm)
    Outcome.create(case=case, criterion="training", day=DAY, proof="Vertrag", fact="need", fact_row=need.id)
    RefusedProposal.create(case=case, criterion="training", fact="goal", fact_row=goal.id, day=DAY)
    Handover.create(case=case, day=DAY, to_person=fm, summary="Vorher bei jemand anderem")
    file = Attachment.create(**both, name="brief.txt", kind="text", size=5, sha256="0" * 64, day=DAY)
    Letter.create(**both, title="Einladung", day=DAY)
    AttachmentContent.create(attachment=file, content=b"Hallo")


def case_there() -> Case:
    """Return the one case of the site somebody sits at."""
    (case,) = Case.select()
    return case
