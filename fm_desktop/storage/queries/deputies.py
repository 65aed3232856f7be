"""Who stands in for whom, which clients were asked, and who read restricted notes meanwhile (HA 4.10, 5)."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

import peewee as pw

from fm_desktop.domain.access import Role
from fm_desktop.domain.lifecycle import CLOSED
from fm_desktop.errors import RightsError
from fm_desktop.storage import relations
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import READ_RESTRICTED
from fm_desktop.storage.models import (
    CaseloadEntry,
    DeputyConsent,
    Deputyship,
    JournalEntry,
    Leave,
    Office,
)
from fm_desktop.storage.queries.names import NOBODY, names
from fm_desktop.storage.raw_rows import day, read, rows
from fm_desktop.storage.sight import reader, seen_from
from fm_desktop.storage.sight_of_lists import lines_seen, narrowed

TOLD_AFTER_RETURN = timedelta(days=14)
"""So long after somebody has come back they are told on the day's screen who has read meanwhile."""


class DeputyRow(NamedTuple):
    """Somebody stands in for somebody, both days included."""

    id: Id
    person: Id
    deputy: Id
    kind: str
    """fm or av."""
    first_day: date
    last_day: date
    ended_on: date | None
    version: int
    person_name: str = ""
    deputy_name: str = ""

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        return self.first_day <= day <= self.last_day and (self.ended_on is None or day < self.ended_on)


class ConsentRow(NamedTuple):
    """A client of somebody who is away, and what they have answered."""

    client: Id
    case: Id | None
    name: str
    given: bool | None
    """None where the client was not asked."""
    asked_on: date | None
    withdrawn_on: date | None

    @property
    def holds(self) -> bool:
        """Tell whether the deputy may learn what was told."""
        return bool(self.given) and self.withdrawn_on is None


class ReadingRow(NamedTuple):
    """Somebody else has read a restricted note on one of one's clients."""

    at: datetime
    """When, in the time of this place."""
    by: str | None
    client: Id
    case: Id | None
    name: str


class StoodInFor(NamedTuple):
    """For whom somebody stands in on a day, and what that opens to them."""

    person: Id
    kind: str
    name: str
    last_day: date
    cases: int
    consented: int
    """Clients who have agreed that the deputy learns what was told; of an AV's clients all count."""


def stands_in_on(person: Id, day: date) -> list[StoodInFor]:
    """Return for whom somebody stands in on a day, who began first in front; for nobody costs no query."""
    if person != reader().person_id:
        raise RightsError("of_another_person")
    if not relations.stood_in_for(person, day):
        return []
    return [_opened_by(row) for row in _deputyships(Deputyship.deputy == person, day) if row.holds_on(day)]


def _opened_by(row: DeputyRow) -> StoodInFor:
    """Return what a deputyship opens: how many open cases, and of how many clients the content."""
    line = CaseloadEntry
    if row.kind == "fm":
        answers = [each.holds for each in consents(row.id)]
        cases, consented = len(answers), sum(answers)
    else:
        theirs = (line.placement_officer == row.person, line.newest)
        cases = consented = line.select().where(*theirs).count()
    return StoodInFor(row.person, row.kind, row.person_name, row.last_day, cases, consented)


def stood_in_for(person: Id, since: date) -> list[DeputyRow]:
    """Return for whom somebody stands in, now or later, the first to begin first."""
    _must_be_own(person)
    return _deputyships(Deputyship.deputy == person, since)


def deputies_of(person: Id, since: date) -> list[DeputyRow]:
    """Return who stands in for somebody, now or later, the first to begin first."""
    _must_be_own(person)
    return _deputyships(Deputyship.person == person, since)


def all_deputies(since: date) -> list[DeputyRow]:
    """Return who stands in for whom, now or later; for whoever leads."""
    if Role.TEAM_LEAD not in reader().roles:
        raise RightsError("no_right_to_deputies")
    return _deputyships(pw.SQL("1"), since)


