"""The templates of letters: those that come with the program, and the office's own beside the data."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unicodedata import normalize

from fm_desktop.casework.letters.marks import Needs, Reader, has_marks, is_rendered
from fm_desktop.casework.letters.package import LARGEST, is_part, parts_of, tree_of
from fm_desktop.errors import UserError
from fm_desktop.resources import resource

ENDING = ".docx"
MOST = 200
"""Templates of one folder that are listed."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template by its name; an own one replaces the one of the same name that comes along."""

    title: str
    file: Path
    own: bool = False


@dataclass(frozen=True, slots=True)
class ReadTemplate:
    """A template that may be filled, and what it needs for that."""

    template: Template
    content: bytes = field(repr=False)
    needs: Needs


def templates(own: Path) -> list[Template]:
    """Return the templates there are, by their titles; `own` is the office's folder, which may be missing."""
    found = {each.title.casefold(): each for each in _in_folder(resource("letters"), own=False)}
    found |= {each.title.casefold(): each for each in _in_folder(own, own=True)}
    return sorted(found.values(), key=lambda each: each.title.casefold())


def read_template(template: Template) -> ReadTemplate:
    """Return a template that was looked at in full; refuse, with the place, what cannot be filled."""
    try:
        with template.file.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise UserError("letter_template_unreadable", name=template.title) from error
    return look_at(template, content)


def look_at(template: Template, content: bytes) -> ReadTemplate:
    """Return a template whose content is known already. Errors as of `read_template`."""
    needs = Needs()
    for path, part in parts_of(content, template.title).items():
        if not is_part(path):
            continue
        root = tree_of(part, template.title)
        if is_rendered(root):
            Reader(template.title, needs).read(root)
        else:
            _must_have_no_marks(root, template)
    return ReadTemplate(template, content, needs)


def _must_have_no_marks(root: Any, template: Template) -> None:
    if has_marks(root):
        raise UserError("letter_mark_in_part", name=template.title)


def _in_folder(folder: Path, *, own: bool) -> list[Template]:
    try:
        files = sorted(folder.iterdir())
    except OSError:
        return []
    wanted = [each for each in files if each.suffix.casefold() == ENDING and not each.name.startswith("~$")]
    return [Template(normalize("NFC", each.stem), each, own) for each in wanted[:MOST]]
