"""Who stands in for whom while somebody is away, and what the clients say to it (HA 4.9, 4.10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import (
    Recording,
    client_of,
    expect_version,
    must_not_be_future,
    recorded,
    row_of,
)
from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DeputyConsent, Deputyship, Person
from fm_desktop.vault.author import Author

FM, AV = "fm", "av"
ROLES = {FM: Role.CASE_MANAGER, AV: Role.PLACEMENT_OFFICER}
"""What somebody is who may be stood in for."""


@dataclass(frozen=True, slots=True)
class DeputyData:
    """Who stands in, from when until when, both days included."""

    deputy: Id
    first: date
    last: date
    kind: str = FM
    person: Id | None = None
    """Who is away; oneself where nobody is named."""


class Answer(NamedTuple):
    """What a client says to a deputy's learning what was told."""

    client: Id
    given: bool


def appoint_deputy(data: DeputyData, *, by: Author, today: date) -> tuple[Changed, Id]:
    """Let a case manager stand in for oneself, or as the lead for somebody else. Source: HA 4.9, 4.10."""
    with recorded("appoint_deputy", by=by, today=today) as recording:
        recording.about(None)
        made = appoint(recording, data, by, today)
    return Changed.PEOPLE | Changed.NOTES, made.id


def appoint(recording: Recording, data: DeputyData, by: Author, today: date) -> Deputyship:
    """Let somebody stand in inside an open transaction."""
    away = data.person or by.person_id
    _must_be_able(away, data, by)
    if data.last < max(data.first, today):
        raise UserError("day_too_early", day=data.last, earliest=max(data.first, today))
    same = Deputyship.select().where(
        Deputyship.person == away, Deputyship.deputy == data.deputy, Deputyship.kind == data.kind
    )
    meanwhile = same.where(Deputyship.first_day <= data.last, Deputyship.last_day >= data.first)
    if meanwhile.where(Deputyship.ended_on.is_null()).exists():
        raise UserError("deputy_already")
    made: Deputyship = recording.create(
        Deputyship,
        person=away,
        deputy=data.deputy,
        kind=data.kind,
        first_day=data.first,
        last_day=data.last,
    )
    return made


def ask_deputy_consent(
    deputyship: Id, answers: Sequence[Answer], day: date, *, by: Author, today: date
) -> Changed:
    """Record what clients have answered, asked beforehand; each of them anew counts. Source: HA 4.10."""
    with recorded("ask_deputy_consent", by=by, today=today) as recording:
        must_not_be_future(day, today)
        row: Deputyship = row_of(Deputyship, deputyship)
        _must_decide(row.person_id, by)
        if row.kind != FM:
            raise UserError("deputy_without_consents")
        for answer in answers:
            _record(recording, row, answer, day)
    return Changed.NOTES | Changed.CLIENTS


def withdraw_deputy_consent(deputyship: Id, client: Id, *, by: Author, today: date) -> Changed:
    """Record that a client takes the consent back; from now on the deputy learns nothing more."""
    with recorded("withdraw_deputy_consent", by=by, today=today) as recording:
        row: Deputyship = row_of(Deputyship, deputyship)
        if by.person_id != row.deputy_id:
            _must_decide(row.person_id, by)
        recording.on(client_of(client))
        consent = DeputyConsent.get_or_none(
            DeputyConsent.deputyship == deputyship, DeputyConsent.client == client
        )
        if consent is None or not consent.given or consent.withdrawn_on is not None:
            raise UserError("gone_meanwhile")
        recording.update(consent, withdrawn_on=today)
    return Changed.NOTES | Changed.CLIENTS


def end_deputyship(deputyship: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """End a deputyship before its last day: it holds no more from today."""
    with recorded("end_deputyship", by=by, today=today) as recording:
        recording.about(None)
        row: Deputyship = row_of(Deputyship, deputyship)
        if by.person_id != row.deputy_id:
            _must_decide(row.person_id, by)
        expect_version(row, version)
        if row.ended_on is not None or row.last_day < today:
            raise UserError("deputyship_over")
        recording.update(row, ended_on=today)
    return Changed.PEOPLE | Changed.NOTES


def _record(recording: Recording, row: Deputyship, answer: Answer, day: date) -> None:
    client = recording.on(client_of(answer.client))
    if sight.runs(client.id)[0] != row.person_id:
        raise UserError("client_of_another")
    known = DeputyConsent.get_or_none(DeputyConsent.deputyship == row.id, DeputyConsent.client == client.id)
    values = {"asked_on": day, "given": answer.given, "withdrawn_on": None}
    if known is None:
        recording.create(DeputyConsent, deputyship=row.id, client=client.id, **values)
    else:
        recording.update(known, **values)


def _must_be_able(away: Id, data: DeputyData, by: Author) -> None:
    """Refuse who may not say so, and who cannot stand in: only a case manager of this file can."""
    _must_decide(away, by)
    members = {each.person_id: each for each in by.members}
    deputy = members.get(data.deputy)
    if deputy is None or Role.CASE_MANAGER not in deputy.roles or data.deputy == away:
        raise UserError("deputy_not_able")
    if data.kind not in ROLES or ROLES[data.kind] not in _roles_of(away, by):
        raise UserError("deputy_for_nobody")


def _roles_of(person: Id, by: Author) -> tuple[str, ...]:
    """Return the roles of a member, else of somebody without a way in as the file shows them."""
    found = next((each.roles for each in by.members if each.person_id == person), None)
    if found is not None:
        return found
    return tuple(each.role for each in row_of(Person, person).roles)


def _must_decide(away: Id, by: Author) -> None:
    """Refuse whoever neither is away nor leads who is."""
    if by.person_id == away:
        return
    team = next((each.team for each in by.members if each.person_id == away), row_of(Person, away).team)
    if Role.TEAM_LEAD not in by.roles or not is_same_team(by.team, team):
        raise RightsError("no_right_to_deputies")
