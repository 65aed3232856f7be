"""The rooms of the window: one line each; a room is imported when it is first opened."""

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.access import Role, sees_names
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane


class Screen(NamedTuple):
    """A screen that can be opened; one without a title has no entry in the rail."""

    key: str
    title: str
    icon: str
    factory: Callable[[Desk], Pane]


def screens(roles: Collection[str] = (Role.CASE_MANAGER,)) -> list[Screen]:
    """Return the screens of somebody with these roles, in the order of the rail.

    Whoever is administration alone sees no clients, and so no screen of theirs.
    """
    if not sees_names(roles):
        return [Screen("office", QCoreApplication.translate("screens", "Office"), "settings", _office)]
    found = []
    if Role.PLACEMENT_OFFICER in roles:
        title = QCoreApplication.translate("screens", "My clients")
        found.append(Screen("officer", title, "clipboard-check", _officer))
    if Role.CASE_MANAGER in roles or Role.TEAM_LEAD in roles:
        found.insert(0, Screen("today", QCoreApplication.translate("screens", "Today"), "sun", _today))
    found += [
        Screen("cases", QCoreApplication.translate("screens", "Cases"), "users-round", _cases),
        Screen("calendar", QCoreApplication.translate("screens", "Calendar"), "calendar-days", _calendar),
        Screen("network", QCoreApplication.translate("screens", "Network"), "network", _network),
    ]
    if Role.TEAM_LEAD in roles:
        found.append(Screen("team", QCoreApplication.translate("screens", "Team"), "gauge", _team))
    if Role.CASE_MANAGER in roles or Role.TEAM_LEAD in roles:
        title = QCoreApplication.translate("screens", "Reports")
        found.append(Screen("reports", title, "chart-column", _reports))
    return found


def case_screen() -> Screen:
    """Return the screen about one person; it belongs to no entry of the rail but *Cases*."""
    return Screen("case", QCoreApplication.translate("screens", "Case"), "user-round", _case)


def search_screen() -> Screen:
    """Return the search in texts; one comes to it from anywhere, by key or menu."""
    return Screen("search", QCoreApplication.translate("screens", "Search in texts"), "search", _search)


# The imports stand inside: a screen nobody opens costs no start-up time.


def _office(desk: Desk) -> Pane:
    from fm_desktop.ui.admin.office_pane import OfficePane

    return OfficePane(desk)


def _today(desk: Desk) -> Pane:
    from fm_desktop.ui.today.today_pane import TodayPane

    return TodayPane(desk)


def _cases(desk: Desk) -> Pane:
    from fm_desktop.ui.cases.cases_pane import CasesPane

    return CasesPane(desk)


def _calendar(desk: Desk) -> Pane:
    from fm_desktop.ui.calendar.calendar_pane import CalendarPane

    return CalendarPane(desk)


def _network(desk: Desk) -> Pane:
    from fm_desktop.ui.network.network_pane import NetworkPane

    return NetworkPane(desk)


def _officer(desk: Desk) -> Pane:
    from fm_desktop.ui.team.officer_pane import OfficerPane

    return OfficerPane(desk)


def _team(desk: Desk) -> Pane:
    from fm_desktop.ui.team.team_pane import TeamPane

    return TeamPane(desk)


def _reports(desk: Desk) -> Pane:
    from fm_desktop.ui.reports.reports_pane import ReportsPane

    return ReportsPane(desk)


def _search(desk: Desk) -> Pane:
    from fm_desktop.ui.search.search_pane import SearchPane

    return SearchPane(desk)


def _case(desk: Desk) -> Pane:
    from fm_desktop.ui.case.case_pane import CasePane

    return CasePane(desk)
