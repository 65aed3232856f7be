"""What the roles are called, in the order in which they are shown."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.access import Role

ORDER = (Role.CASE_MANAGER, Role.PLACEMENT_OFFICER, Role.TEAM_LEAD, Role.ADMINISTRATION)


def role_name(role: str) -> str:
    """Return what a role is called."""
    return {
        Role.CASE_MANAGER: QCoreApplication.translate("roles", "Case manager (FM)"),
        Role.PLACEMENT_OFFICER: QCoreApplication.translate("roles", "Placement officer (AV)"),
        Role.TEAM_LEAD: QCoreApplication.translate("roles", "Team lead (TL)"),
        Role.ADMINISTRATION: QCoreApplication.translate("roles", "Administration"),
    }[Role(role)]


def short_roles(roles: Collection[str]) -> str:
    """Return roles as a table has them: FM, TL."""
    short = {
        Role.CASE_MANAGER: QCoreApplication.translate("roles", "FM"),
        Role.PLACEMENT_OFFICER: QCoreApplication.translate("roles", "AV"),
        Role.TEAM_LEAD: QCoreApplication.translate("roles", "TL"),
        Role.ADMINISTRATION: QCoreApplication.translate("roles", "Administration"),
    }
    return ", ".join(short[role] for role in ORDER if role in roles)
