"""What somebody has begun in a form and not recorded yet; nobody sees another person's.

A draft that was typed under another key, before its owner was admitted again, is left out.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Client, Draft
from fm_desktop.storage.sealed_drafts import opened
from fm_desktop.storage.sight import only_own, reader


class DraftRow(NamedTuple):
    """One form that was begun: about whom, when it was saved, what stands in it."""

    id: Id
    form: str
    client: Id | None
    case: Id | None
    about: str
    name: str
    saved_at: datetime
    content: dict[str, Any]

    @property
    def title(self) -> str:
        """Return the words the form is called by."""
        return str(self.content.get("title", ""))


@only_own
def drafts_of(person: Id) -> list[DraftRow]:
    """Return everything a person has begun, the newest first."""
    return _read(Draft.person == person)


@only_own
def drafts_of_client(person: Id, client: Id) -> list[DraftRow]:
    """Return what a person has begun about one client, the newest first."""
    return _read((Draft.person == person) & (Draft.client == client))


@only_own
def drafts_of_form(person: Id, form: str, client: Id | None, case: Id | None, about: str) -> list[DraftRow]:
    """Return what a person has begun in one form about one client, case and row, the newest first."""
    about_whom = (_is(Draft.client, client)) & (_is(Draft.case, case)) & (Draft.about == about)
    return _read((Draft.person == person) & (Draft.form == form) & about_whom)


def _is(field: Any, value: Id | None) -> Any:
    return field.is_null() if value is None else field == value


def _read(wanted: Any) -> list[DraftRow]:
    query = (
        Draft.select(
            Draft.id,
            Draft.form,
            Draft.client,
            Draft.case,
            Draft.about,
            Client.family_name,
            Client.given_name,
            Draft.saved_at,
            Draft.content,
        )
        .left_outer_join(Client)
        .where(wanted)
        .order_by(Draft.saved_at.desc(), Draft.id.desc())
    )
    return list(_opened(db.execute(query)))


def _opened(found: Iterable[tuple[Any, ...]]) -> Iterator[DraftRow]:
    me = reader()
    for draft, form, client, case, about, family_name, given_name, saved_at, box in found:
        content = opened(box, draft, me)
        if content is not None:
            name = ", ".join(part for part in (family_name, given_name) if part)
            at = datetime.fromisoformat(saved_at)
            yield DraftRow(draft, form, client, case, about, name, at, content)
