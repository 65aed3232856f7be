"""The views of the table of cases that a person has named."""

from typing import NamedTuple

from fm_desktop.domain.identity import fold
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import SavedView
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.sight import only_own


class ViewRow(NamedTuple):
    """One view by its name; what it holds is JSON."""

    name: str
    choices: str


@only_own
def views_of(person: Id) -> list[ViewRow]:
    """Return a person's views in the order of their names."""
    query = SavedView.select(SavedView.name, SavedView.choices).where(SavedView.person == person)
    return sorted((ViewRow(*row) for row in rows(query)), key=lambda view: fold(view.name))
