"""The activating assessment: recorded as a whole, and put right (HA 4.7.2)."""

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.consents import in_force, store_consents
from fm_desktop.casework.needs import NeedData, alter_need, end_need, must_be_open, store_need
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    client_of,
    expect_version,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.domain.assessment import Problem, Rating, problems
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AreaRating, Assessment, Case, Need
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.vault.author import Author

ASSESSED = frozenset(
    {Phase.ASSIGNED, Phase.ACCOMPANYING, Phase.CLARIFICATION, Phase.STEERING, Phase.AFTERCARE}
)
"""While a case manager works with the client."""


@dataclass(frozen=True, slots=True)
class ChangedNeed:
    """What is said now of a need noted before; `version` is the one that was looked at."""

    need: Id
    data: NeedData
    version: int | None = None


@dataclass(frozen=True, slots=True)
class RemovedNeed:
    """A need that is gone, and why."""

    need: Id
    reason: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class NeedsToday:
    """What an assessment says of the needs: those not named stay as they are."""

    found: tuple[NeedData, ...] = ()
    changed: tuple[ChangedNeed, ...] = ()
    removed: tuple[RemovedNeed, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentData:
    """One assessment; nothing in it is compulsory but the needs."""

    case: Id
    day: date
    areas_today: tuple[str, ...] = ()
    """What mattered that day."""
    ratings: tuple[Rating, ...] = ()
    needs: NeedsToday = NeedsToday()
    profile: str | None = None
    """Optional: the federal systems no longer assign it."""
    prognosis: str | None = None
    prognosis_reason: str = ""
    focus: str = ""
    """The few goals to concentrate on."""
    consents: tuple[str, ...] = ()
    """The delicate areas the client has agreed to talk about that day."""


def record_assessment(data: AssessmentData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Store an assessment with its needs and consents; the newest counts. Source: HA 4.7.2."""
    with recorded("record_assessment", by=by, today=today) as recording:
        case = recording.on(case_of(data.case))
        must_be_open(case)
        if case.phase not in ASSESSED:
            raise UserError("step_not_possible")
        values = _checked(data, case, today)
        store_consents(recording, case.client_id, data.consents, data.day, by, today)
        row = recording.create(Assessment, case=case.id, author=by.person_id, **values)
        _store_needs(recording, case, row, data.needs, by, today)
        _must_hold(_problems(data, case, _open_needs(case)))
        _store_ratings(recording, row, data.ratings)
        _set_profile(recording, case, row)
    return Changed.ASSESSMENTS | Changed.CLIENTS, row.id


def correct_assessment(
    assessment: Id, data: AssessmentData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Change what was recorded of an assessment; the journal keeps what stood there before."""
    with recorded("correct_assessment", by=by, today=today) as recording:
        row: Assessment = row_of(Assessment, assessment)
        expect_version(row, version)
        case = recording.on(case_of(row.case_id))
        values = _checked(data, case, today, besides=assessment)
        store_consents(recording, case.client_id, data.consents, data.day, by, today)
        told = {rating.area for rating in AreaRating.select().where(AreaRating.assessment == assessment)}
        _must_hold(_problems(data, case, open_needs=1, told=told))
        recording.update(row, **values)
        _store_needs(recording, case, row, data.needs, by, today)
        _store_ratings(recording, row, data.ratings)
        _set_profile(recording, case, row)
    return Changed.ASSESSMENTS | Changed.CLIENTS


def _checked(data: AssessmentData, case: Case, today: date, besides: Id | None = None) -> dict[str, object]:
    """Return the fields of an assessment, or say what is wrong with them."""
    must_not_be_future(data.day, today)
    must_not_precede(data.day, case.assigned_on or case.referred_on)
    same = Assessment.get_or_none(Assessment.case == case.id, Assessment.day == data.day)
    if same is not None and same.id != besides:
        raise UserError("assessment_exists", day=data.day)
    if data.prognosis and catalogue("prognoses").get(data.prognosis) is None:
        raise UserError("prognosis_unknown")
    return {
        "day": data.day,
        "areas_today": " ".join(data.areas_today),
        "profile": data.profile or None,
        "prognosis": data.prognosis or None,
        "prognosis_reason": data.prognosis_reason.strip(),
        "focus": data.focus.strip(),
    }


def _problems(data: AssessmentData, case: Case, open_needs: int, told: Collection[str] = ()) -> list[Problem]:
    """Return what speaks against an assessment; areas told before need no consent again."""
    areas = catalogue("areas")
    delicate = {entry.key for entry in areas.entries if entry.delicate}
    consents = in_force(case.client_id, data.day) | set(told)
    return problems(data.ratings, open_needs, delicate, consents)


def _must_hold(found: Iterable[Problem]) -> None:
    """Refuse with the first problem, naming its area in words."""
    for problem in found:
        words = catalogue("areas").text(problem.area, "de") if problem.area else ""
        raise UserError(problem.key, area=words)


def _open_needs(case: Case) -> int:
    count: int = Need.select().where(Need.case == case.id, Need.removed_on.is_null()).count()
    return count


def _store_needs(
    recording: Recording, case: Case, row: Assessment, needs: NeedsToday, by: Author, today: date
) -> None:
    """Store what an assessment says of the needs: what is gone first, so that it may be found anew."""
    for gone in needs.removed:
        noted: Need = row_of(Need, gone.need)
        expect_version(noted, gone.version)
        end_need(recording, noted, max(row.day, noted.noted_on), gone.reason, today)
    for each in needs.changed:
        noted = row_of(Need, each.need)
        expect_version(noted, each.version)
        alter_need(recording, case, noted, each.data)
    for found in needs.found:
        store_need(recording, case, found, row.day, by, today, assessment=row.id)


def _store_ratings(recording: Recording, row: Assessment, ratings: Iterable[Rating]) -> None:
    """Store what was judged; an area of which nothing is said has no row."""
    known = {each.area: each for each in AreaRating.select().where(AreaRating.assessment == row.id)}
    for rating in ratings:
        values = asdict(rating) | {"attempts": rating.attempts.strip(), "remark": rating.remark.strip()}
        before = known.pop(rating.area, None)
        if rating.is_empty():
            if before is not None:
                recording.delete(before)
        elif before is None:
            recording.create(AreaRating, assessment=row.id, **values)
        else:
            recording.update(before, **values)
    for left_out in known.values():
        recording.delete(left_out)


def _set_profile(recording: Recording, case: Case, row: Assessment) -> None:
    """Let the client have the profile of the newest assessment, from its day on; D7 counts from there."""
    newer = (
        Assessment.select()
        .join(Case)
        .where(Case.client == case.client_id, Assessment.day > row.day, Assessment.profile.is_null(False))
    )
    client = client_of(case.client_id)
    if row.profile is None or row.profile == client.profile or newer.exists():
        return
    recording.update(client, profile=row.profile, profile_since=row.day)