def consents(deputyship: Id) -> list[ConsentRow]:
    """Return the clients of who is away with what each has answered, in the order of their names.

    A deputy is told as long as the deputyship holds or lies ahead.
    """
    row = Deputyship.get_or_none(Deputyship.id == deputyship)
    if row is None or row.kind != "fm":
        return []
    is_over = row.last_day < seen_from() or (row.ended_on is not None and row.ended_on <= seen_from())
    if is_over or reader().person_id != row.deputy_id:
        _must_be_own(row.person_id)
    line, answer = CaseloadEntry, DeputyConsent
    answers = (answer.client == line.client) & (answer.deputyship == deputyship)
    query = (
        line.select(line.client, line.case, line.name, answer.given, answer.asked_on, answer.withdrawn_on)
        .join(answer, pw.JOIN.LEFT_OUTER, on=answers)
        .where(line.manager == row.person_id, line.newest, line.phase.not_in([str(each) for each in CLOSED]))
        .order_by(line.sort_name, line.id)
    )
    return read(ConsentRow, narrowed(query, lines_seen()))


def consents_missing(person: Id, since: date) -> int:
    """Return of how many clients somebody's deputies have no answer yet."""
    ahead = [row for row in deputies_of(person, since) if row.kind == "fm" and row.ended_on is None]
    return sum(answer.given is None for row in ahead for answer in consents(row.id))


def readings_of_others(person: Id, since: date, until: date) -> list[ReadingRow]:
    """Return who else has read restricted notes on somebody's clients, the newest first.

    Nothing is told where the office has switched the log of readings off; it is written all the same.
    """
    if person != reader().person_id:
        raise RightsError("of_another_person")
    if not any(log for (log,) in rows(Office.select(Office.read_log).limit(1))):
        return []
    entry, line, who = JournalEntry, CaseloadEntry, names()
    query = (
        entry.select(entry.at, entry.author, entry.client, entry.case, line.name)
        .join(line, on=((line.client == entry.client) & line.newest))
        .where(entry.deed == READ_RESTRICTED, entry.author != person, line.manager == person)
        .where(entry.at >= since.isoformat(), entry.at < (until + timedelta(days=2)).isoformat())
        .order_by(entry.seq.desc())
    )
    found = (
        ReadingRow(_here(at), who[author].name if author in who else None, client, case, name)
        for at, author, client, case, name in rows(query)
    )
    return [row for row in found if since <= row.at.date() <= until]


def read_while_away(person: Id, today: date) -> list[ReadingRow]:
    """Return who else has read restricted notes on somebody's clients since they last began to be away.

    Told while they are, and for two weeks after they have come back (HA 4.10).
    """
    if person != reader().person_id:
        raise RightsError("of_another_person")
    back = today - TOLD_AFTER_RETURN
    away = [
        table.select(table.first_day).where(
            table.person == person, table.first_day <= today, table.last_day >= back, *also
        )
        for table, also in (
            (Leave, ()),
            (Deputyship, (Deputyship.ended_on.is_null() | (Deputyship.ended_on >= back),)),
        )
    ]
    began = [day(first) for query in away for (first,) in rows(query)]
    since = min((first for first in began if first is not None), default=None)
    return [] if since is None else readings_of_others(person, since, today)


def _here(at: str) -> datetime:
    return datetime.fromisoformat(at).astimezone()


def _must_be_own(person: Id) -> None:
    """Refuse whoever asks about another person and does not lead."""
    if person != reader().person_id and Role.TEAM_LEAD not in reader().roles:
        raise RightsError("of_another_person")


def _deputyships(which: pw.ColumnBase, since: date) -> list[DeputyRow]:
    each, who = Deputyship, names()
    columns = [getattr(each, name) for name in DeputyRow._fields[:8]]
    query = (
        each.select(*columns)
        .where(which, each.last_day >= since, each.ended_on.is_null() | (each.ended_on > since))
        .order_by(each.first_day, each.id)
    )
    return [
        row._replace(
            person_name=who.get(row.person, NOBODY).name or "",
            deputy_name=who.get(row.deputy, NOBODY).name or "",
        )
        for row in read(DeputyRow, query)
    ]
