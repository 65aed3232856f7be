"""What the person at the desk may see and do about a client: screens hide what would be refused anyway."""

from fm_desktop.domain.access import Grant, Sees
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id


@sight.sees(Sees.LINE)
def grant_of(client: Id) -> Grant:
    """Return what the person at the desk may see and do about a client."""
    return sight.grant_on(client)
