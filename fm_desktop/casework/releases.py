"""The client's permission to speak with a partner, and the case manager's number given away (HA 4.7.1, 7)."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    client_of,
    expect_version,
    must_have_reason,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.casework.texts import must_say
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import PhoneHandout, Release
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class ReleaseData:
    """With whom one may speak about what, from when and perhaps until when."""

    client: Id
    partner: str
    scope: str
    first_day: date
    until: date | None = None
    directory_partner: Id | None = None
    """The partner as the directory has it, if it was chosen from there."""


def record_release(data: ReleaseData, *, by: Author, today: date) -> Changed:
    """Store the client's permission to speak with a partner."""
    with recorded("record_release", by=by, today=today) as recording:
        recording.about(client_of(data.client).id)
        must_not_be_future(data.first_day, today)
        if data.until is not None:
            must_not_precede(data.until, data.first_day)
        recording.create(
            Release,
            client=data.client,
            partner=must_say(data.partner, "partner_missing"),
            scope=must_say(data.scope, "scope_missing"),
            first_day=data.first_day,
            until=data.until,
            directory_partner=data.directory_partner,
        )
    return Changed.SERVICES


def withdraw_release(
    release: Id, day: date, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Note that the client has withdrawn a permission; it holds no longer from that day on."""
    with recorded("withdraw_release", by=by, today=today) as recording:
        row: Release = row_of(Release, release)
        recording.about(row.client_id)
        expect_version(row, version)
        must_not_be_future(day, today)
        must_not_precede(day, row.first_day)
        if row.withdrawn_on is not None:
            raise UserError("release_withdrawn_already")
        recording.update(row, withdrawn_on=day)
    return Changed.SERVICES


def record_handout(
    client: Id, case: Id | None, day: date, to_whom: str, reason: str, *, by: Author, today: date
) -> Changed:
    """Note to whom the case manager's telephone number was given, and why. Source: HA 4.7.1."""
    with recorded("record_handout", by=by, today=today) as recording:
        recording.about(client_of(client).id, case)
        must_not_be_future(day, today)
        words, why = must_say(to_whom, "to_whom_missing"), must_have_reason(reason)
        recording.create(PhoneHandout, client=client, case=case, day=day, to_whom=words, reason=why)
    return Changed.SERVICES
