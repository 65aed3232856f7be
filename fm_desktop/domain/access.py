"""Who may see and do what in this file: the table of rights by what somebody is to a client (HA 5)."""

from collections.abc import Collection, Iterable, Mapping
from enum import IntEnum, StrEnum
from functools import reduce
from operator import or_
from typing import NamedTuple


class Role(StrEnum):
    """What a person is in the office; one may be several things, the rights add up."""

    CASE_MANAGER = "fm"
    PLACEMENT_OFFICER = "av"
    TEAM_LEAD = "tl"
    ADMINISTRATION = "admin"


class Sees(IntEnum):
    """How much of a client somebody sees; each includes the one before."""

    NOTHING = 0
    LINE = 1
    """Name, phase, due items and who runs the case."""
    SHARED = 2
    """Base data, dates, notes for all who work with the client, assessment and plan."""


class Standing(StrEnum):
    """What somebody is to a client; one may be several things, the rights add up."""

    IN_CHARGE = "in_charge"
    COLLEAGUE = "colleague"
    DEPUTY = "deputy"
    """Within the dates, with the client's consent recorded."""
    DEPUTY_WITHOUT_CONSENT = "deputy_without_consent"
    OFFICER = "officer"
    STANDING_IN = "standing_in"
    """A case manager in place of the client's placement officer, within the dates."""
    LEAD = "lead"
    FORMER = "former"
    """Was in charge or deputy, and is no more."""
    ADMINISTRATION = "administration"
    STRANGER = "stranger"
    """Somebody of another team."""


class May(StrEnum):
    """What somebody may do about a client, or in the office."""

    CASE = "case"
    """Everything of the case."""
    CONTACTS = "contacts"
    NOTES = "notes"
    APPOINTMENTS = "appointments"
    STEPS = "steps"
    REFER = "refer"
    DISCUSS = "discuss"
    AV_CHECK = "av_check"
    DECIDE = "decide"
    REASSIGN = "reassign"
    QUALITY = "quality"
    ERASE = "erase"
    PEOPLE = "people"
    BACKUP = "backup"
    SETTINGS = "settings"


class Grant(NamedTuple):
    """What a standing allows."""

    sees: Sees = Sees.NOTHING
    restricted: bool = False
    """Whether notes FM (individuell) may be read."""
    logged: bool = False
    """Whether each reading of one is written down."""
    may: frozenset[May] = frozenset()

    def __or__(self, other: "Grant") -> "Grant":
        """Return what both allow together; who may read unlogged in one way is not logged."""
        free = (self.restricted and not self.logged) or (other.restricted and not other.logged)
        restricted = self.restricted or other.restricted
        return Grant(max(self.sees, other.sees), restricted, restricted and not free, self.may | other.may)


_LINE = Grant(Sees.LINE)
_OFFICER = Grant(Sees.SHARED, may=frozenset({May.REFER, May.DISCUSS, May.AV_CHECK}))

RIGHTS: Mapping[Standing, Grant] = {
    Standing.IN_CHARGE: Grant(Sees.SHARED, restricted=True, may=frozenset({May.CASE})),
    Standing.COLLEAGUE: _LINE,
    Standing.DEPUTY: Grant(
        Sees.SHARED,
        restricted=True,
        logged=True,
        may=frozenset({May.CONTACTS, May.NOTES, May.APPOINTMENTS, May.STEPS}),
    ),
    Standing.DEPUTY_WITHOUT_CONSENT: Grant(Sees.LINE, may=frozenset({May.APPOINTMENTS})),
    Standing.OFFICER: _OFFICER,
    Standing.STANDING_IN: _OFFICER,
    Standing.LEAD: Grant(
        Sees.SHARED,
        restricted=True,
        logged=True,
        may=frozenset({May.DECIDE, May.REASSIGN, May.QUALITY, May.ERASE}),
    ),
    Standing.FORMER: _LINE,
    Standing.ADMINISTRATION: Grant(may=frozenset({May.PEOPLE, May.BACKUP, May.SETTINGS})),
    Standing.STRANGER: Grant(),
}
"""Who may read and do what about a client (HA 5): the one place that says so."""


class Relation(NamedTuple):
    """What the file knows of a person and a client on a day."""

    roles: frozenset[str]
    same_team: bool
    in_charge: bool
    """Runs the case or watches the client; where nobody with a login does, every case manager of the team."""
    officer: bool = False
    deputy: bool = False
    """Stands in for whoever runs the case, on this day."""
    consent: bool = False
    stands_in_for_officer: bool = False


def standings(relation: Relation) -> frozenset[Standing]:
    """Return what somebody is to a client, all of it; whoever is nothing else is a stranger."""
    roles, found = relation.roles, set()
    case_manager = Role.CASE_MANAGER in roles
    if relation.in_charge and case_manager:
        found.add(Standing.IN_CHARGE)
    if relation.same_team and case_manager:
        found.add(Standing.COLLEAGUE)
    if relation.deputy and case_manager:
        found.add(Standing.DEPUTY if relation.consent else Standing.DEPUTY_WITHOUT_CONSENT)
    if relation.officer and Role.PLACEMENT_OFFICER in roles:
        found.add(Standing.OFFICER)
    if relation.stands_in_for_officer and case_manager:
        found.add(Standing.STANDING_IN)
    if relation.same_team and Role.TEAM_LEAD in roles:
        found.add(Standing.LEAD)
    if Role.ADMINISTRATION in roles:
        found.add(Standing.ADMINISTRATION)
    return frozenset(found or {Standing.STRANGER})


def granted(found: Iterable[Standing]) -> Grant:
    """Return what several standings allow together."""
    return reduce(or_, (RIGHTS[each] for each in found), Grant())


def is_same_team(one: str | None, other: str | None) -> bool:
    """Tell whether two teams are the same; who or what has none belongs to each (an office of one team)."""
    return one is None or other is None or one == other


def sees_names(roles: Collection[str]) -> bool:
    """Tell whether a person may see clients at all; administration alone may not."""
    return bool(set(roles) - {Role.ADMINISTRATION})


def sees_all_cases(roles: Collection[str]) -> bool:
    """Tell whether more than one's own cases are visible: to case managers and team leads of the file."""
    return bool({Role.CASE_MANAGER, Role.TEAM_LEAD} & set(roles))


def keeps_cases(roles: Collection[str]) -> bool:
    """Tell whether a person may import, add and change clients and cases."""
    return bool({Role.CASE_MANAGER, Role.TEAM_LEAD} & set(roles))


def keeps_partners(roles: Collection[str]) -> bool:
    """Tell whether a person may change the directory of partners; officers read it (HA 7)."""
    return bool({Role.CASE_MANAGER, Role.TEAM_LEAD} & set(roles))


def keeps_people(roles: Collection[str]) -> bool:
    """Tell whether a person may add people and change the office's settings."""
    return Role.ADMINISTRATION in roles


def gives_listed_cases(roles: Collection[str]) -> bool:
    """Tell whether a person may say whose the cases are that a list has under somebody's name."""
    return bool({Role.ADMINISTRATION, Role.TEAM_LEAD} & set(roles))
