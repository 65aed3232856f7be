"""The clarification phase: what is found out and offered in it, and the decision at its end (HA 4.4)."""

from dataclasses import asdict, dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.endings import EndingData, conclude_case
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
)
from fm_desktop.casework.states import carry_on
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case
from fm_desktop.storage.models import Clarification as ClarificationRow
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class Clarification:
    """What the phase has yielded so far, and when advantages and consequences were explained."""

    fields_of_action: str = ""
    partners: str = ""
    offered: str = ""
    resistance: str = ""
    advantages_on: date | None = None
    consequences_on: date | None = None

    def is_empty(self) -> bool:
        """Tell whether nothing is said."""
        return not any(asdict(self).values())


def note_clarification(
    case: Id, found: Clarification, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Write down what the clarification phase yields, or change it. Source: HA 4.4."""
    with recorded("note_clarification", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        known = ClarificationRow.get_or_none(ClarificationRow.case == case)
        if known is not None:
            expect_version(known, version)
        write_clarification(recording, row, found, today)
    return Changed.CASES


def complete_clarification(
    case: Id, found: Clarification, day: date, reason: str, *, by: Author, today: date
) -> Changed:
    """Note what the phase has yielded and carry on: the alliance holds. Source: HA 4.4."""
    with recorded("decide_clarification", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        write_clarification(recording, row, found, today)
        _must_be_explained(found, day)
        carry_on(recording, row, day, must_have_reason(reason), by, today)
    return Changed.CASES


def end_without_alliance(
    case: Id, found: Clarification, ending: EndingData, *, by: Author, today: date
) -> Changed:
    """Note what the phase has yielded and end the case: no viable alliance came about. Source: HA 4.4."""
    with recorded("end", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        write_clarification(recording, row, found, today)
        _must_be_explained(found, ending.day)
        conclude_case(recording, row, ending, by, today)
    return Changed.CASES


def write_clarification(recording: Recording, case: Case, found: Clarification, today: date) -> None:
    """Store what a clarification phase yields inside an open transaction; there is one for each case."""
    if case.main_since is None:
        raise UserError("clarification_not_begun")
    for day in (found.advantages_on, found.consequences_on):
        if day is not None:
            must_not_be_future(day, today)
            must_not_precede(day, case.referred_on)
            decided = case.clarification_decided_on
            if decided is not None and day > decided:
                raise UserError("day_too_late", day=day, latest=decided)
    values = {name: said.strip() if isinstance(said, str) else said for name, said in asdict(found).items()}
    known = ClarificationRow.get_or_none(ClarificationRow.case == case.id)
    if known is not None:
        recording.update(known, **values)
    elif not found.is_empty():
        recording.create(ClarificationRow, case=case.id, **values)


def _must_be_explained(found: Clarification, day: date) -> None:
    """Refuse a decision before what it rests on was explained."""
    for explained in (found.advantages_on, found.consequences_on):
        must_not_precede(day, explained)
