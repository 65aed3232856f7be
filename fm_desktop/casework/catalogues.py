"""The office's own words in the catalogues: added, changed, switched off and on."""

from dataclasses import dataclass
from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.recording import Recording, expect_version, must_keep_people, recorded
from fm_desktop.casework.texts import must_say
from fm_desktop.domain.catalogue import EXTENDABLE, PARENTS, Entry
from fm_desktop.domain.identity import fold
from fm_desktop.errors import UserError
from fm_desktop.storage.models import CatalogueEntry
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.vault.author import Author


@dataclass(frozen=True, slots=True)
class WordData:
    """A word of a catalogue; English may be empty, then the German one shows."""

    german: str
    english: str = ""
    parent: str = ""
    """What it belongs to, such as the area of a need."""
    delicate: bool = False
    """Whether an area needs the client's consent."""


def add_word(name: str, data: WordData, *, by: Author, today: date) -> Changed:
    """Add a word to a catalogue; its first German words are its key, so that old records stay readable."""
    with recorded("change_catalogue", by=by, today=today, may=must_keep_people) as recording:
        german = _checked(name, data)
        last = CatalogueEntry.select().where(CatalogueEntry.catalogue == name).count()
        recording.create(
            CatalogueEntry,
            catalogue=name,
            key=_free_key(name, german),
            parent=data.parent,
            german=german,
            english=data.english.strip(),
            position=last + 1,
            delicate=data.delicate,
        )
    return Changed.CATALOGUES


def change_word(
    name: str, key: str, data: WordData, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Call an entry otherwise; of a given one parent and consent stay as they are."""
    with recorded("change_catalogue", by=by, today=today, may=must_keep_people) as recording:
        entry = _entry(name, key)
        german = _checked(name, data, entry)
        row = _row(recording, name, key, version)
        values: dict[str, object] = {"german": german, "english": data.english.strip()}
        if entry.own:
            values |= {"parent": data.parent, "delicate": data.delicate}
        recording.update(row, **values)
    return Changed.CATALOGUES


def switch_word(
    name: str, key: str, off: bool, *, by: Author, today: date, version: int | None = None
) -> Changed:
    """Offer an entry no longer, or again; old records keep its words."""
    with recorded("change_catalogue", by=by, today=today, may=must_keep_people) as recording:
        _entry(name, key)
        recording.update(_row(recording, name, key, version), off=off)
    return Changed.CATALOGUES


def _row(recording: Recording, name: str, key: str, version: int | None) -> CatalogueEntry:
    """Return what the office has said of an entry, a new row where it has said nothing yet."""
    row: CatalogueEntry | None = CatalogueEntry.get_or_none(
        CatalogueEntry.catalogue == name, CatalogueEntry.key == key
    )
    if row is None:
        row = recording.create(CatalogueEntry, catalogue=name, key=key)
    else:
        expect_version(row, version)
    return row


def _entry(name: str, key: str) -> Entry:
    if (entry := catalogue(name).get(key)) is None:
        raise UserError("gone_meanwhile")
    return entry


def _checked(name: str, data: WordData, besides: Entry | None = None) -> str:
    """Return the German words, or say what is wrong with them."""
    german = must_say(data.german, "words_missing")
    if name not in EXTENDABLE:
        raise UserError("catalogue_unknown")
    parent = besides.parent if besides is not None and not besides.own else data.parent
    if name in PARENTS and catalogue(PARENTS[name]).get(parent) is None:
        raise UserError("words_parent_missing")
    for entry in catalogue(name).entries:
        other = besides is None or entry.key != besides.key
        if other and entry.parent == parent and fold(entry.text("de")) == fold(german):
            raise UserError("words_taken")
    return german


def _free_key(name: str, german: str) -> str:
    """Return a key nobody has: the words, and a number where those are taken under another parent."""
    known = {entry.key for entry in catalogue(name).entries}
    key, number = german, 2
    while key in known:
        key, number = f"{german} ({number})", number + 1
    return key
