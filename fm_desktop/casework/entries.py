"""The entry consultation, with all that is recorded along with it (HA 4.7.1)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from fm_desktop.casework.appointments import AppointmentData, plan
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.exclusions import ExclusionData, store_exclusion
from fm_desktop.casework.recording import Recording, case_of, expect_version, recorded
from fm_desktop.casework.states import begin_accompanying, begin_main
from fm_desktop.casework.takeover import NOTHING_NEW, Groundwork, lay_groundwork
from fm_desktop.casework.talks import ContactData, close_appointments, store_talk
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Contact, EntryConsultation
from fm_desktop.vault.author import Author

MAIN, ACCOMPANYING = "main", "accompanying"


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """What was done in an entry consultation; `won` is None while the client thinks it over."""

    prerequisites: str = ""
    procedure_explained: bool = False
    next_steps: str = ""
    won: bool | None = None
    alliance: str = ""


@dataclass(frozen=True, slots=True)
class Care:
    """Who takes care from which day on: main responsibility, or accompanying with a reason."""

    how: str
    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EntryData:
    """An entry consultation; without a talk it is added to one that was recorded before."""

    record: EntryRecord
    talk: ContactData | None = None
    ground: Groundwork = NOTHING_NEW
    exclusions: Sequence[ExclusionData] = ()
    """What was found to exclude the client."""
    care: Care | None = None
    """None where it is decided later."""
    appointment: AppointmentData | None = None


def hold_entry(case: Id, data: EntryData, *, by: Author, today: date) -> Changed:
    """Store an entry consultation, what was learned, who takes care, and the next appointment.

    Source: HA 4.3, 4.6, 4.7.1.
    """
    with recorded("hold_entry", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        contact = _hold(recording, row, data.talk, by, today)
        row = recording.on(case_of(case))  # the talk has changed it
        _write(recording, row, data.record, contact)
        for each in data.exclusions:
            store_exclusion(recording, row.client_id, row.id, each, today)
        lay_groundwork(recording, row, data.ground, by, today)
        if data.care is not None:
            _take_care(recording, row, data.care, by, today)
        if data.appointment is not None:
            plan(recording, data.appointment, by, today)
    return Changed.CASES | Changed.CONTACTS | Changed.APPOINTMENTS


def correct_entry(
    case: Id, record: EntryRecord, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put right, or add, what was noted of an entry consultation; the talk itself is corrected as a talk."""
    with recorded("correct_entry", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        known = EntryConsultation.get_or_none(EntryConsultation.case == case)
        if known is not None:
            expect_version(known, version)
        _write(recording, row, record, _entry_of(row))
    return Changed.CASES


def _hold(
    recording: Recording, case: Case, talk: ContactData | None, by: Author, today: date
) -> Contact | None:
    if talk is None:
        return _entry_of(case)
    made = store_talk(recording, talk, by, today)
    close_appointments(recording, talk)
    return made


def _entry_of(case: Case) -> Contact | None:
    """Return the talk that was the entry consultation; a list may know its day alone."""
    if case.entry_held_on is None:
        raise UserError("entry_not_held")
    entries = list(Contact.select().where(Contact.case == case.id, Contact.is_entry).order_by(Contact.id))
    return next((each for each in entries if each.day == case.entry_held_on), None)


def _write(recording: Recording, case: Case, record: EntryRecord, contact: Contact | None) -> None:
    values = {name: said.strip() if isinstance(said, str) else said for name, said in asdict(record).items()}
    values["contact"] = contact and contact.id
    known = EntryConsultation.get_or_none(EntryConsultation.case == case.id)
    if known is None:
        recording.create(EntryConsultation, case=case.id, **values)
    else:
        recording.update(known, **values)


def _take_care(recording: Recording, case: Case, care: Care, by: Author, today: date) -> None:
    begin = begin_accompanying if care.how == ACCOMPANYING else begin_main
    begin(recording, case, care.day, care.reason, by, today)
