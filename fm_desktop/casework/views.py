"""Keeping a way of looking at the table of cases under a name; it concerns nobody but oneself."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.storage.database import db
from fm_desktop.storage.models import SavedView
from fm_desktop.vault.author import Author


def keep_view(name: str, choices: str, *, by: Author, today: date) -> Changed:
    """Store a view under a name; one of that name is written over."""
    if not (called := name.strip()):
        raise UserError("name_missing")
    with db.atomic():
        SavedView.delete().where(SavedView.person == by.person_id, SavedView.name == called).execute()
        SavedView.create(person=by.person_id, name=called, choices=choices)
    return Changed.SETTINGS


def drop_view(name: str, *, by: Author, today: date) -> Changed:
    """Remove one of one's own views."""
    with db.atomic():
        SavedView.delete().where(SavedView.person == by.person_id, SavedView.name == name).execute()
    return Changed.SETTINGS
