"""Keeping what somebody has typed and not recorded yet; drafts are no part of the journal.

What stands in them only the person who typed it opens again, whoever else holds the key of the file.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Draft
from fm_desktop.storage.sealed_drafts import sealed
from fm_desktop.storage.sight import reader
from fm_desktop.vault.author import Author


class DraftOf(NamedTuple):
    """Which form a draft is of: about whom, and which row it changes."""

    form: str
    client: Id | None = None
    case: Id | None = None
    about: str = ""


def keep_draft(draft: Id, what: DraftOf, content: str, *, by: Author, at: datetime) -> Changed:
    """Store what stands in a form now, in place of what this draft said before; in plain text never."""
    if not by.sealing_key:
        raise UserError("draft_without_key")
    person, box = by.person_id, sealed(content, draft, by)
    with db.atomic():
        kept = Draft.update(content=box, saved_at=at).where(Draft.id == draft, Draft.person == person)
        if not kept.execute():
            Draft.create(id=draft, person=person, content=box, saved_at=at, **what._asdict())
    return Changed.DRAFTS


def discard_draft(draft: Id, *, person: Id) -> Changed:
    """Take a draft away; nobody can take away another person's."""
    if person != reader().person_id:
        raise RightsError("of_another_person")
    with db.atomic():
        Draft.delete().where(Draft.id == draft, Draft.person == person).execute()
    return Changed.DRAFTS


def finishing(deed: Callable[[], Any], draft: Id) -> tuple[Changed, Any]:
    """Do a deed and take away the draft it was typed in: both are stored, or nothing is.

    Returns what the deed changed, and what it made where it makes something.
    """
    with db.atomic():
        done = deed()
        gone = Draft.delete().where(Draft.id == draft, Draft.person == reader().person_id).execute()
    return _with_draft(done, gone)


def finishing_apart(deed: Callable[[], Any], draft: Id) -> tuple[Changed, Any]:
    """Do a deed that writes the key file, then take its draft away: it stands in no other transaction."""
    done = deed()
    with db.atomic():
        gone = Draft.delete().where(Draft.id == draft, Draft.person == reader().person_id).execute()
    return _with_draft(done, gone)


def _with_draft(done: Any, gone: int) -> tuple[Changed, Any]:
    changed, made = done if isinstance(done, tuple) else (done, None)
    return changed | (Changed.DRAFTS if gone else Changed.NOTHING), made
