"""The takeover note: what was learned from whom before a client is taken over (HA 4.3, 4.6)."""

from dataclasses import asdict, dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_not_be_future,
    recorded,
)
from fm_desktop.casework.verbis import owe_again
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Takeover
from fm_desktop.vault.author import Author

OWED = "takeover"
"""What VerBIS gets."""
SOURCES = ("placement", "benefits", "reception", "measures", "providers")
"""Where something may have been learned about a client."""


@dataclass(frozen=True, slots=True)
class TakeoverNote:
    """What was learned from five sources, and the talk in person about the reasons for taking over."""

    placement: str = ""
    benefits: str = ""
    reception: str = ""
    measures: str = ""
    providers: str = ""
    talk_on: date | None = None
    talk_partner: str = ""

    def is_empty(self) -> bool:
        """Tell whether nothing is said."""
        return not any(asdict(self).values())


def note_takeover(
    case: Id, note: TakeoverNote, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Write the takeover note of a case, or change it; earlier wordings stay in the journal."""
    with recorded("note_takeover", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        known = Takeover.get_or_none(Takeover.case == case)
        if known is not None:
            expect_version(known, version)
        write_takeover(recording, row, note, today)
    return Changed.CASES


def write_takeover(recording: Recording, case: Case, note: TakeoverNote, today: date) -> Takeover:
    """Store a takeover note inside an open transaction; there is one for each case."""
    if note.talk_on is not None:
        must_not_be_future(note.talk_on, today)
        if not note.talk_partner.strip():
            raise UserError("talk_partner_missing")
    values = {name: said.strip() if isinstance(said, str) else said for name, said in asdict(note).items()}
    known: Takeover | None = Takeover.get_or_none(Takeover.case == case.id)
    if known is None:
        made: Takeover = recording.create(Takeover, case=case.id, day=today, **values)
        return made
    if recording.update(known, **values):
        owe_again(recording, case, OWED, known.id, today)
    return known
