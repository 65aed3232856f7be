"""What a letter window asks of the database thread: the templates, the letters, their files."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import NamedTuple

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.letters.templates import ReadTemplate, Template, read_template, templates
from fm_desktop.casework.letters.writing import Draft, Whom, drafts, file_name, one_file, save_into, written
from fm_desktop.domain.deeds import needed_for
from fm_desktop.errors import RightsError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.rights import grant_of
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.copying import read_lines
from fm_desktop.ui.desk import Desk


class Offer(NamedTuple):
    """What a letter window begins with."""

    templates: list[Template]
    whom: list[Whom]
    left_out: int
    """How many of the chosen clients one may not write to."""


class Prepared(NamedTuple):
    """A template that was read, and a letter for each client."""

    read: ReadTemplate
    letters: list[Draft]

    @property
    def ready(self) -> list[Draft]:
        """Return the letters that lack nothing they cannot do without."""
        return [each for each in self.letters if not each.missing]


def own_folder(desk: Desk) -> Path:
    """Return where the office's own templates lie."""
    assert desk.author.key_file is not None
    return DataFolder(desk.author.key_file.parent).letters


def offer(desk: Desk, subject: Subject | None, entries: Sequence[Id]) -> Offer:
    """Return the templates, and to whom may be written."""
    if entries:
        chosen = [Whom(line.client, line.case, line.name) for line in read_lines(entries) if line.shared]
        count = len(entries)
    else:
        assert subject is not None
        chosen, count = [Whom(subject.client, subject.case, subject.name)], 1
    whom = [each for each in dict.fromkeys(chosen) if _may_write(each)]
    return Offer(templates(own_folder(desk)), whom, count - len(whom))


def prepare(desk: Desk, template: Template, whom: Sequence[Whom]) -> Prepared:
    """Return what the letters would say."""
    read = read_template(template)
    return Prepared(read, list(drafts(read, whom, by=desk.author, today=desk.today())))


Steps = Generator[tuple[int, int], None, tuple[Changed, object]]
"""Yields how many letters are written, and of how many."""


def for_printing(prepared: Prepared) -> Callable[[], Steps]:
    """Return what writes all letters into one file; its result is the name and content of the file."""

    def steps() -> Steps:
        made: list[bytes] = []
        ready = prepared.ready
        for each in ready:
            made.append(written(prepared.read, each))
            yield len(made), len(ready)
        number = ready[0].number if len(ready) == 1 else ""
        name = file_name(prepared.read.template.title, number)
        return Changed.NOTHING, (name, one_file(prepared.read, made))

    return steps


def into_folder(prepared: Prepared, folder: Path) -> Callable[[], Steps]:
    """Return what writes each letter into a file of its own; its result is how many."""

    def steps() -> Steps:
        ready = prepared.ready
        for number, each in enumerate(ready, 1):
            name = file_name(prepared.read.template.title, each.number)
            save_into(folder, name, written(prepared.read, each))
            yield number, len(ready)
        return Changed.NOTHING, len(ready)

    return steps


def _may_write(whom: Whom) -> bool:
    try:
        return bool(grant_of(whom.client).may & needed_for("record_letter"))
    except RightsError:
        return False
