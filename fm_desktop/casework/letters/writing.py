"""Letters being written: to whom, what each would lack, and the files they become."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework.letters.filling import fill
from fm_desktop.casework.letters.joining import joined
from fm_desktop.casework.letters.templates import ReadTemplate
from fm_desktop.casework.letters.values import empty_ones, missing, values_of
from fm_desktop.domain.file_names import plain_name
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.letter_facts import letter_facts
from fm_desktop.storage.queries.letters import letterhead
from fm_desktop.vault.author import Author

MOST = 200
"""Letters that are written at once."""


class Whom(NamedTuple):
    """About whom a letter is written."""

    client: Id
    case: Id | None
    name: str


class Draft(NamedTuple):
    """A letter before it is written: what stands in it, what it cannot do without, what stays empty."""

    whom: Whom
    number: str
    """The case's; file names carry it and no name."""
    values: Mapping[str, Any]
    missing: list[str]
    empty: list[str]


def drafts(read: ReadTemplate, whom: Sequence[Whom], *, by: Author, today: date) -> Iterator[Draft]:
    """Yield a letter for each client still there, before it is written; refuse more than MOST."""
    if len(whom) > MOST:
        raise UserError("letters_too_many", most=MOST)
    office = letterhead()
    assert office is not None
    for each in whom:
        facts = letter_facts(each.client, each.case)
        if facts is None:
            continue
        values = values_of(facts, office, by, today)
        number = facts.case.number if facts.case is not None else facts.client.customer_number
        lacking = missing(values, read.needs.things)
        yield Draft(each, number, values, lacking, empty_ones(values, read.needs.values))


def file_name(title: str, number: str = "") -> str:
    """Return what the file of a letter is called: its title and the case's number, never a name."""
    return plain_name(f"{title} {number}".strip() + ".docx")


def written(read: ReadTemplate, draft: Draft) -> bytes:
    """Return a letter as a DOCX file; refuse one that lacks what it cannot do without."""
    if draft.missing:
        raise UserError("letter_lacks", name=draft.whom.name, title=read.template.title)
    return fill(read, draft.values)


def one_file(read: ReadTemplate, letters: Sequence[bytes]) -> bytes:
    """Return letters of one template as one file to print, each on pages of its own."""
    return letters[0] if len(letters) == 1 else joined(letters, read.template.title)


def save_into(folder: Path, name: str, content: bytes) -> Path:
    """Write a letter into a folder under a name that nothing there has yet."""
    stem, dot, ending = name.rpartition(".")
    file, number = folder / name, 1
    while True:
        try:
            with file.open("xb") as opened:
                opened.write(content)
            return file
        except FileExistsError:
            number += 1
            file = folder / f"{stem} ({number}){dot}{ending}"
        except OSError as error:
            raise UserError("file_not_writable", file=file.name) from error
