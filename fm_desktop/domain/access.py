"""Who may see and do what in this file, by role (HA 5). Notes and deputies have their own rows later."""

from collections.abc import Collection
from enum import StrEnum


class Role(StrEnum):
    """What a person is in the office; one may be several things, the rights add up."""

    CASE_MANAGER = "fm"
    PLACEMENT_OFFICER = "av"
    TEAM_LEAD = "tl"
    ADMINISTRATION = "admin"


def sees_names(roles: Collection[str]) -> bool:
    """Tell whether a person may see clients at all; administration alone may not."""
    return bool(set(roles) - {Role.ADMINISTRATION})


def sees_all_cases(roles: Collection[str]) -> bool:
    """Tell whether more than one's own cases are visible: to case managers and team leads of the file."""
    return bool({Role.CASE_MANAGER, Role.TEAM_LEAD} & set(roles))


def keeps_cases(roles: Collection[str]) -> bool:
    """Tell whether a person may import, add and change clients and cases."""
    return bool({Role.CASE_MANAGER, Role.TEAM_LEAD} & set(roles))


def keeps_people(roles: Collection[str]) -> bool:
    """Tell whether a person may add people and change the office's settings."""
    return bool({Role.ADMINISTRATION, Role.TEAM_LEAD} & set(roles))
