"""Ending a case with its reasons, and what follows: hand-back, aftercare, another site (HA 4.11, 4.12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.open_things import Settled, leave_open, settle
from fm_desktop.casework.recording import (
    Recording,
    case_of,
    expect_version,
    must_not_be_future,
    must_not_precede,
    recorded,
)
from fm_desktop.casework.steps import may_take_step, take_step
from fm_desktop.casework.texts import must_say
from fm_desktop.directives import directive
from fm_desktop.domain.ending import (
    AGH_OVER,
    OTHER,
    PHASE_AFTER,
    Onward,
    against_reason,
    missing_for,
)
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, CarryOver, Case, Ending, EndingReason
from fm_desktop.storage.queries.endings import circumstances_of
from fm_desktop.storage.steps import days_of
from fm_desktop.vault.author import Author

END = "end"
DEEDS = {Onward.AFTERCARE: "start_aftercare", Onward.TRANSFER: "transfer"}


@dataclass(frozen=True, slots=True)
class ReasonData:
    """One reason for an end: a key of the directive's lists, and one's own words."""

    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class EndingData:
    """Why a case ends, in what state the client is, with whom it was talked through, and what follows."""

    case: Id
    day: date
    reasons: Sequence[ReasonData]
    onward: str = Onward.NONE
    stable: bool | None = None
    stable_reason: str = ""
    talk_on: date | None = None
    talk_partner: str = ""
    settled: Sequence[Settled] = ()
    """What becomes of steps, services and appointments that are open; all others are left open."""
    until: date | None = None
    """The last day of aftercare."""
    purpose: str = ""
    new_site: str = ""
    outcome: str = ""
    """What came of aftercare, where it ends."""


def conclude(data: EndingData, *, by: Author, today: date, version: int | None = None) -> Changed:
    """End main responsibility: hand back, begin aftercare, or hand the case to another site.

    Source: HA 4.11, 4.12.
    """
    with recorded(DEEDS.get(Onward(data.onward), END), by=by, today=today) as recording:
        case = recording.on(case_of(data.case))
        expect_version(case, version)
        conclude_case(recording, case, data, by, today)
    return Changed.CASES | Changed.PLANS | Changed.SERVICES | Changed.APPOINTMENTS


def conclude_case(recording: Recording, case: Case, data: EndingData, by: Author, today: date) -> None:
    """End main responsibility inside an open transaction."""
    onward = Onward(data.onward)
    may_take_step(case, PHASE_AFTER[onward], data.day, today)
    must_have_reasons(case, data.reasons, data.day)
    _must_be_talked_through(case, data, today)
    values, words = _step_of(data)
    settle(recording, case, data.settled, data.day, _words(data.reasons), by)
    _decide_aghs(recording, case, data)
    ending = _store(recording, case, data)
    take_step(recording, case, PHASE_AFTER[onward], data.day, by, words, **values)
    if onward is not Onward.AFTERCARE:
        recording.create(CarryOver, case=case.id, kind=END, row=ending.id, day=data.day)


def must_have_reasons(case: Case, reasons: Sequence[ReasonData], day: date) -> None:
    """Refuse an end without a reason, or for one that does not hold on that day. Source: HA 4.11."""
    if not reasons:
        raise UserError("ending_reason_missing")
    known = directive().ending_reasons.keys() | directive().further_reasons.keys()
    seen = circumstances_of(case)
    for each in reasons:
        if each.reason not in known:
            raise UserError("ending_reason_missing")
        if each.reason == OTHER:
            must_say(each.text, "other_reason_missing")
        if (key := against_reason(each.reason, day, seen)) is not None:
            raise UserError(key, day=seen.limit.day) if seen.limit and seen.limit.day else UserError(key)


def extend_aftercare(
    case: Id, until: date, reason: str, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Let aftercare end on another day, with the reason. Source: HA 4.12."""
    with recorded("extend_aftercare", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        if row.phase != Phase.AFTERCARE:
            raise UserError("step_not_possible")
        why = must_say(reason, "reason_missing")
        must_not_precede(until, today)
        recording.update(row, aftercare_until=until)
        ending = Ending.get_or_none(Ending.case == case)
        if ending is None:
            values = {"day": today, "onward": str(Onward.AFTERCARE), "extension_reason": why}
            recording.create(Ending, case=case, **values)
        else:
            recording.update(ending, extension_reason=why)
    return Changed.CASES


def confirm_receipt(case: Id, day: date, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Note that the new site has a transferred case; its retention period runs from then. Source: HA 4.6."""
    with recorded("confirm_receipt", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        if row.phase != Phase.TRANSFERRED:
            raise UserError("not_transferred")
        must_not_be_future(day, today)
        must_not_precede(day, row.ended_on)
        recording.update(row, receipt_on=day)
    return Changed.CASES


def take_back(recording: Recording, case: Case, phase: Phase) -> None:
    """Let a wrong end say nothing any longer; one that followed on aftercare says again why that began."""
    ending = Ending.get_or_none(Ending.case == case.id)
    if ending is None:
        return
    if phase is Phase.AFTERCARE:
        began = days_of(case)[Phase.AFTERCARE]
        recording.update(ending, onward=str(Onward.AFTERCARE), outcome=None, day=began)
        return
    for reason in EndingReason.select().where(EndingReason.ending == ending.id):
        recording.delete(reason)
    recording.delete(ending)


def _must_be_talked_through(case: Case, data: EndingData, today: date) -> None:
    if data.talk_on is not None:
        must_not_be_future(data.talk_on, today)
        must_not_precede(data.talk_on, case.referred_on)
    talked = data.talk_on is not None and bool(data.talk_partner.strip())
    key = missing_for(
        Onward(data.onward), stable=data.stable, stable_reason=data.stable_reason, talked=talked
    )
    if key is not None:
        raise UserError(key)


def _step_of(data: EndingData) -> tuple[dict[str, Any], str]:
    """Return what the case gets with its new state, and the words beside that state."""
    lines = [each.reason + (f": {each.text.strip()}" if each.text.strip() else "") for each in data.reasons]
    if data.onward == Onward.AFTERCARE:
        if data.until is None:
            raise UserError("aftercare_without_day")
        must_not_precede(data.until, data.day)
        return {"aftercare_until": data.until}, must_say(data.purpose, "purpose_missing")
    values: dict[str, Any] = {"end_reason": data.reasons[0].reason}
    if data.onward == Onward.TRANSFER:
        values["transferred_to"] = must_say(data.new_site, "new_site_missing")
    return values, "\n".join(lines)


def _words(reasons: Sequence[ReasonData]) -> str:
    """Return the first reason in the words of the office, as what is dropped along with it says them."""
    known = {**directive().ending_reasons, **directive().further_reasons}
    return known[reasons[0].reason].de


def _decide_aghs(recording: Recording, case: Case, data: EndingData) -> None:
    """Decide with the end that staying after a work opportunity is not sensible. Source: HA 4.2."""
    text = next((each.text for each in data.reasons if each.reason == AGH_OVER), None)
    if text is None:
        return
    for agh in Agh.select().where(Agh.case == case.id, Agh.decided_on.is_null(), Agh.first_day <= data.day):
        recording.update(agh, stay=False, decided_on=data.day, decision_reason=text.strip() or None)


def _store(recording: Recording, case: Case, data: EndingData) -> Ending:
    """Store how the case ends; aftercare that is over has its record already."""
    said = {
        "day": data.day,
        "onward": str(data.onward),
        "stable": data.stable,
        "stable_reason": data.stable_reason.strip(),
        "talk_on": data.talk_on,
        "talk_partner": data.talk_partner.strip(),
        "left_open": leave_open(case.id),
        "outcome": data.outcome.strip() or None,
    }
    if data.onward == Onward.AFTERCARE:
        said["purpose"] = data.purpose.strip() or None
    ending: Ending | None = Ending.get_or_none(Ending.case == case.id)
    if ending is None:
        ending = recording.create(Ending, case=case.id, **said)
    else:
        recording.update(ending, **said)
    _store_reasons(recording, ending, data.reasons)
    return ending


def _store_reasons(recording: Recording, ending: Ending, reasons: Sequence[ReasonData]) -> None:
    wanted = {each.reason: each.text.strip() for each in reasons}
    for known in EndingReason.select().where(EndingReason.ending == ending.id):
        if known.reason in wanted:
            recording.update(known, text=wanted.pop(known.reason))
        else:
            recording.delete(known)
    for reason, text in wanted.items():
        recording.create(EndingReason, ending=ending.id, reason=reason, text=text)
