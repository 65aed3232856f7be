"""Needs for action of a case: what is to be done something about, and what no longer is (HA 4.1, 4.7.2)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.identity import fold
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case, Need
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class NeedData:
    """A need for action; area and need are keys of the catalogues, or the need one's own words."""

    area: str
    need: str
    entrenched: bool = False
    since: str = ""
    """Since when, as told."""


def add_need(
    case: Id, data: NeedData, *, by: Author, today: date, day: date | None = None
) -> tuple[Changed, Id]:
    """Note a need for action of a case. Source: HA 4.7.2."""
    with recorded("add_need", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        made = store_need(recording, row, data, day or today, by, today)
    return Changed.ASSESSMENTS, made.id


def add_needs(
    case: Id, needs: Iterable[NeedData], *, by: Author, today: date, day: date | None = None
) -> Changed:
    """Note several needs for action at once, all of them or none."""
    with recorded("add_need", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        for each in needs:
            store_need(recording, row, each, day or today, by, today)
    return Changed.ASSESSMENTS


def change_need(need: Id, data: NeedData, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Put right what is said of a need; the journal keeps what stood there before."""
    with recorded("change_need", by=by, today=today) as recording:
        row = row_of(Need, need)
        expect_version(row, version)
        alter_need(recording, recording.on(case_of(row.case_id)), row, data)
    return Changed.ASSESSMENTS


def remove_need(
    need: Id, day: date, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Note that a need for action is gone, and why; it stays readable. Source: HA 6."""
    with recorded("remove_need", by=by, today=today) as recording:
        row = row_of(Need, need)
        expect_version(row, version)
        recording.on(case_of(row.case_id))
        end_need(recording, row, day, reason, today)
    return Changed.ASSESSMENTS


def restore_need(need: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Note that a need removed before is there again, or never was gone."""
    with recorded("restore_need", by=by, today=today) as recording:
        row = row_of(Need, need)
        expect_version(row, version)
        case = recording.on(case_of(row.case_id))
        must_be_open(case)
        _must_be_new(case, row.area, row.need, besides=row.id)
        recording.update(row, removed_on=None, removed_reason="")
    return Changed.ASSESSMENTS


def store_need(
    recording: Recording,
    case: Case,
    data: NeedData,
    day: date,
    by: Author,
    today: date,
    assessment: Id | None = None,
) -> Need:
    """Store a need within a deed that may do more; the deed has said already whose it is."""
    must_be_open(case)
    must_not_be_future(day, today)
    must_not_precede(day, case.referred_on)
    values = _values(data)
    _must_be_new(case, data.area, str(values["need"]))
    made: Need = recording.create(
        Need, case=case.id, assessment=assessment, noted_on=day, author=by.person_id, **values
    )
    return made


def alter_need(recording: Recording, case: Case, row: Need, data: NeedData) -> None:
    """Change a need within a deed that may do more."""
    values = _values(data)
    _must_be_new(case, data.area, str(values["need"]), besides=row.id)
    recording.update(row, **values)


def end_need(recording: Recording, row: Need, day: date, reason: str, today: date) -> None:
    """Note within a deed that may do more that a need is gone."""
    if row.removed_on is not None:
        raise UserError("need_removed_already")
    must_not_be_future(day, today)
    must_not_precede(day, row.noted_on)
    recording.update(row, removed_on=day, removed_reason=must_have_reason(reason))


def must_be_open(case: Case) -> None:
    """Refuse to go on with a case that is closed."""
    if case.phase in CLOSED:
        raise UserError("case_closed")


def _must_be_new(case: Case, area: str, need: str, besides: Id | None = None) -> None:
    """Refuse to note a need twice while it is there."""
    noted = Need.select().where(Need.case == case.id, Need.area == area, Need.removed_on.is_null())
    if any(fold(each.need) == fold(need) for each in noted if each.id != besides):
        raise UserError("need_exists")


def _values(data: NeedData) -> dict[str, object]:
    return {
        "area": must_say(data.area, "area_missing"),
        "need": must_say(data.need, "need_missing"),
        "entrenched": data.entrenched,
        "since": data.since.strip(),
    }
