"""Breaches of duty and missed appointments: facts and steps; the law alone decides (HA 4.5)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    client_of,
    expect_version,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Breach
from fm_desktop.vault.author import Author

KINDS = ("duty", "appointment")


@dataclass(frozen=True, slots=True)
class BreachData:
    """What happened when, and what was done about it so far; a step not taken yet has no day."""

    kind: str
    day: date
    what: str
    heard_on: date | None = None
    heard: str = ""
    passed_on: date | None = None
    decided_on: date | None = None
    decision: str = ""


def record_breach(client: Id, case: Id | None, data: BreachData, *, by: Author, today: date) -> Changed:
    """Store a breach or a missed appointment. Source: HA 4.5, §§ 31–32 SGB II."""
    with recorded("record_breach", by=by, today=today) as recording:
        recording.about(client_of(client).id, case)
        recording.create(Breach, client=client, case=case, **_values(data, today))
    return Changed.SERVICES


def continue_breach(
    breach: Id, data: BreachData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Note the next step: the client heard, passed on to the benefits department, its decision."""
    with recorded("continue_breach", by=by, today=today) as recording:
        row = recording.on(row_of(Breach, breach))
        expect_version(row, version)
        recording.update(row, **_values(data, today))
    return Changed.SERVICES


def _values(data: BreachData, today: date) -> dict[str, object]:
    if data.kind not in KINDS:
        raise UserError("reason_missing")
    for day in (data.day, data.heard_on, data.passed_on, data.decided_on):
        if day is not None:
            must_not_be_future(day, today)
            must_not_precede(day, data.day)
    if data.decided_on is not None:
        must_say(data.decision, "decision_missing")
        must_not_precede(data.decided_on, data.passed_on)
    if data.heard_on is not None:
        must_say(data.heard, "heard_missing")
    return {
        "kind": data.kind,
        "day": data.day,
        "what": must_say(data.what, "text_missing"),
        "heard_on": data.heard_on,
        "heard": data.heard.strip(),
        "passed_on": data.passed_on,
        "decided_on": data.decided_on,
        "decision": data.decision.strip(),
    }
