"""Whether whoever reads in a list may change what is known of a client, and what else is said (HA 5)."""

from fm_desktop.casework.imports.columns import column
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.known import KnownClient
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.domain.access import May, Role, Sees
from fm_desktop.storage import sight
from fm_desktop.storage.queries.names import names
from fm_desktop.vault.author import Author


def may_keep(known: KnownClient, by: Author) -> bool:
    """Tell whether somebody may change a client: whose case they run, or nobody with a login does."""
    case = known.newest_case
    manager = case.values["manager"] if case else known.values["manager"]
    if manager == by.person_id and Role.CASE_MANAGER in by.roles:
        return True  # known already, and the most of a list
    return May.CASE in sight.grant_on(known.id, by).may


def refusal(row: ListRow, known: KnownClient) -> Problem:
    """Return why a row does not go in: by whom the client is kept, as far as that may be known."""
    manager, _team = sight.runs(known.id)
    sees = sight.grant_on(known.id).sees >= Sees.LINE
    name = names()[manager].name if sees and manager in names() else None
    key = "list_kept_by" if name else "list_kept_elsewhere"
    details = {"name": name} if name else {}
    return Problem(row.row, column("manager").name, row.texts.get("manager", ""), key, details, rejected=True)
