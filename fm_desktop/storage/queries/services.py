"""What a client is assigned to, what partners do for them, and with whom one may speak."""

from datetime import date
from typing import NamedTuple

from fm_desktop.domain.access import Sees
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.domain.identity import fold
from fm_desktop.domain.releases import release_holds
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Breach, Case, DirectoryPartner, Measure, PhoneHandout, Release, Service
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import sees

TOPICS = "partner_topics"


class MeasureRow(NamedTuple):
    """A labour-market measure."""

    id: Id
    case: Id | None
    kind: str
    provider: str
    assigned_on: date | None
    first_day: date
    last_day: date | None
    attended: str | None
    result: str
    result_on: date | None
    version: int


class ServiceRow(NamedTuple):
    """A flanking service of a partner."""

    id: Id
    case: Id
    topic: str
    partner: str
    purpose: str
    first_day: date | None
    last_day: date | None
    next_check: date | None
    report: str
    timely: bool | None
    aim_reached: bool | None
    worth_cost: bool | None
    ended_on: date | None
    version: int
    directory_partner: Id | None = None


class ReleaseRow(NamedTuple):
    """A permission to speak with a partner."""

    id: Id
    partner: str
    scope: str
    first_day: date
    until: date | None
    withdrawn_on: date | None
    version: int
    directory_partner: Id | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether one may speak with the partner on a day."""
        return release_holds(self.first_day, self.until, self.withdrawn_on, day)


class Call(NamedTuple):
    """What one has to know before a partner is called about a client."""

    releases: list[ReleaseRow]
    """The client's for this partner, newest first, whether they hold or not."""
    phone: str
    """As the directory has it; empty where it does not know the partner, or knows several numbers."""


class BreachRow(NamedTuple):
    """A breach of duty or a missed appointment, with the steps taken."""

    id: Id
    case: Id | None
    kind: str
    day: date
    what: str
    heard_on: date | None
    heard: str
    passed_on: date | None
    decision: str
    decided_on: date | None
    version: int


class HandoutRow(NamedTuple):
    """The case manager's number given away."""

    id: Id
    day: date
    to_whom: str
    reason: str


class ServicesSeen(NamedTuple):
    """Everything of a client that the tab shows, each list newest first."""

    measures: list[MeasureRow]
    services: list[ServiceRow]
    releases: list[ReleaseRow]
    breaches: list[BreachRow]
    handouts: list[HandoutRow]
    topics: Catalogue
    """The words of the topics."""


@sees(Sees.SHARED)
def services_of(client: Id) -> ServicesSeen:
    """Return measures, services, releases, breaches and handouts of a client, of all their cases."""
    return ServicesSeen(
        measures(client),
        services(client),
        releases(client),
        breaches(client),
        handouts(client),
        catalogue(TOPICS),
    )


@sees(Sees.SHARED)
def measures(client: Id) -> list[MeasureRow]:
    """Return the measures of a client, newest first."""
    columns = [getattr(Measure, name) for name in MeasureRow._fields]
    query = Measure.select(*columns).where(Measure.client == client).order_by(Measure.first_day.desc())
    return read(MeasureRow, query)


@sees(Sees.SHARED)
def services(client: Id) -> list[ServiceRow]:
    """Return the flanking services of a client, those that go on first, then newest first."""
    columns = [getattr(Service, name) for name in ServiceRow._fields]
    order = (Service.ended_on.is_null(False), Service.first_day.desc(), Service.id.desc())
    query = Service.select(*columns).join(Case).where(Case.client == client).order_by(*order)
    return read(ServiceRow, query)


@sees(Sees.SHARED)
def releases(client: Id) -> list[ReleaseRow]:
    """Return with whom one may or might speak about a client, newest first."""
    columns = [getattr(Release, name) for name in ReleaseRow._fields]
    query = Release.select(*columns).where(Release.client == client).order_by(Release.first_day.desc())
    return read(ReleaseRow, query)


@sees(Sees.SHARED)
def before_calling(client: Id, partner: str, directory_partner: Id | None = None) -> Call:
    """Return with the number of a partner whether one may speak with them: neither is told alone.

    Who was chosen from the directory is found there, whatever it is called by now; else the name decides.
    """
    known = [_Known._make(row) for row in rows(DirectoryPartner.select(*_KNOWN))]
    chosen = [row for row in known if row.id == directory_partner]
    name = fold(partner.strip())
    meant = chosen or [row for row in known if fold(row.name) == name]
    names, ids = {name, *(fold(row.name) for row in meant)}, {row.id for row in meant}
    ours = [row for row in releases(client) if row.directory_partner in ids or fold(row.partner) in names]
    phones = {row.phone for row in meant if row.phone}
    return Call(ours, phones.pop() if len(phones) == 1 else "")


class _Known(NamedTuple):
    """A partner of the directory, as far as it is called."""

    id: Id
    name: str
    phone: str


_KNOWN = [getattr(DirectoryPartner, name) for name in _Known._fields]


@sees(Sees.SHARED)
def breaches(client: Id) -> list[BreachRow]:
    """Return breaches and missed appointments of a client, newest first."""
    columns = [getattr(Breach, name) for name in BreachRow._fields]
    return read(BreachRow, Breach.select(*columns).where(Breach.client == client).order_by(Breach.day.desc()))


@sees(Sees.SHARED)
def handouts(client: Id) -> list[HandoutRow]:
    """Return to whom the case manager's number was given, newest first."""
    table = PhoneHandout
    columns = [getattr(table, name) for name in HandoutRow._fields]
    return read(HandoutRow, table.select(*columns).where(table.client == client).order_by(table.day.desc()))
