"""Puts letters of one template into one file, so that they are printed at once."""

from collections.abc import Sequence
from copy import deepcopy
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from docx import Document
from lxml import etree

from fm_desktop.casework.letters.package import W
from fm_desktop.errors import UserError

_OWN = ("word/document.xml", "docProps/core.xml")
"""Parts in which letters of one template may differ."""


def joined(letters: Sequence[bytes], title: str) -> bytes:
    """Return one file with all letters, each on a new page.

    Heads and feet are the file's, not a page's: letters that differ there are refused, and saved one by one.
    """
    if len({_common(each) for each in letters}) > 1:
        raise UserError("letters_not_joinable", name=title)
    document = Document(BytesIO(letters[0]))
    body = document.element.body
    end = body.find(f"{W}sectPr")
    for each in letters[1:]:
        _put(body, end, _page_break())
        for element in Document(BytesIO(each)).element.body:
            if element.tag != f"{W}sectPr":
                _put(body, end, deepcopy(element))
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _put(body: Any, end: Any, element: Any) -> None:
    if end is None:
        body.append(element)
    else:
        end.addprevious(element)


def _page_break() -> Any:
    paragraph = etree.Element(f"{W}p")
    run = etree.SubElement(paragraph, f"{W}r")
    etree.SubElement(run, f"{W}br").set(f"{W}type", "page")
    return paragraph


def _common(letter: bytes) -> tuple[tuple[str, bytes], ...]:
    """Return the parts letters share, by their names."""
    with ZipFile(BytesIO(letter)) as archive:
        names = sorted(set(archive.namelist()) - set(_OWN))
        return tuple((name, archive.read(name)) for name in names)
