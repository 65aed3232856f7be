"""The steps of a running case, from main responsibility to its end (HA 4.3–4.12)."""

from collections.abc import Sequence
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.endings import EndingData, ReasonData, conclude
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
)
from fm_desktop.casework.steps import may_take_step, must_be_able, take_step, what_it_rests_on
from fm_desktop.casework.takeover import (
    NOTHING_NEW,
    Groundwork,
    lay_groundwork,
    must_allow_care,
    must_allow_main,
    owe_takeover,
)
from fm_desktop.directives import directive
from fm_desktop.domain.directive import Due
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import add
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case
from fm_desktop.vault.author import Author


def switch_to_main(
    case: Id, day: date, reason: str, *, by: Author, today: date, ground: Groundwork = NOTHING_NEW
) -> Changed:
    """Take a client into main responsibility; the clarification phase begins. Source: HA 4.3, 4.4, 4.6.

    The entry consultation was held, the case was talked over with the placement officer, a criterion or a
    work opportunity is there, and nothing excludes them; what is missing may be recorded along with it.
    """
    with recorded("switch_to_main", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        must_be_able(row, Phase.CLARIFICATION)
        lay_groundwork(recording, row, ground, by, today)
        begin_main(recording, row, day, reason, by, today)
    return Changed.CASES


def begin_main(recording: Recording, case: Case, day: date, reason: str, by: Author, today: date) -> None:
    """Switch to main responsibility inside an open transaction."""
    may_take_step(case, Phase.CLARIFICATION, day, today)
    must_allow_main(case, day)
    take_step(recording, case, Phase.CLARIFICATION, day, by, reason, accompanying=False)
    owe_takeover(recording, case, day)


def accompany(
    case: Id, day: date, reason: str, *, by: Author, today: date, ground: Groundwork = NOTHING_NEW
) -> Changed:
    """Stay in secondary responsibility, the exception that needs a reason. Source: HA 4.6."""
    with recorded("accompany", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        must_be_able(row, Phase.ACCOMPANYING)
        lay_groundwork(recording, row, ground, by, today)
        begin_accompanying(recording, row, day, reason, by, today)
    return Changed.CASES


def begin_accompanying(
    recording: Recording, case: Case, day: date, reason: str, by: Author, today: date
) -> None:
    """Begin accompanying care inside an open transaction."""
    why = must_have_reason(reason)
    may_take_step(case, Phase.ACCOMPANYING, day, today)
    must_allow_care(case, day)
    values = {"accompanying": True, "accompanying_reason": why}
    take_step(recording, case, Phase.ACCOMPANYING, day, by, why, **values)
    owe_takeover(recording, case, day)


def decide_clarification(
    case: Id, day: date, reason: str, *, by: Author, today: date, alliance: bool | None = True
) -> Changed:
    """Carry on after the clarification phase. Source: HA 4.4."""
    with recorded("decide_clarification", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        carry_on(recording, row, day, reason, by, today, alliance=alliance)
    return Changed.CASES


def carry_on(
    recording: Recording,
    case: Case,
    day: date,
    reason: str,
    by: Author,
    today: date,
    *,
    alliance: bool | None = True,
) -> None:
    """Go on to steering inside an open transaction."""
    may_take_step(case, Phase.STEERING, day, today)
    for explained in what_it_rests_on(case, Phase.STEERING):
        must_not_precede(day, explained)
    take_step(recording, case, Phase.STEERING, day, by, reason, alliance=alliance)


def take_over_decisions(cases: Sequence[Id], *, by: Author, today: date) -> Changed:
    """Note for cases from a list that clarification was decided when its time was over. Source: HA 4.4.

    What has been decided meanwhile stays as it is, and so does a phase that went on here after that day.
    """
    period = directive().due[Due.D4].period
    with recorded("take_over_decision", by=by, today=today) as recording:
        for case in dict.fromkeys(cases):
            row = recording.on(case_of(case))
            if row.phase != Phase.CLARIFICATION or row.main_since is None or period is None:
                continue
            day = add(row.main_since, period)
            must_not_be_future(day, today)
            if any(explained > day for explained in what_it_rests_on(row, Phase.STEERING)):
                continue
            take_step(recording, row, Phase.STEERING, day, by, "", decision_taken_over=True)
    return Changed.CASES


def start_aftercare(case: Id, day: date, until: date, purpose: str, *, by: Author, today: date) -> Changed:
    """End main responsibility and stay at hand until a day. Source: HA 4.12."""
    with recorded("start_aftercare", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        may_take_step(row, Phase.AFTERCARE, day, today)
        must_not_precede(until, day)
        take_step(recording, row, Phase.AFTERCARE, day, by, purpose, aftercare_until=until)
    return Changed.CASES


def end(case: Id, day: date, reason: str, text: str, *, by: Author, today: date) -> Changed:
    """End a case for one reason after which nothing follows. Source: HA 4.11."""
    return conclude(EndingData(case, day, [ReasonData(reason, text)]), by=by, today=today)
