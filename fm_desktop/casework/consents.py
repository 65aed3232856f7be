"""The client's consent to talk about delicate areas of life, such as health (HA 4.7.2)."""

from collections.abc import Iterable
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    client_of,
    must_not_be_future,
    must_not_precede,
    recorded,
    row_of,
)
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import AreaRating, Assessment, Case, Consent
from fm_desktop.vault.author import Author


def give_consent(client: Id, areas: Iterable[str], day: date, *, by: Author, today: date) -> Changed:
    """Note that the client agrees to talk about these areas."""
    with recorded("give_consent", by=by, today=today) as recording:
        recording.on(client_of(client))
        store_consents(recording, client, areas, day, by, today)
    return Changed.ASSESSMENTS


def withdraw_consent(consent: Id, day: date, *, by: Author, today: date) -> Changed:
    """Note that the client no longer agrees; what was recorded before stays."""
    with recorded("withdraw_consent", by=by, today=today) as recording:
        row: Consent = row_of(Consent, consent)
        recording.about(row.client_id)
        if row.withdrawn_on is not None:
            raise UserError("consent_withdrawn_already")
        must_not_be_future(day, today)
        must_not_precede(day, row.day)
        recording.update(row, withdrawn_on=day)
    return Changed.ASSESSMENTS


def store_consents(
    recording: Recording, client: Id, areas: Iterable[str], day: date, by: Author, today: date
) -> None:
    """Store consents within a deed that may do more; one that is in force is not stored again."""
    must_not_be_future(day, today)
    known = in_force(client, day)
    for area in dict.fromkeys(areas):
        if area not in known:
            recording.create(Consent, client=client, scope=area, day=day, author=by.person_id)


def in_force(client: Id, day: date) -> frozenset[str]:
    """Return the areas a client agrees to talk about on a day."""
    rows = Consent.select().where(Consent.client == client, Consent.day <= day)
    return frozenset(row.scope for row in rows if row.withdrawn_on is None or row.withdrawn_on > day)


def is_built_upon(consent: Consent) -> bool:
    """Tell whether an assessment since the consent was given judges the area it was given for."""
    judged = AreaRating.select().join(Assessment).join(Case)
    resting = judged.where(
        Case.client == consent.client_id,
        AreaRating.area == consent.scope,
        Assessment.day >= consent.day,
        AreaRating.obstacle.is_null(False)
        | AreaRating.resource.is_null(False)
        | AreaRating.client_obstacle.is_null(False)
        | AreaRating.client_resource.is_null(False),
    )
    return bool(resting.exists())
