"""What is kept longer than its period, with a reason: a closed case, or a client who is only watched."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import case_of, client_of, expect_version, must_have_reason, recorded
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Case
from fm_desktop.vault.author import Author


def keep_case(case: Id, reason: str, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Keep a closed case although its period ends: it is no longer proposed for erasure."""
    with recorded("keep_case", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        if row.phase not in CLOSED:
            raise UserError("case_not_closed")
        recording.update(row, kept_reason=must_have_reason(reason))
    return Changed.CASES


def keep_no_longer(case: Id, *, by: Author, today: date) -> Changed:
    """Let the period count again: the case is proposed for erasure when it is over."""
    with recorded("keep_no_longer", by=by, today=today) as recording:
        recording.update(recording.on(case_of(case)), kept_reason=None)
    return Changed.CASES


def keep_client(client: Id, reason: str, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Keep what is stored about a client without a case although nothing is entered about them any more."""
    with recorded("keep_client", by=by, today=today) as recording:
        row = recording.on(client_of(client))
        expect_version(row, version)
        if Case.select().where(Case.client == client).exists():
            raise UserError("client_has_case")
        recording.update(row, kept_reason=must_have_reason(reason))
    return Changed.CLIENTS


def keep_client_no_longer(client: Id, *, by: Author, today: date) -> Changed:
    """Let a watched client be proposed for erasure again, a year after the newest entry."""
    with recorded("keep_client_no_longer", by=by, today=today) as recording:
        recording.update(recording.on(client_of(client)), kept_reason=None)
    return Changed.CLIENTS
