"""Labour-market measures a client is assigned to, and what came of them (HA 4.6)."""

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
from fm_desktop.storage.models import Measure
from fm_desktop.vault.author import Author

ATTENDED = ("yes", "partly", "no")


@dataclass(frozen=True, slots=True)
class MeasureData:
    """A measure as it is assigned; without a last day its end is not known yet."""

    client: Id
    case: Id | None
    kind: str
    first_day: date
    last_day: date | None = None
    provider: str = ""
    assigned_on: date | None = None


@dataclass(frozen=True, slots=True)
class MeasureResult:
    """What came of a measure: whether it was attended (yes, partly, no), and in words."""

    attended: str
    text: str
    day: date
    last_day: date | None = None
    """The day it really ended, where that was another than planned."""


def record_measure(data: MeasureData, *, by: Author, today: date) -> Changed:
    """Store a measure a client is assigned to. Source: HA 4.6."""
    with recorded("record_measure", by=by, today=today) as recording:
        recording.about(client_of(data.client).id, data.case)
        recording.create(Measure, client=data.client, case=data.case, **_values(data, today))
    return Changed.SERVICES


def change_measure(
    measure: Id, data: MeasureData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Put right what is known of a measure, such as its end."""
    with recorded("change_measure", by=by, today=today) as recording:
        row = recording.on(row_of(Measure, measure))
        expect_version(row, version)
        recording.update(row, **_values(data, today))
    return Changed.SERVICES


def record_result(
    measure: Id, result: MeasureResult, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Note how a measure ended; it is due no longer. Source: HA 4.6."""
    with recorded("record_result", by=by, today=today) as recording:
        row = recording.on(row_of(Measure, measure))
        expect_version(row, version)
        must_not_be_future(result.day, today)
        must_not_precede(result.day, row.first_day)
        if result.attended not in ATTENDED:
            raise UserError("attended_missing")
        values = {"attended": result.attended, "result": result.text.strip(), "result_on": result.day}
        if result.last_day is not None:
            must_not_precede(result.last_day, row.first_day)
            values["last_day"] = result.last_day
        recording.update(row, **values)
    return Changed.SERVICES


def _values(data: MeasureData, today: date) -> dict[str, object]:
    if data.assigned_on is not None:
        must_not_be_future(data.assigned_on, today)
    if data.last_day is not None:
        must_not_precede(data.last_day, data.first_day)
    return {
        "kind": must_say(data.kind, "measure_kind_missing"),
        "provider": data.provider.strip(),
        "assigned_on": data.assigned_on,
        "first_day": data.first_day,
        "last_day": data.last_day,
    }
